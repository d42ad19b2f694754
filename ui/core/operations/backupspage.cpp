// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/backupspage.h"

#include "models/core/backup/backupsettings.h"
#include "models/core/backup/databaserecord.h"
#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "ui/core/format/sizetext.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/backupfacts.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/backuprunview.h"
#include "ui/core/operations/backupschedulebox.h"
#include "ui/core/operations/backupsmodel.h"
#include "ui/core/operations/expirydialog.h"
#include "ui/core/operations/restoredialog.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/emptystate.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/sectionhead.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrentRun>

namespace vhm24::ui {

namespace {

constexpr int BackupsSide = 344;
constexpr int BackupColumnWidths[] = {124, 104, 96, 88, 140};

} // namespace

BackupsPage::BackupsPage(const Context &context, std::shared_ptr<BackupRunner> runner, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_runner(std::move(runner)),
    m_place(context.layout.database(core::Service::Auth).settings().place()),
    m_model(new BackupsModel(context.formats, this)),
    m_header(new PageHeader(this)),
    m_backUp(new Button(Button::Kind::Primary, QStringLiteral("plus"), this)),
    m_verify(new Button(Button::Kind::Secondary, QStringLiteral("shield"), this)),
    m_restore(new Button(Button::Kind::Secondary, QStringLiteral("history"), this)),
    m_delete(new Button(Button::Kind::Secondary, QStringLiteral("delete"), this)),
    m_stack(new QStackedWidget(this)),
    m_list(new QTableView(this)),
    m_empty(new EmptyState(this)),
    m_folder(new QLineEdit(this)),
    m_choose(new Button(this)),
    m_schedule(new BackupScheduleBox(context, m_place, this)),
    m_facts(new BackupFacts(context.formats, this))
{
    buildVerbs();
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeList(), 1);
    middle->addWidget(new HairLine(Qt::Vertical));
    middle->addWidget(makeSide());
    outer->addLayout(middle, 1);
    outer->addWidget(new BackupRunView(*m_runner, this));
    connectAll();
    onLanguage(this, [this] { retranslate(); });
}

void BackupsPage::buildVerbs()
{
    m_backUp->setObjectName(QStringLiteral("backUpNow"));
    m_verify->setObjectName(QStringLiteral("verifyBackup"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_delete->setObjectName(QStringLiteral("deleteOld"));
    for (Button *const verb : {m_verify, m_restore, m_delete}) {
        verb->setCollapsible(true);
        m_header->addRight(verb);
    }
    m_header->addRight(m_backUp);
}

QWidget *BackupsPage::makeList()
{
    StateDelegate::dress(*m_list);
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("backups"));
    int column = 0;
    for (const int width : BackupColumnWidths)
        m_list->horizontalHeader()->resizeSection(column++, width);
    m_empty->setIconName(QStringLiteral("database"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return m_stack;
}

QWidget *BackupsPage::makeFolder()
{
    auto *const box = new QWidget;
    auto *const outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 0, 12);
    outer->setSpacing(0);
    m_folderHead = new SectionHead(box);
    outer->addWidget(m_folderHead);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(space::PagePadding, 10, space::PagePadding, 0);
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    outer->addLayout(row);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    return box;
}

QWidget *BackupsPage::makeSide()
{
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFolder());
    column->addWidget(new HairLine);
    column->addWidget(m_schedule);
    column->addWidget(new HairLine);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto *const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(BackupsSide);
    area->setWidget(inside);
    return area;
}

void BackupsPage::connectAll()
{
    connect(m_backUp, &Button::clicked, this, &BackupsPage::backUp);
    connect(m_verify, &Button::clicked, this, &BackupsPage::verify);
    connect(m_restore, &Button::clicked, this, &BackupsPage::restore);
    connect(m_delete, &Button::clicked, this, &BackupsPage::deleteOld);
    connect(m_choose, &Button::clicked, this, &BackupsPage::chooseFolder);
    connect(m_empty, &EmptyState::firstStepTriggered, this, &BackupsPage::backUp);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { setFolder(m_folder->text()); });
    connect(m_schedule, &BackupScheduleBox::folderChanged, this, &BackupsPage::look);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsPage::showChosen);
    connect(m_list, &QAbstractItemView::activated, this, &BackupsPage::restore);
    connect(m_runner.get(), &BackupRunner::changed, this, &BackupsPage::showChosen);
    connect(m_runner.get(), &BackupRunner::ended, this, &BackupsPage::look);
}

void BackupsPage::retranslate()
{
    m_header->setTitle(tr("Backups"));
    m_backUp->setText(tr("Back up now"));
    m_verify->setText(tr("Verify"));
    m_restore->setText(tr("Restore…"));
    m_delete->setText(tr("Delete old…"));
    m_verify->setToolTip(tr("Restores it into a scratch database and compares every row."));
    m_choose->setText(tr("Choose…"));
    m_folderHead->setTitle(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder of the backups"));
    m_list->setAccessibleName(tr("Backups"));
    m_empty->setText(tr("No backups here yet"),
                     tr("A backup copies all services into the folder at the right, and proves itself when verified."));
    m_empty->setFirstStep(tr("Back up now"), QStringLiteral("plus"));
    m_model->retranslate();
    look();
}

void BackupsPage::open(const PageArgument &) { look(); }

void BackupsPage::look()
{
    const QString folder = core::keptBackupFolder(m_place);
    if (!m_folder->hasFocus())
        m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setToolTip(folder);
    const int number = ++m_looks;
    core::deliver(QtConcurrent::run([folder] { return core::BackupStore(folder).list(); }), this,
                  [this, number](const std::vector<core::BackupStore::Entry> &entries) {
                      if (number == m_looks)
                          present(entries);
                  });
}

void BackupsPage::present(std::vector<core::BackupStore::Entry> entries)
{
    const core::BackupStore::Entry *const before = chosen();
    const QString name = before ? before->name : QString();
    m_model->setEntries(std::move(entries));
    m_readAt = QDateTime::currentDateTimeUtc();
    const int count = m_model->rowCount();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    m_header->setNote(count == 0
                          ? QString()
                          : QStringLiteral("%1 · %2").arg(m_context.formats.integer(count),
                                                          sizeText(m_context.formats, double(m_model->bytes()))));
    if (count > 0)
        m_list->selectRow(std::max(0, m_model->rowOf(name)));
    const auto ages = m_model->ages();
    m_schedule->present(ages.empty() ? QDateTime() : ages.front().at);
    m_facts->present(chosen());
    showChosen();
}

const core::BackupStore::Entry *BackupsPage::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->entry(rows.front().row());
}

void BackupsPage::showChosen()
{
    const core::BackupStore::Entry *const entry = chosen();
    const bool free = !m_runner->isRunning();
    const bool readable = entry && entry->problem.isEmpty();
    m_backUp->setEnabled(free);
    m_empty->firstStep()->setEnabled(free);
    m_verify->setEnabled(free && readable);
    m_restore->setEnabled(free && readable);
    m_delete->setEnabled(free && m_model->rowCount() > 1);
    m_folder->setEnabled(free);
    m_choose->setEnabled(free);
    if (sender() == m_list->selectionModel())
        m_facts->present(entry);
}

void BackupsPage::setFolder(const QString &folder)
{
    const QString chosenFolder = QDir::cleanPath(QDir::fromNativeSeparators(folder.trimmed()));
    if (folder.trimmed().isEmpty() || chosenFolder == core::keptBackupFolder(m_place) ||
        QDir::isRelativePath(chosenFolder)) {
        m_folder->setText(QDir::toNativeSeparators(core::keptBackupFolder(m_place)));
        return;
    }
    core::keepBackupFolder(m_place, chosenFolder);
    look();
}

void BackupsPage::chooseFolder()
{
    auto *const dialog = new QFileDialog(window(), tr("Folder of the backups"), core::keptBackupFolder(m_place));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        setFolder(folder);
    });
    dialog->open();
}

qint64 BackupsPage::stepsOf(const core::BackupStore::Entry *entry) const
{
    qint64 tables = 0;
    for (const core::BackupDatabase &one : entry ? entry->manifest.databases : std::vector<core::BackupDatabase>())
        tables += qint64(one.tables.size());
    return tables > 0 ? 2 * tables : -1; // each is copied and counted, or restored and compared
}

void BackupsPage::backUp()
{
    if (!m_runner->isRunning())
        m_runner->create(core::keptBackupFolder(m_place), stepsOf(m_model->entry(0)));
}

void BackupsPage::verify()
{
    if (const core::BackupStore::Entry *const entry = chosen(); entry && entry->problem.isEmpty())
        m_runner->verify(core::keptBackupFolder(m_place), entry->name, stepsOf(entry));
}

void BackupsPage::restore()
{
    const core::BackupStore::Entry *const entry = chosen();
    if (!entry || !entry->problem.isEmpty() || m_runner->isRunning())
        return;
    auto *const dialog = new RestoreDialog(m_context, entry->manifest, window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, name = entry->name, steps = stepsOf(entry), folder = core::keptBackupFolder(m_place)] {
                m_runner->restore(folder, name, dialog->options(), steps);
            });
    dialog->open();
}

void BackupsPage::deleteOld()
{
    auto *const dialog =
        new ExpiryDialog(m_context.formats, m_model->ages(), core::keptBackupSchedule().expiry, window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_runner->expire(core::keptBackupFolder(m_place), dialog->rule()); });
    dialog->open();
}

} // namespace vhm24::ui

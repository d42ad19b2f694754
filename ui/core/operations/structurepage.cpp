// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/structurepage.h"

#include "models/core/database/deliver.h"
#include "models/core/migration/indexrepair.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/applydialog.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/operations/structurerun.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/sectionhead.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTableView>

namespace vhm24::ui {

namespace {

constexpr int PlaceTableHeight = space::TableHead + 6 * space::TableRow + 4;
constexpr int PlaceColumnWidths[] = {230, 110, 110, 110, 130};
constexpr int PointStateWidth = 190;
constexpr int PointTimeWidth = 104;
constexpr int TextRole = Qt::UserRole + 60;

QStandardItem *structureCell(const QString &text, const std::optional<Meaning> &meaning = {})
{
    auto *const item = new QStandardItem(text);
    if (meaning)
        item->setData(int(*meaning), StateDelegate::MeaningRole);
    return item;
}

QStandardItem *structureFigure(int count, Meaning meaning)
{
    auto *const item = structureCell(QString::number(count), count > 0 ? std::optional(meaning) : std::nullopt);
    item->setData(count == 0, StateDelegate::GreyRole);
    return item;
}

} // namespace

StructurePage::StructurePage(const Context &context, std::shared_ptr<BackupRunner> backups,
                             std::shared_ptr<StructureRun> run, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_backups(std::move(backups)),
    m_run(std::move(run)),
    m_places(structurePlaces(context.layout)),
    m_readings(m_places.size()),
    m_placeModel(new QStandardItemModel(this)),
    m_pointModel(new QStandardItemModel(this)),
    m_header(new PageHeader(this)),
    m_try(new Button(Button::Kind::Secondary, QStringLiteral("play"), this)),
    m_apply(new Button(Button::Kind::Primary, QStringLiteral("check"), this)),
    m_indexes(new Banner(this)),
    m_placeView(makeTable(m_placeModel, "places")),
    m_pointHead(new SectionHead(this)),
    m_pointView(makeTable(m_pointModel, "points")),
    m_textHead(new SectionHead(this)),
    m_text(new QPlainTextEdit(this))
{
    build();
    connectAll();
    onLanguage(this, [this] { retranslate(); });
}

void StructurePage::connectAll()
{
    StructureRun *const run = m_run.get();
    connect(m_try, &Button::clicked, run, [run] { run->start(StructureRun::Kind::Try); });
    connect(m_apply, &Button::clicked, this, &StructurePage::apply);
    connect(m_indexes, &Banner::actionTriggered, run, [this] { m_run->repairIndexes(qint64(m_missing.size())); });
    connect(m_placeView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StructurePage::choosePlace);
    connect(m_pointView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StructurePage::showText);
    connect(run, &StructureRun::begun, this, [this] {
        m_showsRun = true;
        m_textHead->setTitle(tr("What came of it"));
        m_text->clear();
        showBusy();
    });
    connect(run, &StructureRun::said, m_text, &QPlainTextEdit::appendPlainText);
    connect(run, &StructureRun::ended, this, &StructurePage::look);
    connect(m_backups.get(), &BackupRunner::changed, this, &StructurePage::showBusy);
    connect(m_backups.get(), &BackupRunner::ended, this, &StructurePage::showBusy);
}

QTableView *StructurePage::makeTable(QStandardItemModel *model, const char *name)
{
    auto *const table = new QTableView(this);
    StateDelegate::dress(*table);
    table->setModel(model);
    table->setObjectName(QString::fromLatin1(name));
    return table;
}

void StructurePage::build()
{
    m_try->setObjectName(QStringLiteral("tryMigrations"));
    m_apply->setObjectName(QStringLiteral("applyMigrations"));
    m_header->addRight(m_try);
    m_header->addRight(m_apply);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(QStringLiteral("structureText"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->document()->setDocumentMargin(space::PagePadding - 4);
    m_placeView->setFixedHeight(PlaceTableHeight);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    auto *const notice = new QVBoxLayout;
    notice->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    notice->addWidget(m_indexes);
    outer->addLayout(notice);
    outer->addWidget(m_placeView);
    outer->addWidget(new HairLine);
    auto *const below = new QHBoxLayout;
    below->setSpacing(0);
    const auto addHalf = [below](QWidget *head, QWidget *view) {
        auto *const half = new QVBoxLayout;
        half->setSpacing(0);
        half->addWidget(head);
        half->addWidget(view, 1);
        below->addLayout(half, 1);
    };
    addHalf(m_pointHead, m_pointView);
    below->addWidget(new HairLine(Qt::Vertical));
    addHalf(m_textHead, m_text);
    outer->addLayout(below, 1);
}

void StructurePage::retranslate()
{
    m_header->setTitle(tr("Structure"));
    m_try->setText(tr("Try it"));
    m_try->setToolTip(tr("Runs what is pending in a transaction, and undoes it."));
    m_apply->setText(tr("Apply…"));
    m_placeView->setAccessibleName(tr("Services"));
    m_pointView->setAccessibleName(tr("Migrations and differences"));
    m_text->setAccessibleName(tr("Details"));
    m_placeModel->setHorizontalHeaderLabels(
        {tr("Service"), tr("Applied"), tr("Pending"), tr("Failed"), tr("Differences"), tr("State")});
    m_pointModel->setHorizontalHeaderLabels({tr("Migration or difference"), tr("State"), tr("When")});
    for (int i = 0; i < int(std::size(PlaceColumnWidths)); ++i)
        m_placeView->setColumnWidth(i, PlaceColumnWidths[i]);
    m_pointView->horizontalHeader()->setStretchLastSection(false);
    m_pointView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_pointView->setColumnWidth(1, PointStateWidth);
    m_pointView->setColumnWidth(2, PointTimeWidth);
    showPlaces();
    showIndexes();
}

void StructurePage::open(const PageArgument &)
{
    if (!m_readAt.isValid())
        look();
}

void StructurePage::look()
{
    lookForIndexes();
    for (std::size_t i = 0; i < m_places.size(); ++i)
        core::deliver(readStructureOf(m_context.layout, m_places[i]), this,
                      [this, i](const core::Result<StructureReading> &reading) {
                          m_readings[i] = reading;
                          m_readAt = QDateTime::currentDateTimeUtc();
                          showPlace(int(i));
                          showBusy();
                      });
}

void StructurePage::lookForIndexes()
{
    core::deliver(core::findMissingIndexes(m_context.layout, m_context.catalog), this,
                  [this](const core::IndexFindings &findings) {
                      m_missing.clear();
                      for (const core::GridIndex &index : findings.survey.missing)
                          m_missing += index.name();
                      showIndexes();
                  });
}

void StructurePage::showIndexes()
{
    if (m_missing.isEmpty())
        return m_indexes->dismiss();
    m_indexes->present({.meaning = Meaning::Low,
                        .title = tr("%n index(es) are missing.", nullptr, int(m_missing.size())),
                        .text = tr("Long lists are slow without them; everybody can go on working meanwhile."),
                        .detail = m_missing.join(QStringLiteral(", ")),
                        .action = tr("Repair"),
                        .actionIcon = QStringLiteral("wrench")});
}

void StructurePage::showPlaces()
{
    for (int place = 0; place < int(m_places.size()); ++place)
        showPlace(place);
    if (!m_placeView->currentIndex().isValid())
        m_placeView->selectRow(0);
    showBusy();
}

void StructurePage::showPlace(int place)
{
    QList<QStandardItem *> row{structureCell(m_places[std::size_t(place)].title())};
    const auto &reading = m_readings[std::size_t(place)];
    if (!reading || !*reading) {
        row += {new QStandardItem, new QStandardItem, new QStandardItem, new QStandardItem};
        row += reading ? structureCell(sentence(reading->error()), Meaning::Offline)
                       : structureCell(tr("being looked at"), Meaning::Working);
    } else {
        const StructureReading &state = **reading;
        const Meaning meaning = state.meaning();
        row +=
            {structureCell(QString::number(state.countOf(core::MigrationState::Applied))),
             structureFigure(state.countOf(core::MigrationState::Pending), Meaning::Low),
             structureFigure(state.countOf(core::MigrationState::Failed), Meaning::Critical),
             structureFigure(int(state.differences.size()), state.harmful() > 0 ? Meaning::Critical : Meaning::Neutral),
             structureCell(meaning == Meaning::Good  ? tr("as expected")
                           : meaning == Meaning::Low ? tr("not the newest")
                                                     : tr("needs a look"),
                           meaning)};
    }
    for (int column = 0; column < row.size(); ++column)
        m_placeModel->setItem(place, column, row[column]); // in its place, so that the choice stays
    if (place == m_placeView->currentIndex().row())
        showPoints();
}

void StructurePage::choosePlace()
{
    m_showsRun = m_run->isRunning();
    showPoints();
}

void StructurePage::showPoints()
{
    const int before = std::max(0, m_pointView->currentIndex().row());
    m_pointModel->removeRows(0, m_pointModel->rowCount());
    const int place = m_placeView->currentIndex().row();
    if (place < 0)
        return;
    m_pointHead->setTitle(m_places[std::size_t(place)].title());
    const auto &reading = m_readings[std::size_t(place)];
    if (!reading || !*reading)
        return;
    const auto files = core::migrationFiles(m_places[std::size_t(place)].target);
    // What is wrong comes first.
    for (const core::StructureDifference &one : (**reading).differences) {
        QString where = one.table;
        if (!one.name.isEmpty())
            where += (where.isEmpty() ? QString() : QStringLiteral(".")) + one.name;
        QStandardItem *const name = structureCell(where);
        name->setData(tr("%1: %2\n\nExpected: %3\nFound: %4").arg(where, structureText(one), one.expected, one.found),
                      TextRole);
        m_pointModel->appendRow({name,
                                 structureCell(structureText(one), one.harmless ? Meaning::Neutral : Meaning::Critical),
                                 structureCell(one.harmless ? tr("harmless") : tr("does harm"))});
    }
    for (const core::MigrationStatus &one : (**reading).migrations) {
        QStandardItem *const name = structureCell(one.name);
        const auto file = std::find_if(files.begin(), files.end(), [&](const auto &it) { return it.name == one.name; });
        QString text = file == files.end() ? QString() : QString::fromUtf8(file->sql);
        if (!one.logs.isEmpty())
            text.prepend(one.logs + QStringLiteral("\n\n"));
        name->setData(text, TextRole);
        m_pointModel->appendRow(
            {name, structureCell(migrationText(one.state), migrationMeaning(one.state)),
             structureCell(one.finishedAt.isValid() ? m_context.formats.moment(one.finishedAt) : QString())});
    }
    if (m_pointModel->rowCount() > 0 && !m_showsRun)
        m_pointView->selectRow(std::min(before, m_pointModel->rowCount() - 1));
}

void StructurePage::showText()
{
    const QModelIndex current = m_pointView->currentIndex();
    if (!current.isValid() || m_run->isRunning())
        return;
    m_showsRun = false;
    const QModelIndex name = current.siblingAtColumn(0);
    m_textHead->setTitle(name.data().toString());
    m_text->setPlainText(name.data(TextRole).toString());
}

int StructurePage::pending() const
{
    int count = 0;
    for (const auto &reading : m_readings) {
        if (reading && *reading)
            count += (**reading).countOf(core::MigrationState::Pending);
    }
    return count;
}

void StructurePage::showBusy()
{
    const bool free = !m_run->isRunning() && !m_backups->isRunning();
    m_try->setEnabled(free);
    m_apply->setEnabled(free && pending() > 0);
    m_header->setNote(pending() > 0 ? tr("%n migration(s) pending", nullptr, pending()) : tr("nothing pending"));
}

void StructurePage::apply()
{
    if (m_run->isRunning() || m_backups->isRunning() || pending() == 0)
        return;
    const auto words = [count = pending()] {
        return ApplyDialog::Words{.title = tr("Apply the migrations"),
                                  .introduction =
                                      tr("%n migration(s) change the structure of the databases. Try them first; each "
                                         "one is applied as a whole or not at all.",
                                         nullptr, count),
                                  .action = tr("Apply")};
    };
    auto *const dialog = new ApplyDialog(m_context, words, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!dialog->backsUp())
            return m_run->start(StructureRun::Kind::Apply);
        m_showsRun = true;
        m_textHead->setTitle(tr("What came of it"));
        m_text->setPlainText(tr("A backup is made first; the page Backups shows how far it is."));
        m_run->applyAfterBackup(*m_backups, dialog->folder());
    });
    dialog->open();
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/pastedialog.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/flatgrid.h"
#include "ui/core/table/pastedelegate.h"
#include "ui/core/table/pasteproblems.h"
#include "ui/core/table/tablecopy.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/segmentedcontrol.h"
#include "ui/core/widgets/tag.h"
#include "ui/core/widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {
constexpr int PasteDialogWidestColumn = 260;
constexpr int PasteDialogNarrowestColumn = 48;
} // namespace

PasteDialog::PasteDialog(TablePage &page, PasteSource source, std::unique_ptr<core::PastedBlock> block) :
    DialogFrame(&page),
    m_page(page),
    m_source(std::move(source)),
    m_model(new PasteModel(page.presenter(), page.table(), this)),
    m_extent(new TextLabel(TextStyle::Small, Token::Text2, this)),
    m_count(new Tag(this)),
    m_place(new SegmentedControl(this)),
    m_header(new QCheckBox(this)),
    m_table(new QTableView(this)),
    m_problems(new PasteProblems(*m_model, page.context(), this)),
    m_next(new Button(Button::Kind::Quiet, QStringLiteral("error"), this)),
    m_remove(new Button(this))
{
    buildHead();
    buildTable();
    buildFooter();
    m_model->setBlock(std::move(block));
    onLanguage(this, [this] { retranslate(); });
    connect(m_model, &PasteModel::changed, this, &PasteDialog::lookUp);
    connect(m_model, &PasteModel::changed, this, &PasteDialog::showState);
    resize(960, 600);
}

void PasteDialog::buildHead()
{
    m_extent->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head().addWidget(m_extent, 1);
    head().addWidget(m_count);
    m_header->setObjectName(QStringLiteral("header"));
    m_header->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 0);
    m_header->setVisible(m_source.hasHeader());
    m_header->setChecked(m_source.hasHeader());
    connect(m_header, &QCheckBox::toggled, this, &PasteDialog::useHeader);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setVisible(m_source.hasChoice());
    connect(m_place, &SegmentedControl::activated, this, &PasteDialog::usePlace);
    auto *const row = new QHBoxLayout;
    const bool shown = m_source.hasHeader() || m_source.hasChoice();
    row->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, shown ? 12 : 0);
    row->setSpacing(16);
    row->addWidget(m_place);
    row->addWidget(m_header);
    row->addStretch(1);
    body().addLayout(row);
}

void PasteDialog::buildTable()
{
    makeFlat(*m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PasteDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setFixedHeight(space::TableHead);
    m_table->horizontalHeader()->setMinimumSectionSize(PasteDialogNarrowestColumn);
    body().addWidget(m_table, 1);
    body().addWidget(new HairLine);
    body().addWidget(m_problems);
}

void PasteDialog::buildFooter()
{
    verbs().insertWidget(0, m_next);
    verbs().insertWidget(2, m_remove); // behind the stretch
    m_next->setShortcutCap(QStringLiteral("F8"));
    m_next->setObjectName(QStringLiteral("next"));
    m_remove->setObjectName(QStringLiteral("remove"));
    connect(m_next, &Button::clicked, this, &PasteDialog::goToNextProblem);
    connect(m_remove, &Button::clicked, m_model, &PasteModel::removeBadRows);
    connect(acceptButton(), &Button::clicked, this, &PasteDialog::submit);
    auto *const next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    connect(next, &QShortcut::activated, this, &PasteDialog::goToNextProblem);
    auto *const accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(accept, &QShortcut::activated, this, &PasteDialog::submit);
}

void PasteDialog::retranslate()
{
    setTitle(tr("Paste into “%1”").arg(QCoreApplication::translate("Table", m_page.table().title)));
    m_place->setSegments({tr("Over the cells from the current one"), tr("As new records")});
    m_place->setCurrentIndex(m_source.isAsNew() ? 1 : 0);
    m_place->setAccessibleName(tr("Where the block goes"));
    m_header->setText(tr("The first line holds the titles of the columns"));
    m_table->setAccessibleName(tr("The block as it will be stored"));
    m_model->retranslate();
    m_problems->refresh();
    showState();
}

void PasteDialog::showState()
{
    const core::PastedBlock &block = m_model->block();
    const int problems = static_cast<int>(block.problems().size());
    const int bad = static_cast<int>(block.badRows().size());
    const QString rows = tr("%n row(s)", nullptr, block.rows());
    QString extent = tr("%1, %n column(s)", nullptr, block.columns()).arg(rows);
    if (const int added = block.addedCount(); added > 0)
        extent += QStringLiteral(" · ") + tr("%n new record(s)", nullptr, added);
    m_extent->setText(extent);
    m_count->setVisible(problems > 0);
    m_count->setState(Meaning::Critical, tr("%n error(s)", nullptr, problems));
    m_next->setVisible(problems > 0);
    m_next->setText(tr("%n error(s)", nullptr, problems));
    m_next->setToolTip(tr("To the next error (F8)"));
    m_remove->setVisible(problems > 0);
    m_remove->setText(tr("Remove %n row(s)", nullptr, bad));
    setAcceptText(
        block.addedCount() == block.rows()
            ? tr("Add %n record(s)", nullptr, block.rows())
            : tr("%1 in %n row(s)", nullptr, block.rows()).arg(tr("Paste %n cell(s)", nullptr, block.cellCount())));
}

void PasteDialog::useHeader(bool with)
{
    if (placeAnew())
        return;
    const QSignalBlocker blocker(m_header);
    m_header->setChecked(!with);
}

void PasteDialog::usePlace(int place)
{
    m_source.setAsNew(place == 1);
    if (placeAnew())
        return;
    m_source.setAsNew(place != 1);
    m_place->setCurrentIndex(1 - place);
}

bool PasteDialog::placeAnew()
{
    auto block = m_source.block(m_header->isChecked());
    showProblem(block ? QString() : m_source.refusal());
    if (!block)
        return false;
    m_model->setBlock(std::move(block));
    fitColumns();
    return true;
}

void PasteDialog::lookUp()
{
    if (m_asked > 0)
        return;
    const QMap<QString, QStringList> wanted = m_model->block().wanted();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const core::TableDescriptor *const target = m_page.context().catalog.find(it.key());
        if (!target)
            continue;
        ++m_asked;
        core::deliver(
            core::lookUpReferences(m_page.context().layout, *target, it.value()), this,
            [this, key = it.key()](const core::Result<core::ReferenceAnswers> &answers) { receive(key, answers); });
    }
}

void PasteDialog::receive(const QString &table, const core::Result<core::ReferenceAnswers> &answers)
{
    showProblem(answers ? QString() : sentence(answers.error()));
    if (answers)
        m_model->answer(table, answers.value());
    --m_asked;
    if (answers && m_asked == 0)
        lookUp(); // what was typed meanwhile
    if (m_asked == 0)
        settle();
}

void PasteDialog::begin()
{
    lookUp();
    if (m_asked == 0 || !m_source.isOneCell())
        settle();
}

void PasteDialog::settle()
{
    if (isVisible())
        return;
    const core::PastedBlock &block = m_model->block();
    if (m_source.isOneCell() && !block.waits() && block.problems().empty() && block.guesses().empty() &&
        block.addedCount() == 0) {
        stage();
        deleteLater();
        return;
    }
    fitColumns();
    open();
    const auto problems = block.problems();
    goTo(problems.empty() ? core::PastedBlock::Place{} : problems.front());
}

void PasteDialog::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column), PasteDialogNarrowestColumn, PasteDialogWidestColumn));
}

void PasteDialog::goTo(core::PastedBlock::Place place)
{
    const QModelIndex index = m_model->indexOf(place);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void PasteDialog::goToNextProblem()
{
    const auto problems = m_model->block().problems();
    if (problems.empty())
        return;
    const QModelIndex current = m_table->currentIndex();
    const auto after = std::find_if(problems.begin(), problems.end(), [&](const auto &place) {
        const int column = place.column + PasteModel::LeadingColumns;
        return place.row > current.row() || (place.row == current.row() && column > current.column());
    });
    goTo(after == problems.end() ? problems.front() : *after);
}

void PasteDialog::submit()
{
    const auto problems = m_model->block().problems();
    if (!problems.empty()) {
        goTo(problems.front());
        return;
    }
    if (m_model->block().waits()) {
        lookUp(); // again, where it failed
        return;
    }
    stage();
    accept();
}

void PasteDialog::stage()
{
    const core::PastedBlock &block = m_model->block();
    core::WindowModel &model = m_page.model();
    model.edits().stage(block.edits(), block.added());
    if (block.addedCount() > 0 && !model.atStart())
        model.reload(); // new records stand there
}

void pasteClipboard(TablePage &page, bool asNewRows)
{
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    const QString own = QLatin1String(TableCopy::OwnCells);
    const QString text = data->hasFormat(own) ? QString::fromUtf8(data->data(own)) : data->text();
    const auto refuse = [&page](const QString &sentence) {
        page.context().prompts.tell(&page, QCoreApplication::translate("Paste", "Nothing was pasted"), sentence);
    };
    if (!page.isEditable())
        return refuse(
            QCoreApplication::translate("Paste", "This list can't be changed here, so nothing can be pasted into it."));
    core::TextRows lines = core::parseDelimited(text);
    if (lines.empty())
        return refuse(QCoreApplication::translate("Paste", "The clipboard holds no text."));
    if (lines.size() > PasteSource::MostRows)
        return refuse(QCoreApplication::translate("Paste",
                                                  "At most %n row(s) can be pasted at once. Use an import for more.",
                                                  nullptr, PasteSource::MostRows));
    PasteSource source(page, std::move(lines), asNewRows);
    auto block = source.block(source.hasHeader());
    if (!block)
        return refuse(source.refusal());
    auto *const dialog = new PasteDialog(page, std::move(source), std::move(block));
    dialog->begin();
}

} // namespace vhm24::ui

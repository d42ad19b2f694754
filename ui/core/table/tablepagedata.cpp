// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/format/messages.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/shell/shortcuts.h"
#include "ui/core/table/detailpanel.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/filterbuilder.h"
#include "ui/core/table/filterchooser.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/table/gridarea.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/listsearch.h"
#include "ui/core/table/recordsaver.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/emptystate.h"
#include "ui/core/widgets/progressline.h"
#include "ui/core/widgets/searchfield.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace vhm24::ui {

using core::WindowModel;

void TablePage::connectModel()
{
    connect(m_model, &WindowModel::loaded, this, &TablePage::showLoaded);
    connect(m_model, &WindowModel::failed, this, [this] {
        showState();
        showHealth();
    });
    connect(m_model, &WindowModel::countChanged, this, &TablePage::showCount);
    connect(m_model, &WindowModel::viewRestored, this, &TablePage::restoreView);
    connect(m_model, &WindowModel::loadingChanged, this, [this] {
        m_progress->setRunning(m_model->isLoading());
        showCount();
    connect(m_model, &WindowModel::loadingChanged, this, [this] { m_progress->setRunning(m_model->isLoading()); });
    connect(m_model, &WindowModel::rowsInserted, this, &TablePage::showState); // a new row in an empty list
    connect(m_model, &WindowModel::newRowsFound, m_filterBar, &FilterBar::showNewRows);
    connect(m_model, &WindowModel::rowsShifted, this, [this](int rows) {
        QScrollBar *const bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + rows * space::TableRow); // the row under the mouse stays
    });
    connect(m_model, &WindowModel::newRowsFound, m_filterBar, &FilterBar::showNewRows);
    connect(m_view, &TableView::nearBottom, m_model, &WindowModel::loadAfter);
    connect(m_view, &TableView::nearTop, m_model, &WindowModel::loadBefore);
    connect(m_view, &TableView::endRequested, m_model, &WindowModel::jumpToEnd);
    connect(m_view, &TableView::startRequested, m_model, &WindowModel::reload);
    connect(m_view, &TableView::pagedDown, this, [this] {
        m_paging = m_context.trace.begin(QStringLiteral("page down"), m_table.key());
        if (!m_model->isLoading()) // the rows were read ahead
            m_paging.finish(m_view->viewport(), 0, 0);
    });
    connect(&m_context.layout.database(m_table.service), &core::Database::healthChanged, this, &TablePage::showHealth);
    connect(&m_context.labels, &core::LabelDirectory::labelsChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&m_context.labels, &core::LabelDirectory::labelsChanged, this, &TablePage::nameReferences);
    connect(m_filters, &FilterSet::changed, this, &TablePage::applyView);
    connect(m_filters, &FilterSet::refused, &m_view->filterHeader(), &FilterHeader::setFilterError);
    connect(m_filterBar, &FilterBar::removed, m_filters, &FilterSet::remove);
    connect(m_filterBar, &FilterBar::resetRequested, m_filters, &FilterSet::clear);
    connect(m_filterBar, &FilterBar::newRowsRequested, this, [this] {
        m_filterBar->showNewRows(0);
        m_model->reload();
    });
    connect(m_empty, &EmptyState::firstStepTriggered, this, [this] {
        const bool narrowed = !m_filters->isEmpty() || !m_search->text().isEmpty();
        m_search->clear();
        narrowed ? m_filters->clear() : triggerPrimary();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &TablePage::showDetail);
}

void TablePage::connectFilters()
{
    FilterHeader &head = m_view->filterHeader();
    connect(m_filters, &FilterSet::changed, this, &TablePage::applyView);
    connect(m_filters, &FilterSet::refused, &head, &FilterHeader::setFilterError);
    connect(m_filterBar, &FilterBar::removed, m_filters, &FilterSet::remove);
    connect(m_filterBar, &FilterBar::resetRequested, m_filters, &FilterSet::clear);
    connect(m_filterBar, &FilterBar::filterActivated, &head, &FilterHeader::focusFilter);
    connect(m_filterBar, &FilterBar::advancedActivated, this, [this] { openFilterBuilder(*this); });
    connect(m_filterBar, &FilterBar::advancedRemoved, this, [this] { m_filters->setAdvanced({}); });
    connect(&head, &FilterHeader::choicesRequested, this, [this](int column) { FilterChooser::open(*this, column); });
    connect(new ListSearch(*this, *m_search), &ListSearch::submitted, this, [this] {
        m_typing.stop();
        applyView();
    });
}

void TablePage::connectEdits()
{
    const auto showEdits = [this] {
        m_editBar->showEdits(m_model->edits().cellCount(), static_cast<int>(m_model->edits().rows().size()));
    };
    connect(&m_model->edits(), &core::EditBuffer::changed, this, showEdits);
    connect(m_editBar, &EditBar::undoRequested, this, [this] { m_model->edits().undo(); });
    connect(m_editBar, &EditBar::discardRequested, this, [this] { m_model->edits().discardAll(); });
    connect(m_editBar, &EditBar::saveRequested, this, &TablePage::saveEdits);
    connect(m_saver, &RecordSaver::saved, this, [this] {
        m_editBar->setSaving(false);
        m_model->refresh();
    });
    connect(m_saver, &RecordSaver::failed, this, [this](const core::Error &error) {
        m_editBar->setSaving(false);
        m_editBar->showProblem(sentence(error));
    });
}

void TablePage::saveEdits()
{
    if (m_saver->isSaving() || m_model->edits().isEmpty())
        return;
    m_editBar->setSaving(true);
    m_saver->saveEdits(m_view->viewport());
}

void TablePage::retranslate()
{
    m_header->setTitle(QCoreApplication::translate("Table", m_table.title));
    m_search->setPlaceholderText(tr("Search in this list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setShortcutCap(QStringLiteral("Ctrl Alt F"));
    m_search->setShortcutCap(keyCapOf(m_context.shortcuts, QStringLiteral("window.search")));
    m_view->setAccessibleName(QCoreApplication::translate("Table", m_table.title));
    FilterHeader &head = m_view->filterHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        head.setHint(column, filterHint(m_table.columns[static_cast<std::size_t>(column)]));
        if (QLineEdit *const editor = head.editor(column))
            editor->setAccessibleName(m_model->headerData(column, Qt::Horizontal).toString());
    }
    for (const core::ColumnFilter &filter : m_filters->shown())
        head.setFilterText(filter.column, filterText(m_table, filter, m_context));
    m_filterBar->showFilters(m_table, m_filters->shown(), m_context);
    m_filterBar->showAdvanced(groupWords(m_table, m_filters->advanced(), m_context));
    nameFilters(m_filters->shown());
    if (m_fitted)
        fitColumns();
    showCount();
    showState();
    showHealth();
    showDetail();
}

TableState TablePage::state() const
{
    TableState state = m_arrangement->state();
    state.view = m_model->view();
    state.view.filters = m_filters->shown();
    state.view.search = m_search->text().trimmed();
    return state;
}

void TablePage::take(const TableState &state)
{
    m_filters->replace(state.view.filters);
    const QSignalBlocker blocker(m_search);
    m_search->setText(state.view.search);
    m_fitted = state.layout.hasWidths();
    m_arrangement->take(state);
}

void TablePage::apply(const TableState &state)
{
    take(state);
    showView(state.view);
}

void TablePage::showView(core::TableView view)
/// The chips and the filter row; what is being typed stays as typed.
void TablePage::nameFilters(const std::vector<core::ColumnFilter> &filters)
{
    FilterHeader &head = m_view->filterHeader();
    for (const core::ColumnFilter &filter : filters) {
        const QLineEdit *const editor = head.editor(filter.column);
        if (!editor || !editor->hasFocus())
            head.setFilterText(filter.column, filterText(m_table, filter, m_context));
    }
    m_filterBar->showFilters(m_table, m_filters->shown(), m_context);
}

void TablePage::nameReferences()
{
    m_view->viewport()->update();
    std::vector<core::ColumnFilter> references = m_filters->shown();
    std::erase_if(references, [this](const core::ColumnFilter &one) {
        return !m_table.columns[static_cast<std::size_t>(one.column)].reference;
    });
    if (!references.empty())
        nameFilters(references);
}

void TablePage::applyView()
{
    view.filters = m_filters->all();
    view.advanced = m_filters->askedAdvanced();
    view.search = m_search->text().trimmed();
    showFilters();
    m_model->setView(view);
}

void TablePage::showFilters()
{
    FilterHeader &head = m_view->filterHeader();
    const std::vector<core::ColumnFilter> shown = m_filters->shown();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto found =
            std::find_if(shown.begin(), shown.end(), [&](const auto &one) { return one.column == column; });
        const QLineEdit *const editor = head.editor(column);
        if (!editor || !editor->hasFocus()) // what is being typed stays as typed
            head.setFilterText(column, found == shown.end() ? QString() : filterText(m_table, *found, m_context));
    }
    m_filterBar->showNewRows(0);
    m_filterBar->showFilters(m_table, shown, m_context);
    m_filterBar->showAdvanced(groupWords(m_table, m_filters->advanced(), m_context));
    if (!m_wantedSort.empty()) {
        view.sort = std::exchange(m_wantedSort, {});
        head.setOrders(view.sort);
    }
    m_model->setView(view);
    Q_EMIT placeChanged();
}

void TablePage::showLoaded(const WindowModel::Loaded &loaded)
{
    m_opening.finish(m_view->viewport(), loaded.rows, loaded.roundTrips);
    m_paging.finish(m_view->viewport(), loaded.rows, loaded.roundTrips);
    if (!m_fitted && m_model->rowCount() > 0) {
        m_fitted = true;
        fitColumns();
    }
    m_loadedFilters = m_filters->shown();
    m_loadedSearch = m_search->text();
    showState();
    showHealth();
    if (!m_wantedRow.isEmpty())
        selectRow(m_wantedRow);
}

void TablePage::fitColumns()
{
    if (m_arrangement->hasOwnWidths() || m_model->rowCount() == 0)
        return;
    m_view->fitColumns([this](int column) {
        const core::Column &one = m_table.columns[static_cast<std::size_t>(column)];
        return (one.kind == core::ColumnKind::Text && !one.enumeration && !one.reference) ||
               one.kind == core::ColumnKind::Json;
    });
}

void TablePage::showCount()
{
    if (m_model->isLoading() && !m_model->view().search.isEmpty()) {
        m_header->setNote(tr("searching… (Esc stops it)"));
        return;
    }
    const QString count = m_context.formats.integer(m_model->count());
    switch (m_model->countKind()) {
    case WindowModel::CountKind::Unknown: m_header->setNote({}); break;
    case WindowModel::CountKind::Estimate: m_header->setNote(QStringLiteral("≈ ") + count); break;
    case WindowModel::CountKind::AtLeast: m_header->setNote(tr("more than %1").arg(count)); break;
    case WindowModel::CountKind::Exact: m_header->setNote(count); break;
    }
}

void TablePage::showState()
{
    const bool narrowed = !m_filters->isEmpty() || !m_search->text().isEmpty();
    const bool empty =
        m_model->rowCount() == 0 && !m_model->isLoading() && m_model->readAt().isValid() && !m_model->error();
    // The heads stay while a filter finds nothing, so that it can be changed where it was typed.
    m_body->setCurrentWidget(empty && !narrowed ? static_cast<QWidget *>(m_empty) : m_grid);
    m_view->setNotice(empty && narrowed ? tr("No record matches the filter. Change it, or reset it above.")
                                        : QString());
    m_empty->setIconName(QLatin1String(m_table.icon));
    m_empty->setText(QCoreApplication::translate("Table", m_table.emptyTitle),
                     QCoreApplication::translate("Table", m_table.emptyHint));
    const bool canAdd = (m_primary || m_new) && !narrowed;
    m_empty->setFirstStep(canAdd ? tr("Add the first one…") : QString(), QStringLiteral("plus"));
}

void TablePage::showHealth()
{
    const core::Health health = m_context.layout.database(m_table.service).health();
    const bool down = health.state == core::HealthState::Down;
    if (!down && !m_model->error()) {
        m_banner->dismiss();
        return;
    }
    const QString edits =
        m_model->edits().isEmpty()
            ? QString()
            : tr("%n change(s) are kept here and can be saved when it is back.", nullptr, m_model->edits().cellCount());
    if (down)
        m_banner->present({.title = tr("%1: no connection since %2.")
                                        .arg(serviceText(m_table.service), m_context.formats.clock(health.since)),
                           .text = tr("The program tries again by itself."),
                           .detail = edits,
                           .action = tr("Try now"),
                           .actionIcon = QStringLiteral("refresh")});
    else if (m_model->error()->kind != core::ErrorKind::Cancelled)
        m_banner->present({.title = sentence(*m_model->error()),
                           .detail = edits,
                           .action = tr("Try now"),
                           .actionIcon = QStringLiteral("refresh")});
}

void TablePage::rowsChanged(core::Service service, const QString &table, const QStringList &)
{
    if (service != m_table.service || table != QLatin1String(m_table.table) || !m_model->readAt().isValid())
        return;
    m_model->refresh();
    m_arrangement->refreshLater();
}

void TablePage::showDetail()
{
    const int row = currentRow();
    if (row < 0 || !m_detailWanted)
        return;
    m_detail->showRow(*m_model, row);
    Q_EMIT rowSelected(m_model->row(row).id);
}

void TablePage::setDetailShown(bool shown)
{
    m_detailWanted = shown;
    m_detail->setVisible(shown);
    if (shown)
        showDetail();
    else
        m_view->setFocus();
}

void TablePage::setFixedFilters(std::vector<core::ColumnFilter> filters) { m_filters->setFixed(std::move(filters)); }

void TablePage::setFirstFilters(const std::vector<core::ColumnFilter> &filters) { m_filters->replace(filters); }

void TablePage::selectRow(const QString &rowId)
{
    const int row = m_model->indexOfRow(rowId);
    if (row < 0)
        return;
    m_wantedRow.clear();
    m_view->setCurrentIndex(m_model->index(row, m_view->filterHeader().logicalIndex(1)));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    setDetailShown(true);
}

void TablePage::sortBy(int column)
{
    core::TableView view = m_model->view();
    const core::Column &wanted = m_table.columns[static_cast<std::size_t>(column)];
    if (core::isSortable(wanted)) {
        const bool further = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
        view.sort = core::withOrder(view.sort, column, wanted.kind == core::ColumnKind::Moment, further);
        m_model->setView(view);
        Q_EMIT placeChanged();
    }
    m_view->filterHeader().setOrders(view.sort);
}

void TablePage::restoreView()
{
    m_filters->replace(m_loadedFilters);
    {
        const QSignalBlocker blocker(m_search);
        m_search->setText(m_loadedSearch);
    }
    m_view->filterHeader().setOrders(m_model->view().sort);
    showFilters();
}

QString TablePage::placeText(qint64 rank) const
{
    const QString row = tr("Row %1").arg(m_context.formats.integer(rank + 1));
    const auto key = m_model->keyAbout(rank);
    if (!key)
        return row;
    const core::SortOrder &order = m_model->view().sort.front();
    const auto value = core::valueOf(m_table.columns[static_cast<std::size_t>(order.column)], *key);
    return row + QStringLiteral("  ·  ") + m_presenter.look(m_table, order.column, value).text;
}

bool TablePage::linkAt(const QModelIndex &index, QPoint position) const
{
    const CellLook look = m_presenter.look(*m_model, index.row(), index.column());
    if (!look.link)
        return false;
    const double width = QFontMetricsF(ui::font(TextStyle::Body)).horizontalAdvance(look.text);
    const int left = m_view->visualRect(index).left() + space::CellPadding;
    return position.x() >= left && position.x() <= left + width;
}

void TablePage::followLink(const QModelIndex &index)
{
    const core::Column &column = m_table.columns[static_cast<std::size_t>(index.column())];
    if (column.reference)
        m_context.navigator->openRecord(*column.reference, m_model->cell(index.row(), index.column()).toString());
    else
        Q_EMIT linkActivated(index.row(), index.column());
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterbar.h"
#include "ui/core/table/filterbuilder.h"
#include "ui/core/table/filterchooser.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/listsearch.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/searchfield.h"

#include <QGuiApplication>
#include <QLineEdit>

namespace vhm24::ui {

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

TableState TablePage::state() const
{
    TableState state = m_arrangement->state();
    state.view = m_model->view();
    state.view.filters = m_filters->shown();
    state.view.advanced = m_filters->advanced();
    state.view.search = m_search->text().trimmed();
    return state;
}

void TablePage::take(const TableState &state)
{
    m_filters->replace(state.view.filters, state.view.advanced);
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
{
    view.filters = m_filters->all();
    view.advanced = m_filters->askedAdvanced();
    view.search = m_search->text().trimmed();
    if (!m_wantedSort.empty()) {
        view.sort = std::exchange(m_wantedSort, {});
        m_view->filterHeader().setOrders(view.sort);
    }
    showFilters();
    m_model->setView(view);
    Q_EMIT placeChanged();
}

/// The chips and the filter row; what is being typed stays as typed.
void TablePage::showFilters()
{
    FilterHeader &head = m_view->filterHeader();
    const std::vector<core::ColumnFilter> shown = m_filters->shown();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto found =
            std::find_if(shown.begin(), shown.end(), [&](const auto &one) { return one.column == column; });
        const QLineEdit *const editor = head.editor(column);
        if (!editor || !editor->hasFocus())
            head.setFilterText(column, found == shown.end() ? QString() : filterText(m_table, *found, m_context));
    }
    m_filterBar->showNewRows(0);
    m_filterBar->showFilters(m_table, shown, m_context);
    m_filterBar->showAdvanced(groupWords(m_table, m_filters->advanced(), m_context));
}

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
    if (!m_namesArrive.hasExpired())
        fitColumns();
    std::vector<core::ColumnFilter> references = m_filters->shown();
    std::erase_if(references, [this](const core::ColumnFilter &one) {
        return !m_table.columns[static_cast<std::size_t>(one.column)].reference;
    });
    if (!references.empty())
        nameFilters(references);
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
    m_filters->replace(m_loadedFilters, m_loadedAdvanced);
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

} // namespace vhm24::ui

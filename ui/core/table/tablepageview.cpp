// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/id.h"
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

core::TableView TablePage::asked(core::TableView view) const
{
    view.filters = m_filters->all();
    view.advanced = m_filters->askedAdvanced();
    return view;
}

void TablePage::showView(core::TableView view)
{
    view = asked(std::move(view));
    view.search = m_search->text().trimmed();
    if (!m_wantedSort.empty()) {
        view.sort = std::exchange(m_wantedSort, {});
        m_view->filterHeader().setOrders(view.sort);
    }
    m_filterBar->showNewRows(0);
    showFilters();
    m_model->setView(view);
    Q_EMIT placeChanged();
}

/// What is being typed stays as typed.
void TablePage::showFilter(int column)
{
    FilterHeader &head = m_view->filterHeader();
    const QLineEdit *const editor = head.editor(column);
    if (editor && editor->hasFocus())
        return;
    const auto shown = m_filters->shown();
    const auto found = std::find_if(shown.begin(), shown.end(), [&](const auto &one) { return one.column == column; });
    head.setFilterText(column, found == shown.end() ? QString() : filterText(m_table, *found, m_context));
}

void TablePage::showFilters()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        showFilter(column);
    m_filterBar->showFilters(m_table, m_filters->shown(), m_context);
    m_filterBar->showAdvanced(groupWords(m_table, m_filters->advanced(), m_context));
}

void TablePage::nameReferences()
{
    m_view->viewport()->update();
    if (!m_namesArrive.hasExpired())
        fitColumns();
    const auto shown = m_filters->shown();
    if (std::any_of(shown.begin(), shown.end(), [this](const core::ColumnFilter &one) {
            return m_table.columns[static_cast<std::size_t>(one.column)].reference.has_value();
        }))
        showFilters();
}

void TablePage::sortBy(int column)
{
    core::TableView view = m_model->view();
    const core::Column &wanted = m_table.columns[static_cast<std::size_t>(column)];
    if (core::isSortable(wanted)) {
        const bool further = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
        // A head that shows the order of another column is turned like its own.
        view.sort = core::withOrder(m_view->filterHeader().shownOrders(), column,
                                    wanted.kind == core::ColumnKind::Moment, further);
        m_model->setView(view);
        Q_EMIT placeChanged();
    }
    m_view->filterHeader().setOrders(view.sort);
}

void TablePage::restoreView()
{
    m_filters->restore();
    {
        const QSignalBlocker blocker(m_search);
        m_search->setText(m_model->view().search);
    }
    m_view->filterHeader().setOrders(m_model->view().sort);
    m_filterBar->showNewRows(0);
    showFilters();
}

QString TablePage::orderNote() const
{
    const FilterHeader &head = m_view->filterHeader();
    const auto orders = head.shownOrders();
    if (orders.empty() || !head.isSectionHidden(orders.front().column))
        return {};
    // Ids are made in the order of time.
    const int created = m_table.indexOf("createdAt");
    const bool byId = orders.front().column == m_table.indexOf("id") && created >= 0;
    const QString title = m_model->headerData(byId ? created : orders.front().column, Qt::Horizontal).toString();
    return tr("by “%1” %2").arg(title, orders.front().descending ? QStringLiteral("↓") : QStringLiteral("↑"));
}

QString TablePage::placeText(qint64 rank) const
{
    const QString row = tr("Row %1").arg(m_context.formats.integer(rank + 1));
    const auto key = m_model->keyAbout(rank);
    if (!key)
        return row;
    const core::SortOrder &order = m_model->view().sort.front();
    const core::Column &column = m_table.columns[static_cast<std::size_t>(order.column)];
    QVariant value = core::valueOf(column, *key);
    if (column.kind == core::ColumnKind::Id) { // says nothing to anybody, but when it was made
        const QDateTime made = core::momentOfId(*key);
        const int created = m_table.indexOf("createdAt");
        if (!made.isValid() || created < 0)
            return row;
        return row + QStringLiteral("  ·  ") + m_presenter.look(m_table, created, made).text;
    }
    return row + QStringLiteral("  ·  ") + m_presenter.look(m_table, order.column, value).text;
}

} // namespace vhm24::ui

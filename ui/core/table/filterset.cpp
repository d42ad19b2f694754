// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterset.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/table/filtertext.h"

namespace vhm24::ui {

using core::ColumnFilter;
using core::FilterOperator;

FilterSet::FilterSet(const Context &context, const core::TableDescriptor &table, QObject *parent) :
    QObject(parent),
    m_context(context),
    m_table(table)
{
}

void FilterSet::type(int column, const QString &text)
{
    ++m_lookUps[column];
    const auto filter = core::parseFilter(m_table, column, text, filterContext(m_context));
    Q_EMIT refused(column, filter ? QString() : inputSentence(filter.error()));
    if (!filter)
        return;
    if (!filter.value()) {
        remove(column);
        return;
    }
    const core::Column &definition = m_table.columns[static_cast<std::size_t>(column)];
    if (definition.reference && !filter.value()->values.isEmpty()) {
        lookUp(column, *filter.value());
        return;
    }
    m_filters.insert(column, *filter.value());
    Q_EMIT changed();
}

void FilterSet::lookUp(int column, const ColumnFilter &typed)
{
    const core::Column &definition = m_table.columns[static_cast<std::size_t>(column)];
    auto found = m_context.labels.search(*definition.reference, typed.values.first());
    core::deliver(found, this,
                  [this, column, number = m_lookUps[column],
                   op = typed.op](const core::Result<std::vector<core::LabelDirectory::Choice>> &choices) {
                      if (number != m_lookUps[column])
                          return; // typed on meanwhile
                      if (!choices) {
                          Q_EMIT refused(column, sentence(choices.error()));
                          return;
                      }
                      ColumnFilter filter{.column = column,
                                          .op = op == FilterOperator::NotEqual ? op : FilterOperator::In};
                      for (const auto &choice : choices.value())
                          filter.values += choice.id;
                      m_filters.insert(column, filter);
                      Q_EMIT changed();
                  });
}

bool FilterSet::replace(const std::vector<ColumnFilter> &filters)
{
    QMap<int, ColumnFilter> next;
    for (const ColumnFilter &filter : filters)
        next.insert(filter.column, filter);
    if (next == m_filters)
        return false;
    m_filters = next;
    return true;
}

void FilterSet::remove(int column)
{
    if (m_filters.remove(column) > 0)
        Q_EMIT changed();
}

void FilterSet::clear()
{
    m_filters.clear();
    Q_EMIT changed();
}

std::vector<ColumnFilter> FilterSet::shown() const { return {m_filters.begin(), m_filters.end()}; }

std::vector<ColumnFilter> FilterSet::all() const
{
    std::vector<ColumnFilter> list = shown();
    list.insert(list.end(), m_fixed.begin(), m_fixed.end());
    return list;
}

} // namespace vhm24::ui

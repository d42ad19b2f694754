// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterset.h"

#include "ui/core/format/messages.h"
#include "ui/core/table/filtertext.h"

#include <QScopedValueRollback>

namespace vhm24::ui {

using core::ColumnFilter;

FilterSet::FilterSet(const Context &context, const core::TableDescriptor &table, QObject *parent) :
    QObject(parent),
    m_context(context),
    m_table(table),
    m_resolver(new core::NameResolver(context.layout, table, this))
{
}

void FilterSet::type(int column, const QString &text)
{
    const auto filter = core::parseFilter(m_table, column, text, filterContext(m_context));
    Q_EMIT refused(column, filter ? QString() : inputSentence(filter.error()));
    if (!filter)
        return;
    if (filter.value())
        set(*filter.value());
    else
        remove(column);
}

void FilterSet::set(const ColumnFilter &filter)
{
    m_filters.insert(filter.column, filter);
    settle();
}

bool FilterSet::replace(const std::vector<ColumnFilter> &filters, const core::FilterGroup &advanced)
{
    QMap<int, ColumnFilter> next;
    for (const ColumnFilter &filter : filters)
        next.insert(filter.column, filter);
    if (next == m_filters && advanced == m_advanced)
        return false;
    m_filters = next;
    m_advanced = advanced;
    const QScopedValueRollback quiet(m_quiet, true);
    settle();
    return true;
}

void FilterSet::remove(int column)
{
    if (m_filters.remove(column) > 0)
        settle();
}

void FilterSet::clear()
{
    m_filters.clear();
    m_advanced = {};
    settle();
}

void FilterSet::setAdvanced(const core::FilterGroup &group)
{
    if (group == m_advanced)
        return;
    m_advanced = group;
    settle();
}

void FilterSet::keep() { m_kept = {.filters = shown(), .advanced = m_advanced}; }

void FilterSet::restore() { replace(m_kept.filters, m_kept.advanced); }

void FilterSet::settle()
{
    m_asked = {.filters = shown(), .advanced = m_advanced};
    m_resolver->resolve(m_asked.filters, m_asked.advanced,
                        [this](const core::NameResolver::Resolved &resolved) { accept(resolved); });
}

void FilterSet::accept(const core::NameResolver::Resolved &resolved)
{
    if (resolved.error) {
        Q_EMIT refused(resolved.errorColumn, sentence(*resolved.error));
        return;
    }
    m_asked = resolved;
    for (const int column : resolved.cut)
        Q_EMIT refused(column, tr("More than %1 names match. Only the records of the first ones are shown; type more "
                                  "of the name.")
                                   .arg(m_context.formats.integer(core::NameResolver::MostIds)));
    if (!m_quiet)
        Q_EMIT changed();
}

std::vector<ColumnFilter> FilterSet::shown() const { return {m_filters.begin(), m_filters.end()}; }

std::vector<ColumnFilter> FilterSet::all() const
{
    const core::FilterContext present = filterContext(m_context);
    std::vector<ColumnFilter> list;
    for (const ColumnFilter &filter : m_asked.filters)
        list.push_back(core::withPresentTimes(m_table, filter, present));
    list.insert(list.end(), m_fixed.begin(), m_fixed.end());
    return list;
}

core::FilterGroup FilterSet::askedAdvanced() const
{
    return core::withPresentTimes(m_table, m_asked.advanced, filterContext(m_context));
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/catalog.h"

#include <algorithm>

namespace vhm24::core {

namespace {

template <typename Matches> const TableDescriptor *findIf(const std::vector<TableDescriptor> &tables, Matches matches)
{
    const auto found = std::find_if(tables.begin(), tables.end(), matches);
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

Catalog::Catalog(std::vector<TableDescriptor> tables) : m_tables(std::move(tables))
{
    for (TableDescriptor &table : m_tables) {
        for (Column &column : table.columns) {
            if (column.reference)
                column.reference->target = find(*column.reference);
        }
    }
}

const TableDescriptor *Catalog::find(Service service, QLatin1String table) const
{
    return findIf(m_tables, [&](const TableDescriptor &one) {
        return one.service == service && table == QLatin1String(one.table);
    });
}

const TableDescriptor *Catalog::find(const QString &key) const
{
    return findIf(m_tables, [&](const TableDescriptor &one) { return one.key() == key; });
}

const TableDescriptor *Catalog::entity(const QString &entity) const
{
    return findIf(m_tables, [&](const TableDescriptor &one) { return entity == QLatin1String(one.table); });
}

} // namespace vhm24::core

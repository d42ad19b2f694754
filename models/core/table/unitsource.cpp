// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/unitsource.h"

#include <algorithm>

namespace vhm24::core {

bool isNumeric(const Column &column)
{
    return !column.secret && (column.kind == ColumnKind::Integer || column.kind == ColumnKind::Real ||
                              column.kind == ColumnKind::Quantity || column.kind == ColumnKind::Money);
}

UnitSource::UnitSource(const Layout &layout, const Catalog &catalog, const TableDescriptor &table) : m_table(table)
{
    for (const Column &column : table.columns)
        m_unitOf.push_back(numberOf(sqlFor(layout, catalog, column)));
}

int UnitSource::numberOf(const QByteArray &sql)
{
    if (sql.isEmpty())
        return -1;
    const auto found = std::find(m_units.begin(), m_units.end(), sql);
    if (found != m_units.end())
        return static_cast<int>(found - m_units.begin());
    m_units.push_back(sql);
    return count() - 1;
}

QByteArray UnitSource::sqlFor(const Layout &layout, const Catalog &catalog, const Column &column)
{
    const auto ofRow = [this](const char *name) {
        return sqlOf(m_table.columns[static_cast<std::size_t>(m_table.indexOf(name))]) + "::text";
    };
    if (column.kind == ColumnKind::Money)
        return m_table.has("currency") ? ofRow("currency") : QByteArray();
    if (column.kind != ColumnKind::Quantity)
        return {};
    if (column.unitColumn)
        return ofRow(column.unitColumn);
    // The unit of an amount of something stands with that something.
    const int item = m_table.indexOf("itemId");
    if (item < 0 || !m_table.columns[static_cast<std::size_t>(item)].reference)
        return {};
    const TableDescriptor *const other = catalog.find(*m_table.columns[static_cast<std::size_t>(item)].reference);
    if (!other || !other->unit || !layout.share(m_table.service, other->service))
        return {};
    // Only two columns of it, or the names in computed columns would mean either table.
    m_join = QByteArray(R"( LEFT JOIN (SELECT "id" AS unit_owner, ")") + other->unit + R"("::text AS unit_word FROM )" +
             other->qualifiedName() + R"() AS measured ON measured.unit_owner = t."itemId")";
    return "measured.unit_word";
}

QByteArray UnitSource::from() const { return " FROM " + m_table.qualifiedName() + " AS t" + m_join; }

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/table/catalog.h"

#include <vector>

namespace vhm24::core {

/// Where the units of a table's amounts stand, in SQL: amounts of different units are never added together.
class UnitSource {
public:
    UnitSource(const Layout &layout, const Catalog &catalog, const TableDescriptor &table);

    /// Number of the unit that counts for this column, −1 for one without.
    [[nodiscard]] int unitOf(int column) const { return m_unitOf[static_cast<std::size_t>(column)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_units.size()); }
    /// ` FROM … AS t`, with what the units stand in where that is another table.
    [[nodiscard]] QByteArray from() const;
    /// The text of that unit, in a query on from().
    [[nodiscard]] const QByteArray &sql(int unit) const { return m_units[static_cast<std::size_t>(unit)]; }

private:
    int numberOf(const QByteArray &sql);
    [[nodiscard]] QByteArray sqlFor(const Layout &layout, const Catalog &catalog, const Column &column);
    const TableDescriptor &m_table;
    std::vector<QByteArray> m_units;
    std::vector<int> m_unitOf;
    QByteArray m_join;
};

/// A number that can be added up.
[[nodiscard]] bool isNumeric(const Column &column);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/rowset.h"
#include "models/core/table/filtersql.h"
#include "models/core/table/unitsource.h"

#include <QMap>

namespace vhm24::core {

enum class Aggregate { Sum, Average, Minimum, Maximum, Count };
inline constexpr std::array AllAggregates{Aggregate::Sum, Aggregate::Average, Aggregate::Minimum, Aggregate::Maximum,
                                          Aggregate::Count};
/// For what is kept: "sum".
[[nodiscard]] QLatin1String nameOf(Aggregate aggregate);
[[nodiscard]] std::optional<Aggregate> aggregateNamed(const QString &name);

/// One figure under a column: of all its rows, or of those of one unit.
struct UnitAmount {
    QString unit = {};
    QString exact = {}; ///< As PostgreSQL's numeric writes it.
    [[nodiscard]] double value() const { return exact.toDouble(); }
    friend bool operator==(const UnitAmount &, const UnitAmount &) = default;
};
using ColumnAmounts = QMap<int, std::vector<UnitAmount>>;

/// Figures over all rows of a view, not only those that are loaded; in one query.
class TableSums {
public:
    TableSums(const Layout &layout, const Catalog &catalog, const TableDescriptor &table) :
        m_layout(layout),
        m_table(table),
        m_units(layout, catalog, table)
    {
    }

    [[nodiscard]] Statement statement(const TableView &view, const QMap<int, Aggregate> &wanted) const;
    /// Columns without a value have no amount.
    [[nodiscard]] ColumnAmounts decode(const RowSet &rows, const QMap<int, Aggregate> &wanted) const;

private:
    const Layout &m_layout;
    const TableDescriptor &m_table;
    UnitSource m_units;
};

/// The SQL of one figure over the values `sql`.
[[nodiscard]] QByteArray aggregateSql(Aggregate aggregate, const QByteArray &sql);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/tablesums.h"

namespace vhm24::core {

QLatin1String nameOf(Aggregate aggregate)
{
    constexpr std::array names{QLatin1String("sum"), QLatin1String("average"), QLatin1String("minimum"),
                               QLatin1String("maximum"), QLatin1String("count")};
    return names[static_cast<std::size_t>(aggregate)];
}

std::optional<Aggregate> aggregateNamed(const QString &name)
{
    for (const Aggregate one : AllAggregates) {
        if (name == nameOf(one))
            return one;
    }
    return std::nullopt;
}

QByteArray aggregateSql(Aggregate aggregate, const QByteArray &sql)
{
    switch (aggregate) {
    case Aggregate::Sum: return "sum(" + sql + ')';
    case Aggregate::Average: return "avg(" + sql + ')';
    case Aggregate::Minimum: return "min(" + sql + ')';
    case Aggregate::Maximum: return "max(" + sql + ')';
    case Aggregate::Count: break;
    }
    return "nullif(count(" + sql + "), 0)";
}

Statement TableSums::statement(const TableView &view, const QMap<int, Aggregate> &wanted) const
{
    Statement statement;
    QByteArray inner;
    QByteArray outer = "SELECT 0";
    QByteArray sets = "()";
    // GROUPING says which of the units a row is about: one bit each, set where it is not.
    QByteArray units;
    for (int unit = 0; unit < m_units.count(); ++unit) {
        const QByteArray name = "u" + QByteArray::number(unit);
        units += (units.isEmpty() ? "" : ", ") + name;
        inner += m_units.sql(unit) + " AS " + name + ", ";
        sets += ", (" + name + ')';
    }
    if (!units.isEmpty())
        outer = "SELECT GROUPING(" + units + ")::bigint, " + units;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QByteArray name = "v" + QByteArray::number(it.key());
        // Numeric, so that the order of adding changes nothing.
        inner += sqlOf(m_table.columns[static_cast<std::size_t>(it.key())]) + "::numeric AS " + name + ", ";
        outer += ", " + aggregateSql(it.value(), name) + "::text";
    }
    const QByteArray matches = FilterSql(m_layout, m_table).conditions(view, statement.parameters);
    statement.sql = m_layout.sql(outer + " FROM (SELECT " + inner + "1 AS one" + m_units.from() +
                                 (matches.isEmpty() ? "" : " WHERE " + matches) + ") AS s GROUP BY GROUPING SETS (" +
                                 sets + ") ORDER BY " + (units.isEmpty() ? QByteArray("1") : units));
    return statement;
}

ColumnAmounts TableSums::decode(const RowSet &rows, const QMap<int, Aggregate> &wanted) const
{
    ColumnAmounts amounts;
    const int units = m_units.count();
    const qint64 all = (qint64(1) << units) - 1; // no unit at all
    for (int row = 0; row < rows.rows(); ++row) {
        const qint64 grouping = units == 0 ? 0 : rows.integer(row, 0);
        int at = 1 + units;
        for (auto it = wanted.begin(); it != wanted.end(); ++it, ++at) {
            const int unit = m_units.unitOf(it.key());
            const qint64 own = unit < 0 ? all : all & ~(qint64(1) << (units - 1 - unit));
            if (grouping != own || rows.isNull(row, at))
                continue;
            amounts[it.key()].push_back(
                {.unit = unit < 0 ? QString() : rows.text(row, 1 + unit), .exact = rows.text(row, at)});
        }
    }
    return amounts;
}

} // namespace vhm24::core

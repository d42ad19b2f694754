// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/rankquery.h"

#include "models/core/table/filtersql.h"

namespace vhm24::core {

namespace {

constexpr double HeavyShare = 0.005; // ties that a thumb would notice
// A sample of n rows is off by about 1.4/sqrt(n) of its run at the worst place: this many hold that below 0.3 % of the
// table for a run of a third of it.
constexpr double SampledRows = 20'000;
constexpr int KeptIds = 200; // evenly spread over the sample; between them ids are even enough
constexpr auto KeysDeadline = std::chrono::minutes(2);

} // namespace

Statement RankQuery::statistics(const Column &column) const
{
    const QByteArray list = castTypeOf(m_table, column) + "[]";
    return {.sql = m_layout.sql(R"(
SELECT points.value::text, points.share, columns.null_frac::float8, columns.rows
FROM (SELECT s.null_frac, s.most_common_vals::text AS common, s.most_common_freqs AS shares,
             s.histogram_bounds::text AS bounds, c.reltuples::bigint AS rows
      FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
      JOIN pg_stats AS s ON s.schemaname = n.nspname AND s.tablename = c.relname AND NOT s.inherited
      WHERE c.oid = to_regclass($1::text) AND s.attname = $2::text) AS columns
LEFT JOIN LATERAL (
    SELECT value, share::float8 FROM unnest(columns.common::)" +
                                list + R"(, columns.shares) AS c(value, share)
    UNION ALL SELECT value, NULL FROM unnest(columns.bounds::)" +
                                list + R"() AS b(value)) AS points ON true
ORDER BY points.value, points.share IS NOT NULL)"),
            .parameters = {m_layout.sql(m_table.qualifiedName()), QByteArray(column.name)}};
}

Statement RankQuery::sample(const Column &column, const DistributionPoint &point, double percent) const
{
    return {.sql =
                m_layout.sql("SELECT id FROM (SELECT t.\"id\" AS id, row_number() OVER (ORDER BY t.\"id\") AS n, "
                             "count(*) OVER () AS total FROM " +
                             m_table.qualifiedName() + " AS t TABLESAMPLE SYSTEM ($1::float4) REPEATABLE (1) WHERE " +
                             sqlOf(column) + " = $2::" + castTypeOf(m_table, column) +
                             ") AS sampled WHERE total <= $3::bigint OR n * $3 / total > (n - 1) * $3 / total "
                             "ORDER BY id"),
            .parameters = {percent, point.value, KeptIds}};
}

Result<Done> RankQuery::addSamples(Connection &connection, const Column &column, Distribution &distribution,
                                   qint64 total, std::stop_token stop) const
{
    std::vector<Statement> statements;
    std::vector<DistributionPoint *> heavy;
    for (DistributionPoint &point : distribution.points) {
        if (point.share.value_or(0) < HeavyShare || total <= 0)
            continue;
        heavy.push_back(&point);
        const double percent = 100 * SampledRows / (*point.share * static_cast<double>(total));
        statements.push_back(sample(column, point, std::clamp(percent, 0.001, 100.0)));
    }
    if (statements.empty())
        return Done{};
    const auto answers = connection.runTogether(statements, {.stop = stop});
    if (!answers)
        return answers.error();
    for (std::size_t i = 0; i < heavy.size(); ++i) {
        for (int row = 0; row < (*answers)[i].rows(); ++row)
            heavy[i]->ids.push_back((*answers)[i].text(row, 0));
    }
    return Done{};
}

Result<Distribution> RankQuery::distribution(Connection &connection, const SortOrder &order, std::stop_token stop) const
{
    const Column &column = m_table.columns[static_cast<std::size_t>(order.column)];
    Distribution distribution;
    if (column.expression || column.secret)
        return distribution;
    const auto rows = connection.run(statistics(column), {.stop = stop});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row) {
        distribution.nullShare = rows->real(row, 2);
        if (!rows->isNull(row, 0))
            distribution.points.push_back({.value = rows->text(row, 0), .share = rows->optionalReal(row, 1)});
    }
    const qint64 total = rows->rows() > 0 ? rows->integer(0, 3) : 0;
    if (const auto sampled = addSamples(connection, column, distribution, total, stop); !sampled)
        return sampled.error();
    return distribution;
}

Result<RankQuery::Keys> RankQuery::keys(Connection &connection, const TableView &view, qint64 step,
                                        const QString &anchorId, std::stop_token stop) const
{
    Statement list;
    const QByteArray matches = FilterSql(m_layout, m_table).conditions(view, list.parameters);
    const QByteArray where = " WHERE " + QByteArray(EveryRow) + (matches.isEmpty() ? QByteArray() : " AND " + matches);
    QByteArray inner = "SELECT row_number() OVER (ORDER BY " +
                       KeyOrder(m_table, view.sort).orderBy(Direction::Forward) + ") AS n, t.\"id\" AS id";
    QByteArray outer = "SELECT n, id";
    for (std::size_t i = 0; i < view.sort.size(); ++i) {
        const QByteArray name = "k" + QByteArray::number(static_cast<int>(i));
        inner += ", " + sqlOf(m_table.columns[static_cast<std::size_t>(view.sort[i].column)]) + " AS " + name;
        outer += ", " + name + "::text";
    }
    const QByteArray from = " FROM " + m_table.qualifiedName() + " AS t" + where;
    Statement count{.sql = m_layout.sql("SELECT count(*)" + from), .parameters = list.parameters};
    list.sql = m_layout.sql(outer + " FROM (" + inner + from + ") AS numbered WHERE (n - 1) % " +
                            placeholder(list.parameters, step) +
                            "::bigint = 0 OR id = " + placeholder(list.parameters, anchorId) + "::text ORDER BY n");
    const auto answers = connection.runTogether(std::vector{list, count}, {.stop = stop, .deadline = KeysDeadline});
    if (!answers)
        return answers.error();
    Keys keys{.total = (*answers)[1].integer(0, 0)};
    const RowSet &rows = (*answers)[0];
    keys.keys.reserve(static_cast<std::size_t>(rows.rows()));
    for (int row = 0; row < rows.rows(); ++row) {
        RankedKey key{.rank = rows.integer(row, 0) - 1, .cursor = {.id = rows.text(row, 1)}};
        for (int column = 2; column < rows.columns(); ++column)
            key.cursor.values.push_back(rows.isNull(row, column) ? std::nullopt
                                                                 : std::optional(rows.text(row, column)));
        if (key.cursor.id == anchorId)
            keys.anchorRank = key.rank;
        keys.keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace vhm24::core

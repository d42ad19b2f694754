// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machines/machinefigures.h"

#include "models/machines/tables.h"

#include <cmath>

namespace vhm24::machines {

using namespace core;

namespace {

/// The rule of Machine.state, so that a figure and the filter that it opens can't differ.
QByteArray stateExpression()
{
    for (const TableDescriptor &table : tables()) {
        if (qstrcmp(table.table, "Machine") == 0)
            return sqlOf(table.columns[static_cast<std::size_t>(table.indexOf("state"))]);
    }
    return {};
}

// An error began with the first report after the last one without errors; one day back is far enough for a clock.
constexpr const char *Troubles = R"(SELECT m."id", m."code", coalesce(l."name", m."name"), m.state, m."lastPing",
        coalesce(e."errors", '{}'::text[]), e.since
    FROM (SELECT "id", "code", "name", "locationId", "lastPing", %state AS state FROM {machines}."Machine") AS m
    LEFT JOIN {machines}."Location" AS l ON l."id" = m."locationId"
    LEFT JOIN LATERAL (SELECT t."errors",
            (SELECT min(b."createdAt") FROM {machines}."MachineTelemetry" AS b
                WHERE b."machineId" = m."id" AND b."createdAt" > coalesce(
                    (SELECT max(g."createdAt") FROM {machines}."MachineTelemetry" AS g
                        WHERE g."machineId" = m."id" AND g."createdAt" <= t."createdAt"
                          AND g."createdAt" >= t."createdAt" - interval '1 day' AND coalesce(cardinality(g."errors"), 0) = 0),
                    t."createdAt" - interval '1 day')) AS since
        FROM {machines}."MachineTelemetry" AS t
        WHERE m.state = 'ERROR' AND t."machineId" = m."id" ORDER BY t."createdAt" DESC LIMIT 1) AS e ON true
    WHERE m.state IN ('ERROR', 'OFFLINE')
    ORDER BY coalesce(e.since, m."lastPing") DESC NULLS LAST, m."id" LIMIT 50)";

// What was heard in the half hour before that time of each day: nothing says who was in maintenance then, so those who
// are now are left out of the silent ones.
constexpr const char *Contacts = R"(SELECT past.days, count(r.fine), count(*) FILTER (WHERE r.fine),
        count(*) FILTER (WHERE r.fine IS NULL AND m."status" <> 'MAINTENANCE')
    FROM generate_series(1, $2::integer) AS past(days)
    JOIN {machines}."Machine" AS m ON m."createdAt" <= $1::timestamp - past.days * interval '1 day'
        AND NOT coalesce(m."metadata" ? 'deletedAt', false)
    LEFT JOIN LATERAL (SELECT coalesce(cardinality(t."errors"), 0) = 0 AS fine
        FROM {machines}."MachineTelemetry" AS t
        WHERE t."machineId" = m."id" AND t."createdAt" <= $1::timestamp - past.days * interval '1 day'
          AND t."createdAt" > $1::timestamp - past.days * interval '1 day' - interval '30 minutes'
        ORDER BY t."createdAt" DESC LIMIT 1) AS r ON true
    GROUP BY past.days)";

MachineFigures::History historyOf(const RowSet &rows)
{
    MachineFigures::History history{.online = std::vector<double>(MachineFigures::History::Days, NAN),
                                    .offline = std::vector<double>(MachineFigures::History::Days, NAN)};
    for (int r = 0; r < rows.rows(); ++r) {
        const auto place = static_cast<std::size_t>(MachineFigures::History::Days - rows.integer(r, 0));
        if (place >= history.online.size() || rows.integer(r, 1) == 0)
            continue;
        history.online[place] = static_cast<double>(rows.integer(r, 2));
        history.offline[place] = static_cast<double>(rows.integer(r, 3));
    }
    return history;
}

qint64 *counterOf(MachineFigures &figures, const QString &state)
{
    if (state == QLatin1String("ONLINE"))
        return &figures.online;
    if (state == QLatin1String("ERROR"))
        return &figures.error;
    if (state == QLatin1String("MAINTENANCE"))
        return &figures.maintenance;
    return state == QLatin1String("OFFLINE") ? &figures.offline : nullptr;
}

} // namespace

std::vector<Statement> MachineFigures::statements(const Layout &layout, const FigureMoment &moment)
{
    const QByteArray state = stateExpression();
    std::vector<Statement> list{{.sql = layout.sql("SELECT state, count(*) FROM (SELECT " + state +
                                                   " AS state FROM {machines}.\"Machine\") AS machine GROUP BY state")},
                                {.sql = layout.sql(QByteArray(Troubles).replace("%state", state))}};
    if (moment.depth == FigureDepth::Full) {
        list.push_back({.sql = layout.sql(R"(SELECT m."id", m."code", coalesce(l."name", m."name")
            FROM {machines}."Machine" AS m LEFT JOIN {machines}."Location" AS l ON l."id" = m."locationId"
            LIMIT $1::bigint)"),
                        .parameters = {5'000}});
        list.push_back({.sql = layout.sql(Contacts), .parameters = {moment.now, History::Days}});
    }
    return list;
}

MachineFigures MachineFigures::decode(std::span<const RowSet> rows)
{
    MachineFigures figures;
    if (rows.size() < 2)
        return figures;
    for (int r = 0; r < rows[0].rows(); ++r) {
        if (qint64 *const counter = counterOf(figures, rows[0].text(r, 0)))
            *counter = rows[0].integer(r, 1);
    }
    for (int r = 0; r < rows[1].rows(); ++r) {
        Trouble trouble{.id = rows[1].text(r, 0),
                        .name = {rows[1].text(r, 1), rows[1].text(r, 2)},
                        .state = rows[1].text(r, 3),
                        .since = rows[1].moment(r, 4),
                        .errors = rows[1].texts(r, 5)};
        if (!rows[1].isNull(r, 6))
            trouble.since = rows[1].moment(r, 6);
        figures.troubles.push_back(std::move(trouble));
    }
    if (rows.size() > 3) {
        figures.history = historyOf(rows[3]);
        figures.names.emplace();
        for (int r = 0; r < rows[2].rows(); ++r)
            figures.names->insert(rows[2].text(r, 0), {rows[2].text(r, 1), rows[2].text(r, 2)});
    }
    return figures;
}

} // namespace vhm24::machines

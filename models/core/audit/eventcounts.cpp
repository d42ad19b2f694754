// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/audit/eventcounts.h"

#include "models/core/database/submitread.h"

#include <array>

namespace vhm24::core {

namespace {

struct SlotStep {
    int hours = 0;
    int days = 0;
    int months = 0;
};
constexpr std::array SlotSteps{SlotStep{.hours = 1},  SlotStep{.hours = 3},  SlotStep{.hours = 6},
                               SlotStep{.days = 1},   SlotStep{.days = 7},   SlotStep{.months = 1},
                               SlotStep{.months = 3}, SlotStep{.months = 12}};

constexpr const char *FirstEventSql = R"(SELECT min("createdAt") FROM {auth}."AuditLog")";

/// $1 begins, $2 ends, $3 how far to count. An index is asked for each slot, and left when there is enough.
constexpr const char *EventCountsSql = R"(
SELECT (SELECT count(*) FROM (
  SELECT 1 FROM {auth}."AuditLog"
  WHERE "createdAt" >= slot.begins AND "createdAt" < slot.ends LIMIT $3::int) counted)
FROM unnest($1::text[]::timestamp[], $2::text[]::timestamp[]) WITH ORDINALITY AS slot(begins, ends, place)
ORDER BY place)";

QDateTime firstEdge(const QDateTime &moment, const SlotStep &step, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    const QDate date = local.date();
    if (step.hours > 0)
        return {date, QTime(local.time().hour() / step.hours * step.hours, 0), zone};
    if (step.days > 0)
        return {date.addDays(step.days == 7 ? 1 - date.dayOfWeek() : 0), QTime(0, 0), zone};
    return {QDate(date.year(), (date.month() - 1) / step.months * step.months + 1, 1), QTime(0, 0), zone};
}

/// By the calendar, because a day may have 23 or 25 hours.
QDateTime nextEdge(const QDateTime &edge, const SlotStep &step, const QTimeZone &zone)
{
    if (step.months > 0)
        return {edge.date().addMonths(step.months), QTime(0, 0), zone};
    if (step.days > 0)
        return {edge.date().addDays(step.days), QTime(0, 0), zone};
    return edge.addSecs(step.hours * 3'600);
}

QStringList sqlTexts(const std::vector<QDateTime> &moments, std::size_t first, std::size_t count)
{
    QStringList texts;
    for (std::size_t i = first; i < first + count; ++i)
        texts += moments[i].toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    return texts;
}

Result<EventCounts> countIn(Connection &connection, const Layout &layout, EventPeriod period)
{
    if (!period.from.isValid()) {
        const auto first = connection.run({.sql = layout.sql(FirstEventSql)});
        if (!first)
            return first.error();
        if (first->isNull(0, 0))
            return EventCounts{};
        period.from = first->moment(0, 0);
    }
    EventCounts answer{.edges = slotEdges(period)};
    if (answer.edges.size() < 2)
        return EventCounts{};
    const std::size_t count = answer.edges.size() - 1;
    const auto rows = connection.run(
        {.sql = layout.sql(EventCountsSql),
         .parameters = {sqlTexts(answer.edges, 0, count), sqlTexts(answer.edges, 1, count), EventCounts::Most}});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row)
        answer.counts.push_back(static_cast<int>(rows->integer(row, 0)));
    return answer;
}

} // namespace

std::vector<QDateTime> slotEdges(const EventPeriod &period, int most)
{
    std::vector<QDateTime> edges;
    for (const SlotStep &step : SlotSteps) {
        QDateTime edge = firstEdge(period.from, step, period.zone);
        edges = {edge.toUTC()};
        while (edge < period.until && static_cast<int>(edges.size()) <= most) {
            edge = nextEdge(edge, step, period.zone);
            edges.push_back(edge.toUTC());
        }
        if (edge >= period.until)
            break;
    }
    return edges;
}

QFuture<Result<EventCounts>> countEvents(const Layout &layout, const EventPeriod &period, std::stop_token stop)
{
    return submitRead<EventCounts>(
        layout, Service::Auth,
        [&layout, period](Connection &connection) { return countIn(connection, layout, period); },
        {.stop = std::move(stop), .priority = Priority::Background});
}

} // namespace vhm24::core

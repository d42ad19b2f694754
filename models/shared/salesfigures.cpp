// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shared/salesfigures.h"

#include <QSet>

#include <algorithm>

namespace vhm24::shared {

using namespace core;

namespace {

constexpr int BestRows = 30;
constexpr int NoticeRows = 60;

#define VHM24_CURRENCY                                                                                                 \
    R"(coalesce((SELECT nullif("value" #>> '{}', '') FROM {shared}."SystemConfig" WHERE "key" = 'currency'), 'UZS'))"

// $1..$2 is today, $3..$4 the same weekday a week ago and $5 its moment of this time; two ranges of one index.
constexpr const char *Hours = R"(SELECT "currency", "createdAt" >= $1::timestamp AS today,
        extract(hour FROM "createdAt" AT TIME ZONE 'UTC' AT TIME ZONE $6::text)::integer AS hour,
        round(sum("amount"::numeric), 2)::double precision, count(*),
        coalesce(round(sum("amount"::numeric) FILTER (WHERE "createdAt" < $5::timestamp), 2), 0)::double precision,
        count(*) FILTER (WHERE "createdAt" < $5::timestamp)
    FROM {shared}."Transaction"
    WHERE "status" = 'SUCCESS' AND ("createdAt" >= $1::timestamp AND "createdAt" < $2::timestamp
        OR "createdAt" >= $3::timestamp AND "createdAt" < $4::timestamp)
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3)";

constexpr const char *BestMachines = R"(SELECT "machineId",
        round(sum("amount"::numeric) FILTER (WHERE "createdAt" >= $1::timestamp), 2)::double precision AS revenue,
        count(*) FILTER (WHERE "createdAt" >= $1::timestamp),
        coalesce(round(sum("amount"::numeric) FILTER (WHERE "createdAt" < $4::timestamp), 2), 0)::double precision
    FROM {shared}."Transaction"
    WHERE "status" = 'SUCCESS' AND "currency" = )" VHM24_CURRENCY R"(
      AND ("createdAt" >= $1::timestamp AND "createdAt" < $2::timestamp
        OR "createdAt" >= $3::timestamp AND "createdAt" < $4::timestamp)
    GROUP BY "machineId" HAVING count(*) FILTER (WHERE "createdAt" >= $1::timestamp) > 0
    ORDER BY revenue DESC, "machineId" LIMIT $5::bigint)";

constexpr const char *Notices =
    R"(SELECT "id", "type", "title", "message", "metadata" ->> 'machineId', "isRead", "createdAt"
    FROM {shared}."Notification" ORDER BY "createdAt" DESC, "id" DESC LIMIT $1::bigint)";

constexpr const char *Days = R"(SELECT ("createdAt" AT TIME ZONE 'UTC' AT TIME ZONE $3::text)::date,
        round(sum("amount"::numeric), 2)::double precision, count(*)
    FROM {shared}."Transaction"
    WHERE "status" = 'SUCCESS' AND "currency" = )" VHM24_CURRENCY R"(
      AND "createdAt" >= $1::timestamp AND "createdAt" < $2::timestamp GROUP BY 1)";

#undef VHM24_CURRENCY

constexpr const char *NoticeDays = R"(SELECT ("createdAt" AT TIME ZONE 'UTC' AT TIME ZONE $3::text)::date, count(*)
    FROM {shared}."Notification" WHERE "createdAt" >= $1::timestamp AND "createdAt" < $2::timestamp GROUP BY 1)";

enum Answer : std::size_t {
    CurrencyAnswer,
    HoursAnswer,
    BestAnswer,
    UnreadAnswer,
    NoticesAnswer,
    FreshAnswers,
    DaysAnswer = FreshAnswers,
    NoticeDaysAnswer,
    AllAnswers
};

SalesFigures::Sum operator+(const SalesFigures::Sum &one, const SalesFigures::Sum &other)
{
    return {.revenue = one.revenue + other.revenue, .count = one.count + other.count};
}

void addOther(SalesFigures &figures, const QString &code, const SalesFigures::Sum &sum)
{
    if (figures.others.empty() || figures.others.back().code != code)
        figures.others.push_back({.code = code});
    figures.others.back().today = figures.others.back().today + sum;
}

void decodeHours(SalesFigures &figures, const RowSet &rows)
{
    for (int r = 0; r < rows.rows(); ++r) {
        const bool today = rows.boolean(r, 1);
        const SalesFigures::Sum whole{.revenue = rows.real(r, 3), .count = rows.integer(r, 4)};
        if (rows.text(r, 0) != figures.currency) {
            if (today)
                addOther(figures, rows.text(r, 0), whole);
            continue;
        }
        (today ? figures.hours : figures.hoursBefore)[static_cast<std::size_t>(rows.integer(r, 2)) % 24] =
            whole.revenue;
        if (today)
            figures.today = figures.today + whole;
        else
            figures.before =
                figures.before + SalesFigures::Sum{.revenue = rows.real(r, 5), .count = rows.integer(r, 6)};
    }
}

void decodeNotices(SalesFigures &figures, const RowSet &rows)
{
    // The same alert goes to several people.
    QSet<QString> seen;
    for (int r = 0; r < rows.rows(); ++r) {
        const QString text = rows.text(r, 2) + QLatin1Char('\n') + rows.text(r, 3);
        if (seen.contains(text))
            continue;
        seen.insert(text);
        figures.notices.push_back({.id = rows.text(r, 0),
                                   .type = rows.text(r, 1),
                                   .title = rows.text(r, 2),
                                   .message = rows.text(r, 3),
                                   .machineId = rows.text(r, 4),
                                   .isRead = rows.boolean(r, 5),
                                   .at = rows.moment(r, 6)});
    }
}

std::size_t placeOf(QDate day, QDate first)
{
    return static_cast<std::size_t>(std::clamp<qint64>(first.daysTo(day), 0, FigureMoment::HistoryDays - 1));
}

SalesFigures::History historyOf(const RowSet &days, QDate first)
{
    SalesFigures::History history(FigureMoment::HistoryDays);
    for (int r = 0; r < days.rows(); ++r)
        history[placeOf(days.date(r, 0), first)] = {.revenue = days.real(r, 1), .count = days.integer(r, 2)};
    return history;
}

std::vector<double> countsOf(const RowSet &days, QDate first)
{
    std::vector<double> counts(FigureMoment::HistoryDays, 0);
    for (int r = 0; r < days.rows(); ++r)
        counts[placeOf(days.date(r, 0), first)] = static_cast<double>(days.integer(r, 1));
    return counts;
}

} // namespace

std::vector<Statement> SalesFigures::statements(const Layout &layout, const FigureMoment &moment)
{
    const QDateTime today = moment.startOf(moment.today());
    const QDateTime tomorrow = moment.startOf(moment.today().addDays(1));
    const QDateTime then = moment.startOf(moment.sameWeekday());
    const QDateTime thenEnd = moment.startOf(moment.sameWeekday().addDays(1));
    std::vector<Statement> list(FreshAnswers);
    list[CurrencyAnswer] = {
        .sql = layout.sql(R"(SELECT "value" #>> '{}' FROM {shared}."SystemConfig" WHERE "key" = 'currency')")};
    list[HoursAnswer] = {.sql = layout.sql(Hours),
                         .parameters = {today, tomorrow, then, thenEnd, moment.sameTime(), moment.zoneName()}};
    list[BestAnswer] = {.sql = layout.sql(BestMachines),
                        .parameters = {today, tomorrow, then, moment.sameTime(), BestRows}};
    list[UnreadAnswer] = {.sql = layout.sql(R"(SELECT count(*) FROM {shared}."Notification" WHERE NOT "isRead")")};
    list[NoticesAnswer] = {.sql = layout.sql(Notices), .parameters = {NoticeRows}};
    if (moment.depth == FigureDepth::Full) {
        for (const char *const sql : {Days, NoticeDays})
            list.push_back(
                {.sql = layout.sql(sql), .parameters = {moment.startOf(moment.firstDay()), today, moment.zoneName()}});
    }
    return list;
}

SalesFigures SalesFigures::decode(std::span<const RowSet> rows, const FigureMoment &moment)
{
    SalesFigures figures;
    if (rows.size() < FreshAnswers)
        return figures;
    if (rows[CurrencyAnswer].rows() > 0 && !rows[CurrencyAnswer].text(0, 0).isEmpty())
        figures.currency = rows[CurrencyAnswer].text(0, 0);
    decodeHours(figures, rows[HoursAnswer]);
    for (int r = 0; r < rows[BestAnswer].rows(); ++r) {
        figures.best.push_back(
            {.machineId = rows[BestAnswer].text(r, 0),
             .today = {.revenue = rows[BestAnswer].real(r, 1), .count = rows[BestAnswer].integer(r, 2)},
             .before = rows[BestAnswer].real(r, 3)});
    }
    figures.unread = rows[UnreadAnswer].rows() > 0 ? rows[UnreadAnswer].integer(0, 0) : 0;
    decodeNotices(figures, rows[NoticesAnswer]);
    if (rows.size() >= AllAnswers)
        figures.history = historyOf(rows[DaysAnswer], moment.firstDay());
    if (rows.size() >= AllAnswers)
        figures.noticesByDay = countsOf(rows[NoticeDaysAnswer], moment.firstDay());
    return figures;
}

} // namespace vhm24::shared

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machines/telemetryseries.h"

#include "models/core/database/submitread.h"
#include "models/machines/soldsql.h"

#include <QHash>

#include <algorithm>

namespace vhm24::machines {

using namespace core;

namespace {

constexpr std::size_t KeptParts = 48;
constexpr qint64 FreshMs = 30'000;
constexpr qint64 Second = 1'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
// Each divides the widths of bars that are 20 times as wide.
constexpr qint64 Widths[] = {Second,     2 * Second, 5 * Second,  10 * Second, 15 * Second, 30 * Second, Minute,
                             2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 20 * Minute, 30 * Minute, Hour,
                             2 * Hour,   3 * Hour,   6 * Hour,    12 * Hour,   24 * Hour};

/// $1 machine, $2 from, $3 to, $4 width of a bucket in ms, $5 reports up to which they are answered themselves.
constexpr const char *Buckets = R"(
WITH mode AS MATERIALIZED (
    SELECT %counts AS counts
), points AS MATERIALIZED (
    SELECT "createdAt" AS t, temperature, humidity, sales FROM {machines}."MachineTelemetry"
    WHERE "machineId" = $1::text AND "createdAt" >= $2::timestamp AND "createdAt" < $3::timestamp
    UNION ALL
    (SELECT "createdAt", NULL, NULL, sales FROM {machines}."MachineTelemetry"
     WHERE "machineId" = $1::text AND sales IS NOT NULL
       AND "createdAt" < $2::timestamp AND "createdAt" >= $2::timestamp - interval '30 days'
     ORDER BY "createdAt" DESC LIMIT 1)
), steps AS MATERIALIZED (
    SELECT t, temperature, humidity, sales, lag(t) OVER (ORDER BY t) AS heard,
           lag(sales) OVER (PARTITION BY sales IS NULL ORDER BY t) AS counted
    FROM points
), reports AS MATERIALIZED (
    SELECT (extract(epoch FROM t) * 1000)::bigint AS ms, temperature, humidity,
           (extract(epoch FROM t - heard) * 1000)::bigint AS pause,
           %sold AS sold
    FROM steps, mode WHERE t >= $2::timestamp
), shape AS MATERIALIZED (
    SELECT count(*) AS total, percentile_disc(0.5) WITHIN GROUP (ORDER BY pause) AS usual FROM reports
)
SELECT CASE WHEN total <= $5::bigint THEN ms ELSE floor(ms / $4::float8)::bigint * $4::bigint END AS start,
       avg(temperature), min(temperature), max(temperature), avg(humidity), sum(sold)::float8, count(*),
       total, usual, counts
FROM reports, shape, mode GROUP BY start, total, usual, counts ORDER BY start)";

/// $1 machine, $2 from, $3 to. Only the reports whose codes differ from those of the report before.
constexpr const char *Errors = R"(
WITH reports AS (
    SELECT "createdAt" AS t, coalesce(errors, '{}') AS codes FROM {machines}."MachineTelemetry"
    WHERE "machineId" = $1::text AND "createdAt" >= $2::timestamp AND "createdAt" < $3::timestamp
    UNION ALL
    (SELECT "createdAt", coalesce(errors, '{}') FROM {machines}."MachineTelemetry"
     WHERE "machineId" = $1::text AND "createdAt" < $2::timestamp ORDER BY "createdAt" DESC LIMIT 1)
), steps AS (
    SELECT t, codes, lag(codes) OVER (ORDER BY t) AS earlier FROM reports
)
SELECT t, codes FROM steps WHERE codes <> coalesce(earlier, '{}') ORDER BY t LIMIT 2000)";

QDateTime moment(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

} // namespace

qint64 TelemetrySeries::widthOf(const TelemetryRange &range)
{
    const double wanted = double(range.toMs - range.fromMs) / std::max(1, range.pixels);
    for (const qint64 width : Widths) {
        if (double(width) >= wanted * 0.8)
            return width;
    }
    return Widths[std::size(Widths) - 1];
}

TelemetryRange TelemetrySeries::aligned(TelemetryRange range)
{
    const qint64 width = widthOf(range);
    range.fromMs = range.fromMs / width * width;
    range.toMs = (range.toMs + width - 1) / width * width;
    return range;
}

std::shared_ptr<const TelemetryPart> TelemetrySeries::held(const TelemetryRange &range) const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TelemetryRange wanted = aligned(range);
    for (const auto &part : m_parts) {
        // Reports may still come in for a range that was not over when it was read.
        const qint64 read = part->readAt.toMSecsSinceEpoch();
        if (part->range == wanted && (wanted.toMs < read - FreshMs || now - read < FreshMs))
            return part;
    }
    return {};
}

std::shared_ptr<const TelemetryPart> TelemetrySeries::keep(TelemetryPart part)
{
    m_parts.remove_if([&part](const auto &other) { return other->range == part.range; });
    m_parts.push_front(std::make_shared<const TelemetryPart>(std::move(part)));
    if (m_parts.size() > KeptParts)
        m_parts.pop_back();
    return m_parts.front();
}

QFuture<Result<TelemetryPart>> TelemetrySeries::load(const TelemetryRange &range, const SubmitOptions &options) const
{
    auto work = [range, statements = statements(range),
                 stop = options.stop](Connection &connection) -> Result<TelemetryPart> {
        const auto answers = connection.runTogether(statements, {.stop = stop});
        if (!answers)
            return answers.error();
        return part(range, *answers);
    };
    return core::submitRead<TelemetryPart>(m_layout, Service::Machines, std::move(work), options);
}

std::vector<Statement> TelemetrySeries::statements(const TelemetryRange &range) const
{
    const TelemetryRange whole = aligned(range);
    const QByteArray buckets = QByteArray(Buckets)
                                   .replace("%sold", SoldSql::sold("counts", "sales", "counted"))
                                   .replace("%counts", SoldSql::counts("$1::text", "$3::timestamp"));
    return {{.sql = m_layout.sql(buckets, Service::Machines),
             .parameters = {whole.machineId, moment(whole.fromMs), moment(whole.toMs), widthOf(range),
                            qint64(RawPerPixel) * range.pixels}},
            errorStatement(whole)};
}

Statement TelemetrySeries::errorStatement(const TelemetryRange &range) const
{
    return {.sql = m_layout.sql(Errors, Service::Machines),
            .parameters = {range.machineId, moment(range.fromMs), moment(range.toMs)}};
}

TelemetryPart TelemetrySeries::part(const TelemetryRange &range, std::span<const RowSet> answers)
{
    TelemetryPart part{.range = aligned(range), .bucketMs = widthOf(range), .readAt = QDateTime::currentDateTimeUtc()};
    const RowSet &rows = answers[0];
    part.buckets.reserve(std::size_t(rows.rows()));
    for (int r = 0; r < rows.rows(); ++r) {
        part.buckets.push_back({.startMs = rows.integer(r, 0),
                                .temperature = rows.optionalReal(r, 1),
                                .temperatureMin = rows.optionalReal(r, 2),
                                .temperatureMax = rows.optionalReal(r, 3),
                                .humidity = rows.optionalReal(r, 4),
                                .sales = rows.optionalReal(r, 5),
                                .reports = rows.integer(r, 6)});
    }
    if (rows.rows() > 0) {
        part.reports = rows.integer(0, 7);
        part.counts = rows.boolean(0, 9);
        part.raw = part.reports <= qint64(RawPerPixel) * range.pixels;
        if (part.raw && !rows.isNull(0, 8))
            part.bucketMs = std::max<qint64>(Second, rows.integer(0, 8));
    }
    part.errors = errors(part.range, answers[1]);
    return part;
}

std::vector<TelemetryError> TelemetrySeries::errors(const TelemetryRange &range, const RowSet &answer)
{
    std::vector<TelemetryError> list;
    QHash<QString, std::size_t> open;
    for (int r = 0; r < answer.rows(); ++r) {
        const qint64 at = answer.moment(r, 0).toMSecsSinceEpoch();
        const QStringList codes = answer.texts(r, 1);
        for (auto it = open.begin(); it != open.end();) {
            if (codes.contains(it.key())) {
                ++it;
                continue;
            }
            list[it.value()].untilMs = at;
            it = open.erase(it);
        }
        for (const QString &code : codes) {
            if (open.contains(code))
                continue;
            open.insert(code, list.size());
            // Some machines send words along with the code: "E-09 Door open".
            list.push_back({.fromMs = at,
                            .code = code.section(QLatin1Char(' '), 0, 0),
                            .text = code.section(QLatin1Char(' '), 1).trimmed(),
                            .carried = at < range.fromMs});
        }
    }
    // What had ended with the first report of the range is not of it.
    std::erase_if(list, [&range](const TelemetryError &error) {
        return error.carried && error.untilMs && *error.untilMs < range.fromMs;
    });
    return list;
}

} // namespace vhm24::machines

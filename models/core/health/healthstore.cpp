// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/health/healthstore.h"

#include "models/core/database/unitofwork.h"
#include "models/core/id.h"

#include <algorithm>
#include <cmath>

namespace vhm24::core {

namespace {

constexpr int MostPoints = 2'000;
constexpr int SamplesOfAnAlarm = 1'000;

/// $1 subjects, $2 figures, $3 values, $4 when, $5 seconds between two, $6 seconds of life. The row of the setting is
/// the turn: who changes it writes, and whoever comes at the same moment waits for the row and finds the turn taken.
constexpr const char *KeepSql = R"(
WITH turn AS (
  INSERT INTO {desk}.setting AS s (key, value, "updatedAt") VALUES ('health.sampled', '{}', $4::timestamp)
  ON CONFLICT (key) DO UPDATE SET "updatedAt" = excluded."updatedAt"
  WHERE s."updatedAt" <= excluded."updatedAt" - make_interval(secs => $5::float8)
  RETURNING 1),
expired AS (
  DELETE FROM {desk}.health_sample h
  WHERE h."takenAt" < $4::timestamp - make_interval(secs => $6::float8) AND EXISTS (SELECT FROM turn)),
kept AS (
  INSERT INTO {desk}.health_sample (subject, figure, "takenAt", value)
  SELECT g.subject, g.figure, $4::timestamp, g.value::float8
  FROM unnest($1::text[], $2::text[], $3::text[]) AS g(subject, figure, value) WHERE EXISTS (SELECT FROM turn)
  ON CONFLICT DO NOTHING)
SELECT count(*) FROM turn)";

/// $1 subject, $2 figure, $3 when, $4 value
constexpr const char *AddSampleSql = R"(
INSERT INTO {desk}.health_sample (subject, figure, "takenAt", value)
VALUES ($1::text, $2::text, $3::timestamp, $4::float8) ON CONFLICT DO NOTHING)";

/// $1 subject, $2 figure, $3 from, $4 to, $5 points
constexpr const char *SeriesSql = R"(
SELECT $3::timestamp + p.point * (($4::timestamp - $3::timestamp) / $5::int), avg(p.value), min(p.value), max(p.value)
FROM (SELECT least(floor(extract(epoch FROM h."takenAt" - $3::timestamp) * $5::int
                         / nullif(extract(epoch FROM $4::timestamp - $3::timestamp), 0))::int, $5::int - 1) AS point, h.value
      FROM {desk}.health_sample h
      WHERE h.subject = $1::text AND h.figure = $2::text AND h."takenAt" BETWEEN $3::timestamp AND $4::timestamp) p
GROUP BY p.point ORDER BY p.point)";

constexpr const char *LatestSql = R"(
SELECT DISTINCT ON (h.subject, h.figure) h.subject, h.figure, h."takenAt", h.value
FROM {desk}.health_sample h ORDER BY h.subject, h.figure, h."takenAt" DESC)";

constexpr const char *RulesSql = R"(
SELECT r.id, r.name, r.subject, r.figure, r.direction, r.threshold, r.samples, r."isActive"
FROM {desk}.health_rule r ORDER BY lower(r.name), r.id)";

/// $1 id, $2 name, $3 subject, $4 figure, $5 direction, $6 threshold, $7 samples, $8 active, $9 audit id, $10 user,
/// $11 ip, $12 program
constexpr const char *SaveRuleSql = R"(
WITH old AS (SELECT to_jsonb(r) - 'updatedAt' AS record FROM {desk}.health_rule r WHERE r.id = $1::text),
saved AS (
  INSERT INTO {desk}.health_rule (id, name, subject, figure, direction, threshold, samples, "isActive", "updatedAt")
  VALUES ($1::text, $2::text, $3::text, $4::text, $5::text, $6::float8, $7::int, $8::boolean, now() AT TIME ZONE 'UTC')
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, subject = excluded.subject, figure = excluded.figure,
     direction = excluded.direction, threshold = excluded.threshold, samples = excluded.samples,
     "isActive" = excluded."isActive", "updatedAt" = excluded."updatedAt"
  RETURNING to_jsonb(health_rule) - 'updatedAt' AS record)
INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
SELECT $9::text, nullif($10::text, ''), 'HEALTH_RULE_SAVED', 'HealthRule', $1::text,
       (SELECT jsonb_object_agg(e.key, jsonb_build_object('from', old.record -> e.key, 'to', e.value))
        FROM jsonb_each(saved.record) e WHERE e.value IS DISTINCT FROM (old.record -> e.key)),
       nullif($11::text, ''), nullif($12::text, ''), now() AT TIME ZONE 'UTC'
FROM saved LEFT JOIN old ON true WHERE saved.record IS DISTINCT FROM old.record)";

/// $1 id, $2 audit id, $3 user, $4 ip, $5 program
constexpr const char *RemoveRuleSql = R"(
WITH gone AS (DELETE FROM {desk}.health_rule r WHERE r.id = $1::text RETURNING to_jsonb(r) AS record)
INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
SELECT $2::text, nullif($3::text, ''), 'HEALTH_RULE_REMOVED', 'HealthRule', $1::text,
       (SELECT jsonb_object_agg(e.key, jsonb_build_object('from', e.value, 'to', NULL)) FROM jsonb_each(gone.record) e),
       nullif($4::text, ''), nullif($5::text, ''), now() AT TIME ZONE 'UTC'
FROM gone)";

/// $1 figures that rules are on, $2 samples of each subject; oldest first.
constexpr const char *OfLateSql = R"(
SELECT l.subject, l.figure, l."takenAt", l.value
FROM (SELECT DISTINCT h.subject, h.figure FROM {desk}.health_sample h WHERE h.figure = ANY($1::text[])) k
CROSS JOIN LATERAL (SELECT h.* FROM {desk}.health_sample h WHERE h.subject = k.subject AND h.figure = k.figure
                    ORDER BY h."takenAt" DESC LIMIT $2::int) l
ORDER BY l."takenAt")";

constexpr const char *AboveWord = "ABOVE";
constexpr const char *BelowWord = "BELOW";

HealthSample sampleOf(const RowSet &rows, int row)
{
    return {.subject = rows.text(row, 0),
            .figure = rows.text(row, 1),
            .takenAt = rows.moment(row, 2),
            .value = rows.real(row, 3)};
}

} // namespace

Result<RowSet> HealthStore::ask(Connection &connection, const char *sql, std::vector<Parameter> parameters) const
{
    return connection.run({.sql = m_layout.sql(sql, Service::Auth), .parameters = std::move(parameters)});
}

Result<bool> HealthStore::keep(Connection &connection, const HealthReport &report) const
{
    return keep(connection, report, Keeping());
}

Result<bool> HealthStore::keep(Connection &connection, const HealthReport &report, const Keeping &keeping) const
{
    QStringList subjects, figures, values;
    for (const HealthRecord &record : report.records) {
        if (!record.kept || !record.figure || !std::isfinite(*record.figure))
            continue;
        subjects += record.subject;
        figures += record.id;
        values += QString::number(*record.figure, 'g', 17);
    }
    const auto written = ask(connection, KeepSql,
                             {subjects, figures, values, report.madeAt, qint64(keeping.every.count()),
                              qint64(std::chrono::seconds(keeping.lifetime).count())});
    return written ? Result<bool>(written->integer(0, 0) > 0) : written.error();
}

Result<Done> HealthStore::add(Connection &connection, const HealthSample &sample) const
{
    if (sample.figure.isEmpty() || !sample.takenAt.isValid() || !std::isfinite(sample.value))
        return invalid(QStringLiteral("a sample needs a figure, a time and a number"));
    const auto written = ask(connection, AddSampleSql, {sample.subject, sample.figure, sample.takenAt, sample.value});
    return written ? Result<Done>(Done{}) : written.error();
}

Result<std::vector<HealthPoint>> HealthStore::series(Connection &connection, const QString &subject,
                                                     const QString &figure, const QDateTime &from, const QDateTime &to,
                                                     int points) const
{
    if (!from.isValid() || !to.isValid() || from >= to)
        return invalid(QStringLiteral("the time of a chart must end after it begins"));
    const auto rows = ask(connection, SeriesSql, {subject, figure, from, to, std::clamp(points, 1, MostPoints)});
    if (!rows)
        return rows.error();
    std::vector<HealthPoint> list;
    for (int row = 0; row < rows->rows(); ++row)
        list.push_back({.at = rows->moment(row, 0),
                        .average = rows->real(row, 1),
                        .least = rows->real(row, 2),
                        .most = rows->real(row, 3)});
    return list;
}

Result<std::vector<HealthSample>> HealthStore::latest(Connection &connection) const
{
    const auto rows = ask(connection, LatestSql);
    if (!rows)
        return rows.error();
    std::vector<HealthSample> list;
    for (int row = 0; row < rows->rows(); ++row)
        list.push_back(sampleOf(*rows, row));
    return list;
}

Result<std::vector<HealthRule>> HealthStore::rules(Connection &connection) const
{
    const auto rows = ask(connection, RulesSql);
    if (!rows)
        return rows.error();
    std::vector<HealthRule> list;
    for (int row = 0; row < rows->rows(); ++row)
        list.push_back({.id = rows->text(row, 0),
                        .name = rows->text(row, 1),
                        .subject = rows->text(row, 2),
                        .figure = rows->text(row, 3),
                        .direction = rows->text(row, 4) == QLatin1String(BelowWord) ? HealthRule::Direction::Below
                                                                                    : HealthRule::Direction::Above,
                        .threshold = rows->real(row, 5),
                        .samples = int(rows->integer(row, 6)),
                        .isActive = rows->boolean(row, 7)});
    return list;
}

Result<Done> HealthStore::saveRule(Connection &connection, const Actor &actor, const HealthRule &rule) const
{
    if (rule.id.isEmpty() || rule.name.trimmed().isEmpty() || rule.figure.isEmpty() || !std::isfinite(rule.threshold) ||
        rule.samples < 1 || rule.samples > SamplesOfAnAlarm)
        return invalid(QStringLiteral("a rule needs a name, a figure, a threshold and 1 to 1000 samples"));
    UnitOfWork work(m_layout, Service::Auth, actor);
    const QByteArray direction = rule.direction == HealthRule::Direction::Below ? BelowWord : AboveWord;
    work.add(SaveRuleSql, {rule.id, rule.name.trimmed(), rule.subject, rule.figure, direction, rule.threshold,
                           rule.samples, rule.isActive, newId(), actor.userId, actor.ipAddress, actor.program});
    work.announce(QStringLiteral("health_rule"), {rule.id});
    const auto done = work.commit(connection);
    return done ? Result<Done>(Done{}) : done.error();
}

Result<Done> HealthStore::removeRule(Connection &connection, const Actor &actor, const QString &id) const
{
    UnitOfWork work(m_layout, Service::Auth, actor);
    work.add(RemoveRuleSql, {id, newId(), actor.userId, actor.ipAddress, actor.program});
    work.announce(QStringLiteral("health_rule"), {id});
    const auto done = work.commit(connection);
    return done ? Result<Done>(Done{}) : done.error();
}

Result<std::vector<HealthAlarm>> HealthStore::alarms(Connection &connection) const
{
    auto known = rules(connection);
    if (!known)
        return known.error();
    QStringList figures;
    int samples = 1;
    for (const HealthRule &rule : *known) {
        figures += rule.figure;
        samples = std::max(samples, rule.samples);
    }
    if (figures.isEmpty())
        return std::vector<HealthAlarm>();
    // Twice as many as the longest row, so that what stands for a while says since when, about.
    const auto rows = ask(connection, OfLateSql, {figures, 2 * samples});
    if (!rows)
        return rows.error();
    HealthWatch watch(std::move(*known));
    for (int row = 0; row < rows->rows(); ++row)
        [[maybe_unused]] const auto changes = watch.feed(sampleOf(*rows, row));
    return watch.raised();
}

} // namespace vhm24::core

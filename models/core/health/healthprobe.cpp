// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/health/healthprobe.h"

#include "models/core/cache/redisclient.h"
#include "models/core/database/database.h"
#include "models/core/health/healthchecks.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace vhm24::core {

namespace {

constexpr auto HealthDeadline = std::chrono::seconds(20);
constexpr int LatencyTries = 3;

struct HealthPlace {
    Connection &connection;
    const Layout &layout;
    const std::vector<Service> &services;
    QString subject = {};
    QStringList schemas = {};
    std::stop_token stop = {};

    /// Even the size of a table waits for who locks it, and that is when somebody looks at this page.
    Result<RowSet> run(const QByteArray &sql, std::vector<Parameter> parameters = {}) const
    {
        const std::array statements{Statement{.sql = "SELECT set_config('lock_timeout', '300ms', true)"},
                                    Statement{.sql = sql, .parameters = std::move(parameters)}};
        auto answers = connection.runTogether(statements, {.stop = stop, .deadline = HealthDeadline});
        return answers ? Result<RowSet>(std::move(answers->back())) : answers.error();
    }
};

double summedUp(const RowSet &rows, const HealthCheck &check)
{
    if (check.sum == HealthSum::Rows)
        return rows.rows();
    if (rows.rows() == 0)
        return check.nothing;
    double figure = rows.real(0, 1);
    for (int row = 1; row < rows.rows(); ++row) {
        const double next = rows.real(row, 1);
        figure = check.sum == HealthSum::Total     ? figure + next
                 : check.sum == HealthSum::Largest ? std::max(figure, next)
                                                   : std::min(figure, next);
    }
    return figure;
}

/// The statement as a person may paste it.
QString pasteable(QByteArray sql, const QStringList &schemas)
{
    return QString::fromUtf8(sql.replace("$1::text[]", '\'' + arrayLiteral(schemas) + "'::text[]"));
}

/// Where pg_stat_statements is, or why it can't be asked.
Result<QByteArray> placeOfStatements(const HealthPlace &place)
{
    const auto found = place.run(R"(SELECT n.nspname::text FROM pg_extension e
        JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_stat_statements')");
    if (!found)
        return found.error();
    if (found->rows() == 0)
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("the extension pg_stat_statements is not installed")};
    return quotedIdentifier(found->text(0, 0));
}

HealthRecord probeOne(const HealthPlace &place, const HealthCheck &check)
{
    HealthRecord record{.id = QLatin1String(check.id),
                        .subject = place.subject,
                        .title = check.title,
                        .advice = check.advice,
                        .unit = check.unit,
                        .limits = check.limits,
                        .kept = check.kept};
    QByteArray sql = place.layout.sql(check.sql);
    if (sql.contains("{statements}")) {
        const auto where = placeOfStatements(place);
        sql.replace("{statements}", where ? *where : QByteArray("public"));
        if (!where) {
            record.question = pasteable(sql, place.schemas);
            record.reason = where.error().detail;
            return record;
        }
    }
    record.question = pasteable(sql, place.schemas);
    const auto rows =
        place.run(sql, sql.contains("$1") ? std::vector<Parameter>{place.schemas} : std::vector<Parameter>());
    if (!rows) {
        record.reason = rows.error().detail;
        return record;
    }
    for (int row = 0; row < rows->rows(); ++row)
        record.details.push_back({.name = rows->text(row, 0),
                                  .figure = rows->real(row, 1),
                                  .note = rows->text(row, 2),
                                  .noteWords = check.note});
    record.figure = summedUp(*rows, check);
    record.level = levelOf(*record.figure, check.limits);
    return record;
}

HealthRecord latencyRecord(const HealthPlace &place)
{
    HealthRecord record{.id = QStringLiteral("latency"),
                        .subject = place.subject,
                        .title = QT_TRANSLATE_NOOP("Health", "Response time"),
                        .advice = QT_TRANSLATE_NOOP(
                            "Health", "Every step of every list takes at least that long. Look at the network first."),
                        .question = QStringLiteral("SELECT 1"),
                        .unit = HealthUnit::Milliseconds,
                        .limits = {.watch = 100, .bad = 500},
                        .kept = true};
    for (int i = 0; i < LatencyTries; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto answer = place.connection.run({.sql = "SELECT 1"}, {.stop = place.stop, .deadline = HealthDeadline});
        if (!answer) {
            record.reason = answer.error().detail;
            return record;
        }
        const double took = double(timer.nsecsElapsed()) / 1e6;
        record.figure = std::min(record.figure.value_or(took), took);
    }
    record.level = levelOf(*record.figure, record.limits);
    return record;
}

HealthRecord clockRecord(const HealthPlace &place)
{
    HealthRecord record{
        .id = QStringLiteral("clock"),
        .subject = place.subject,
        .title = QT_TRANSLATE_NOOP("Health", "Clocks apart"),
        .advice = QT_TRANSLATE_NOOP(
            "Health", "Times of this computer and of the server do not agree. Set the clocks by the network."),
        .question = QStringLiteral("SELECT extract(epoch FROM clock_timestamp())::float8"),
        .unit = HealthUnit::Seconds,
        .limits = {.watch = 10, .bad = 60}};
    const double before = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    const auto answer = place.run(record.question.toLatin1());
    const double after = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    if (!answer) {
        record.reason = answer.error().detail;
        return record;
    }
    record.figure = std::abs(answer->real(0, 0) - (before + after) / 2);
    record.level = levelOf(*record.figure, record.limits);
    return record;
}

bool isThisComputer(const ConnectionSettings &settings)
{
    return std::all_of(settings.hosts.begin(), settings.hosts.end(), [](const QString &host) {
        return host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost") ||
               QHostAddress(host).isLoopback();
    });
}

/// PostgreSQL can't say it, so only the disk of this computer is looked at.
HealthRecord diskRecord(const HealthPlace &place)
{
    HealthRecord record{
        .id = QStringLiteral("disk_free"),
        .subject = place.subject,
        .title = QT_TRANSLATE_NOOP("Health", "Free disk"),
        .advice = QT_TRANSLATE_NOOP("Health", "On a full disk the server stops. Make room, or move to a larger one."),
        .question = QStringLiteral("SHOW data_directory"),
        .unit = HealthUnit::Share,
        .limits = {.watch = 0.15, .bad = 0.05, .lowIsBad = true},
        .kept = true};
    if (!isThisComputer(place.layout.database(place.services.front()).settings())) {
        record.reason = QStringLiteral("the server is another computer, and SQL does not tell");
        return record;
    }
    const auto folder = place.run(record.question.toLatin1());
    if (!folder) {
        record.reason = folder.error().detail;
        return record;
    }
    const QStorageInfo disk(folder->text(0, 0));
    if (!disk.isValid() || disk.bytesTotal() <= 0) {
        record.reason = QStringLiteral("the disk of the server can't be seen from here");
        return record;
    }
    record.figure = double(disk.bytesAvailable()) / double(disk.bytesTotal());
    record.level = levelOf(*record.figure, record.limits);
    record.details.push_back({.name = disk.rootPath(),
                              .figure = *record.figure,
                              .note = plainFigure(double(disk.bytesAvailable()), HealthUnit::Bytes)});
    return record;
}

HealthRecord connectionRecord(const QString &subject)
{
    return {.id = QStringLiteral("connection"),
            .subject = subject,
            .title = QT_TRANSLATE_NOOP("Health", "Connection"),
            .advice = QT_TRANSLATE_NOOP(
                "Health", "Nothing of what it holds can be read or written. Check host, port and that it runs."),
            .question = QStringLiteral("SELECT version()")};
}

HealthRecord unreachable(HealthRecord record, const Error &error)
{
    record.level = HealthLevel::Bad;
    record.reason = error.detail;
    return record;
}

} // namespace

QString subjectOf(const std::vector<Service> &services)
{
    if (services.size() == AllServices.size())
        return QStringLiteral("all");
    QStringList names;
    for (const Service service : services)
        names += QString(nameOf(service));
    return names.join(QLatin1Char('+'));
}

std::vector<HealthRecord> probeDatabase(Connection &connection, const Layout &layout,
                                        const std::vector<Service> &services, std::stop_token stop)
{
    HealthPlace place{.connection = connection,
                      .layout = layout,
                      .services = services,
                      .subject = subjectOf(services),
                      .stop = std::move(stop)};
    for (const Service service : services)
        place.schemas += layout.schema(service);
    place.schemas += QLatin1String(Layout::DeskSchema);
    place.schemas.removeDuplicates(); // several services may be in one
    std::vector<HealthRecord> records{connectionRecord(place.subject)};
    HealthRecord &first = records.front();
    const auto version = place.run(first.question.toLatin1());
    if (!version)
        return {unreachable(first, version.error())};
    first.level = HealthLevel::Good;
    first.details.push_back({.name = version->text(0, 0).section(QLatin1String(" on "), 0, 0)});
    records.push_back(latencyRecord(place));
    for (const HealthCheck &check : healthChecks()) {
        if (connection.isBroken() || place.stop.stop_requested())
            break;
        records.push_back(probeOne(place, check));
    }
    if (!connection.isBroken()) {
        records.push_back(clockRecord(place));
        records.push_back(diskRecord(place));
    }
    return records;
}

Result<HealthReport> examineHealth(const Layout &layout, const std::optional<RedisSettings> &redis,
                                   std::stop_token stop)
{
    HealthReport report{.madeAt = QDateTime::currentDateTimeUtc()};
    const auto take = [&report](std::vector<HealthRecord> records) {
        std::move(records.begin(), records.end(), std::back_inserter(report.records));
    };
    for (const auto &[database, services] : layout.databases()) {
        const auto connection = Connection::open(database->settings());
        if (connection)
            take(probeDatabase(**connection, layout, services, stop));
        else
            take({unreachable(connectionRecord(subjectOf(services)), connection.error())});
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped")};
    }
    if (redis) {
        RedisClient client(*redis, RedisClient::patient());
        take(probeRedis(client));
    }
    return report;
}

} // namespace vhm24::core

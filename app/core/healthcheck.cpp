// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/healthcheck.h"

#include "app/commands/commandlayout.h"
#include "app/core/desk.h"
#include "models/core/cache/redisclient.h"
#include "models/core/database/connection.h"
#include "models/core/database/database.h"
#include "models/core/migration/gridindexes.h"
#include "models/core/migration/structure.h"

#include <QJsonArray>

namespace vhm24::app {

namespace {

using core::Configuration;
using core::Service;

constexpr int MostProblems = 20;

void checkStructure(core::Connection &connection, Service service, const QString &schema, Finding &finding)
{
    const auto differences = core::compareStructure(connection, service, schema);
    if (!differences) {
        finding.problems += differences.error().detail;
        finding.advice = advice(differences.error());
        return;
    }
    for (const core::StructureDifference &one : differences.value()) {
        if (finding.problems.size() < MostProblems)
            finding.problems += core::describe(one);
    }
    const core::StructureHarm harm = core::harmIn(*differences);
    finding.fine = !harm.any();
    if (finding.fine)
        return;
    finding.advice = harm.missingTables > 0
                         ? QStringLiteral("Run: vhm24-desk migrate deploy %1").arg(nameOf(service))
                         : QStringLiteral("The structure was changed by something else: compare before you go on.");
    if (core::isOldSingleSchema(connection))
        finding.advice = QStringLiteral(
            "This is the older single schema of Supabase: it has to be imported into the five services.");
}

/// None of this is wrong; it is only slow.
void checkIndexes(core::Connection &connection, const core::Layout &layout, Service service, Finding &finding)
{
    const auto survey = core::missingIndexes(connection, layout, makeCatalog(), {service});
    if (!survey) {
        finding.problems += survey.error().detail;
        return;
    }
    QStringList missing;
    for (const core::GridIndex &index : survey->missing)
        missing += index.name();
    if (!missing.isEmpty()) {
        finding.problems += QStringLiteral("missing indexes, lists may be slow: ") + missing.join(QStringLiteral(", "));
        if (finding.advice.isEmpty())
            finding.advice = QStringLiteral("Run: vhm24-desk migrate repair-indexes %1").arg(nameOf(service));
    }
    if (!survey->impossible.empty())
        finding.problems += QStringLiteral("without the extension pg_trgm searches may be slow");
}

/// Null when it can't be reached; `finding` then says why.
std::unique_ptr<core::Connection> reach(const core::ConnectionSettings &settings, Finding &finding)
{
    auto connection = core::Connection::open(settings);
    if (!connection) {
        finding.problems += connection.error().detail;
        finding.advice = advice(connection.error());
        return nullptr;
    }
    finding.reached = true;
    finding.server = connection.value()->serverName();
    return std::move(connection.value());
}

Finding checkService(const Configuration &configuration, const core::Layout &layout, Service service)
{
    const core::ConnectionSettings &settings = configuration.of(service);
    Finding finding{.subject = QString(nameOf(service)),
                    .place = settings.place() + QStringLiteral(", schema ") + settings.schema};
    const auto connection = reach(settings, finding);
    if (!connection)
        return finding;
    checkStructure(*connection, service, settings.schema, finding);
    if (finding.fine)
        checkIndexes(*connection, layout, service, finding);
    return finding;
}

/// How far it is behind its primary. Nothing breaks without it: the figures then come from the primary.
Finding checkReplica(const core::ConnectionSettings &primary, const core::ConnectionSettings &settings,
                     const QString &subject)
{
    Finding finding{.subject = subject, .place = settings.place()};
    const auto replica = reach(settings, finding);
    const auto written = core::Connection::open(primary);
    if (!replica || !written) // the primary has a finding of its own
        return finding;
    const auto end = written.value()->run({.sql = "SELECT pg_current_wal_lsn()::text"});
    const auto state = end ? replica->run({.sql = "SELECT pg_is_in_recovery(), "
                                                  "greatest(pg_wal_lsn_diff($1::pg_lsn, pg_last_wal_replay_lsn()), "
                                                  "0)::bigint",
                                           .parameters = {end->text(0, 0)}})
                           : end;
    if (!state) {
        finding.problems += state.error().detail;
        finding.advice = advice(state.error());
        return finding;
    }
    finding.fine = state->boolean(0, 0);
    if (finding.fine)
        finding.place += QStringLiteral(", %1 bytes behind").arg(state->integer(0, 1));
    else
        finding.problems += QStringLiteral("this server is no replica: it takes writes of its own");
    return finding;
}

/// One for each database that has one.
std::vector<Finding> checkReplicas(const Configuration &configuration)
{
    std::vector<Finding> findings;
    const bool several = configuration.multipleDatabases;
    for (const Service service : core::AllServices) {
        const auto &reader = configuration.readers[static_cast<std::size_t>(service)];
        if (reader && (several || findings.empty()))
            findings.push_back(
                checkReplica(configuration.of(service), *reader,
                             several ? nameOf(service) + QStringLiteral(" replica") : QStringLiteral("replica")));
    }
    return findings;
}

Finding checkRedis(const Configuration &configuration)
{
    Finding finding{.subject = QStringLiteral("redis"), .fine = true};
    if (!configuration.redis) {
        finding.place = QStringLiteral("not set up");
        return finding;
    }
    finding.place = core::placeOf(*configuration.redis);
    core::RedisClient client(*configuration.redis);
    const auto version = client.serverVersion();
    finding.reached = version.ok();
    finding.fine = finding.reached;
    if (version) {
        finding.server = QStringLiteral("Redis ") + QString::fromLatin1(version.value());
    } else {
        finding.problems += version.error().detail;
        finding.advice =
            QStringLiteral("Check REDIS_URL and that the server runs. The program works without it, more slowly.");
    }
    return finding;
}

} // namespace

std::vector<Finding> checkAll(const Configuration &configuration)
{
    std::vector<Finding> findings;
    const core::Layout layout = makeLayout(configuration, 1); // for the names of schemas only
    for (const Service service : core::AllServices)
        findings.push_back(checkService(configuration, layout, service));
    for (Finding &finding : checkReplicas(configuration))
        findings.push_back(std::move(finding));
    findings.push_back(checkRedis(configuration));
    return findings;
}

QString layoutWord(const Configuration &configuration)
{
    if (configuration.multipleDatabases)
        return QStringLiteral("databases");
    QStringList schemas;
    for (const core::ConnectionSettings &one : configuration.services)
        schemas += one.schema;
    return schemas.removeDuplicates() + 1 == qsizetype(core::AllServices.size()) ? QStringLiteral("schema")
                                                                                 : QStringLiteral("schemas");
}

QString layoutSentence(const Configuration &configuration)
{
    const QString word = layoutWord(configuration);
    if (word == QLatin1String("databases"))
        return QStringLiteral("five databases");
    return word == QLatin1String("schema")
               ? QStringLiteral("one database, all services in the schema ") + configuration.of(Service::Auth).schema
               : QStringLiteral("one database, five schemas");
}

QJsonObject toJson(const std::vector<Finding> &findings, const QString &layout)
{
    QJsonArray list;
    bool fine = true;
    for (const Finding &one : findings) {
        fine = fine && one.fine;
        list += QJsonObject{{QStringLiteral("subject"), one.subject},
                            {QStringLiteral("reached"), one.reached},
                            {QStringLiteral("fine"), one.fine},
                            {QStringLiteral("server"), one.server},
                            {QStringLiteral("place"), one.place},
                            {QStringLiteral("problems"), QJsonArray::fromStringList(one.problems)},
                            {QStringLiteral("advice"), one.advice}};
    }
    return {{QStringLiteral("fine"), fine}, {QStringLiteral("layout"), layout}, {QStringLiteral("findings"), list}};
}

} // namespace vhm24::app

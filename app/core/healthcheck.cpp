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

QString placeOf(const core::ConnectionSettings &settings)
{
    QStringList hosts;
    for (qsizetype i = 0; i < settings.hosts.size(); ++i)
        hosts += settings.hosts[i] + QLatin1Char(':') + QString::number(settings.ports.value(i, 5432));
    return hosts.join(QLatin1Char(',')) + QLatin1Char('/') + settings.database + QStringLiteral(", schema ") +
           settings.schema;
}

QString versionText(int version)
{
    return QStringLiteral("PostgreSQL %1.%2").arg(version / 10'000).arg(version % 10'000);
}

void checkStructure(core::Connection &connection, Service service, const QString &schema, Finding &finding)
{
    const auto differences = core::compareStructure(connection, service, schema);
    if (!differences) {
        finding.problems += differences.error().detail;
        finding.advice = advice(differences.error());
        return;
    }
    qsizetype missingTables = 0;
    bool harmful = false;
    for (const core::StructureDifference &one : differences.value()) {
        harmful = harmful || !one.harmless;
        missingTables += one.kind == core::DifferenceKind::MissingTable ? 1 : 0;
        if (finding.problems.size() < MostProblems)
            finding.problems += core::describe(one);
    }
    finding.fine = !harmful;
    if (!harmful)
        return;
    finding.advice = missingTables > 0
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

Finding checkService(const Configuration &configuration, const core::Layout &layout, Service service)
{
    const core::ConnectionSettings &settings = configuration.of(service);
    Finding finding{.subject = QString(nameOf(service)), .place = placeOf(settings)};
    const auto connection = core::Connection::open(settings);
    if (!connection) {
        finding.problems += connection.error().detail;
        finding.advice = advice(connection.error());
        return finding;
    }
    finding.reached = true;
    finding.server = versionText(connection.value()->serverVersion());
    checkStructure(*connection.value(), service, settings.schema, finding);
    if (finding.fine)
        checkIndexes(*connection.value(), layout, service, finding);
    return finding;
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

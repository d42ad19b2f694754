// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/layout.h"
#include "models/core/migration/migrator.h"
#include "models/core/migration/structure.h"
#include "models/core/transfer/importcheck.h"

#include <algorithm>

namespace vhm24::core {

namespace {

/// The first thing that is wrong, or nothing.
Result<QString> wrongTarget(Connection &connection, const Layout &layout, Service service, std::stop_token stop)
{
    auto harm = firstHarm(connection, service, layout.schema(service), {.stop = std::move(stop)});
    if (!harm || !harm->isEmpty())
        return harm;
    const auto own = connection.run({.sql = "SELECT to_regclass('desk.import_quarantine') IS NOT NULL"});
    if (!own)
        return own.error();
    return own->boolean(0, 0) ? QString() : QStringLiteral("the schema desk lacks a migration");
}

/// How many of the service's migrations, and of ours beside it, are to be applied. One that failed is the target's
/// fault, which the comparison of the structure names.
Result<qint64> pendingMigrations(Connection &connection, const Layout &layout, Service service)
{
    qint64 pending = 0;
    for (const MigrationTarget target : {targetOf(service), MigrationTarget::Desk}) {
        const auto status = Migrator(layout).status(connection, target);
        if (!status)
            return status.error();
        pending += std::count_if(status->begin(), status->end(),
                                 [](const MigrationStatus &one) { return one.state == MigrationState::Pending; });
    }
    return pending;
}

Result<Done> lookAtRows(Connection &connection, const Layout &layout, const QString &job, Service service,
                        const QStringList &tables, bool merge, ImportSurvey &survey, const std::stop_token &stop)
{
    for (const QString &table : tables) {
        const QByteArray name = quotedIdentifier(layout.schema(service)) + '.' + quotedIdentifier(table);
        const auto rows = connection.run({.sql = "SELECT EXISTS (SELECT 1 FROM " + name +
                                                 "), coalesce(max(\"rows\"), 0), count(*) FROM "
                                                 "desk.transfer_progress WHERE job = $1 AND \"table\" = $2",
                                          .parameters = {job, table}},
                                         {.stop = stop});
        if (!rows)
            return rows.error();
        const bool ours = rows->integer(0, 2) > 0;
        if (ours && rows->integer(0, 1) > 0)
            survey.findings.push_back({.kind = FindingKind::Resumed, .table = table, .count = rows->integer(0, 1)});
        else if (rows->boolean(0, 0) && !ours)
            survey.findings.push_back({.kind = merge ? FindingKind::Merging : FindingKind::TargetNotEmpty,
                                       .weight = merge ? FindingWeight::Note : FindingWeight::Obstacle,
                                       .table = table});
    }
    return Done{};
}

} // namespace

Result<Done> checkTarget(LayoutConnections &targets, const QString &job, Service service, const QStringList &tables,
                         const TransferOptions &options, ImportSurvey &survey, std::stop_token stop)
{
    const auto connection = targets.to(service);
    if (!connection)
        return connection.error();
    if (options.migratesHere) {
        const auto pending = pendingMigrations(**connection, targets.layout(), service);
        if (!pending)
            return pending.error();
        if (*pending > 0) {
            survey.findings.push_back(
                {.kind = FindingKind::TargetIsMade, .value = nameOf(service), .count = pending.value()});
            return Done{};
        }
    }
    const auto wrong = wrongTarget(**connection, targets.layout(), service, stop);
    if (!wrong)
        return wrong.error();
    if (!wrong->isEmpty()) {
        survey.findings.push_back(
            {.kind = FindingKind::WrongStructure, .weight = FindingWeight::Obstacle, .value = wrong.value()});
        return Done{};
    }
    return lookAtRows(**connection, targets.layout(), job, service, tables, options.merge, survey, stop);
}

} // namespace vhm24::core

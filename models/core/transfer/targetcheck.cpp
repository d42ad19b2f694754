// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/layout.h"
#include "models/core/migration/migrator.h"
#include "models/core/migration/structure.h"
#include "models/core/transfer/importcheck.h"

#include <algorithm>

namespace vhm24::core {

namespace {

struct TargetState {
    qint64 pending = 0;       // migrations of the service
    qint64 pendingOfDesk = 0; // and of our own tables, where this service is the first one in its database
    bool isUntouched = false; // none of the service's was ever applied
    QString failed = {};      // one that was begun and not finished
    QStringList tables = {};  // that are there
    bool hasMarks = false;    // our tables for the marks and the quarantine are there
};

Result<Done> readMigrations(Connection &connection, const Layout &layout, Service service, TargetState &state)
{
    const auto databases = layout.databases();
    const bool isFirst = std::any_of(databases.begin(), databases.end(),
                                     [service](const auto &one) { return one.second.front() == service; });
    for (const MigrationTarget target : {targetOf(service), MigrationTarget::Desk}) {
        if (target == MigrationTarget::Desk && !isFirst)
            continue;
        const auto status = Migrator(layout).status(connection, target);
        if (!status)
            return status.error();
        const auto pending = std::count_if(status->begin(), status->end(), [](const MigrationStatus &one) {
            return one.state == MigrationState::Pending;
        });
        (target == MigrationTarget::Desk ? state.pendingOfDesk : state.pending) = pending;
        if (target != MigrationTarget::Desk)
            state.isUntouched = pending == qsizetype(status->size());
        for (const MigrationStatus &one : *status) {
            if (one.state == MigrationState::Failed)
                state.failed = one.name;
        }
    }
    return Done{};
}

Result<TargetState> readTarget(Connection &connection, const Layout &layout, Service service, const QStringList &tables,
                               const std::stop_token &stop)
{
    TargetState state;
    const auto rows =
        connection.run({.sql = "SELECT to_regclass('desk.import_quarantine') IS NOT NULL, tablename::text "
                               "FROM (VALUES (1)) one LEFT JOIN pg_tables ON schemaname = $1",
                        .parameters = {layout.schema(service)}},
                       {.stop = stop});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row) {
        state.hasMarks = rows->boolean(row, 0);
        if (tables.contains(rows->text(row, 1)))
            state.tables += rows->text(row, 1);
    }
    const auto read = readMigrations(connection, layout, service, state);
    return read ? Result<TargetState>(std::move(state)) : Result<TargetState>(read.error());
}

/// The first thing that is wrong with the structure, or nothing.
Result<QString> wrongTarget(Connection &connection, const Layout &layout, Service service, const TargetState &state,
                            bool isMade, std::stop_token stop)
{
    const bool comes = isMade && state.pending > 0;
    if (comes && (!state.isUntouched || state.tables.isEmpty()))
        return QString(); // it is not yet what it will be
    auto harm = firstHarm(connection, service, layout.schema(service), {.stop = std::move(stop)});
    if (!harm || !harm->isEmpty())
        return harm;
    return state.hasMarks || isMade ? QString() : QStringLiteral("the schema desk lacks a migration");
}

Result<Done> lookAtRows(Connection &connection, const QByteArray &schema, const QString &job, const TargetState &state,
                        bool merge, ImportSurvey &survey, const std::stop_token &stop)
{
    const QByteArray through = state.hasMarks ? "SELECT coalesce(max(\"rows\"), -1) FROM desk.transfer_progress "
                                                "WHERE job = $1 AND \"table\" = $2"
                                              : "SELECT -1 WHERE $1::text <> '' AND $2::text <> ''";
    for (const QString &table : state.tables) {
        const auto rows = connection.run({.sql = "SELECT EXISTS (SELECT 1 FROM " + schema + '.' +
                                                 quotedIdentifier(table) + "), (" + through + ")::bigint",
                                          .parameters = {job, table}},
                                         {.stop = stop});
        if (!rows)
            return rows.error();
        const qint64 count = rows->integer(0, 1); // below 0: there is no mark of ours
        if (count > 0)
            survey.findings.push_back({.kind = FindingKind::Resumed, .table = table, .count = count});
        else if (rows->boolean(0, 0) && count < 0)
            survey.findings.push_back({.kind = merge ? FindingKind::Merging : FindingKind::TargetNotEmpty,
                                       .weight = merge ? FindingWeight::Note : FindingWeight::Obstacle,
                                       .table = table});
    }
    return Done{};
}

} // namespace

Result<Done> checkTarget(LayoutConnections &targets, const QString &job, Service service, const QStringList &tables,
                         bool merge, ImportSurvey &survey, std::stop_token stop, bool isMade)
{
    const Layout &layout = targets.layout();
    const auto connection = targets.to(service);
    if (!connection)
        return connection.error();
    const auto state = readTarget(**connection, layout, service, tables, stop);
    if (!state)
        return state.error();
    if (!state->failed.isEmpty()) {
        survey.findings.push_back(
            {.kind = FindingKind::FailedMigration, .weight = FindingWeight::Obstacle, .value = state->failed});
        return Done{};
    }
    const auto wrong = wrongTarget(**connection, layout, service, *state, isMade, stop);
    if (!wrong)
        return wrong.error();
    if (!wrong->isEmpty()) {
        survey.findings.push_back(
            {.kind = FindingKind::WrongStructure, .weight = FindingWeight::Obstacle, .value = wrong.value()});
        return Done{};
    }
    if (const qint64 pending = state->pending + state->pendingOfDesk; isMade && pending > 0)
        survey.findings.push_back({.kind = FindingKind::TargetIsMade, .value = nameOf(service), .count = pending});
    return lookAtRows(**connection, quotedIdentifier(layout.schema(service)), job, *state, merge, survey, stop);
}

} // namespace vhm24::core

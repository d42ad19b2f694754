// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/layoutmove.h"

#include "models/core/database/database.h"
#include "models/core/migration/migrationhomes.h"
#include "models/core/migration/migrator.h"
#include "models/core/migration/servicestructure.h"
#include "models/core/migration/structure.h"
#include "models/core/transfer/deskmove.h"
#include "models/core/transfer/importcheck.h"

#include <QRandomGenerator>

#include <algorithm>

namespace vhm24::core {

namespace {

/// Every column as it is; the contract says which ones there are.
TransferTable movedTable(const Layout &source, const Layout &target, Service service, const QString &name)
{
    TransferTable table = transferTable(target, service, name);
    table.source = quotedIdentifier(source.schema(service)) + '.' + quotedIdentifier(name);
    const auto &columns = expectedStructure(service).tables.constFind(name)->columns;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        table.columns.push_back({.name = it.key(), .expression = "s." + quotedIdentifier(it.key())});
    return table;
}

/// The marks of another move into the same database, with other names of schemas, are not ours.
QString jobName(const Layout &source, const Layout &target)
{
    const auto schemas = [](const Layout &layout) {
        QStringList names;
        for (const Service service : AllServices)
            names += layout.schema(service);
        names.removeDuplicates();
        return names.join(QLatin1Char(','));
    };
    return QStringLiteral("move:%1:%2>%3")
        .arg(source.database(Service::Auth).settings().place(), schemas(source), schemas(target));
}

Result<Done> lookForWaitingAudit(Connection &connection, ImportSurvey &survey)
{
    const auto outbox = connection.run({.sql = "SELECT to_regclass('desk.audit_outbox') IS NOT NULL"});
    if (!outbox)
        return outbox.error();
    if (!outbox->boolean(0, 0))
        return Done{};
    const auto waiting = connection.run({.sql = R"(SELECT count(*) FROM desk.audit_outbox WHERE "relayedAt" IS NULL)"});
    if (!waiting)
        return waiting.error();
    if (waiting->integer(0, 0) > 0)
        survey.findings.push_back({.kind = FindingKind::WaitingAudit,
                                   .weight = FindingWeight::Obstacle,
                                   .table = QStringLiteral("AuditLog"),
                                   .count = waiting->integer(0, 0)});
    return Done{};
}

/// A copy onto itself would find every row there already, and prove nothing. Only the server knows: addresses of one
/// database differ by a tunnel, a name of the host or the role. A lock is the key that both must share.
Result<bool> isSameDatabase(SourceSession &source, Connection &target)
{
    const qint64 key = qint64(QRandomGenerator::system()->generate64() >> 1);
    const auto locked = source.connection().run({.sql = "SELECT pg_advisory_xact_lock($1)", .parameters = {key}});
    const auto free =
        locked ? target.run({.sql = "SELECT pg_try_advisory_xact_lock($1)", .parameters = {key}}) : locked;
    return free ? Result<bool>(!free->boolean(0, 0)) : Result<bool>(free.error());
}

} // namespace

/// One database of the source with what it holds.
struct LayoutMove::Home {
    std::vector<Service> services = {};
    std::unique_ptr<Connection> connection = {};
    std::unique_ptr<SourceSession> session = {};
};

LayoutMove::LayoutMove(const Layout &source, const Layout &target, TransferOptions options) :
    m_source(source),
    m_targets(target),
    m_options(options)
{
}

/// What the target lacks of its structure. The migrator keeps others out meanwhile, and does nothing where all is
/// there.
Result<Done> LayoutMove::makeTarget(const TransferWatcher &watcher, std::stop_token stop)
{
    const Migrator migrator(m_targets.layout());
    for (const MigrationHome &place : migrationHomes(m_targets.layout())) {
        const auto connection = m_targets.to(place.home);
        if (!connection)
            return connection.error();
        if (watcher)
            watcher({.stage = TransferStage::Preparing});
        if (const auto made = migrator.deploy(**connection, place.target, {}, stop); !made)
            return made.error();
    }
    return Done{};
}

Result<Done> LayoutMove::comparePlaces(Home &home, ImportSurvey &survey)
{
    for (const Service service : home.services) {
        if (m_source.schema(service) != m_targets.layout().schema(service))
            continue;
        const auto target = m_targets.to(service);
        if (!target)
            return target.error();
        const auto same = isSameDatabase(*home.session, **target);
        if (!same)
            return same.error();
        if (*same)
            survey.findings.push_back(
                {.kind = FindingKind::SamePlace, .weight = FindingWeight::Obstacle, .value = nameOf(service)});
    }
    return Done{};
}

Result<Done> LayoutMove::look(Home &home, ImportSurvey &survey, const TransferWatcher &watcher, std::stop_token stop)
{
    for (const Service service : home.services) {
        const auto wrong = firstHarm(*home.connection, service, m_source.schema(service), {.stop = stop});
        if (!wrong)
            return wrong.error();
        if (!wrong->isEmpty()) {
            survey.findings.push_back(
                {.kind = FindingKind::WrongSource, .weight = FindingWeight::Obstacle, .value = wrong.value()});
            return Done{};
        }
        const QStringList tables = tablesInOrder(service);
        if (const auto checked =
                checkTarget(m_targets, home.session->job(), service, tables, m_options.merge, survey, stop, true);
            !checked)
            return checked;
        for (const QString &name : tables) {
            if (watcher)
                watcher({.stage = TransferStage::Checking, .table = name});
            const TransferTable table = movedTable(m_source, m_targets.layout(), service, name);
            const auto rows = home.connection->run({.sql = "SELECT count(*) FROM " + table.source},
                                                   {.stop = stop, .deadline = TransferDeadline});
            if (!rows)
                return rows.error();
            survey.tables.push_back({.service = service, .table = name, .rows = rows->integer(0, 0)});
        }
    }
    return lookForWaitingAudit(*home.connection, survey);
}

Result<Done> LayoutMove::carry(Home &home, TransferReport &report, const TransferWatcher &watcher, std::stop_token stop)
{
    for (const Service service : home.services) {
        const auto target = m_targets.to(service);
        if (!target)
            return target.error();
        for (const QString &name : tablesInOrder(service)) {
            auto proof =
                transferAndProve(*home.session, **target, movedTable(m_source, m_targets.layout(), service, name),
                                 report.survey.rowsOf(name), m_options, watcher, stop);
            if (!proof)
                return proof.error();
            report.tables.push_back(std::move(proof.value()));
        }
        if (service != Service::Auth)
            continue;
        auto own = moveDesk(*home.session, **target, stop);
        if (!own)
            return own.error();
        report.tables.insert(report.tables.end(), own->begin(), own->end());
    }
    return Done{};
}

Result<TransferReport> LayoutMove::run(const TransferWatcher &watcher, std::stop_token stop)
{
    TransferReport report{.job = jobName(m_source, m_targets.layout()), .dryRun = m_options.dryRun};
    std::vector<Home> homes;
    for (const auto &[database, services] : m_source.databases()) {
        auto opened = Connection::open(database->settings());
        if (!opened)
            return opened.error();
        Home home{.services = services, .connection = std::move(opened.value())};
        home.session = std::make_unique<SourceSession>(*home.connection, report.job);
        if (const auto begun = home.session->begin({}, true); !begun)
            return begun.error();
        homes.push_back(std::move(home));
    }
    for (Home &home : homes) {
        if (const auto compared = comparePlaces(home, report.survey); !compared)
            return compared.error();
    }
    if (report.survey.hasObstacle())
        return report;
    if (!m_options.dryRun) {
        if (const auto made = makeTarget(watcher, stop); !made)
            return made.error();
    }
    for (Home &home : homes) {
        if (const auto looked = look(home, report.survey, watcher, stop); !looked)
            return looked.error();
    }
    if (m_options.dryRun || report.survey.hasObstacle())
        return report;
    for (Home &home : homes) {
        if (const auto carried = carry(home, report, watcher, stop); !carried)
            return carried.error();
    }
    return report;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "models/core/database/database.h"
#include "models/core/migration/migrator.h"

namespace vhm24::app {

namespace {

using core::Connection;
using core::MigrationState;
using core::MigrationTarget;
using core::Result;

QString stateWord(MigrationState state)
{
    switch (state) {
    case MigrationState::Pending: return QStringLiteral("pending");
    case MigrationState::Applied: return QStringLiteral("applied");
    case MigrationState::Failed: return QStringLiteral("FAILED");
    case MigrationState::ChangedAfterwards: return QStringLiteral("CHANGED AFTERWARDS");
    case MigrationState::Unknown: break;
    }
    return QStringLiteral("unknown here");
}

int complain(const QString &place, const core::Error &error)
{
    printError(place + QStringLiteral(": ") + error.detail);
    if (const QString hint = advice(error); !hint.isEmpty())
        printError(hint);
    return Wrong;
}

int showStatus(const core::Layout &layout, const core::Migrator &migrator, MigrationTarget target, core::Service home)
{
    const QString place = QString(nameOf(target));
    const auto list =
        await<std::vector<core::MigrationStatus>>(layout.database(home).submit<std::vector<core::MigrationStatus>>(
            [&](Connection &connection) { return migrator.status(connection, target); }));
    if (!list)
        return complain(place, list.error());
    int code = Fine;
    for (const core::MigrationStatus &one : list.value()) {
        printLine(QStringLiteral("%1  %2  %3").arg(place, -10).arg(one.name, -40).arg(stateWord(one.state)));
        if (one.state == MigrationState::Failed || one.state == MigrationState::Pending)
            code = Wrong;
    }
    return code;
}

int deploy(const core::Layout &layout, const core::Migrator &migrator, MigrationTarget target, core::Service home)
{
    const QString place = QString(nameOf(target));
    const auto report =
        await<core::DeployReport>(layout.database(home).submit<core::DeployReport>([&](Connection &connection) {
            return migrator.deploy(connection, target, [&](const QString &name, int number, int total) {
                printLine(QStringLiteral("%1: applying %2 (%3 of %4)").arg(place, name).arg(number).arg(total));
            });
        }));
    if (!report)
        return complain(place, report.error());
    for (const QString &name : report.value().baselined)
        printLine(QStringLiteral("%1: %2 was there already, baselined").arg(place, name));
    if (report.value().applied.isEmpty() && report.value().baselined.isEmpty())
        printLine(QStringLiteral("%1: up to date").arg(place));
    return Fine;
}

} // namespace

int runMigrate(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    parser.addOption(QCommandLineOption(QStringLiteral("all")));
    const bool parsed = parser.parse(arguments);
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    std::vector<core::Service> services;
    bool known = parsed && (verb == QLatin1String("status") || verb == QLatin1String("deploy"));
    for (const QString &word : words) {
        const auto service = core::serviceNamed(word);
        known = known && service.has_value();
        services.push_back(service.value_or(core::Service::Auth));
    }
    if (!known || (verb == QLatin1String("deploy") && services.empty() != parser.isSet(QStringLiteral("all")))) {
        printError(
            QStringLiteral("Usage: vhm24-desk migrate status|deploy [auth machines inventory tasks shared | --all]"));
        return Usage;
    }
    if (services.empty())
        services.assign(core::AllServices.begin(), core::AllServices.end());
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    const core::Layout layout = makeLayout(*configuration, 1);
    const core::Migrator migrator(layout);
    const auto act = verb == QLatin1String("status") ? showStatus : deploy;
    int code = Fine;
    for (const core::Service service : services)
        code = std::max(code, act(layout, migrator, targetOf(service), service));
    for (const auto &[database, members] : layout.databases()) {
        if (std::any_of(members.begin(), members.end(), [&](core::Service one) {
                return std::find(services.begin(), services.end(), one) != services.end();
            }))
            code = std::max(code, act(layout, migrator, MigrationTarget::Desk, members.front()));
    }
    return code;
}

} // namespace vhm24::app

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "app/core/indexes.h"
#include "app/demo/demodata.h"
#include "models/core/database/database.h"

#include <QElapsedTimer>

#include <optional>

namespace vhm24::app {

namespace {

/// Reads a number option; false when it is no number in the range.
bool readNumber(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most, qint64 &value)
{
    if (!parser.isSet(name))
        return true;
    bool isNumber = false;
    value = parser.value(name).toLongLong(&isNumber);
    return isNumber && value >= least && value <= most;
}

/// Nothing when the arguments are wrong.
std::optional<DemoOptions> readOptions(QCommandLineParser &parser, const QStringList &arguments)
{
    for (const char *const option : {"machines", "days", "seed", "telemetry-rows", "movement-rows", "audit-rows"})
        parser.addOption({QLatin1String(option), QString(), QStringLiteral("N")});
    qint64 machines = 60;
    qint64 days = 90;
    qint64 seed = 1;
    DemoOptions options;
    const bool valid = parser.parse(arguments) && parser.positionalArguments().isEmpty() &&
                       readNumber(parser, QStringLiteral("machines"), 1, 10'000, machines) &&
                       readNumber(parser, QStringLiteral("days"), 1, 3'650, days) &&
                       readNumber(parser, QStringLiteral("seed"), 0, 4'294'967'295LL, seed) &&
                       readNumber(parser, QStringLiteral("telemetry-rows"), 0, 10'000'000, options.telemetryRows) &&
                       readNumber(parser, QStringLiteral("movement-rows"), 0, 10'000'000, options.movementRows) &&
                       readNumber(parser, QStringLiteral("audit-rows"), 0, 10'000'000, options.auditRows);
    options.machines = static_cast<int>(machines);
    options.days = static_cast<int>(days);
    options.seed = static_cast<quint32>(seed);
    return valid ? std::optional(options) : std::nullopt;
}

} // namespace

int runDemoData(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    const auto options = readOptions(parser, arguments);
    if (!options) {
        printError(QStringLiteral("Usage: vhm24-desk demo-data [--machines 60] [--days 90] [--seed 1] "
                                  "[--telemetry-rows N] [--movement-rows N] [--audit-rows N]"));
        return Usage;
    }
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    const core::Layout layout = makeLayout(*configuration, 2);
    QElapsedTimer timer;
    timer.start();
    const auto summary = writeDemoData(layout, *options, [](const QString &table, qint64 rows) {
        printLine(QStringLiteral("%1: %2 rows").arg(table).arg(rows));
    });
    if (!summary) {
        printError(summary.error().detail);
        if (const QString hint = advice(summary.error()); !hint.isEmpty())
            printError(hint);
        return Wrong;
    }
    qint64 total = 0;
    for (const qint64 rows : summary.value().rows)
        total += rows;
    const double seconds = double(timer.elapsed()) / 1000.0;
    printLine(QStringLiteral("%1 rows in %2 s, %3 rows/s")
                  .arg(total)
                  .arg(seconds, 0, 'f', 1)
                  .arg(qint64(double(total) / std::max(seconds, 0.001))));
    const auto indexed = createAllIndexes(layout, [](const core::GridIndex &index, int number, int count) {
        printLine(QStringLiteral("building index %1 (%2 of %3)").arg(index.name()).arg(number).arg(count));
    });
    if (!indexed)
        printError(indexed.error().detail);
    return indexed ? Fine : Wrong;
}

} // namespace vhm24::app

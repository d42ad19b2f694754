// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/database/database.h"
#include "models/core/servers/privateservers.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/ground.h"
#include "ui/core/look/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTextStream>

/// `bench_grid [--json FILE] [--rows N] [--dir DIR] [--runs N] [--only NAME]`: the list of every table against its
/// peers, as ratios of runs that take turns. On DATABASE_URL as it is, or on servers and data of its own.
namespace {

using namespace vhm24;
using bench::Finding;
using bench::Ground;

struct Named {
    const char *name = "";
    std::vector<Finding> (*measure)(const Ground &) = nullptr;
};

constexpr Named Measurements[] = {
    {"open", bench::measureOpen},     {"paint", bench::measurePaint},   {"memory", bench::measureMemory},
    {"reveal", bench::measureReveal}, {"page", bench::measurePage},     {"scroll", bench::measureScroll},
    {"export", bench::measureExport}, {"search", bench::measureSearch},
};

QString cell(const QString &text, int width) { return text.leftJustified(width); }

QString amount(double value, const QString &unit)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QString::number(value, 'f', decimals) + QLatin1Char(' ') + unit;
}

void print(const Finding &one)
{
    QTextStream(stdout) << cell(one.name, 64) << "| " << cell(amount(one.result, one.unit), 12) << "| "
                        << (one.atLeast ? "≥ " : "≤ ") << cell(amount(one.goal, one.unit), 11) << "| "
                        << (one.passes() ? "pass" : "FAIL") << Qt::endl;
}

bool writeJson(const QString &path, const std::vector<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &one : findings)
        list += QJsonObject{{QStringLiteral("name"), one.name},
                            {QStringLiteral("result"), one.result},
                            {QStringLiteral("goal"), one.goal},
                            {QStringLiteral("unit"), one.unit},
                            {QStringLiteral("bound"), one.atLeast ? QStringLiteral("least") : QStringLiteral("most")},
                            {QStringLiteral("pass"), one.passes()}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(list).toJson()) > 0;
}

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 2;
}

void addOptions(QCommandLineParser &parser)
{
    for (const char *const name : {"json", "dir", "only", "child"})
        parser.addOption({QLatin1String(name), QString(), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("rows"), QString(), QStringLiteral("N"), QStringLiteral("5000000")});
    parser.addOption({QStringLiteral("runs"), QString(), QStringLiteral("N"), QStringLiteral("5")});
}

/// Of servers that are started or found, with data that is made or found; or an error.
core::Result<QString> ownDatabase(const QCommandLineParser &parser, qint64 rows)
{
    QString dir = parser.value(QStringLiteral("dir"));
    if (dir.isEmpty())
        dir = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
              QStringLiteral("/vhm24-desk-bench");
    const auto url = bench::startBenchServers(dir + QStringLiteral("/grid-%1").arg(rows));
    if (!url)
        return url;
    const auto configuration = app::configurationFor(*url, false);
    if (!configuration)
        return configuration.error();
    const core::Layout layout = core::makeLayout(*configuration, 2);
    const auto ready = bench::prepareBenchData(layout, {.movements = rows, .telemetry = rows * 2, .audit = rows / 5});
    return ready ? url : core::Result<QString>(ready.error());
}

std::vector<Finding> measureAll(const Ground &ground, const QString &only)
{
    std::vector<Finding> all;
    for (const Named &one : Measurements) {
        if (!only.isEmpty() && only != QLatin1String(one.name))
            continue;
        for (const Finding &finding : one.measure(ground)) {
            print(finding);
            all.push_back(finding);
        }
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Theme::Light);
    QCommandLineParser parser;
    addOptions(parser);
    const qint64 rows = parser.parse(QApplication::arguments()) ? parser.value(QStringLiteral("rows")).toLongLong() : 0;
    if (rows < 10'000 || rows > 5'000'000)
        return complain(QStringLiteral("Usage: bench_grid [--json FILE] [--rows 10000…5000000] [--dir DIR] [--runs N] "
                                       "[--only open|paint|memory|reveal|page|scroll|export|search]"));
    if (qEnvironmentVariableIsEmpty("DATABASE_URL")) {
        const auto url = ownDatabase(parser, rows);
        if (!url)
            return complain(url.error().detail);
        qputenv("DATABASE_URL", url->toUtf8()); // for the processes of the memory measurement as well
    }
    const auto configuration = app::loadConfiguration({});
    if (!configuration)
        return complain(configuration.error().detail);
    const core::Layout layout = core::makeLayout(*configuration);
    const core::Catalog catalog = app::makeCatalog();
    const Ground ground{
        .layout = layout, .catalog = catalog, .runs = std::max(parser.value(QStringLiteral("runs")).toInt(), 1)};
    if (parser.isSet(QStringLiteral("child")))
        return bench::runMemoryChild(ground, parser.value(QStringLiteral("child")));
    QTextStream(stdout) << cell(QStringLiteral("what"), 64) << "| " << cell(QStringLiteral("result"), 12) << "| "
                        << cell(QStringLiteral("goal"), 13) << "| " << Qt::endl;
    const auto findings = measureAll(ground, parser.value(QStringLiteral("only")));
    if (parser.isSet(QStringLiteral("json")) && !writeJson(parser.value(QStringLiteral("json")), findings))
        return complain(QStringLiteral("The file could not be written."));
    return std::all_of(findings.begin(), findings.end(), [](const Finding &one) { return one.passes(); }) ? 0 : 1;
}

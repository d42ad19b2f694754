// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/supabaseimport.h"
#include "tests/models/core/transfer/olddatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace vhm24;

namespace {

constexpr double WantedRows = 100'000; // a second
constexpr double WantedShare = 0.8;    // of a plain COPY of the same rows into the same table

/// What the import takes for the telemetry alone: survey, copy and proof.
struct ImportTimes {
    double surveyMs = 0;
    double copyMs = 0;
    double proofMs = 0;
    bool agrees = false;
};

ImportTimes importOnce(tests::ServiceWorld &world, const QString &url)
{
    ImportTimes times;
    QElapsedTimer timer;
    timer.start();
    const auto watch = [&](const core::TransferProgress &progress) {
        const auto passed = double(timer.elapsed());
        const bool telemetry = progress.table == QLatin1String("MachineTelemetry");
        if (telemetry && progress.stage == core::TransferStage::Copying && times.surveyMs == 0)
            times.surveyMs = passed;
        if (telemetry && progress.stage == core::TransferStage::Proving)
            times.copyMs = passed - times.surveyMs;
        if (progress.table == QLatin1String("ServiceHistory") && progress.stage == core::TransferStage::Copying &&
            times.proofMs == 0)
            times.proofMs = passed - times.surveyMs - times.copyMs;
    };
    const auto report = core::SupabaseImport(world.layout(), {.database = tests::settingsOf(url)}).run(watch);
    times.agrees = report && report->agrees();
    return times;
}

double copyPlainly(tests::ServiceWorld &world, const QString &url)
{
    world.run(core::Service::Machines, R"(TRUNCATE {machines}."MachineTelemetry")");
    const auto source = core::Connection::open(tests::settingsOf(url));
    const auto target = core::Connection::open(world.layout().database(core::Service::Machines).settings());
    if (!source || !target)
        qFatal("no connection");
    const QByteArray columns = R"((id, "machineId", temperature, humidity, sales, errors, "rawData", "createdAt"))";
    QElapsedTimer timer;
    timer.start();
    const auto rows =
        source.value()->copyInto(*target.value(), R"(COPY "MachineTelemetry")" + columns + " TO STDOUT",
                                 world.layout().sql(R"(COPY {machines}."MachineTelemetry")") + columns + " FROM STDIN",
                                 {.deadline = core::TransferDeadline});
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    return double(timer.elapsed());
}

} // namespace

/// How quickly the older schema comes in: `bench_transfer [ROWS]`, on servers of its own.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    tests::TestServers servers;
    tests::ServiceWorld world;
    tests::emptyTarget(world);
    const QString url = servers.createDatabase(QStringLiteral("old"));
    const bool made =
        servers.execute(url, QString::fromUtf8(tests::OldTablesSql)) &&
        servers.execute(url, QStringLiteral("INSERT INTO \"Machine\" SELECT 'm' || n, 'c' || n, 's' || n, 'COFFEE', "
                                            "'x', 'ONLINE', NULL, NULL, NULL, now(), "
                                            "now() FROM generate_series(1, 50) n; INSERT INTO \"MachineTelemetry\" "
                                            "SELECT 'c' || lpad(to_hex(n), 24, '0'), "
                                            "'m' || (1 + n % 50), n / 7.0, 40, n, '{E1}', '{\"v\": 1}', timestamp "
                                            "'2024-01-01' + n * interval '1 second' "
                                            "FROM generate_series(1, %1) n; ANALYZE")
                                 .arg(rows));
    if (!made || !world.problem().isEmpty())
        qFatal("%s", qPrintable(servers.problem() + world.problem()));
    importOnce(world, url); // who comes first also pays for the files of the log
    const double before = copyPlainly(world, url);
    tests::emptyTarget(world);
    const ImportTimes ours = importOnce(world, url);
    const double plainMs = (before + copyPlainly(world, url)) / 2;
    const double rate = double(rows) / ours.copyMs * 1000;
    std::printf("%lld rows: survey %.0f ms, copy %.0f ms, proof %.0f ms, %s\n", static_cast<long long>(rows),
                ours.surveyMs, ours.copyMs, ours.proofMs, ours.agrees ? "agrees" : "DOES NOT AGREE");
    std::printf("%.0f rows/s (wanted %.0f), %.2f of a plain COPY (wanted %.2f)\n", rate, WantedRows,
                plainMs / ours.copyMs, WantedShare);
    return ours.agrees && rate >= WantedRows && plainMs / ours.copyMs >= WantedShare ? 0 : 1;
}

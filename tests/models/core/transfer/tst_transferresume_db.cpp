// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/importtrace.h"
#include "models/core/transfer/supabaseimport.h"
#include "tests/models/core/transfer/olddatabase.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace vhm24;
using core::Service;

/// An import that was ended at any point goes on and brings each row once.
class TestTransferResume : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        m_url = tests::createOldDatabase(m_servers);
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
    }
    void init() { tests::emptyTarget(m_world); }
    void cleanupTestCase() { m_servers.dropDatabase(m_url); }

    void stoppedAtAnyPieceItGoesOn()
    {
        const core::ImportSource source{.database = tests::settingsOf(m_url)};
        int runs = 0;
        for (bool done = false; !done; ++runs) {
            QVERIFY(runs < 9);
            std::stop_source stop;
            int pieces = 0;
            const auto watch = [&](const core::TransferProgress &progress) {
                const bool copying = progress.stage == core::TransferStage::Copying;
                if (copying && progress.table == QLatin1String("MachineTelemetry") && ++pieces > 2)
                    stop.request_stop();
            };
            core::SupabaseImport import(m_world.layout(), source, {.chunkRows = 50});
            const auto report = import.run(watch, stop.get_token());
            if (report) {
                QVERIFY(report->agrees());
                done = true;
                QVERIFY((*core::lastImportTrace(m_world.layout()))->isComplete());
            } else {
                QCOMPARE(report.error().kind, core::ErrorKind::Cancelled);
                const auto trace = core::lastImportTrace(m_world.layout());
                QVERIFY(trace && *trace && !(*trace)->isComplete() && (*trace)->finished > 2);
            }
        }
        QVERIFY(runs > 2);
        QCOMPARE(rows(), 200);
    }

    void killedItGoesOn()
    {
        if (qEnvironmentVariableIsEmpty("VHM24_PROGRAM"))
            QSKIP("VHM24_PROGRAM is not set");
        QVERIFY(m_servers.execute(
            m_url,
            QStringLiteral(
                "INSERT INTO \"MachineTelemetry\" SELECT 'x' || n, 'm1', n / 3.0, NULL, n, NULL, '{}', '2024-04-02' "
                "FROM generate_series(1, 3000) n")));
        int kills = 0;
        for (int i = 0; i < 4; ++i) {
            QProcess program;
            start(program, 25);
            // Once the copy of the long table runs, at another point each time.
            while (program.waitForReadyRead(20'000)) {
                if (program.readAll().contains("copying MachineTelemetry"))
                    break;
            }
            QTest::qWait(40 + 130 * i);
            kills += program.state() == QProcess::Running ? 1 : 0;
            program.kill(); // SIGKILL
            program.waitForFinished();
        }
        QVERIFY(kills > 0);
        QProcess program;
        program.setProcessChannelMode(QProcess::SeparateChannels);
        start(program, 1000);
        QVERIFY(program.waitForFinished(60'000));
        const QByteArray out = program.readAllStandardOutput();
        QVERIFY2(program.exitCode() == 0, (out + program.readAllStandardError()).constData());
        const QJsonObject report = QJsonDocument::fromJson(out).object();
        QVERIFY(report.value(QLatin1String("agrees")).toBool());
        for (const QJsonValue value : report.value(QLatin1String("tables")).toArray()) {
            const QJsonObject table = value.toObject();
            QCOMPARE(table.value(QLatin1String("sourceChecksum")), table.value(QLatin1String("targetChecksum")));
        }
        QCOMPARE(rows(), 3200);
    }

private:
    qint64 rows()
    {
        return qint64(m_world.number(Service::Machines, R"(SELECT count(*) FROM {machines}."MachineTelemetry")"));
    }
    void start(QProcess &program, int chunkRows)
    {
        QProcessEnvironment environment = tests::environmentOf(m_world);
        environment.insert(QStringLiteral("OLD_URL"), m_url);
        program.setProcessEnvironment(environment);
        if (chunkRows < 1000)
            program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(qEnvironmentVariable("VHM24_PROGRAM"),
                      {QStringLiteral("import"), QStringLiteral("supabase"), QStringLiteral("--from"),
                       QStringLiteral("env:OLD_URL"), QStringLiteral("--json"), QStringLiteral("--chunk-rows"),
                       QString::number(chunkRows)});
    }

    tests::TestServers m_servers;
    tests::ServiceWorld m_world;
    QString m_url;
};

VHM24_TEST(TestTransferResume)
#include "tst_transferresume_db.moc"

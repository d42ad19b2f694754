// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/changefeed.h"
#include "models/core/transfer/quarantine.h"
#include "models/core/transfer/supabaseimport.h"
#include "tests/models/core/transfer/olddatabase.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace vhm24;
using core::FindingKind;
using core::Service;
using core::SupabaseImport;
using core::TableProof;

namespace {

TableProof proofOf(const core::TransferReport &report, const char *table)
{
    for (const TableProof &one : report.tables) {
        if (one.table == QLatin1String(table))
            return one;
    }
    return {};
}

QString disagreements(const core::TransferReport &report)
{
    QString text;
    for (const core::ImportFinding &one : report.survey.findings)
        text += one.weight == core::FindingWeight::Obstacle ? describe(one) + u'\n' : QString();
    for (const TableProof &one : report.tables)
        text += one.agrees ? QString()
                           : QStringLiteral("%1: source %2 target %3 quarantined %4 missing %5 different %6\n")
                                 .arg(one.table)
                                 .arg(one.source)
                                 .arg(one.target)
                                 .arg(one.quarantined)
                                 .arg(one.missing)
                                 .arg(one.different);
    return text;
}

QStringList findingsOf(const core::TransferReport &report, FindingKind kind)
{
    QStringList list;
    for (const core::ImportFinding &one : report.survey.findings) {
        if (one.kind == kind)
            list += QStringLiteral("%1.%2 %3 %4").arg(one.table, one.column, one.value).arg(one.count);
    }
    return list;
}

} // namespace

/// From the older single schema with every kind of dirt into the five services. Each test goes on from what the one
/// before it left.
class TestSupabaseImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        m_url = tests::createOldDatabase(m_servers);
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
        tests::emptyTarget(m_world);
    }
    void cleanupTestCase() { m_servers.dropDatabase(m_url); }

    void dryRunWritesNothing()
    {
        const auto report = import({.dryRun = true});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->agrees());
        QVERIFY(report->tables.empty());
        for (const core::ImportSurvey::Table &one : report->survey.tables)
            QCOMPARE(qint64(tests::OldUnfit.value(one.table)), one.unfit);
        QCOMPARE(report->survey.rowsOf(QStringLiteral("MachineTelemetry")), 204);
        QCOMPARE(findingsOf(*report, FindingKind::UnknownValue),
                 QStringList({QStringLiteral("User.roles {BOSS} 1"), QStringLiteral("Task.status SLEEPING 1"),
                              QStringLiteral("Transaction.paymentType bitcoin 1")}));
        QVERIFY(findingsOf(*report, FindingKind::MeansValue)
                    .contains(QStringLiteral("Transaction.paymentType PayMe → MOBILE 1")));
        QCOMPARE(findingsOf(*report, FindingKind::NoTelegram).size(), 1);
        QCOMPARE(findingsOf(*report, FindingKind::DeadReference).size(), 5);
        QCOMPARE(m_world.number(Service::Auth, R"(SELECT count(*) FROM {auth}."User")"), 0);
        for (const Service service : core::AllServices)
            QCOMPARE(m_world.number(service, "SELECT (SELECT count(*) FROM desk.transfer_progress) + "
                                             "(SELECT count(*) FROM desk.import_quarantine)"),
                     0);
    }

    void everythingArrivesOrWaits()
    {
        const auto report = import({.chunkRows = 50});
        QVERIFY2(report && report->agrees(), qPrintable(report ? disagreements(*report) : report.error().detail));
        QCOMPARE(report->tables.size(), std::size_t(12));
        m_first = report->tables;
        for (const TableProof &one : report->tables) {
            QCOMPARE(one.source, one.target + one.quarantined);
            QCOMPARE(one.quarantined, qint64(tests::OldUnfit.value(one.table)));
            QCOMPARE(one.sourceChecksum, one.targetChecksum);
        }
        QVERIFY(proofOf(*report, "MachineTelemetry").sourceChecksum.size() > 5);
        QCOMPARE(m_world.number(Service::Auth, R"(SELECT count(*) FROM {auth}."AuditLog" WHERE entity = 'Machine')"),
                 20);
        QCOMPARE(m_world.text(Service::Auth, R"(SELECT roles::text FROM {auth}."User" WHERE id = 'u1')"),
                 QStringLiteral("{ADMIN,OPERATOR}"));
        QCOMPARE(m_world.text(Service::Auth, R"(SELECT name FROM {auth}."User" WHERE id = 'u1')"),
                 QStringLiteral("Имя\t\\ 1"));
        QCOMPARE(
            m_world.text(Service::Machines, R"(SELECT "createdAt"::text FROM {machines}."Machine" WHERE id = 'm1')"),
            QStringLiteral("2024-01-01 00:00:00"));
        QCOMPARE(m_world.text(Service::Machines, R"(SELECT errors::text FROM {machines}."MachineTelemetry" LIMIT 1)"),
                 QStringLiteral("{E1,\"E\\\"2\"}"));
        QCOMPARE(
            m_world.text(Service::Shared, R"(SELECT string_agg(concat_ws(' ', "paymentType", status, metadata), '; '
                    ORDER BY id) FROM {shared}."Transaction")"),
            QStringLiteral("CASH SUCCESS; MOBILE SUCCESS {\"x\": 1, \"importedStatus\": \" paid \", "
                           "\"importedPaymentType\": \"PayMe\"}; CASH SUCCESS {\"importedPaymentType\": "
                           "\"Наличные\"}"));
    }

    void secondRunChangesNothing()
    {
        const auto second = import({});
        QVERIFY2(second && second->agrees(), qPrintable(second ? disagreements(*second) : second.error().detail));
        for (std::size_t i = 0; i < m_first.size(); ++i) {
            QCOMPARE(second->tables[i].targetChecksum, m_first[i].targetChecksum);
            QCOMPARE(second->tables[i].quarantined, m_first[i].quarantined);
        }
    }

    void newRowsOfTheSourceCome()
    {
        QVERIFY(
            m_servers.execute(m_url, QStringLiteral("INSERT INTO \"Location\" VALUES ('l0', 'New', 'x', 1, 1, true, "
                                                    "now(), now())")));
        const auto report = import({});
        QVERIFY(m_servers.execute(m_url, QStringLiteral("DELETE FROM \"Location\" WHERE id = 'l0'")));
        QVERIFY2(report && report->agrees(), qPrintable(report ? disagreements(*report) : report.error().detail));
        QCOMPARE(proofOf(*report, "Location").target, 2);
    }

    void changesOfTheTargetAreKept()
    {
        m_world.run(Service::Machines, R"(UPDATE {machines}."Location" SET name = 'Mine' WHERE id = 'l1')");
        m_world.run(Service::Machines, R"(DELETE FROM {machines}."MachineTelemetry" WHERE id = 't150')");
        const auto report = import({});
        QVERIFY2(report && report->agrees(), qPrintable(report ? disagreements(*report) : report.error().detail));
        QCOMPARE(proofOf(*report, "MachineTelemetry").target, 200); // the lost one came again
        QCOMPARE(m_world.text(Service::Machines, R"(SELECT name FROM {machines}."Location" WHERE id = 'l1')"),
                 QStringLiteral("Mine"));
        QCOMPARE(proofOf(*report, "Location").quarantined, 1); // so that the row of the source is not lost
        QCOMPARE(reasonOf(QStringLiteral("l1")), QStringLiteral("other:id"));
    }

    void repairedRowsAreSentAgain()
    {
        core::Quarantine quarantine(m_world.layout());
        QCOMPARE(*quarantine.count(), 12); // one is the place that was changed
        const auto rows = quarantine.list();
        for (const core::QuarantinedRow &one : *rows)
            QVERIFY(!one.row.contains(QStringLiteral("passwordHash")));
        const auto repair = [&](const char *sourceId, const QJsonObject &changes) {
            const QString id = idOf(QString::fromLatin1(sourceId));
            return quarantine.repair(id, changes).ok() ? id : QString();
        };
        QVERIFY(!quarantine.repair(QStringLiteral("none"), {}).ok());
        repair("u3", {{QStringLiteral("roles"), QJsonArray{QStringLiteral("driver")}}});
        repair("m3", {{QStringLiteral("locationId"), QJsonValue()}});
        const auto first = quarantine.resend(); // with them go the rows that only wait for them
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(first->sent, 4);
        QCOMPARE(first->kept, 8);
        const QString task = repair("k2", {{QStringLiteral("status"), QStringLiteral("ASSIGNED")}});
        QCOMPARE(quarantine.resend({task})->sent, 1);
        QCOMPARE(quarantine.resend()->sent, 1); // its action
        QCOMPARE(m_world.text(Service::Auth, R"(SELECT concat(roles, "createdAt", "passwordHash") FROM {auth}."User"
                    WHERE id = 'u3')"),
                 QStringLiteral("{DRIVER}2024-01-01 10:00:00.125$2b$10$hash"));
        const auto report = import({});
        QVERIFY2(report && report->agrees(), qPrintable(report ? disagreements(*report) : report.error().detail));
        QCOMPARE(proofOf(*report, "User").resent, 1);
        QCOMPARE(proofOf(*report, "User").target, 4);
        QCOMPARE(*quarantine.count(), 6);
    }

    void aTargetWithRowsIsRefusedUnlessMerging()
    {
        tests::emptyTarget(m_world);
        m_world.run(Service::Auth, R"(INSERT INTO {auth}."User"(id, email, name, "passwordHash", "updatedAt")
            VALUES ('own', 'u4@vhm24.uz', 'Own', '', now()), ('u1', 'o@vhm24.uz', 'Own', '', now()))");
        const auto refused = import({});
        QVERIFY(refused && !refused->agrees() && refused->tables.empty());
        QCOMPARE(findingsOf(*refused, FindingKind::TargetNotEmpty).size(), 1);
        QCOMPARE(m_world.number(Service::Machines, R"(SELECT count(*) FROM {machines}."Machine")"), 0);
        const auto rehearsed = import({.merge = true, .dryRun = true, .chunkRows = 2});
        QVERIFY2(rehearsed, qPrintable(rehearsed ? QString() : rehearsed.error().detail));
        QCOMPARE(findingsOf(*rehearsed, FindingKind::OtherRow), QStringList(QStringLiteral("User.id  1")));
        QCOMPARE(findingsOf(*rehearsed, FindingKind::SameKey), QStringList(QStringLiteral("User.email  1")));
        QCOMPARE(rehearsed->survey.tables.front().unfit, 3); // as many as wait in quarantine below
        QCOMPARE(m_world.number(Service::Auth, R"(SELECT count(*) FROM {auth}."User")"), 2);
        QCOMPARE(m_world.number(Service::Auth, "SELECT count(*) FROM desk.import_quarantine"), 0);
        const auto merged = import({.merge = true});
        QVERIFY2(merged && merged->agrees(), qPrintable(merged ? disagreements(*merged) : merged.error().detail));
        const TableProof users = proofOf(*merged, "User");
        QCOMPARE(users.target, 1);
        QCOMPARE(users.quarantined, 3);
        QCOMPARE(users.extra, 2);
        QCOMPARE(reasonOf(QStringLiteral("u4")), QStringLiteral("duplicate:email"));
        QCOMPARE(reasonOf(QStringLiteral("u1")), QStringLiteral("other:id"));
        QVERIFY(import({.merge = true})->agrees());
    }

    void everyClientHearsOfIt()
    {
        if (tests::Bouncer::isWanted())
            QSKIP("nothing is heard through a pooler");
        tests::emptyTarget(m_world);
        core::ChangeFeed feed(m_world.layout());
        QSignalSpy listening(&feed, &core::ChangeFeed::missed);
        QTRY_COMPARE(listening.size(), qsizetype(m_world.layout().databases().size()));
        QSignalSpy changed(&feed, &core::ChangeFeed::changed);
        const auto heard = [&changed] {
            QStringList tables;
            for (const QList<QVariant> &one : changed)
                tables += QString(nameOf(Service(one[0].toInt()))) + u'.' + one[1].toString();
            tables.sort();
            return tables;
        };
        QVERIFY(import({}));
        QTRY_COMPARE(heard().size(), 12); // each table once, at its end
        QVERIFY(heard().contains(QStringLiteral("machines.MachineTelemetry")));
        QVERIFY(changed[0][2].toStringList().isEmpty());
        core::Quarantine quarantine(m_world.layout());
        QVERIFY(
            quarantine.repair(idOf(QStringLiteral("k2")), {{QStringLiteral("status"), QStringLiteral("ASSIGNED")}}));
        changed.clear();
        QCOMPARE(quarantine.resend({idOf(QStringLiteral("k2"))})->sent, 1);
        QTRY_COMPARE(heard(), QStringList(QStringLiteral("tasks.Task")));
    }

private:
    core::Result<core::TransferReport> import(const core::TransferOptions &options)
    {
        SupabaseImport import(m_world.layout(), {.database = tests::settingsOf(m_url)}, options);
        return import.run();
    }

    QString idOf(const QString &sourceId) { return quarantined(sourceId).id; }
    QString reasonOf(const QString &sourceId) { return quarantined(sourceId).reason; }
    core::QuarantinedRow quarantined(const QString &sourceId)
    {
        const auto rows = core::Quarantine(m_world.layout()).list();
        for (const core::QuarantinedRow &one : *rows) {
            if (one.sourceId == sourceId)
                return one;
        }
        return {};
    }

    tests::TestServers m_servers;
    tests::ServiceWorld m_world;
    QString m_url;
    std::vector<TableProof> m_first;
};

VHM24_TEST(TestSupabaseImport)
#include "tst_supabaseimport_db.moc"

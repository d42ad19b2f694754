// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/quarantine.h"
#include "models/core/transfer/supabaseimport.h"
#include "tests/models/core/transfer/olddatabase.h"
#include "tests/support/registry.h"

#include <QTemporaryFile>

using namespace vhm24;
using core::Service;

namespace {

// What a database cannot hold, a file can. Outside of the class, where moc would stumble on the quotes.
const QByteArray DirtyFile = R"({"users": [
  {"id": "u1", "email": "a@b.c", "name": "A", "passwordHash": "h", "roles": ["ADMIN", null], "createdAt": "2024-01-01T00:00:00.000Z", "updatedAt": "2024-01-01T05:00:00.000+05:00", "isActive": true},
  {"id": "u1", "email": "x@b.c", "name": "B", "passwordHash": "h", "createdAt": "2024-01-01T00:00:00.000Z", "updatedAt": "2024-01-01T00:00:00.000Z", "isActive": true},
  {"id": "u2", "email": "a@b.c", "name": "C", "passwordHash": "h", "createdAt": "2024-01-01T00:00:00.000Z", "updatedAt": "2024-01-01T00:00:00.000Z", "isActive": true},
  {"id": "u3", "email": "d@b.c", "name": "D", "passwordHash": "h", "createdAt": "2024-02-31T00:00:00.000Z", "updatedAt": "yesterday", "isActive": true},
  {"email": "e@b.c"}, 17],
 "machines": [{"id": "m1", "code": "c", "serialNumber": "s", "type": "t", "name": "n", "status": "online", "createdAt": "2024-01-01", "updatedAt": "2024-01-01"}],
 "telemetry": [
  {"id": "t1", "machineId": "m1", "temperature": 0.30000000000000004, "sales": "7", "errors": ["a", null], "rawData": {"x": 1.10}, "createdAt": "2024-01-01T00:00:00.123Z"},
  {"id": "t2", "machineId": "m1", "temperature": "warm", "rawData": {}, "createdAt": "2024-01-01T00:00:00.123Z"},
  {"id": "t3", "machineId": "m9", "temperature": 1e2, "rawData": {}, "createdAt": "2024-01-01T00:00:00.123Z"}],
 "sessions": [{"id": "s1"}]})";

} // namespace

/// The JSON file of the older script as the source.
class TestJsonImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem())); }
    void init() { tests::emptyTarget(m_world); }

    void dirtyFile()
    {
        const auto dry = import(DirtyFile, {.dryRun = true});
        QVERIFY2(dry && dry->agrees(), qPrintable(dry ? QStringLiteral("obstacle") : dry.error().detail));
        QCOMPARE(m_world.number(Service::Auth, R"(SELECT count(*) FROM {auth}."User")"), 0);
        const auto report = import(DirtyFile, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        for (const core::TableProof &one : report->tables)
            QVERIFY2(one.agrees && one.source == one.target + one.quarantined, qPrintable(one.table));
        const auto waiting = core::Quarantine(m_world.layout()).list();
        QStringList reasons;
        for (const core::QuarantinedRow &row : *waiting)
            reasons += row.sourceId + u' ' + row.reason;
        reasons.sort();
        QCOMPARE(reasons, QStringList({QStringLiteral(" empty:id"), QStringLiteral(" empty:id"),
                                       QStringLiteral("t2 number:temperature"),
                                       QStringLiteral("t3 reference:machineId"), QStringLiteral("u1 duplicate:id"),
                                       QStringLiteral("u2 duplicate:email"), QStringLiteral("u3 moment:createdAt")}));
        QCOMPARE(m_world.text(Service::Auth, R"(SELECT concat(roles, "updatedAt") FROM {auth}."User")"),
                 QStringLiteral("{ADMIN}2024-01-01 00:00:00"));
        QCOMPARE(m_world.text(Service::Machines, R"(SELECT concat_ws(' ', temperature, sales, errors, "createdAt")
                    FROM {machines}."MachineTelemetry")"),
                 QStringLiteral("0.30000000000000004 7 {a} 2024-01-01 00:00:00.123"));
        const auto again = import(DirtyFile, {});
        QVERIFY2(again && again->agrees(), qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(core::Quarantine(m_world.layout()).list()->size(), waiting->size());
    }

    /// Both ways give the same rows, to the last bit of a float.
    void fileAndDatabaseGiveTheSame()
    {
        const QString url = tests::createOldDatabase(m_servers);
        QVERIFY2(!url.isEmpty(), qPrintable(m_servers.problem()));
        QByteArray json;
        {
            auto connection = core::Connection::open(tests::settingsOf(url));
            QByteArray sql("SELECT jsonb_build_object(");
            for (const core::OldTable &table : core::oldTables())
                sql += QByteArray(sql.endsWith('(') ? "" : ", ") + '\'' + table.name +
                       "', (SELECT jsonb_agg(to_jsonb(t)) FROM \"" + table.name + "\" t)";
            const auto rows = (*connection)->run({.sql = sql + ")::text"});
            QVERIFY(rows.ok());
            json = rows->text(0, 0).toUtf8();
        }
        const auto fromFile = import(json, {});
        QVERIFY2(fromFile && fromFile->agrees(), qPrintable(fromFile ? QString() : fromFile.error().detail));
        tests::emptyTarget(m_world);
        core::SupabaseImport direct(m_world.layout(), {.database = tests::settingsOf(url)});
        const auto fromDatabase = direct.run();
        QVERIFY(fromDatabase.ok());
        for (std::size_t i = 0; i < fromFile->tables.size(); ++i) {
            QCOMPARE(fromFile->tables[i].targetChecksum, fromDatabase->tables[i].targetChecksum);
            QCOMPARE(fromFile->tables[i].quarantined, fromDatabase->tables[i].quarantined);
        }
        m_servers.dropDatabase(url);
    }

    void brokenFilesWriteNothing()
    {
        for (const QByteArray &json : {QByteArray("{\"users\": [{\"id\": \"u\"}"), QByteArray("{\"users\": [{]}"),
                                       QByteArray("[]"), QByteArray("{\"users\": [{\"id\": }]}")})
            QVERIFY2(!import(json, {}).ok(), json.constData());
        const auto empty = import("{\"users\": []}", {});
        QVERIFY(empty && !empty->agrees());
        QCOMPARE(m_world.number(Service::Auth, "SELECT count(*) FROM desk.transfer_progress"), 0);
    }

private:
    core::Result<core::TransferReport> import(const QByteArray &json, const core::TransferOptions &options)
    {
        QTemporaryFile file;
        if (!file.open())
            return core::Error{};
        file.write(json);
        file.close();
        core::SupabaseImport import(m_world.layout(), {.jsonFile = file.fileName()}, options);
        return import.run();
    }

    tests::TestServers m_servers;
    tests::ServiceWorld m_world;
};

VHM24_TEST(TestJsonImport)
#include "tst_jsonimport_db.moc"

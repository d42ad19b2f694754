// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/recordreferences.h"
#include "models/core/table/recordwriter.h"
#include "tests/support/registry.h"
#include "tests/support/stockfixtures.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// Records that were just added go again only while nothing refers to them, in whatever database.
class TestRecordReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }

    void nothingRefersToIt()
    {
        const QString machine = m_world->addMachine(QStringLiteral("VM-01"));
        QVERIFY(remove("machines.Machine", {machine}));
        QCOMPARE(count(Service::Machines, R"({machines}."Machine")", machine), 0);
        QCOMPARE(m_world->audits(Service::Machines, machine, QStringLiteral("MACHINE_REMOVED")), 1);
        QCOMPARE(
            m_world->text(Service::Machines, R"(SELECT changes::text FROM {audit} WHERE "entityId" = $1)", {machine}),
            QStringLiteral(R"({"code": {"to": null, "from": "VM-01"}})"));
    }

    void rowOfAnotherServiceRefersToIt()
    {
        const QString machine = m_world->addMachine(QStringLiteral("VM-02"));
        const QString other = m_world->addMachine(QStringLiteral("VM-03"));
        m_world->run(Service::Tasks, R"(INSERT INTO {tasks}."Task"(id, title, description, status, priority,
            "createdById", "machineId", "updatedAt") VALUES ('t1', 'Refill', '-', 'CREATED', 'LOW', 'user-ADMIN', $1,
            now()))",
                     {machine});
        const auto refused = remove("machines.Machine", {other, machine});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(count(Service::Machines, R"({machines}."Machine")", other), 1); // all or none
    }

    void rowOfTheSameServiceRefersToIt()
    {
        const QString item = m_world->addItem();
        tests::addMovement(*m_world, "m1", item);
        QVERIFY(!remove("inventory.InventoryItem", {item}));
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."StockMovement")");
        QVERIFY(remove("inventory.InventoryItem", {item}));
    }

    void changedRowStays()
    {
        const QString item = m_world->addItem();
        m_staleVersion = true;
        QVERIFY(!remove("inventory.InventoryItem", {item}));
        m_staleVersion = false;
        QCOMPARE(count(Service::Inventory, R"({inventory}."InventoryItem")", item), 1);
    }

private:
    qint64 count(Service service, const char *table, const QString &id)
    {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table + " WHERE id = $1";
        return qint64(m_world->number(service, sql.constData(), {id}));
    }
    /// As a save is taken back.
    Result<Done> remove(const char *key, const QStringList &ids)
    {
        const TableDescriptor &table = *m_catalog.find(QString::fromLatin1(key));
        std::vector<RecordRemoval> rows;
        const QByteArray read = "SELECT xmin::text FROM " + table.qualifiedName() + " WHERE id = $1";
        for (const QString &id : ids)
            rows.push_back({.auditId = newId(),
                            .id = id,
                            .version = m_staleVersion ? QByteArray("1")
                                                      : m_world->text(table.service, read.constData(), {id}).toLatin1(),
                            .columns = {table.indexOf(table.has("code") ? "code" : "name")}});
        const RecordReferences references(m_world->layout(), m_catalog, table);
        UnitOfWork work(m_world->layout(), table.service, tests::ServiceWorld::actor(Role::Admin));
        RecordWriter(table).addRemovals(work, rows, references);
        if (const auto checked = references.checkElsewhere(ids); !checked)
            return checked;
        const auto connection = Connection::open(m_world->layout().database(table.service).settings());
        if (!connection)
            return connection.error();
        const auto done = work.commit(**connection);
        return done ? Result<Done>(Done{}) : Result<Done>(done.error());
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
    bool m_staleVersion = false;
};

VHM24_TEST(TestRecordReferences)
#include "tst_recordreferences_db.moc"

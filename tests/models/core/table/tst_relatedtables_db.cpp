// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/relatedtables.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// Counting the rows of a record over one database or five.
class TestRelatedCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_machine = m_world->addMachine(QStringLiteral("CVM-1"));
        m_other = m_world->addMachine(QStringLiteral("CVM-2"));
        const QString item = m_world->addItem();
        addMovements(item, m_machine, 12);
        addMovements(item, m_other, 3);
        m_world->run(Service::Auth, R"(INSERT INTO {auth}."AuditLog"(id, action, entity, "entityId")
            VALUES ('a1', 'MACHINE_UPDATED', 'Machine', $1::text), ('a2', 'TASK_UPDATED', 'Task', $1::text))",
                     {m_machine});
        m_related = tablesRelatedTo(m_catalog, *m_catalog.find(QStringLiteral("machines.Machine")));
    }
    void cleanupTestCase() { m_world.reset(); }

    void oneQueryForEachDatabase()
    {
        std::stop_source stop;
        const auto answers = countRelated(m_world->layout(), m_related, m_machine, stop.get_token());
        QCOMPARE(answers.size(), std::size_t(m_world->isOneDatabase() ? 1 : 5));
        for (const auto &answer : answers)
            QVERIFY(QFuture(answer).result().ok());
    }

    void rowsOfThatRecordAreCounted()
    {
        const auto counts = count(m_machine, 1'000);
        QCOMPARE(counts.size(), m_related.size());
        QCOMPARE(counts.value(QStringLiteral("inventory.StockMovement")).rows, 12);
        QCOMPARE(counts.value(QStringLiteral("auth.AuditLog")).rows, 1); // the row of the task with the same id is not
        QCOMPARE(counts.value(QStringLiteral("tasks.Task")).rows, 0);
        QCOMPARE(count(m_other, 1'000).value(QStringLiteral("inventory.StockMovement")).rows, 3);
    }

    void countingEndsAtTheLimit()
    {
        const auto counts = count(m_machine, 5);
        QCOMPARE(counts.value(QStringLiteral("inventory.StockMovement")).rows, 5);
        QVERIFY(counts.value(QStringLiteral("inventory.StockMovement")).more);
        QVERIFY(!counts.value(QStringLiteral("auth.AuditLog")).more);
    }

    void stopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        for (auto answer : countRelated(m_world->layout(), m_related, m_machine, stop.get_token())) {
            answer.waitForFinished();
            QVERIFY(answer.resultCount() == 0 || answer.result().error().kind == ErrorKind::Cancelled);
        }
    }

private:
    void addMovements(const QString &item, const QString &machine, int rows)
    {
        m_world->run(Service::Inventory, R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", type, quantity,
            "quantityBefore", "quantityAfter", reason, "userId", "machineId")
            SELECT $2::text || n, $1::text, 'OUT', 1, 1, 0, 'test', 'user-ADMIN', $2::text
            FROM generate_series(1, $3::int) AS n)",
                     {item, machine, rows});
    }
    QHash<QString, RelatedCount> count(const QString &id, int limit)
    {
        std::stop_source stop;
        QHash<QString, RelatedCount> all;
        for (auto answer : countRelated(m_world->layout(), m_related, id, stop.get_token(), limit)) {
            const Result<std::vector<RelatedCount>> counts = answer.result(); // kept: its value is a part of it
            if (!counts.ok())
                qWarning("%s", qPrintable(counts.error().detail));
            else
                for (const RelatedCount &one : counts.value())
                    all.insert(m_related[one.index].table->key(), one);
        }
        return all;
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::vector<RelatedTable> m_related;
    QString m_machine;
    QString m_other;
};

VHM24_TEST(TestRelatedCounts)
#include "tst_relatedtables_db.moc"

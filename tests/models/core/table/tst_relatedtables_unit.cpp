// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/relatedtables.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// Which tables refer to which, from the descriptors alone.
class TestRelatedTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void referencesAreFound_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("related");
        QTest::newRow("machine") << QStringLiteral("machines.Machine")
                                 << QStringList{QStringLiteral("auth.AuditLog.entityId"),
                                                QStringLiteral("inventory.MachineInventory.machineId"),
                                                QStringLiteral("inventory.StockMovement.machineId"),
                                                QStringLiteral("machines.MachineConfig.machineId"),
                                                QStringLiteral("machines.MachineTelemetry.machineId"),
                                                QStringLiteral("machines.ServiceHistory.machineId"),
                                                QStringLiteral("shared.DailySales.machineId"),
                                                QStringLiteral("shared.Transaction.machineId"),
                                                QStringLiteral("tasks.ScheduledTask.machineId"),
                                                QStringLiteral("tasks.Task.machineId")};
        QTest::newRow("warehouse location") << QStringLiteral("inventory.WarehouseLocation")
                                            << QStringList{QStringLiteral("auth.AuditLog.entityId"),
                                                           QStringLiteral("inventory.InventoryLocation.locationId")};
        QTest::newRow("nothing but the log")
            << QStringLiteral("shared.SystemConfig") << QStringList{QStringLiteral("auth.AuditLog.entityId")};
        QTest::newRow("the log itself") << QStringLiteral("auth.AuditLog") << QStringList();
    }
    void referencesAreFound()
    {
        QFETCH(QString, target);
        QFETCH(QStringList, related);
        QStringList found;
        for (const RelatedTable &one : tablesRelatedTo(m_catalog, *m_catalog.find(target)))
            found +=
                one.table->key() + QLatin1Char('.') + QLatin1String(one.table->columns[std::size_t(one.column)].name);
        found.sort();
        QCOMPARE(found, related);
    }

    void sameNameInAnotherServiceIsAnotherTable()
    {
        // machines.Location and inventory.WarehouseLocation must not be mixed up.
        for (const RelatedTable &one : tablesRelatedTo(m_catalog, *m_catalog.find(QStringLiteral("machines.Location"))))
            QVERIFY(one.table->service == Service::Machines || one.table->service == Service::Auth);
    }

    void everyReferenceOfTheCatalogIsReachable()
    {
        int references = 0;
        for (const TableDescriptor &table : m_catalog.tables()) {
            for (const Column &column : table.columns)
                references += column.reference ? 1 : 0;
        }
        int found = 0;
        for (const TableDescriptor &target : m_catalog.tables()) {
            for (const RelatedTable &one : tablesRelatedTo(m_catalog, target))
                found += one.fixed.empty() ? 1 : 0;
        }
        QVERIFY(references > 20);
        QCOMPARE(found, references);
    }

    void auditRowsAreThoseOfTheTable()
    {
        const auto related = tablesRelatedTo(m_catalog, *m_catalog.find(QStringLiteral("tasks.Task")));
        const RelatedTable &audit = related.back();
        const auto filters = audit.filters(QStringLiteral("t1"));
        QCOMPARE(filters.size(), std::size_t(2));
        QCOMPARE(filters[0].values, QStringList{QStringLiteral("t1")});
        QCOMPARE(filters[1].column, audit.table->indexOf("entity"));
        QCOMPARE(filters[1].values, QStringList{QStringLiteral("Task")});
    }

private:
    const Catalog m_catalog = app::makeCatalog();
};

VHM24_TEST(TestRelatedTables)
#include "tst_relatedtables_unit.moc"

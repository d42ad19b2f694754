// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machines/machineservice.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24::core;
using namespace vhm24::machines;
using vhm24::tests::ServiceWorld;

class MachineServiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ServiceWorld> m_world;
    std::unique_ptr<MachineService> m_service;
    const Actor m_manager = ServiceWorld::actor(Role::Manager);

    static Result<MachineOutcome> wait(MachineService::Answer answer)
    {
        answer.waitForFinished();
        return answer.result();
    }
    StatusChange change(const QString &machine, const char *status, const char *expected = "") const
    {
        return {.machineId = machine,
                .status = QString::fromLatin1(status),
                .expected = QString::fromLatin1(expected),
                .reason = QStringLiteral("test")};
    }
    QString read(const QString &machine, const char *sql) { return m_world->text(Service::Machines, sql, {machine}); }
    qint64 audits(const QString &machine, const char *action)
    {
        return m_world->audits(Service::Machines, machine, QString::fromLatin1(action));
    }

private Q_SLOTS:
    void initTestCase();
    void changesTheStatus();
    void refusesAStatusThatWasNotSeen();
    void retiresAndRestores();
    void openTasksKeepAMachine();
    void rights();
};

void MachineServiceTest::initTestCase()
{
    m_world = std::make_unique<ServiceWorld>();
    QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    m_service = std::make_unique<MachineService>(m_world->layout());
}

void MachineServiceTest::changesTheStatus()
{
    const QString machine = m_world->addMachine(QStringLiteral("CVM-00001"));
    const auto changed = wait(m_service->changeStatus(change(machine, "MAINTENANCE", "ONLINE"), m_manager));
    QVERIFY2(changed.ok(), qPrintable(changed.ok() ? QString() : changed.error().detail));
    QVERIFY(!changed->unchanged);
    QCOMPARE(changed->status, QStringLiteral("MAINTENANCE"));
    QVERIFY(wait(m_service->changeStatus(change(machine, "MAINTENANCE", "ONLINE"), m_manager))->unchanged);
    QCOMPARE(audits(machine, "MACHINE_UPDATED"), 1);
    QCOMPARE(read(machine, R"(SELECT concat_ws(' ', changes #>> '{status,from}', changes #>> '{status,to}',
        changes ->> 'reason') FROM {audit} WHERE "entityId" = $1)"),
             QStringLiteral("ONLINE MAINTENANCE test"));
}

void MachineServiceTest::refusesAStatusThatWasNotSeen()
{
    const QString machine = m_world->addMachine(QStringLiteral("CVM-00002"));
    const auto stale = wait(m_service->changeStatus(change(machine, "MAINTENANCE", "ERROR"), m_manager));
    QCOMPARE(stale.error().kind, ErrorKind::Conflict);
    QCOMPARE(stale.error().subject, QStringLiteral("ONLINE"));
    QCOMPARE(wait(m_service->changeStatus(change(newId(), "ERROR"), m_manager)).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(m_service->changeStatus(change(machine, "BROKEN"), m_manager)).error().kind, ErrorKind::Invalid);
    StatusChange silent = change(machine, "ERROR");
    silent.reason.clear();
    QCOMPARE(wait(m_service->changeStatus(silent, m_manager)).error().subject, QStringLiteral("reason"));
    QCOMPARE(audits(machine, "MACHINE_UPDATED"), 0);
}

void MachineServiceTest::retiresAndRestores()
{
    const QString machine = m_world->addMachine(QStringLiteral("CVM-00003"));
    m_world->run(Service::Machines, R"(UPDATE {machines}."Machine" SET metadata = '{"floor": 2}' WHERE id = $1)",
                 {machine});
    const auto retired = wait(m_service->retire(machine, m_manager));
    QVERIFY2(retired.ok(), qPrintable(retired.ok() ? QString() : retired.error().detail));
    QVERIFY(!retired->unchanged);
    QCOMPARE(retired->status, QStringLiteral("OFFLINE"));
    QCOMPARE(read(machine, R"(SELECT metadata ->> 'deletedById' FROM {machines}."Machine" WHERE id = $1)"),
             m_manager.userId);
    const QString moment = read(machine, R"(SELECT metadata ->> 'deletedAt' FROM {machines}."Machine" WHERE id = $1)");
    const QDateTime at = QDateTime::fromString(moment, Qt::ISODateWithMs);
    QVERIFY(qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(wait(m_service->retire(machine, m_manager))->unchanged);
    QCOMPARE(wait(m_service->changeStatus(change(machine, "ONLINE"), m_manager)).error().subject,
             QStringLiteral("RETIRED"));
    QVERIFY(!wait(m_service->restore(machine, m_manager))->unchanged);
    QVERIFY(wait(m_service->restore(machine, m_manager))->unchanged);
    QCOMPARE(read(machine, R"(SELECT metadata::text FROM {machines}."Machine" WHERE id = $1)"),
             QStringLiteral("{\"floor\": 2}"));
    QVERIFY(wait(m_service->changeStatus(change(machine, "ONLINE"), m_manager)).ok());
    QCOMPARE(audits(machine, "MACHINE_DELETED"), 1);
    QCOMPARE(audits(machine, "MACHINE_RESTORED"), 1);
}

void MachineServiceTest::openTasksKeepAMachine()
{
    const QString machine = m_world->addMachine(QStringLiteral("CVM-00004"));
    const QString task = newId();
    m_world->run(Service::Tasks, R"(INSERT INTO {tasks}."Task"(id, title, status, "machineId", "createdById",
        "updatedAt") VALUES ($1, 't', 'IN_PROGRESS', $2, 'u', now()))",
                 {task, machine});
    const auto kept = wait(m_service->retire(machine, m_manager));
    QVERIFY(kept.ok());
    QCOMPARE(kept->openTasks, 1);
    QVERIFY(kept->unchanged);
    QCOMPARE(audits(machine, "MACHINE_DELETED"), 0);
    m_world->run(Service::Tasks, R"(UPDATE {tasks}."Task" SET status = 'COMPLETED' WHERE id = $1)", {task});
    const auto retired = wait(m_service->retire(machine, m_manager));
    QVERIFY(retired.ok() && !retired->unchanged && retired->openTasks == 0);
}

void MachineServiceTest::rights()
{
    const QString machine = m_world->addMachine(QStringLiteral("CVM-00005"));
    const Actor technician = ServiceWorld::actor(Role::Technician);
    QCOMPARE(wait(m_service->retire(machine, technician)).error().kind, ErrorKind::Denied);
    QCOMPARE(wait(m_service->restore(machine, technician)).error().kind, ErrorKind::Denied);
    QVERIFY(wait(m_service->changeStatus(change(machine, "ERROR"), technician)).ok());
    QCOMPARE(
        wait(m_service->changeStatus(change(machine, "ONLINE"), ServiceWorld::actor(Role::Warehouse))).error().kind,
        ErrorKind::Denied);
}

VHM24_TEST(MachineServiceTest)
#include "tst_machineservice_db.moc"

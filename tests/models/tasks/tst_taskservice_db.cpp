// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskservice.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace vhm24::core;
using namespace vhm24::tasks;
using vhm24::tests::ServiceWorld;

class TaskServiceTest : public QObject {
    Q_OBJECT

    using Call = TaskService::Answer (TaskService::*)(const TaskMove &, const Actor &) const;

    std::unique_ptr<ServiceWorld> m_world;
    std::unique_ptr<TaskService> m_service;
    const Actor m_manager = ServiceWorld::actor(Role::Manager);
    const Actor m_worker = ServiceWorld::actor(Role::Operator);

    static Result<TaskOutcome> wait(TaskService::Answer answer)
    {
        answer.waitForFinished();
        return answer.result();
    }
    TaskMove move(const QString &task) const
    {
        return {
            .actionId = newId(), .taskId = task, .assignedToId = m_worker.userId, .comment = QStringLiteral("because")};
    }
    Result<TaskOutcome> take(Call call, const QString &task, const Actor &actor)
    {
        return wait((m_service.get()->*call)(move(task), actor));
    }
    QString make(const QString &assignee = {})
    {
        const QString id = newId();
        const auto made = wait(m_service->create(
            {.id = id, .actionId = newId(), .title = QStringLiteral("Clean"), .assignedToId = assignee}, m_manager));
        return made.ok() ? id : QString();
    }
    QString status(const QString &task)
    {
        return m_world->text(Service::Tasks, R"(SELECT status::text FROM {tasks}."Task" WHERE id = $1)", {task});
    }
    bool isCompletedAtSet(const QString &task)
    {
        return m_world->number(Service::Tasks, R"(SELECT count("completedAt") FROM {tasks}."Task" WHERE id = $1)",
                               {task}) == 1;
    }
    int actions(const QString &task)
    {
        return int(m_world->number(Service::Tasks, R"(SELECT count(*) FROM {tasks}."TaskAction" WHERE "taskId" = $1)",
                                   {task}));
    }
    qint64 audits(const QString &task, const char *action)
    {
        return m_world->audits(Service::Tasks, task, QString::fromLatin1(action));
    }

private Q_SLOTS:
    void initTestCase();
    void wholeLife();
    void refusesWhatTheStatusForbids();
    void onlyOwnTasks();
    void sameActionOnce();
    void needsWords();
    void completedOnceByMany();
};

void TaskServiceTest::initTestCase()
{
    m_world = std::make_unique<ServiceWorld>(6);
    QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    m_service = std::make_unique<TaskService>(m_world->layout());
}

void TaskServiceTest::wholeLife()
{
    const QString task = make();
    QCOMPARE(status(task), QStringLiteral("CREATED"));
    const auto assigned = take(&TaskService::assign, task, m_manager);
    QVERIFY2(assigned.ok(), qPrintable(assigned.ok() ? QString() : assigned.error().detail));
    QCOMPARE(assigned->status, TaskStatus::Assigned);
    QCOMPARE(take(&TaskService::start, task, m_worker)->status, TaskStatus::InProgress);
    QVERIFY(take(&TaskService::comment, task, m_worker).ok());
    QVERIFY(!isCompletedAtSet(task));
    QCOMPARE(take(&TaskService::complete, task, m_worker)->status, TaskStatus::Completed);
    QVERIFY(isCompletedAtSet(task));
    QVERIFY(take(&TaskService::comment, task, m_manager).ok());
    QVERIFY(isCompletedAtSet(task));
    QCOMPARE(take(&TaskService::reopen, task, m_manager)->status, TaskStatus::Assigned);
    QVERIFY(!isCompletedAtSet(task));
    QCOMPARE(take(&TaskService::cancel, task, m_manager)->status, TaskStatus::Cancelled);
    QVERIFY(!isCompletedAtSet(task));
    QCOMPARE(status(task), QStringLiteral("CANCELLED"));
    QCOMPARE(actions(task), 8);
    for (const char *action :
         {"TASK_CREATED", "TASK_ASSIGNED", "TASK_STARTED", "TASK_COMPLETED", "TASK_REOPENED", "TASK_CANCELLED"})
        QCOMPARE(audits(task, action), 1);
    QCOMPARE(audits(task, "TASK_COMMENTED"), 2);
    QCOMPARE(m_world->text(Service::Tasks, R"(SELECT concat_ws(' ', changes #>> '{status,from}',
        changes #>> '{status,to}', changes #>> '{completedAt,from}') FROM {audit}
        WHERE "entityId" = $1 AND action = 'TASK_COMPLETED')",
                           {task}),
             QStringLiteral("IN_PROGRESS COMPLETED"));
    const QString nobody = make();
    QVERIFY(take(&TaskService::cancel, nobody, m_manager).ok());
    QCOMPARE(take(&TaskService::reopen, nobody, m_manager)->status, TaskStatus::Created);
}

void TaskServiceTest::refusesWhatTheStatusForbids()
{
    const QString task = make();
    for (const Call call : {&TaskService::start, &TaskService::complete, &TaskService::reopen}) {
        const auto refused = take(call, task, m_manager);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().subject, QStringLiteral("CREATED"));
    }
    QVERIFY(take(&TaskService::cancel, task, m_manager).ok());
    for (const Call call : {&TaskService::assign, &TaskService::start, &TaskService::complete, &TaskService::cancel})
        QCOMPARE(take(call, task, m_manager).error().subject, QStringLiteral("CANCELLED"));
    QCOMPARE(actions(task), 2);
    QCOMPARE(take(&TaskService::start, newId(), m_manager).error().kind, ErrorKind::NotFound);
}

void TaskServiceTest::onlyOwnTasks()
{
    const QString task = make(m_worker.userId);
    QCOMPARE(status(task), QStringLiteral("ASSIGNED"));
    const Actor driver = ServiceWorld::actor(Role::Driver);
    QCOMPARE(take(&TaskService::start, task, driver).error().kind, ErrorKind::Denied);
    QCOMPARE(take(&TaskService::comment, task, driver).error().kind, ErrorKind::Denied);
    QCOMPARE(take(&TaskService::start, task, ServiceWorld::actor(Role::Warehouse)).error().kind, ErrorKind::Denied);
    for (const Call call : {&TaskService::assign, &TaskService::cancel, &TaskService::reopen})
        QCOMPARE(take(call, task, m_worker).error().kind, ErrorKind::Denied);
    QCOMPARE(wait(m_service->create({.id = newId(), .actionId = newId(), .title = QStringLiteral("x")}, m_worker))
                 .error()
                 .kind,
             ErrorKind::Denied);
    QVERIFY(take(&TaskService::start, task, m_worker).ok());
    QVERIFY(take(&TaskService::complete, task, m_manager).ok());
    QCOMPARE(actions(task), 3);
}

void TaskServiceTest::sameActionOnce()
{
    const NewTask wanted{
        .id = newId(), .actionId = newId(), .title = QStringLiteral("Once"), .assignedToId = m_worker.userId};
    QVERIFY(!wait(m_service->create(wanted, m_manager))->alreadyDone);
    QVERIFY(wait(m_service->create(wanted, m_manager))->alreadyDone);
    NewTask other = wanted;
    other.title = QStringLiteral("Other");
    QCOMPARE(wait(m_service->create(other, m_manager)).error().kind, ErrorKind::Conflict);
    const TaskMove start = move(wanted.id);
    QVERIFY(!wait(m_service->start(start, m_worker))->alreadyDone);
    const auto again = wait(m_service->start(start, m_worker));
    QVERIFY(again.ok() && again->alreadyDone);
    QCOMPARE(again->status, TaskStatus::InProgress);
    QCOMPARE(wait(m_service->comment(start, m_worker)).error().kind, ErrorKind::Conflict);
    QCOMPARE(actions(wanted.id), 2);
    QCOMPARE(audits(wanted.id, "TASK_STARTED"), 1);
}

void TaskServiceTest::needsWords()
{
    const QString task = make();
    TaskMove silent = move(task);
    silent.comment = QStringLiteral(" ");
    QCOMPARE(wait(m_service->comment(silent, m_manager)).error().kind, ErrorKind::Invalid);
    QCOMPARE(wait(m_service->cancel(silent, m_manager)).error().subject, QStringLiteral("comment"));
    silent.assignedToId.clear();
    QCOMPARE(wait(m_service->assign(silent, m_manager)).error().kind, ErrorKind::Invalid);
    QCOMPARE(wait(m_service->create({.id = newId(), .actionId = newId()}, m_manager)).error().subject,
             QStringLiteral("title"));
    QCOMPARE(actions(task), 1);
}

void TaskServiceTest::completedOnceByMany()
{
    for (int round = 0; round < 10; ++round) {
        const QString task = make(m_worker.userId);
        QVERIFY(take(&TaskService::start, task, m_worker).ok());
        const TaskMove same = move(task);
        std::atomic<int> done = 0, again = 0, refused = 0;
        std::vector<std::jthread> people;
        for (int i = 0; i < 6; ++i)
            people.emplace_back([&, i] {
                const auto outcome = wait(m_service->complete(i < 3 ? same : move(task), m_worker));
                ++(!outcome ? refused : outcome->alreadyDone ? again : done);
            });
        people.clear();
        QCOMPARE(done.load(), 1);
        QCOMPARE(done + again + refused, 6);
        QCOMPARE(actions(task), 3);
        QCOMPARE(audits(task, "TASK_COMPLETED"), 1);
    }
}

VHM24_TEST(TaskServiceTest)
#include "tst_taskservice_db.moc"

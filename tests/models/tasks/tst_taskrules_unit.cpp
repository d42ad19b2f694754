// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::tasks;

class TaskRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matrix_data();
    void matrix();
    void steps();
    void overdue_data();
    void overdue();
    void words();
};

void TaskRulesTest::matrix_data()
{
    QTest::addColumn<QString>("row");
    // To: CREATED ASSIGNED IN_PROGRESS COMPLETED CANCELLED; s = step, r = reopening, . = never
    QTest::newRow("CREATED") << QStringLiteral(".s..s");
    QTest::newRow("ASSIGNED") << QStringLiteral("..s.s");
    QTest::newRow("IN_PROGRESS") << QStringLiteral("...ss");
    QTest::newRow("COMPLETED") << QStringLiteral("rr...");
    QTest::newRow("CANCELLED") << QStringLiteral("rr...");
}

void TaskRulesTest::matrix()
{
    QFETCH(QString, row);
    const auto from = taskStatusFrom(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(from.has_value());
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Transition expected = row[i] == QLatin1Char('s')   ? Transition::Step
                                    : row[i] == QLatin1Char('r') ? Transition::Reopening
                                                                 : Transition::Never;
        QCOMPARE(transition(*from, AllTaskStatuses[std::size_t(i)]), expected);
    }
}

void TaskRulesTest::steps()
{
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    QCOMPARE(startingPoints(TaskStep::Assign), list("CREATED ASSIGNED"));
    QCOMPARE(startingPoints(TaskStep::Start), list("ASSIGNED"));
    QCOMPARE(startingPoints(TaskStep::Complete), list("IN_PROGRESS"));
    QCOMPARE(startingPoints(TaskStep::Cancel), list("CREATED ASSIGNED IN_PROGRESS"));
    QCOMPARE(startingPoints(TaskStep::Reopen), list("COMPLETED CANCELLED"));
    QCOMPARE(startingPoints(TaskStep::Comment).size(), 5);
    QVERIFY(startingPoints(TaskStep::Create).isEmpty());
}

void TaskRulesTest::overdue_data()
{
    QTest::addColumn<TaskStatus>("status");
    QTest::addColumn<int>("dueInSeconds");
    QTest::addColumn<bool>("expected");
    QTest::newRow("created, late") << TaskStatus::Created << -1 << true;
    QTest::newRow("assigned, late") << TaskStatus::Assigned << -1 << true;
    QTest::newRow("in progress, late") << TaskStatus::InProgress << -1 << true;
    QTest::newRow("completed") << TaskStatus::Completed << -1 << false;
    QTest::newRow("cancelled") << TaskStatus::Cancelled << -1 << false;
    QTest::newRow("due now") << TaskStatus::Created << 0 << false;
    QTest::newRow("due later") << TaskStatus::Created << 1 << false;
}

void TaskRulesTest::overdue()
{
    QFETCH(TaskStatus, status);
    QFETCH(int, dueInSeconds);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTEST(isOverdue(status, now.addSecs(dueInSeconds), now), "expected");
    QVERIFY(!isOverdue(status, QDateTime(), now));
}

void TaskRulesTest::words()
{
    for (const TaskStatus status : AllTaskStatuses)
        QCOMPARE(taskStatusFrom(wordOf(status)), std::optional(status));
    QVERIFY(!taskStatusFrom(QStringLiteral("DONE")).has_value());
}

VHM24_TEST(TaskRulesTest)
#include "tst_taskrules_unit.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/audit/eventcounts.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24;
using core::EventCounts;
using core::Service;

class TestEventCounts : public QObject {
    Q_OBJECT
    static QDateTime local(int month, int day, int hour = 0)
    {
        return QDateTime(QDate(2026, month, day), QTime(hour, 0), QTimeZone("Asia/Tashkent"));
    }
    static core::EventPeriod period(const QDateTime &from, const QDateTime &until)
    {
        return {.from = from, .until = until, .zone = QTimeZone("Asia/Tashkent")};
    }

private Q_SLOTS:
    void slotsAreRound_data()
    {
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDateTime>("second");
        QTest::newRow("day") << local(3, 3) << 24 << local(3, 2, 1);
        QTest::newRow("week") << local(3, 9) << 56 << local(3, 2, 3);
        QTest::newRow("month") << local(4, 1) << 120 << local(3, 2, 6);
        QTest::newRow("quarter") << local(6, 2) << 92 << local(3, 3);
        QTest::newRow("year") << local(3, 2).addDays(364) << 52 << local(3, 9);
        QTest::newRow("decade") << local(3, 1).addYears(9) << 108 << local(4, 1);
    }
    void slotsAreRound()
    {
        QFETCH(QDateTime, until);
        QFETCH(int, count);
        QFETCH(QDateTime, second);
        const auto edges = core::slotEdges(period(local(3, 2), until)); // a Monday
        QCOMPARE(static_cast<int>(edges.size()) - 1, count);
        QCOMPARE(edges[1], second.toUTC());
        QVERIFY(edges.front() <= local(3, 2) && edges.back() >= until);
    }

    void countsNoFurtherThanNeeded()
    {
        tests::ServiceWorld world;
        QVERIFY2(world.problem().isEmpty(), qPrintable(world.problem()));
        const auto count = [&world](const core::EventPeriod &of) {
            auto future = core::countEvents(world.layout(), of);
            future.waitForFinished();
            return future.result();
        };
        const auto nothing = count(period({}, local(3, 4)));
        QVERIFY(nothing && nothing->edges.empty() && nothing->counts.empty());
        world.run(Service::Auth, R"(INSERT INTO {auth}."AuditLog"(id, action, entity, "entityId", "createdAt")
            SELECT 'e' || n, 'A', 'Machine', 'x', CASE WHEN n <= 3 THEN $1::timestamp ELSE $2::timestamp END
            FROM generate_series(1, 5100) n)",
                  {local(3, 2, 5).toUTC(), local(3, 3, 7).toUTC()});
        const auto answer = count(period({}, local(3, 4)));
        QVERIFY(answer);
        QCOMPARE(answer->edges.front(), local(3, 2, 5).toUTC());
        QCOMPARE(answer->counts.front(), 3);
        QCOMPARE(answer->counts.at(26), EventCounts::Most);
        QCOMPARE(answer->counts.at(25) + answer->counts.back(), 0);
    }
};

VHM24_TEST(TestEventCounts)
#include "tst_eventcounts_db.moc"

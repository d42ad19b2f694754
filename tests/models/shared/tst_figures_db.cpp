// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/database/figureset.h"
#include "models/inventory/inventoryfigures.h"
#include "models/machines/machinefigures.h"
#include "models/shared/salesfigures.h"
#include "models/tasks/taskfigures.h"
#include "tests/models/shared/figurerows.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace vhm24;
using core::FigureMoment;
using core::Service;

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        // 14:32 on a Thursday in Tashkent.
        m_moment.now = QDateTime(QDate(2026, 11, 19), QTime(9, 32), Qt::UTC);
        tests::FigureRows::fill(m_world, m_moment.now);
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
    }

    void momentsOfTheDay()
    {
        QCOMPARE(m_moment.today(), QDate(2026, 11, 19));
        QCOMPARE(m_moment.startOf(m_moment.today()), QDateTime(QDate(2026, 11, 18), QTime(19, 0), Qt::UTC));
        QCOMPARE(m_moment.sameTime(), QDateTime(QDate(2026, 11, 12), QTime(9, 32), Qt::UTC));
        const FigureMoment night{.now = QDateTime(QDate(2026, 11, 18), QTime(20, 0), Qt::UTC)};
        QCOMPARE(night.today(), QDate(2026, 11, 19));
        QCOMPARE(night.sameTime(), QDateTime(QDate(2026, 11, 11), QTime(20, 0), Qt::UTC));
    }

    void salesEqualHandWrittenSql()
    {
        const auto figures = shared::SalesFigures::decode(
            read(Service::Shared, shared::SalesFigures::statements(m_world.layout(), m_moment)), m_moment);
        QCOMPARE(figures.currency, QStringLiteral("UZS"));
        const auto sum = [this](const char *what, const char *where, const char *currency = "UZS") {
            const QByteArray sql = QByteArray("SELECT coalesce(") + what +
                                   ", 0)::float8 FROM (SELECT *, \"createdAt\" + interval '5 hours' AS local"
                                   " FROM {shared}.\"Transaction\") t WHERE status = 'SUCCESS' AND currency = '" +
                                   currency + "' AND " + where;
            return m_world.number(Service::Shared, sql.constData());
        };
        const char *const today = "local::date = '2026-11-19'";
        const char *const then = "local >= '2026-11-12' AND local < '2026-11-12 14:32'";
        QVERIFY(figures.today.revenue > 0 && figures.before.revenue > 0);
        QVERIFY(same(figures.today.revenue, sum("sum(amount)", today)));
        QCOMPARE(double(figures.today.count), sum("count(*)", today));
        QVERIFY(same(figures.before.revenue, sum("sum(amount)", then)));
        QCOMPARE(double(figures.before.count), sum("count(*)", then));
        QVERIFY(
            same(figures.hours[3], sum("sum(amount)", "local::date = '2026-11-19' AND extract(hour FROM local) = 3")));
        QVERIFY(same(figures.hoursBefore[20],
                     sum("sum(amount)", "local::date = '2026-11-12' AND extract(hour FROM local) = 20")));
        QCOMPARE(figures.others.size(), std::size_t(1));
        QCOMPARE(figures.others[0].code, QStringLiteral("RUB"));
        QVERIFY(same(figures.others[0].today.revenue, sum("sum(amount)", today, "RUB")));
        QVERIFY(figures.history.has_value());
        QVERIFY(same(figures.history->back().revenue, sum("sum(amount)", "local::date = '2026-11-18'")));
        QVERIFY(same((*figures.history)[21].revenue, sum("sum(amount)", "local::date = '2026-11-12'")));
        QCOMPARE(double(figures.history->front().count), sum("count(*)", "local::date = '2026-10-22'"));
        QCOMPARE(
            double(figures.unread),
            m_world.number(Service::Shared, R"(SELECT count(*) FROM {shared}."Notification" WHERE "isRead" = false)"));
        QCOMPARE(figures.notices.size(), std::size_t(21)); // two people got each
    }

    void bestMachinesAddUpToTheDay()
    {
        const auto figures = shared::SalesFigures::decode(
            read(Service::Shared, shared::SalesFigures::statements(m_world.layout(), m_moment)), m_moment);
        QCOMPARE(figures.best.size(), std::size_t(3));
        double revenue = 0;
        double before = 0;
        qint64 count = 0;
        for (const auto &best : figures.best) {
            revenue += best.today.revenue;
            before += best.before;
            count += best.today.count;
        }
        QVERIFY(same(revenue, figures.today.revenue));
        QVERIFY(same(before, figures.before.revenue));
        QCOMPARE(count, figures.today.count);
        QVERIFY(figures.best[0].today.revenue >= figures.best[1].today.revenue);
    }

    void machinesByState()
    {
        const auto figures = machines::MachineFigures::decode(
            read(Service::Machines, machines::MachineFigures::statements(m_world.layout(), m_moment)));
        QCOMPARE(figures.online, 2);
        QCOMPARE(figures.error, 1);
        QCOMPARE(figures.maintenance, 1);
        QCOMPARE(figures.offline, 3);
        QCOMPARE(figures.total(), 7);
        QCOMPARE(figures.troubles.size(), std::size_t(4));
        QCOMPARE(figures.troubles.back().id, QStringLiteral("m6")); // nothing known of it
        QVERIFY(!figures.troubles.back().since.isValid());
        const auto error = std::find_if(figures.troubles.begin(), figures.troubles.end(),
                                        [](const auto &one) { return one.id == QLatin1String("m2"); });
        QVERIFY(error != figures.troubles.end());
        QCOMPARE(error->errors, QStringList{QStringLiteral("E-17")});
        const qint64 minutes = error->since.secsTo(QDateTime::currentDateTimeUtc()) / 60;
        QVERIFY2(minutes >= 49 && minutes <= 52, qPrintable(QString::number(minutes))); // not the error that went away
        QVERIFY(figures.names.has_value());
        QCOMPARE(figures.names->value(QStringLiteral("m0")).code, QStringLiteral("CVM-m0"));
    }

    void thePastOfMachinesIsWhatWasHeardThen()
    {
        m_world.run(Service::Machines, R"(UPDATE {machines}."Machine" SET "createdAt" = '2026-11-01'
            WHERE id IN ('m0', 'm1', 'm3', 'm4', 'm7'))");
        // m1 had an error a week ago, m3 was silent, m4 is in maintenance now; two days ago nobody was heard of.
        m_world.run(Service::Machines,
                    R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", errors, "rawData", "createdAt")
            SELECT 'past' || id || d, id, CASE WHEN id = 'm1' AND d = 7 THEN ARRAY['E-17'] ELSE '{}' END, '{}',
                $1::timestamp - d * interval '1 day' - m * interval '1 minute'
            FROM (VALUES ('m0', 10), ('m1', 29), ('m3', 31), ('m7', 5)) AS machine(id, m), (VALUES (1), (7)) AS day(d))",
                    {m_moment.now});
        const auto figures = machines::MachineFigures::decode(
            read(Service::Machines, machines::MachineFigures::statements(m_world.layout(), m_moment)));
        QVERIFY(figures.history.has_value());
        const auto &past = *figures.history;
        QCOMPARE(past.online.size(), std::size_t(14));
        QCOMPARE(past.online[7], 1.0); // a week ago, as the comparison asks for
        QCOMPARE(past.offline[7], 1.0);
        QCOMPARE(past.online[13], 2.0);
        QVERIFY(std::isnan(past.online[12]) && std::isnan(past.offline[12]));
    }

    void noticesByDay()
    {
        const auto figures = shared::SalesFigures::decode(
            read(Service::Shared, shared::SalesFigures::statements(m_world.layout(), m_moment)), m_moment);
        QVERIFY(figures.noticesByDay.has_value());
        QCOMPARE(figures.noticesByDay->size(), std::size_t(FigureMoment::HistoryDays));
        QCOMPARE(figures.noticesByDay->back(),
                 m_world.number(Service::Shared, R"(SELECT count(*)::float8 FROM {shared}."Notification"
                     WHERE ("createdAt" + interval '5 hours')::date = '2026-11-18')"));
        QVERIFY(figures.noticesByDay->back() > 0);
    }

    void stock()
    {
        const auto figures = inventory::InventoryFigures::decode(
            read(Service::Inventory, inventory::InventoryFigures::statements(m_world.layout(), m_moment)));
        QCOMPARE(figures.active, 6);
        QCOMPARE(figures.low, 4);
        QCOMPARE(figures.out, 1);
        QCOMPARE(figures.lowItems.front().id, QStringLiteral("i2"));
        QVERIFY(same(figures.value, 100 * 1000.5 + 7 * 2000 + 500 + 800 + 200));
        QCOMPARE(figures.valued, 5);
        QCOMPARE(figures.unpriced, 1);
        QVERIFY(figures.history.has_value());
        QVERIFY(same(figures.history->consumption.value(QStringLiteral("i1")), 14));
        QVERIFY(same(figures.history->consumption.value(QStringLiteral("i3")), 0));
        QCOMPARE(figures.history->value.size(), std::size_t(14));
        QVERIFY(same(figures.history->value.back(), figures.value));     // nothing moved today
        QVERIFY(same(figures.history->value[12], figures.value + 2000)); // 1 kg of i1 on the next day
        QCOMPARE(figures.history->low.back(), 4.0);
        QCOMPARE(figures.history->low.front(), 2.0); // i1 and i3 were not low then
        QCOMPARE(inventory::InventoryFigures::daysLeft(7, 14), std::optional(7.0));
        QCOMPARE(inventory::InventoryFigures::daysLeft(0, 14), std::optional(0.0));
        QVERIFY(!inventory::InventoryFigures::daysLeft(7, 0));
    }

    void tasks()
    {
        const FigureMoment now{.now = QDateTime::currentDateTimeUtc()};
        const auto figures =
            tasks::TaskFigures::decode(read(Service::Tasks, tasks::TaskFigures::statements(m_world.layout(), now)));
        const char *const open =
            R"(SELECT count(*) FROM {tasks}."Task" WHERE status NOT IN ('COMPLETED', 'CANCELLED'))";
        QCOMPARE(double(figures.open), m_world.number(Service::Tasks, open));
        const QByteArray overdue = QByteArray(open) + R"( AND "dueDate" < now() AT TIME ZONE 'UTC')";
        QCOMPARE(double(figures.overdue), m_world.number(Service::Tasks, overdue.constData()));
        QVERIFY(figures.overdue > 0 && figures.overdue < figures.open);
        QCOMPARE(figures.due.front().state, QStringLiteral("OVERDUE"));
        QVERIFY(!figures.due.back().dueDate.isValid());
        QCOMPARE(figures.overdueByDay->size(), std::size_t(14));
        QVERIFY(figures.overdueByDay->back() > 0);
    }

    void oneRoundTripForEachDatabase()
    {
        core::FigureSet set(m_world.layout());
        int parts = 0;
        const auto receive = [&parts](const core::FigureSet::Answers &answers) { parts += answers.ok() ? 1 : 0; };
        addAll(set, receive);
        std::optional<core::FigureSet::Cost> cost;
        set.load(this, [&cost](const core::FigureSet::Cost &paid) { cost = paid; });
        QTRY_VERIFY(cost.has_value());
        QCOMPARE(parts, 4);
        QCOMPARE(cost->roundTrips, m_world.isOneDatabase() ? 1 : 4);
        QVERIFY(cost->rows > 50);
    }

    void oneServiceWithoutTablesLeavesTheOthers()
    {
        m_world.run(Service::Tasks, R"(ALTER TABLE {tasks}."Task" RENAME TO "TaskAway")");
        core::FigureSet set(m_world.layout());
        QList<bool> parts;
        addAll(set, [&parts](const core::FigureSet::Answers &answers) { parts += answers.ok(); });
        bool finished = false;
        set.load(this, [&finished](const core::FigureSet::Cost &) { finished = true; });
        QTRY_VERIFY(finished);
        m_world.run(Service::Tasks, R"(ALTER TABLE {tasks}."TaskAway" RENAME TO "Task")");
        QCOMPARE(parts.count(true), 3);
        QCOMPARE(parts.count(false), 1);
    }

    void theDaysComeFromTheIndex()
    {
        m_world.run(Service::Shared, R"(ANALYZE {shared}."Transaction")");
        const auto statements = shared::SalesFigures::statements(m_world.layout(), m_moment);
        const auto plan = [this](const core::Statement &statement) {
            QString text;
            const core::RowSet rows = m_world.run(Service::Shared, "EXPLAIN " + statement.sql, statement.parameters);
            for (int r = 0; r < rows.rows(); ++r)
                text += rows.text(r, 0) + QLatin1Char('\n');
            return text;
        };
        for (const std::size_t i : {1, 2}) {
            const QString text = plan(statements[i]);
            QVERIFY2(text.contains(QLatin1String("Transaction_createdAt_idx")), qPrintable(text));
        }
    }

private:
    static bool same(double one, double other) { return std::abs(one - other) < 0.005; }

    std::vector<core::RowSet> read(Service service, const std::vector<core::Statement> &statements)
    {
        std::vector<core::RowSet> rows;
        for (const core::Statement &statement : statements)
            rows.push_back(m_world.run(service, statement.sql, statement.parameters));
        return rows;
    }
    void addAll(core::FigureSet &set, const core::FigureSet::Receive &receive)
    {
        const core::Layout &layout = m_world.layout();
        set.add(Service::Shared, shared::SalesFigures::statements(layout, m_moment), receive);
        set.add(Service::Machines, machines::MachineFigures::statements(layout, m_moment), receive);
        set.add(Service::Inventory, inventory::InventoryFigures::statements(layout, m_moment), receive);
        set.add(Service::Tasks, tasks::TaskFigures::statements(layout, m_moment), receive);
    }

    tests::ServiceWorld m_world;
    FigureMoment m_moment;
};

VHM24_TEST(FiguresTest)
#include "tst_figures_db.moc"

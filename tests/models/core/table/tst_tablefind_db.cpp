// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/tablefind.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

namespace {
constexpr int SearchedMovements = 2'000;
constexpr int Matches = 57;
constexpr int Step = SearchedMovements / Matches; // every so many rows
} // namespace

/// Going from match to match visits each once, in the order of the list, with the right number.
class TestTableFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        const QString item = m_world->addItem();
        // Many rows of one moment and of one machine, and NULLs.
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
            "quantityBefore", "quantityAfter", reason, "machineId", "createdAt")
            SELECT 'm' || lpad(n::text, 8, '0'), $1, 'u', 'IN', 1, n, n + 1,
            CASE WHEN n % $3::int = 0 AND n / $3::int <= $4::int THEN 'Broken glass' ELSE 'sold' END,
            CASE WHEN n % 3 = 0 THEN NULL ELSE 'machine' || n % 7 END,
            timestamp '2026-01-01' + (n / 500) * interval '1 hour'
            FROM generate_series(1, $2::int) AS n)",
                     {item, SearchedMovements, Step, Matches});
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_connection = std::move(Connection::open(m_world->layout().database(Service::Inventory).settings()).value());
    }
    void cleanupTestCase()
    {
        m_connection.reset();
        m_world.reset();
    }

    void eachMatchOnceInEveryOrder_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<bool>("filtered");
        for (const char *const column : {"createdAt", "id", "machineId"}) {
            for (const bool descending : {false, true}) {
                const bool filtered = descending == (QByteArray(column) == "id");
                QTest::addRow("%s %d %d", column, descending, filtered)
                    << QByteArray(column) << descending << filtered;
            }
        }
    }
    void eachMatchOnceInEveryOrder()
    {
        QFETCH(QByteArray, column);
        QFETCH(bool, descending);
        QFETCH(bool, filtered);
        TableView view{.sort = {{.column = table().indexOf(column.constData()), .descending = descending}}};
        if (filtered)
            view.filters = {{.column = table().indexOf("machineId"), .op = FilterOperator::IsNotNull}};
        const QStringList expected = idsOf(TableFind::narrowed(view, QStringLiteral("glass")));
        QVERIFY(filtered ? expected.size() > 10 && expected.size() < Matches : expected.size() == Matches);
        for (const Direction direction : {Direction::Forward, Direction::Backward}) {
            QStringList seen;
            std::optional<Cursor> at;
            for (qsizetype i = 0; i < expected.size(); ++i) {
                const auto found = step(view, "glass", at, direction, false);
                QVERIFY(found.row);
                QVERIFY(!found.wrapped && !found.more);
                QCOMPARE(found.total, qint64(expected.size()));
                QCOMPARE(found.number, qint64(expected.indexOf(found.row->id)) + 1);
                seen += found.row->id;
                at = found.row->cursor;
            }
            if (direction == Direction::Backward)
                std::reverse(seen.begin(), seen.end());
            QCOMPARE(seen, expected);
            const auto around = step(view, "glass", at, direction, false);
            QVERIFY(around.wrapped);
            QCOMPARE(around.number, direction == Direction::Forward ? qint64(1) : qint64(expected.size()));
        }
    }

    void beginsAtAnyRow()
    {
        const TableView view{.sort = {{.column = table().indexOf("id")}}};
        const Cursor between{.values = {id(Step * 3 - 5)}, .id = id(Step * 3 - 5)};
        QCOMPARE(step(view, "glass", between, Direction::Forward, true).number, 3); // "3 of 57"
        QCOMPARE(step(view, "glass", between, Direction::Backward, true).number, 2);
        const Cursor on{.values = {id(Step * 3)}, .id = id(Step * 3)};
        QCOMPARE(step(view, "glass", on, Direction::Forward, true).row->id, id(Step * 3)); // while typing it stays
        QCOMPARE(step(view, "glass", on, Direction::Forward, true).number, 3);
        QCOMPARE(step(view, "glass", on, Direction::Forward, false).number, 4);
    }

    void keepsTheSearchOfTheList()
    {
        const TableView view{.sort = {{.column = table().indexOf("id")}}, .search = QStringLiteral("broken")};
        QCOMPARE(step(view, "glass", std::nullopt, Direction::Forward, false).total, qint64(Matches));
        QCOMPARE(step(view, "sold", std::nullopt, Direction::Forward, false).total, qint64(0));
        QVERIFY(!step(view, "sold", std::nullopt, Direction::Forward, false).row);
    }

    void countsNoFurtherThanItTells()
    {
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
            "quantityBefore", "quantityAfter", reason, "createdAt")
            SELECT 'z' || lpad(n::text, 8, '0'), "itemId", 'u', 'IN', 1, 0, 1, 'plenty', timestamp '2026-02-01'
            FROM generate_series(1, 10500) AS n, (SELECT "itemId" FROM {inventory}."StockMovement" LIMIT 1) AS any_row)");
        const TableView view{.sort = {{.column = table().indexOf("id")}}};
        const auto first = step(view, "plenty", std::nullopt, Direction::Forward, false);
        QVERIFY(first.more);
        QCOMPARE(first.total, qint64(TableFind::MostCounted));
        QCOMPARE(first.number, 1);
        const auto last = step(view, "plenty", std::nullopt, Direction::Backward, false);
        QVERIFY(last.row);
        QCOMPARE(last.number, 0); // beyond what is counted
    }

private:
    const TableDescriptor &table() const { return *m_catalog.find(QStringLiteral("inventory.StockMovement")); }
    static QString id(int number) { return QStringLiteral("m%1").arg(number, 8, 10, QLatin1Char('0')); }
    QStringList idsOf(const TableView &view)
    {
        const TableQuery query(m_world->layout(), table());
        const auto rows = m_connection->run(query.page(view, std::nullopt, Direction::Forward, 10'000));
        QStringList ids;
        for (const Row &row : query.decode(rows.value(), view.sort.size()))
            ids += row.id;
        return ids;
    }
    TableFind::Found step(const TableView &view, const char *text, const std::optional<Cursor> &from,
                          Direction direction, bool including)
    {
        const TableFind find(m_world->layout(), table());
        const auto answers = m_connection->runTogether(find.step(view, QString::fromUtf8(text), from, direction));
        if (!answers) {
            qWarning("%s", qPrintable(answers.error().detail));
            return {};
        }
        return find.read(answers.value(), view.sort.size(), direction, including);
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::unique_ptr<Connection> m_connection;
};

VHM24_TEST(TestTableFind)
#include "tst_tablefind_db.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/inventory/stockfixture.h"
#include "tests/support/nightly.h"
#include "tests/support/registry.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <random>
#include <thread>

using namespace vhm24::core;
using namespace vhm24::inventory;
using vhm24::tests::Inv;
using vhm24::tests::ServiceWorld;
using vhm24::tests::StockFixture;
using vhm24::tests::waitFor;

class StockWritersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StockFixture> m_stock;
    MovementRequest wish(std::mt19937 &random, const QStringList &items) const;
    Result<StockOutcome> insist(const MovementRequest &wanted);
    void hammer(const QStringList &items, int perWriter, bool withKills);

private Q_SLOTS:
    void initTestCase()
    {
        m_stock = std::make_unique<StockFixture>();
        QVERIFY2(m_stock->world.problem().isEmpty(), qPrintable(m_stock->world.problem()));
    }
    void writersAtTheSameTime();
    void backendsKilledInMidWork();
};

MovementRequest StockWritersTest::wish(std::mt19937 &random, const QStringList &items) const
{
    const auto pick = [&](qsizetype below) { return qsizetype(random() % unsigned(below)); };
    const auto kind = std::array{MovementKind::Receive, MovementKind::Issue, MovementKind::Issue,
                                 MovementKind::Transfer}[std::size_t(pick(4))];
    MovementRequest wanted =
        m_stock->request(kind, items[pick(items.size())], QString::number(double(pick(30) + 1) / 10));
    if (pick(3) == 0)
        wanted.lines.push_back({.id = newId(), .itemId = items[pick(items.size())], .amount = QStringLiteral("0.3")});
    (kind == MovementKind::Receive ? wanted.toLocationId : wanted.fromLocationId) = m_stock->main;
    if (kind == MovementKind::Transfer)
        wanted.toLocationId = m_stock->second;
    return wanted;
}

/// As a user does: the service is said to be down, or nobody knows what came of it, and after a while the same form is
/// sent again.
Result<StockOutcome> StockWritersTest::insist(const MovementRequest &wanted)
{
    auto outcome = m_stock->book(wanted);
    const auto isOpen = [&] {
        return !outcome &&
               (outcome.error().kind == ErrorKind::Unavailable || outcome.error().kind == ErrorKind::OutcomeUnknown);
    };
    for (int i = 0; i < 300 && isOpen(); ++i) {
        QTest::qSleep(50);
        outcome = m_stock->book(wanted);
    }
    return outcome;
}

/// Eight writers with ids that are sometimes repeated and amounts that are sometimes too much. Then: nothing negative,
/// every acknowledged id is there once, and the quantities are what the movements say.
void StockWritersTest::hammer(const QStringList &items, int perWriter, bool withKills)
{
    std::atomic<int> booked = 0, repeated = 0, refused = 0, unknown = 0, failed = 0, running = 8;
    std::mutex mutex;
    QSet<QString> acknowledged;
    const auto writer = [&](unsigned seed) {
        std::mt19937 random(seed);
        std::vector<MovementRequest> sent;
        for (int i = 0; i < perWriter; ++i) {
            const bool again = !sent.empty() && random() % 5 == 0;
            sent.push_back(again ? MovementRequest(sent[random() % sent.size()]) : wish(random, items));
            const auto outcome = insist(sent.back());
            if (!outcome) {
                ++(outcome.error().kind == ErrorKind::OutcomeUnknown ? unknown : failed);
                continue;
            }
            ++(outcome->booked ? booked : outcome->alreadyBooked ? repeated : refused);
            const std::lock_guard lock(mutex);
            for (const BookedLine &line : outcome->lines)
                acknowledged.insert(line.movementId);
        }
        --running;
    };
    std::vector<std::jthread> writers;
    for (unsigned i = 0; i < 8; ++i)
        writers.emplace_back(writer, i + 1);
    int kills = 0;
    while (withKills && running > 0) {
        kills += int(m_stock->world.number(Inv, R"(SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid
            FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
            AND state = 'active' ORDER BY random() LIMIT 1) AS one)"));
        QTest::qWait(60);
    }
    writers.clear();
    qInfo("booked %d, repeated %d, refused %d, unknown %d, failed %d, killed %d", booked.load(), repeated.load(),
          refused.load(), unknown.load(), failed.load(), kills);
    QCOMPARE(failed.load(), 0);
    QCOMPARE(unknown.load(), 0);
    QVERIFY(booked > 0 && repeated > 0 && refused > 0);
    QVERIFY(!withKills || kills > 5);
    QCOMPARE(int(m_stock->world.number(Inv, R"(SELECT count(*) FROM {inventory}."StockMovement"
        WHERE "itemId" = ANY($1::text[]))",
                                       {items})),
             int(acknowledged.size()));
}

void StockWritersTest::writersAtTheSameTime()
{
    QStringList items;
    for (int i = 0; i < 3; ++i)
        items += m_stock->world.addItem();
    hammer(items, tests::byNight(60, 150), false);
    for (const QString &item : items) {
        QVERIFY(m_stock->isIntact(item));
        QVERIFY(waitFor(m_stock->ledger.balances(item))->addsUp());
        const auto rows = waitFor(m_stock->ledger.ledger(item, {}, 100'000));
        for (const LedgerRow &row : rows->rows)
            QVERIFY(row.fits && row.after >= 0); // and the order by time is the order of the chain
    }
    QCOMPARE(m_stock->world.number(Inv, R"(SELECT count(*) FROM {inventory}."InventoryLocation" WHERE quantity < 0)"),
             0.0);
    QCOMPARE(m_stock->world.number(Inv, R"(SELECT count(*) FROM {audit} WHERE action = 'STOCK_MOVED')"),
             m_stock->world.number(Inv, R"(SELECT count(*) FROM {inventory}."StockMovement" WHERE "userId" <> 'u')"));
}

void StockWritersTest::backendsKilledInMidWork()
{
    QStringList items;
    for (int i = 0; i < 3; ++i)
        items += m_stock->world.addItem();
    hammer(items, tests::byNight(50, 100), true);
    QTRY_VERIFY_WITH_TIMEOUT(m_stock->isIntact(items.front()), 35'000); // the last kill may have left it waiting
    for (const QString &item : items) {
        QVERIFY(m_stock->isIntact(item));
        QVERIFY(waitFor(m_stock->ledger.balances(item))->addsUp());
    }
    QCOMPARE(m_stock->world.number(Inv, R"(SELECT count(*) FROM {audit} WHERE action = 'STOCK_MOVED')"),
             m_stock->world.number(Inv, R"(SELECT count(*) FROM {inventory}."StockMovement" WHERE "userId" <> 'u')"));
}

VHM24_TEST(StockWritersTest)
#include "tst_stockwriters_db.moc"

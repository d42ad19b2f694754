// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/inventory/stockfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;
using namespace vhm24::inventory;
using vhm24::tests::Inv;
using vhm24::tests::ServiceWorld;
using vhm24::tests::StockFixture;
using vhm24::tests::waitFor;

class StockLedgerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StockFixture> m_stock;

private Q_SLOTS:
    void initTestCase()
    {
        m_stock = std::make_unique<StockFixture>();
        QVERIFY2(m_stock->world.problem().isEmpty(), qPrintable(m_stock->world.problem()));
    }
    void readsTheLedger();
};

void StockLedgerTest::readsTheLedger()
{
    const QString item = m_stock->world.addItem();
    QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("20"), {}, m_stock->main)->booked);
    MovementRequest issue = m_stock->request(MovementKind::Issue, item, QStringLiteral("1.1"), m_stock->main);
    for (int i = 0; i < 4; ++i)
        issue.lines.push_back({.id = newId(), .itemId = item, .amount = QStringLiteral("1.1")});
    QVERIFY(m_stock->book(issue)->booked);
    // What the old back end wrote when it filled a machine: before and after are those of the container.
    m_stock->world.run(Inv, R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
        "quantityBefore", "quantityAfter", reason, "machineId", "createdAt")
        VALUES ($1, $2, 'u', 'IN', 3, 0, 3, 'Bunker refill - test', 'm', now() AT TIME ZONE 'UTC'))",
                       {newId(), item});
    const auto first = waitFor(m_stock->ledger.ledger(item, {}, 4));
    QVERIFY2(first.ok(), qPrintable(first.ok() ? QString() : first.error().detail));
    QCOMPARE(first->rows.size(), 4u);
    QVERIFY(first->next.has_value());
    const auto second = waitFor(m_stock->ledger.ledger(item, first->next, 4));
    QCOMPARE(second->rows.size(), 2u);
    QVERIFY(!second->next.has_value());
    QCOMPARE(first->rows[0].balance, 14.5);
    QCOMPARE(first->rows[0].id, issue.lines[4].id); // the order of the lines holds
    QCOMPARE(first->rows[3].balance, 17.8);
    QCOMPARE(second->rows[0].balance, 18.9);
    QCOMPARE(second->rows[1].balance, 20.0);
    for (const auto *page : {&first, &second}) {
        for (const LedgerRow &row : (*page)->rows)
            QVERIFY(row.fits);
    }
    const auto balances = waitFor(m_stock->ledger.balances(item));
    QVERIFY(balances->addsUp());
    QCOMPARE(balances->locations.front().code, QStringLiteral("MAIN"));
    m_stock->world.run(Inv, R"(UPDATE {inventory}."StockMovement" SET "createdAt" = "createdAt" - interval '3 days'
        WHERE "itemId" = $1 AND type = 'IN')",
                       {item});
    const auto days = waitFor(m_stock->ledger.days(item, QStringLiteral("Asia/Tashkent")));
    QCOMPARE(days->size(), 30u);
    QCOMPARE(days->back().quantity, 14.5);
    QCOMPARE((*days)[28].quantity, 20.0);
    QCOMPARE((*days)[25].quantity, 0.0);
    QVERIFY(m_stock->isIntact(item));
    m_stock->world.run(Inv, R"(UPDATE {inventory}."InventoryItem" SET quantity = 15 WHERE id = $1)", {item});
    QVERIFY(!m_stock->isIntact(item));
    QVERIFY(!waitFor(m_stock->ledger.ledger(item, {}, 4))->rows[0].fits);
    QVERIFY(!waitFor(m_stock->ledger.balances(item))->addsUp());
}

VHM24_TEST(StockLedgerTest)
#include "tst_stockledger_db.moc"

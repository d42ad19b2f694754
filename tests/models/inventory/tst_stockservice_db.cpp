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

namespace {
using Reasons = std::vector<RefusalReason>;

Reasons reasonsOf(const Result<StockOutcome> &outcome)
{
    Reasons reasons;
    for (const StockRefusal &refusal : outcome->refusals)
        reasons.push_back(refusal.reason);
    return reasons;
}

} // namespace

class StockServiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StockFixture> m_stock;

private Q_SLOTS:
    void initTestCase()
    {
        m_stock = std::make_unique<StockFixture>();
        QVERIFY2(m_stock->world.problem().isEmpty(), qPrintable(m_stock->world.problem()));
    }
    void receivesAndIssues();
    void namesWhatIsAvailable();
    void adjustsToTheCountedValue();
    void transfersBetweenLocations();
    void refillsAMachine();
    void refusesOverTheMaximumUnlessAsked();
    void makesUpForMissingHistory();
    void booksAllLinesOrNone();
    void refusesWhatMakesNoSense();
    void findsAnEarlierTry();
    void stepsOfATenthStayExact();
};

void StockServiceTest::receivesAndIssues()
{
    const QString item = m_stock->world.addItem();
    MovementRequest delivery = m_stock->request(MovementKind::Receive, item, QStringLiteral("10.5"), {}, m_stock->main);
    delivery.lines.front().price = QStringLiteral("12000.5");
    delivery.operationDate = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const auto received = m_stock->book(delivery);
    QVERIFY2(received.ok(), qPrintable(received.ok() ? QString() : received.error().detail));
    QVERIFY(received->booked && !received->alreadyBooked);
    QCOMPARE(received->lines.front().before, QStringLiteral("0"));
    QCOMPARE(received->lines.front().after, QStringLiteral("10.5"));
    QCOMPARE(received->lines.front().afterValue, 10.5);
    QVERIFY(m_stock->move(MovementKind::Issue, item, QStringLiteral("0.5"), m_stock->main)->booked);
    QCOMPARE(m_stock->stock(item), QStringLiteral("10"));
    QCOMPARE(m_stock->placed(item, m_stock->main), QStringLiteral("10"));
    QVERIFY(m_stock->move(MovementKind::Issue, item, QStringLiteral("10"))->booked);
    QCOMPARE(m_stock->stock(item), QStringLiteral("0"));
    QCOMPARE(m_stock->placed(item, m_stock->main), QStringLiteral("10")); // no location was given
    const RowSet row = m_stock->world.run(Inv, R"(SELECT type::text, "toLocation", metadata ->> 'operationDate',
        metadata ->> 'price', "userId" FROM {inventory}."StockMovement" WHERE id = $1)",
                                          {delivery.lines[0].id});
    QCOMPARE(row.text(0, 0), QStringLiteral("IN"));
    QCOMPARE(row.text(0, 1), QStringLiteral("MAIN"));
    QCOMPARE(row.text(0, 2), QStringLiteral("2026-01-02T03:04:05.000Z"));
    QCOMPARE(row.text(0, 3), QStringLiteral("12000.5"));
    QCOMPARE(row.text(0, 4), m_stock->clerk.userId);
    QCOMPARE(m_stock->world.audits(Inv, delivery.lines[0].id, QStringLiteral("STOCK_MOVED")), 1);
    QVERIFY(m_stock->isIntact(item));
}

void StockServiceTest::namesWhatIsAvailable()
{
    const QString item = m_stock->world.addItem();
    QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("3"), {}, m_stock->main)->booked);
    QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("4.25"), {}, m_stock->second)->booked);
    const auto place = m_stock->move(MovementKind::Issue, item, QStringLiteral("3.01"), m_stock->main);
    QCOMPARE(reasonsOf(place), Reasons{RefusalReason::NotEnoughAtLocation});
    QCOMPARE(place->refusals.front().available, QStringLiteral("3"));
    const auto whole = m_stock->move(MovementKind::Issue, item, QStringLiteral("7.26"));
    QCOMPARE(reasonsOf(whole), Reasons{RefusalReason::NotEnough});
    QCOMPARE(whole->refusals.front().available, QStringLiteral("7.25"));
    QCOMPARE(whole->refusals.front().itemId, item);
    QVERIFY(!whole->stands() && whole->lines.empty());
    QCOMPARE(m_stock->stock(item), QStringLiteral("7.25"));
    QCOMPARE(m_stock->movements(item), 2);
}

void StockServiceTest::adjustsToTheCountedValue()
{
    const QString item = m_stock->world.addItem();
    QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("5"), {}, m_stock->main)->booked);
    const auto down = m_stock->move(MovementKind::Adjust, item, QStringLiteral("4.2"));
    QCOMPARE(down->lines.front().after, QStringLiteral("4.2"));
    QCOMPARE(m_stock->world.number(Inv, R"(SELECT quantity FROM {inventory}."StockMovement" WHERE id = $1)",
                                   {down->lines.front().movementId}),
             0.8);
    QCOMPARE(m_stock->placed(item, m_stock->main), QStringLiteral("5"));
    const auto place = m_stock->move(MovementKind::Adjust, item, QStringLiteral("6"), m_stock->main);
    QCOMPARE(place->lines.front().before, QStringLiteral("4.2")); // of the item: the place's difference is +1
    QCOMPARE(m_stock->stock(item), QStringLiteral("5.2"));
    QCOMPARE(m_stock->placed(item, m_stock->main), QStringLiteral("6"));
    QCOMPARE(reasonsOf(m_stock->move(MovementKind::Adjust, item, QStringLiteral("5.2"))),
             Reasons{RefusalReason::NothingToChange});
    QCOMPARE(reasonsOf(m_stock->move(MovementKind::Adjust, item, QStringLiteral("5.204"))),
             Reasons{RefusalReason::AmountTooSmall});
    QVERIFY(m_stock->move(MovementKind::Adjust, item, QStringLiteral("0"))->booked);
    QCOMPARE(m_stock->stock(item), QStringLiteral("0"));
    QVERIFY(m_stock->isIntact(item));
}

void StockServiceTest::transfersBetweenLocations()
{
    const QString item = m_stock->world.addItem();
    QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("8"), {}, m_stock->main)->booked);
    const MovementRequest move =
        m_stock->request(MovementKind::Transfer, item, QStringLiteral("3.3"), m_stock->main, m_stock->second);
    const auto moved = m_stock->book(move);
    QCOMPARE(moved->lines.front().before, QStringLiteral("8"));
    QCOMPARE(moved->lines.front().after, QStringLiteral("8"));
    QCOMPARE(m_stock->placed(item, m_stock->main), QStringLiteral("4.7"));
    QCOMPARE(m_stock->placed(item, m_stock->second), QStringLiteral("3.3"));
    QVERIFY(m_stock->move(MovementKind::Transfer, item, QStringLiteral("0.3"), m_stock->second, m_stock->main)->booked);
    QCOMPARE(m_stock->placed(item, m_stock->main), QStringLiteral("5"));
    QCOMPARE(m_stock->stock(item), QStringLiteral("8"));
    const auto much =
        m_stock->move(MovementKind::Transfer, item, QStringLiteral("3.01"), m_stock->second, m_stock->main);
    QCOMPARE(much->refusals.front().available, QStringLiteral("3"));
    QCOMPARE(
        reasonsOf(m_stock->move(MovementKind::Transfer, item, QStringLiteral("1"), m_stock->main, m_stock->closed)),
        Reasons{RefusalReason::LocationInactive});
    QCOMPARE(reasonsOf(m_stock->move(MovementKind::Transfer, item, QStringLiteral("1"), newId(), m_stock->main)),
             Reasons{RefusalReason::LocationMissing});
    const RowSet row = m_stock->world.run(Inv, R"(SELECT type::text, "fromLocation", "toLocation", quantity
        FROM {inventory}."StockMovement" WHERE id = $1)",
                                          {move.lines[0].id});
    QCOMPARE(row.text(0, 0), QStringLiteral("TRANSFER"));
    QCOMPARE(row.text(0, 1), QStringLiteral("MAIN"));
    QCOMPARE(row.text(0, 2), QStringLiteral("SECOND"));
    QCOMPARE(row.real(0, 3), 3.3);
    QVERIFY(m_stock->isIntact(item));
}

void StockServiceTest::refillsAMachine()
{
    const QString item = m_stock->world.addItem();
    QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("10"), {}, m_stock->main)->booked);
    const MovementRequest fill = m_stock->refill(item, QStringLiteral("2.5"));
    const auto done = m_stock->book(fill);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().detail));
    QVERIFY(done->booked && !done->historyPending);
    QCOMPARE(m_stock->stock(item), QStringLiteral("7.5"));
    QCOMPARE(m_stock->placed(item, m_stock->main), QStringLiteral("7.5"));
    QCOMPARE(m_stock->filled(item), QStringLiteral("2.5"));
    QVERIFY(
        m_stock->book(m_stock->refill(item, QStringLiteral("3")))->booked); // without a maximum it goes up, never down
    QCOMPARE(m_stock->filled(item), QStringLiteral("5.5"));
    QCOMPARE(m_stock->world.text(Inv, R"(SELECT "toLocation" FROM {inventory}."StockMovement" WHERE id = $1)",
                                 {fill.lines[0].id}),
             QStringLiteral("CVM-00001"));
    QCOMPARE(m_stock->world.number(Inv, R"(SELECT count(*) FROM {inventory}."MachineInventory"
        WHERE "itemId" = $1 AND "lastRefill" > now() AT TIME ZONE 'UTC' - interval '1 minute')",
                                   {item}),
             1.0);
    const QString history = StockRefillHistory::idFor(fill.lines[0].id);
    QVERIFY(isCuid(history));
    const RowSet row =
        m_stock->world.run(Service::Machines, R"(SELECT "serviceType", "performedById", metadata ->> 'itemId',
        (metadata ->> 'quantityAdded')::float8 FROM {machines}."ServiceHistory" WHERE id = $1)",
                           {history});
    QCOMPARE(row.rows(), 1);
    QCOMPARE(row.text(0, 0), QStringLiteral("REFILL"));
    QCOMPARE(row.text(0, 1), ServiceWorld::actor(Role::Operator).userId);
    QCOMPARE(row.text(0, 2), item);
    QCOMPARE(row.real(0, 3), 2.5);
    QVERIFY(m_stock->book(fill)->alreadyBooked);
    QCOMPARE(m_stock->filled(item), QStringLiteral("5.5"));
    MovementRequest nowhere = m_stock->refill(item, QStringLiteral("1"));
    nowhere.machineId = newId();
    QCOMPARE(m_stock->book(nowhere).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_stock->service.book(fill, ServiceWorld::actor(Role::Driver))).error().kind, ErrorKind::Denied);
    QVERIFY(m_stock->isIntact(item));
}

void StockServiceTest::refusesOverTheMaximumUnlessAsked()
{
    const QString item = m_stock->world.addItem();
    QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("10"), {}, m_stock->main)->booked);
    m_stock->world.run(Inv,
                       R"(INSERT INTO {inventory}."MachineInventory"(id, "machineId", "itemId", quantity, "maxQuantity",
        "updatedAt") VALUES ($1, $2, $3, 1.5, 4, now()))",
                       {newId(), m_stock->machine, item});
    MovementRequest fill = m_stock->refill(item, QStringLiteral("1.5"));
    fill.lines.push_back({.id = newId(), .itemId = item, .amount = QStringLiteral("1.01")});
    const auto refused = m_stock->book(fill);
    QCOMPARE(reasonsOf(refused), Reasons{RefusalReason::OverMaximum});
    QCOMPARE(refused->refusals.front().lineIndex, 1);
    QCOMPARE(refused->refusals.front().available, QStringLiteral("1"));
    QCOMPARE(m_stock->stock(item), QStringLiteral("10"));
    fill.allowOverMaximum = true;
    QVERIFY(m_stock->book(fill)->booked);
    QCOMPARE(m_stock->filled(item), QStringLiteral("4.01"));
    QCOMPARE(m_stock->stock(item), QStringLiteral("7.49"));
}

void StockServiceTest::makesUpForMissingHistory()
{
    if (m_stock->world.isOneDatabase())
        QSKIP("one transaction in this layout");
    const QString item = m_stock->world.addItem();
    QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("10"), {}, m_stock->main)->booked);
    const MovementRequest fill = m_stock->refill(item, QStringLiteral("2"));
    QVERIFY(m_stock->book(fill)->booked);
    const QString history = StockRefillHistory::idFor(fill.lines[0].id);
    m_stock->world.run(Service::Machines, R"(DELETE FROM {machines}."ServiceHistory" WHERE id = $1)", {history});
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const Actor admin = ServiceWorld::actor(Role::Admin);
    QCOMPARE(*waitFor(m_stock->service.refillHistory().complete(since, admin)), 1);
    QCOMPARE(*waitFor(m_stock->service.refillHistory().complete(since, admin)), 0);
    QCOMPARE(m_stock->world.text(Service::Machines, R"(SELECT "performedById" FROM {machines}."ServiceHistory"
        WHERE id = $1)",
                                 {history}),
             ServiceWorld::actor(Role::Operator).userId);
}

void StockServiceTest::booksAllLinesOrNone()
{
    const QString one = m_stock->world.addItem(), two = m_stock->world.addItem();
    MovementRequest delivery = m_stock->request(MovementKind::Receive, one, QStringLiteral("1"), {}, m_stock->main);
    for (const QString &amount : {QStringLiteral("2"), QStringLiteral("0.1"), QStringLiteral("0.2")})
        delivery.lines.push_back({.id = newId(), .itemId = two, .amount = amount});
    const auto received = m_stock->book(delivery);
    QCOMPARE(received->lines.size(), 4u);
    QCOMPARE(received->lines[3].before, QStringLiteral("2.1"));
    QCOMPARE(received->lines[3].after, QStringLiteral("2.3"));
    MovementRequest issue = m_stock->request(MovementKind::Issue, one, QStringLiteral("0.5"), m_stock->main);
    for (const QString &amount : {QStringLiteral("2"), QStringLiteral("0.31")})
        issue.lines.push_back({.id = newId(), .itemId = two, .amount = amount});
    const auto refused = m_stock->book(issue);
    QVERIFY(!refused->booked);
    QCOMPARE(refused->refusals.size(), 1u);
    QCOMPARE(refused->refusals[0].lineIndex, 2);
    QCOMPARE(refused->refusals[0].available, QStringLiteral("0.3"));
    QCOMPARE(m_stock->stock(one), QStringLiteral("1"));
    QCOMPARE(m_stock->stock(two), QStringLiteral("2.3"));
    QVERIFY(m_stock->isIntact(one) && m_stock->isIntact(two));
}

void StockServiceTest::refusesWhatMakesNoSense()
{
    const QString item = m_stock->world.addItem(1), asleep = m_stock->world.addItem(5, false);
    const auto reasons = [&](MovementKind kind, const QString &id, const char *amount) {
        return reasonsOf(m_stock->move(kind, id, QString::fromLatin1(amount)));
    };
    for (const char *amount : {"", "abc", "1e3", "-1", "1,5", "0.0000001", "1000000000.01", "NaN"})
        QCOMPARE(reasons(MovementKind::Receive, item, amount), Reasons{RefusalReason::AmountInvalid});
    QCOMPARE(reasons(MovementKind::Receive, item, "0.009999"), Reasons{RefusalReason::AmountTooSmall});
    QCOMPARE(reasons(MovementKind::Receive, item, "1000000000"), Reasons{RefusalReason::AmountInvalid}); // the sum
    QCOMPARE(reasons(MovementKind::Receive, newId(), "1"), Reasons{RefusalReason::ItemMissing});
    QCOMPARE(reasons(MovementKind::Receive, asleep, "1"), Reasons{RefusalReason::ItemInactive});
    QVERIFY(m_stock->move(MovementKind::Issue, asleep, QStringLiteral("5"))->booked);
    MovementRequest silent = m_stock->request(MovementKind::Receive, item, QStringLiteral("1"));
    silent.reason = QStringLiteral("  ");
    QCOMPARE(m_stock->book(silent).error().kind, ErrorKind::Invalid);
    QCOMPARE(
        m_stock->move(MovementKind::Transfer, item, QStringLiteral("1"), m_stock->main, m_stock->main).error().kind,
        ErrorKind::Invalid);
    QCOMPARE(waitFor(m_stock->service.book(m_stock->request(MovementKind::Receive, item, QStringLiteral("1")),
                                           ServiceWorld::actor(Role::Technician)))
                 .error()
                 .kind,
             ErrorKind::Denied);
    QCOMPARE(m_stock->stock(item), QStringLiteral("1"));
    QCOMPARE(m_stock->movements(item), 0);
}

void StockServiceTest::findsAnEarlierTry()
{
    const QString item = m_stock->world.addItem(), other = m_stock->world.addItem(9);
    MovementRequest delivery = m_stock->request(MovementKind::Receive, item, QStringLiteral("4"), {}, m_stock->main);
    QVERIFY(m_stock->book(delivery)->booked);
    QVERIFY(m_stock->move(MovementKind::Issue, item, QStringLiteral("4"), m_stock->main)->booked);
    const auto again = m_stock->book(delivery);
    QVERIFY(again->alreadyBooked && !again->booked && again->refusals.empty());
    QCOMPARE(again->lines.front().after, QStringLiteral("4")); // as it was booked, not as it would be now
    const MovementRequest count = m_stock->request(MovementKind::Adjust, item, QStringLiteral("2"), m_stock->main);
    QVERIFY(m_stock->book(count)->booked);
    QVERIFY(m_stock->book(count)->alreadyBooked);
    MovementRequest changed = delivery;
    changed.lines.front().amount = QStringLiteral("5");
    QCOMPARE(m_stock->book(changed).error().kind, ErrorKind::Conflict);
    QCOMPARE(m_stock->book(changed).error().subject, delivery.lines.front().id);
    changed = delivery;
    changed.lines.front().itemId = other;
    QCOMPARE(m_stock->book(changed).error().kind, ErrorKind::Conflict);
    delivery.lines.push_back({.id = newId(), .itemId = other, .amount = QStringLiteral("1")});
    QCOMPARE(m_stock->book(delivery).error().kind, ErrorKind::Conflict);
    QCOMPARE(m_stock->stock(item), QStringLiteral("2"));
    QCOMPARE(m_stock->stock(other), QStringLiteral("9"));
    QVERIFY(m_stock->isIntact(item));
}

void StockServiceTest::stepsOfATenthStayExact()
{
    const QString item = m_stock->world.addItem();
    for (int i = 1; i <= 30; ++i) {
        QVERIFY(m_stock->move(MovementKind::Receive, item, QStringLiteral("0.1"), {}, m_stock->main)->booked);
        QCOMPARE(m_stock->stock(item), QString::number(i / 10.0));
    }
    for (int i = 29; i >= 0; --i) {
        QVERIFY(m_stock->move(MovementKind::Issue, item, QStringLiteral("0.1"), m_stock->main)->booked);
        QCOMPARE(m_stock->placed(item, m_stock->main), QString::number(i / 10.0));
    }
    QCOMPARE(m_stock->stock(item), QStringLiteral("0"));
    QVERIFY(m_stock->isIntact(item));
}

VHM24_TEST(StockServiceTest)
#include "tst_stockservice_db.moc"

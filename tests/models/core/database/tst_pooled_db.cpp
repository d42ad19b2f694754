// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/database/changefeed.h"
#include "models/core/database/unitofwork.h"
#include "models/core/migration/gridindexes.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// What the program does when it believes that a pooler is between, with and without a way past it. The server is the
/// real one, which forgets nothing: so what is left behind in a session can be seen.
class TestPooled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }

    void settingsComeWithEachTransaction();
    void whatWasAskedKeepsItsPlace();
    void aReaderOnlyReads();
    void changesAreAskedFor();
    void changesAreHeardPastThePooler();
    void indexesAreBuiltPastThePooler();

private:
    static constexpr const char *SettingsSql =
        "SELECT current_setting('lock_timeout'), current_setting('enable_parallel_append'), "
        "current_setting('TimeZone')";

    [[nodiscard]] ConnectionSettings pooled(bool withDirect = false) const
    {
        ConnectionSettings settings = m_world->layout().database(Service::Auth).settings();
        if (withDirect) {
            auto direct = parseDatabaseUrl(m_world->pastPooler(Service::Auth)).value();
            settings.direct = std::make_shared<const ConnectionSettings>(std::move(direct));
        }
        settings.pgbouncer = true;
        return settings;
    }
    [[nodiscard]] Layout pooledLayout(bool withDirect) const
    {
        std::array<Layout::Place, AllServices.size()> places;
        const auto database = std::make_shared<Database>(pooled(withDirect));
        for (const Service service : AllServices)
            places[std::size_t(service)] = {.database = database, .schema = m_world->layout().schema(service)};
        return Layout(places);
    }
    /// Another client changes something.
    void write()
    {
        UnitOfWork work(m_world->layout(), Service::Auth, m_world->actor(Role::Admin));
        work.add(R"(UPDATE {auth}."User" SET name = name WHERE id = $1)", {QStringLiteral("user-ADMIN")});
        work.announce(QStringLiteral("User"), {QStringLiteral("user-ADMIN")});
        auto connection = Connection::open(m_world->layout().database(Service::Auth).settings());
        QVERIFY(connection.ok());
        QVERIFY(work.commit(**connection).ok());
    }

    std::unique_ptr<tests::ServiceWorld> m_world;
};

void TestPooled::settingsComeWithEachTransaction()
{
    auto opened = Connection::open(pooled());
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().detail));
    Connection &connection = **opened;
    QVERIFY(!connection.keepsSession());
    for (int round = 0; round < 2; ++round) {
        const auto settings = connection.run({.sql = SettingsSql});
        QCOMPARE(settings->text(0, 0), QStringLiteral("5s"));
        QCOMPARE(settings->text(0, 1), QStringLiteral("off"));
        QCOMPARE(settings->text(0, 2), QStringLiteral("UTC"));
    }
    QCOMPARE(connection.roundTrips(), qint64(2));
    // In a transaction of its own the caller has the word.
    QVERIFY(connection.runScript("BEGIN; SET LOCAL lock_timeout = '7s'"));
    QCOMPARE(connection.run({.sql = SettingsSql})->text(0, 0), QStringLiteral("7s"));
    QVERIFY(connection.runScript("COMMIT"));
}

void TestPooled::whatWasAskedKeepsItsPlace()
{
    const auto opened = Connection::open(pooled());
    QVERIFY(opened.ok());
    const std::array statements{Statement{.sql = "SELECT 'a'::text"}, Statement{.sql = "SELECT 'b'::text"}};
    const auto answers = (*opened)->runTogether(statements);
    QCOMPARE(answers->size(), std::size_t(2));
    QCOMPARE(answers->at(0).text(0, 0) + answers->at(1).text(0, 0), QStringLiteral("ab"));
    const std::array broken{Statement{.sql = "SELECT 1"}, Statement{.sql = "SELECT 1 / 0"}};
    QCOMPARE((*opened)->runTogether(broken).error().statement, 1);
    QCOMPARE((*opened)->run({.sql = "SELECT 1 / 0"}).error().sqlState, QByteArray("22012"));
    QCOMPARE((*opened)->run({.sql = "SELECT 7::bigint"})->integer(0, 0), qint64(7));
}

void TestPooled::aReaderOnlyReads()
{
    ConnectionSettings settings = pooled();
    settings.readOnly = true;
    const auto opened = Connection::open(settings);
    QVERIFY(opened.ok());
    const QByteArray write = m_world->layout().sql(R"(UPDATE {auth}."User" SET name = 'no')");
    QCOMPARE((*opened)->run({.sql = write}).error().sqlState, QByteArray("25006"));
    QVERIFY((*opened)->isBroken());
}

void TestPooled::changesAreAskedFor()
{
    const Layout layout = pooledLayout(false);
    ChangeFeed feed(layout, nullptr, std::chrono::milliseconds(50));
    QSignalSpy missed(&feed, &ChangeFeed::missed);
    QSignalSpy changed(&feed, &ChangeFeed::changed);
    QTRY_VERIFY(!missed.isEmpty());
    QTest::qWait(200); // it knows by now where the log ends
    const auto before = missed.size();
    write();
    QTRY_VERIFY(missed.size() > before);
    QVERIFY(changed.isEmpty());
}

void TestPooled::changesAreHeardPastThePooler()
{
    const Layout layout = pooledLayout(true);
    ChangeFeed feed(layout, nullptr, std::chrono::hours(1));
    QSignalSpy missed(&feed, &ChangeFeed::missed);
    QSignalSpy changed(&feed, &ChangeFeed::changed);
    QTRY_VERIFY(!missed.isEmpty());
    write();
    QTRY_COMPARE(changed.size(), 1);
}

void TestPooled::indexesAreBuiltPastThePooler()
{
    const QString name = QStringLiteral("desk_AuditLog_createdAt_id_idx");
    const Catalog catalog = app::makeCatalog();
    for (const bool withDirect : {false, true}) {
        m_world->run(Service::Auth, R"(DROP INDEX {auth}."desk_AuditLog_createdAt_id_idx")");
        const Layout layout = pooledLayout(withDirect);
        const auto report =
            submitIndexes(layout.database(Service::Auth), layout, catalog, {Service::Auth}, {}, {}).result();
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->created, QStringList{name});
        const auto settings = layout.database(Service::Auth)
                                  .submit<RowSet>([](Connection &connection) -> Result<RowSet> {
                                      // As the session has it: the script is one transaction of its own.
                                      if (const auto begun = connection.runScript("BEGIN"); !begun)
                                          return begun.error();
                                      auto rows = connection.run({.sql = "SHOW client_min_messages"});
                                      if (const auto ended = connection.runScript("ROLLBACK"); !ended)
                                          return ended.error();
                                      return rows;
                                  })
                                  .result();
        QCOMPARE(settings->text(0, 0), QStringLiteral("notice")); // nothing was left for whoever comes next
    }
}

VHM24_TEST(TestPooled)
#include "tst_pooled_db.moc"

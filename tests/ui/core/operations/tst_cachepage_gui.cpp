// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/core/cache/ownredis.h"
#include "tests/ui/pageworld.h"
#include "ui/core/operations/cachekeymodel.h"
#include "ui/core/operations/cachepage.h"
#include "ui/core/operations/cachetree.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace vhm24;
using ui::CacheKeyModel;

/// The keys of a Redis of this test alone, walked over and deleted by mouse and keys.
class TestCachePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty())
            QSKIP("no redis-server here");
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_redis = std::make_unique<tests::OwnRedis>(
            tests::freePort(), QStringList{QStringLiteral("--enable-debug-command"), QStringLiteral("yes")});
        QVERIFY(m_redis->start());
        m_redis->raw("DEBUG POPULATE 3000 vhm24:machines:machine 8");
        m_redis->raw("SET vhm24:auth:me '{\"name\":\"Aziz\"}'");
        m_redis->raw("EXPIRE vhm24:auth:me 3600");
        m_redis->raw("HSET vhm24:auth:hash city Tashkent zip 100000");
        m_redis->raw("SET User~1 \"a\\x00\\xff\"");
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_redis.reset();
        m_world.reset();
    }

    void theModelKeepsItsPromises()
    {
        CacheKeyModel keys;
        const QAbstractItemModelTester tester(&keys, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ui::CacheTree view(keys); // with its order
        const QAbstractItemModelTester sorted(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        core::RedisKeyTree walked({.mostKeysOfAGroup = 2});
        for (const char *const key : {"a:x:1", "a:x:2", "b:1", "plain", "b:1"}) { // one is shown twice
            walked.add(key);
            keys.grow(walked);
        }
        for (const char *const key : {"a:x:3", "a:x:4", "a:y"})
            walked.add(key);
        keys.grow(walked);
        QCOMPARE(keys.keys(), 8);
        const QModelIndex group = keys.indexOfGroup("a:x:");
        QCOMPARE(keys.rowCount(group), 3); // two by name, and how many there are besides
        QCOMPARE(keys.kind(keys.index(2, 0, group)), CacheKeyModel::Kind::Rest);
        QCOMPARE(keys.unmeasured(10).size(), 5);
        keys.addFacts({{.key = "a:x:1", .type = QStringLiteral("string"), .bytes = 10},
                       {.key = "a:x:2", .type = QStringLiteral("string"), .bytes = 30}});
        QCOMPARE(group.siblingAtColumn(CacheKeyModel::Memory).data().toString(), QStringLiteral("≈ 80"));
        view.sortByColumn(CacheKeyModel::Memory, Qt::DescendingOrder);
        keys.remove("a:x:1");
        QCOMPARE(keys.keys(), 7);
        QCOMPARE(group.siblingAtColumn(CacheKeyModel::Keys).data().toString(), QStringLiteral("3"));
        QVERIFY(!keys.indexOfKey("a:x:1").isValid());
        keys.clear();
        QCOMPARE(keys.rowCount(), 0);
    }

    void theTreeGrowsAndCounts()
    {
        open(m_redis->settings());
        QTRY_COMPARE(m_page->progressText(), m_world->formats.integer(3'003) + QStringLiteral(" keys"));
        QCOMPARE(model().keys(), 3'003);
        QCOMPARE(tree().model()->rowCount(), 2);
        const QModelIndex machines = model().indexOfGroup("vhm24:machines:");
        QCOMPARE(machines.siblingAtColumn(CacheKeyModel::Keys).data().toString().remove(QChar(0xa0)),
                 QStringLiteral("3000"));
        // Most were only counted, so their memory is reckoned.
        QVERIFY(machines.siblingAtColumn(CacheKeyModel::Memory).data().toString().startsWith(QStringLiteral("≈ ")));
        QVERIFY(tests::wordsIn(*m_page).contains(QStringLiteral("Memory")));
        QTRY_VERIFY(tests::wordsIn(*m_page).contains(QStringLiteral("main server")));
    }

    void aValueIsShown()
    {
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_Home);
        QTest::keyClick(&tree(), Qt::Key_Return); // opens User~
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTRY_COMPARE(shownText(), QStringLiteral("a\\x00\\xff"));
        QVERIFY(tests::wordsIn(*m_page).contains(QStringLiteral("for ever")));
        tree().choose(model().indexOfKey("vhm24:auth:me"));
        QTRY_VERIFY(shownText().contains(QStringLiteral("  \"name\": \"Aziz\"")));
        tree().choose(model().indexOfKey("vhm24:auth:hash"));
        QTRY_VERIFY(m_page->findChild<QTreeWidget *>(QStringLiteral("cacheValue")));
        QCOMPARE(m_page->findChild<QTreeWidget *>(QStringLiteral("cacheValue"))->topLevelItemCount(), 2);
    }

    void whatIsOpenStaysOpen()
    {
        QVERIFY(tree().isExpanded(tree().model()->index(0, 0)));
        m_page->refresh();
        QTRY_COMPARE(model().keys(), 3'003);
        QTRY_COMPARE(model().bytes(tree().chosen()), QByteArray("vhm24:auth:hash"));
        QVERIFY(tree().isExpanded(tree().model()->index(0, 0)));
    }

    void searchesByPrefix()
    {
        m_page->focusSearch();
        auto *const search = m_page->findChild<QLineEdit *>(QStringLiteral("cacheSearch"));
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("vhm24:auth:"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(model().keys(), 2);
        QTest::keyClicks(search, QStringLiteral("none"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(tests::wordsIn(*m_page).contains(QStringLiteral("Nothing was found")));
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(model().keys(), 3'003);
    }

    void oneKeyIsDeleted()
    {
        tree().choose(model().indexOfKey("User~1"));
        m_world->prompts.asked.clear();
        QTest::keyClick(&tree(), Qt::Key_Delete);
        QCOMPARE(m_world->prompts.asked.size(), 1);
        QTRY_VERIFY(!model().indexOfKey("User~1").isValid());
        QCOMPARE(m_redis->raw("EXISTS User~1"), QByteArray(":0\r\n"));
    }

    void aPrefixIsCountedAskedAndDeleted()
    {
        tree().choose(model().indexOfGroup("vhm24:machines:"));
        m_world->prompts.asked.clear();
        tests::click(*m_page, "deleteChosen");
        QLineEdit *line = nullptr;
        QTRY_VERIFY((line = m_page->window()->findChild<QLineEdit *>(QStringLiteral("deletePrefix"))));
        QCOMPARE(line->text(), QStringLiteral("vhm24:machines:"));
        line->clear();
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier); // all keys at once: refused
        QVERIFY(line->isVisible() && m_world->prompts.asked.isEmpty());
        QTest::keyClicks(line, QStringLiteral("vhm24:machines:"));
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_world->prompts.asked.size(), 1);
        QTRY_COMPARE(m_redis->raw("DBSIZE"), QByteArray(":2\r\n"));
        QTRY_COMPARE(m_context->jobs->list().size(), 1u);
        QTRY_COMPARE(m_context->jobs->list().back().state, ui::Jobs::State::Done);
        QTRY_COMPARE(model().keys(), 2);
    }

    void itIsDown()
    {
        m_redis->kill();
        m_page->refresh();
        QTRY_VERIFY(tests::wordsIn(*m_page).contains(QStringLiteral("Redis does not answer")));
        QVERIFY(m_redis->start()); // empty now
        m_page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(tests::wordsIn(*m_page).contains(QStringLiteral("The cache is empty")), 20'000);
        QVERIFY(!tests::wordsIn(*m_page).contains(QStringLiteral("Redis does not answer")));
    }

    void thereIsNone()
    {
        open(std::nullopt);
        QVERIFY(tests::wordsIn(*m_page).contains(QStringLiteral("There is no Redis")));
    }

private:
    void open(const std::optional<core::RedisSettings> &redis)
    {
        m_page.reset();
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_page = std::make_unique<ui::CachePage>(*m_context, redis);
        m_page->resize(1084, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open({});
    }
    CacheKeyModel &model() { return *m_page->findChild<CacheKeyModel *>(); }
    ui::CacheTree &tree() { return *m_page->findChild<ui::CacheTree *>(); }
    QString shownText()
    {
        auto *const text = m_page->findChild<QPlainTextEdit *>(QStringLiteral("cacheValue"));
        return text ? text->toPlainText() : QString();
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<tests::OwnRedis> m_redis;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::CachePage> m_page;
};

VHM24_GUI_TEST(TestCachePage)
#include "tst_cachepage_gui.moc"

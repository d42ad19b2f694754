// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/rediscommands.h"
#include "models/core/cache/rediskey.h"
#include "models/core/cache/rediskeytree.h"
#include "models/core/settings/redisurl.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;

class TestRedisKeyTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsByPrefix()
    {
        RedisKeyTree tree;
        for (const char *const key :
             {"vhm24:machines:machine:1", "vhm24:machines:machine:2", "vhm24:machines:stats", "vhm24:tasks:list",
              R"(User~{"params":{"where":{"id":"a:b~c"}}})", R"(User~{"params":{}})", "plain", "{json:1}", "ends:"})
            tree.add(key);
        const auto keysOf = [&tree](const QByteArray &prefix) {
            for (const RedisKeyTree::Group &group : tree.all()) {
                if (group.prefix == prefix)
                    return group.keys;
            }
            return qint64(-1);
        };
        QCOMPARE(tree.root().keys, 9);
        QCOMPARE(keysOf("vhm24:"), 4);
        QCOMPARE(keysOf("vhm24:machines:"), 3);
        QCOMPARE(keysOf("vhm24:machines:machine:"), 2);
        QCOMPARE(keysOf("User~"), 2);
        QCOMPARE(tree.root().names, (QByteArrayList{"plain", "{json:1}", "ends:"}));
        QVERIFY(tree.isComplete());
    }

    void staysSmall()
    {
        RedisKeyTree tree({.mostKeys = 50, .mostKeysOfAGroup = 20, .mostGroups = 10, .deepest = 2});
        for (int i = 0; i < 5000; ++i)
            tree.add("a:b:c:" + QByteArray::number(i % 7) + ':' + QByteArray::number(i));
        for (int i = 0; i < 5000; ++i)
            tree.add("g" + QByteArray::number(i) + ":x");
        QCOMPARE(tree.root().keys, 10'000);
        QVERIFY(tree.all().size() <= 10);
        qsizetype names = 0;
        qint64 unnamed = 0;
        for (const RedisKeyTree::Group &group : tree.all()) {
            QVERIFY(group.names.size() <= 20);
            names += group.names.size();
            unnamed += group.unnamed;
        }
        QVERIFY(names <= 50 && names > 0);
        QCOMPARE(names + unnamed, 10'000); // none is lost, only its name
        QVERIFY(!tree.isComplete());
    }

    void bytesAreReadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << QByteArray("Ташкент: oʻzbek") << QStringLiteral("Ташкент: oʻzbek");
        QTest::newRow("zero") << QByteArray("a\0b", 3) << QStringLiteral("a\\x00b");
        QTest::newRow("broken") << QByteArray("\xff\xfe\\") << QStringLiteral("\\xff\\xfe\\x5c");
        QTest::newRow("looks escaped") << QByteArray("\\x41") << QStringLiteral("\\x5Cx41");
        QTest::newRow("empty") << QByteArray("") << QString();
    }
    void bytesAreReadable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(readable(bytes), text);
        QCOMPARE(fromReadable(text), bytes);
    }

    void dangerousCommandsAreImpossible()
    {
        const QList<QByteArrayList> never{{"FLUSHALL"},
                                          {"flushall", "ASYNC"},
                                          {"FlushDB"},
                                          {"KEYS", "*"},
                                          {"CONFIG", "SET", "dir", "/"},
                                          {"EVAL", "return 1", "0"},
                                          {"SHUTDOWN"},
                                          {"DEBUG", "SLEEP", "1"},
                                          {"CLIENT", "KILL", "TYPE", "normal"},
                                          {"MEMORY", "PURGE"},
                                          {"SLOWLOG", "RESET"},
                                          {"SENTINEL", "FAILOVER", "desk"},
                                          {"REPLICAOF", "NO", "ONE"},
                                          {"SCRIPT", "FLUSH"},
                                          {"FUNCTION", "FLUSH"},
                                          {"ACL", "SETUSER", "x"},
                                          {"SWAPDB", "0", "1"},
                                          {"RENAME", "a", "b"},
                                          {"MONITOR"},
                                          {"SAVE"},
                                          {"SET", "key", "for ever"},
                                          {"DEL"},
                                          {"FLUSHALL "},
                                          {""},
                                          {}};
        for (const QByteArrayList &words : never)
            QVERIFY2(!isAllowedCommand(words), words.join(' ').constData());
        QVERIFY(isAllowedCommand({"unlink", "a"}));
        QVERIFY(isAllowedCommand({"memory", "usage", "a"}));
    }

    void urls()
    {
        const auto one = parseRedisUrl(QStringLiteral("rediss://desk:p%40ss@h:7000/2?ca=/tmp/ca.pem"));
        QVERIFY(one.ok() && one->tls && !one->usesSentinels());
        QCOMPARE(one->user, QStringLiteral("desk"));
        QCOMPARE(one->password, QStringLiteral("p@ss"));
        QCOMPARE(one->database, 2);
        const auto many =
            parseRedisUrl(QStringLiteral("redis+sentinel://:pw@a:1,b/desk/3?sentinel_user=s&sentinel_password=x"));
        QVERIFY(many.ok());
        QCOMPARE(many->sentinels, (std::vector<RedisHost>{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 26'379}}));
        QCOMPARE(many->master, QStringLiteral("desk"));
        QCOMPARE(many->database, 3);
        QCOMPARE(many->sentinelPassword, QStringLiteral("x"));
        QVERIFY(!placeOf(*many).contains(QStringLiteral("pw")));
        for (const char *const wrong : {"redis+sentinel://a:1", "redis+sentinel://a:1/", "redis+sentinel://a/b%20c",
                                        "redis://a,b/0", "redis+tls://a", "redis+sentinel://a/desk/x"})
            QVERIFY2(!parseRedisUrl(QString::fromLatin1(wrong)).ok(), wrong);
    }
};

VHM24_TEST(TestRedisKeyTree)
#include "tst_rediskeytree_unit.moc"

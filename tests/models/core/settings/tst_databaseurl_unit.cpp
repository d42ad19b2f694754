// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/databaseurl.h"
#include "models/core/settings/redisurl.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;

class TestDatabaseUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllParts();
    void fillsInDefaults();
    void decodesPercent();
    void readsHosts_data();
    void readsHosts();
    void readsTls_data();
    void readsTls();
    void reportsUnknownParameters();
    void refusesBrokenUrls_data();
    void refusesBrokenUrls();
    void redacts_data();
    void redacts();
    void readsRedis();
    void refusesBrokenRedis_data();
    void refusesBrokenRedis();
};

void TestDatabaseUrl::readsAllParts()
{
    const auto read = parseDatabaseUrl(QStringLiteral(
        "postgresql://clerk:pw@db.local:6543/vhm24?schema=auth&sslmode=require&connect_timeout=7&connection_limit=3"
        "&pool_timeout=0&pgbouncer=true&target_session_attrs=read-write&sslrootcert=%2Fetc%2Fca.pem"));
    QVERIFY(read.ok());
    QCOMPARE(read->hosts, QStringList{QStringLiteral("db.local")});
    QCOMPARE(read->ports, QList<int>{6543});
    QCOMPARE(read->database, QStringLiteral("vhm24"));
    QCOMPARE(read->user, QStringLiteral("clerk"));
    QCOMPARE(read->password, QStringLiteral("pw"));
    QCOMPARE(read->schema, QStringLiteral("auth"));
    QCOMPARE(read->sslMode, SslMode::Require);
    QCOMPARE(read->connectTimeoutS, 7);
    QCOMPARE(read->connectionLimit, 3);
    QCOMPARE(read->poolTimeoutS, 0);
    QVERIFY(read->pgbouncer);
    QCOMPARE(read->targetSessionAttrs, QStringLiteral("read-write"));
    QCOMPARE(read->sslRootCert, QStringLiteral("/etc/ca.pem"));
    QVERIFY(read->unknownParameters.isEmpty());
}

void TestDatabaseUrl::fillsInDefaults()
{
    const auto read = parseDatabaseUrl(QStringLiteral("  postgres://h/d\n"));
    QVERIFY(read.ok());
    QCOMPARE(read->ports, QList<int>{5432});
    QVERIFY(read->user.isEmpty() && read->password.isEmpty() && read->schema.isEmpty());
    QCOMPARE(read->sslMode, SslMode::Prefer);
    QCOMPARE(read->connectTimeoutS, 5);
    QCOMPARE(read->poolTimeoutS, 10);
    QVERIFY(!read->pgbouncer);
}

void TestDatabaseUrl::decodesPercent()
{
    const auto read = parseDatabaseUrl(QStringLiteral("postgresql://a%40b:p%40%3A%2F%3F%23%25%20%D1%8F+@h/my%20db"));
    QVERIFY(read.ok());
    QCOMPARE(read->user, QStringLiteral("a@b"));
    QCOMPARE(read->password, QStringLiteral("p@:/?#% я+"));
    QCOMPARE(read->database, QStringLiteral("my db"));
    // As the back end's parser: the last @ ends the login, further colons belong to the password.
    QCOMPARE(parseDatabaseUrl(QStringLiteral("postgresql://u:a@b:c@h/d"))->password, QStringLiteral("a@b:c"));
}

void TestDatabaseUrl::readsHosts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QList<int>>("ports");
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("several") << s("postgresql://u:p@a:1,b,c:3/d") << QStringList{s("a"), s("b"), s("c")}
                             << QList<int>{1, 5432, 3};
    QTest::newRow("ipv6") << s("postgresql://u@[::1]:5433/d") << QStringList{s("::1")} << QList<int>{5433};
    QTest::newRow("ipv6 list") << s("postgresql://u@[fe80::1],[::1]:2/d") << QStringList{s("fe80::1"), s("::1")}
                               << QList<int>{5432, 2};
    QTest::newRow("ipv4") << s("postgresql://127.0.0.1/d") << QStringList{s("127.0.0.1")} << QList<int>{5432};
    QTest::newRow("socket parameter") << s("postgresql://u:p@localhost:5444/d?host=/run/postgresql")
                                      << QStringList{s("/run/postgresql")} << QList<int>{5444};
    QTest::newRow("socket without host") << s("postgresql://u:p@/d?host=%2Ftmp") << QStringList{s("/tmp")}
                                         << QList<int>{5432};
    QTest::newRow("encoded socket") << s("postgresql://u:p@%2Frun%2Fpg/d") << QStringList{s("/run/pg")}
                                    << QList<int>{5432};
}

void TestDatabaseUrl::readsHosts()
{
    QFETCH(QString, url);
    const auto read = parseDatabaseUrl(url);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().detail));
    QTEST(read->hosts, "hosts");
    QTEST(read->ports, "ports");
}

void TestDatabaseUrl::readsTls_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("mode");
    const auto row = [](const char *query, const char *mode) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(mode);
    };
    row("sslmode=disable", "disable");
    row("sslmode=verify-ca", "verify-ca");
    row("sslmode=verify-full", "verify-full");
    row("sslmode=require&sslaccept=accept_invalid_certs", "require");
    row("sslmode=require&sslaccept=strict", "verify-full");
    row("sslaccept=strict&sslmode=prefer", "verify-full");
    row("sslaccept=strict", "verify-full");
    row("sslmode=disable&sslaccept=strict", "disable");
}

void TestDatabaseUrl::readsTls()
{
    QFETCH(QString, query);
    const auto read = parseDatabaseUrl(QStringLiteral("postgresql://h/d?") + query);
    QVERIFY(read.ok());
    QTEST(nameOf(read->sslMode), "mode");
}

void TestDatabaseUrl::reportsUnknownParameters()
{
    const auto read = parseDatabaseUrl(QStringLiteral("postgresql://h/d?options=-c%20x&schema=s&foo=secret"));
    QVERIFY(read.ok());
    QCOMPARE(read->unknownParameters, (QStringList{QStringLiteral("options"), QStringLiteral("foo")}));
}

void TestDatabaseUrl::refusesBrokenUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *url, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(says);
    };
    row("empty", "  ", "empty");
    row("no scheme", "u:S3CRET@h/d", "scheme");
    row("other scheme", "mysql://u:S3CRET@h/d", "postgresql://");
    row("no host", "postgresql://u:S3CRET@/d", "host is missing");
    row("no database", "postgresql://u:S3CRET@h", "database is missing");
    row("no database with slash", "postgresql://u:S3CRET@h/", "database is missing");
    row("port text", "postgresql://u:S3CRET@h:abc/d", "port");
    row("port zero", "postgresql://u:S3CRET@h:0/d", "port");
    row("port large", "postgresql://u:S3CRET@h:65536/d", "port");
    row("port missing", "postgresql://u:S3CRET@h:/d", "port");
    row("forgotten host", "postgresql://u:S3CRET", "port");
    row("raw slash in password", "postgresql://u:S3C/RET@h/d", "%2F");
    row("raw slash after digits", "postgresql://u:12/S3CRET@h/d", "%2F");
    row("raw question mark", "postgresql://u:12?S3CRET@h/d", "%3F");
    row("raw hash", "postgresql://u:S3#CRET@h/d", "%23");
    row("raw percent", "postgresql://u:S3CRET%zz@h/d", "%25");
    row("not utf-8", "postgresql://u:S3CRET%ff@h/d", "percent-encoded");
    row("control character", "postgresql://u:S3CRET%00@h/d", "percent-encoded");
    row("open bracket", "postgresql://u:S3CRET@[::1/d", "bracket");
    row("no address in brackets", "postgresql://u:S3CRET@[zz]/d", "IPv6");
    row("space in host", "postgresql://u:S3CRET@a b/d", "host name");
    row("empty in list", "postgresql://u:S3CRET@a,,b/d", "empty");
    row("two path parts", "postgresql://u:S3CRET@h/a/b", "%2F");
    row("sslmode", "postgresql://u:S3CRET@h/d?sslmode=on", "sslmode");
    row("sslaccept", "postgresql://u:S3CRET@h/d?sslaccept=maybe", "sslaccept");
    row("timeout", "postgresql://u:S3CRET@h/d?connect_timeout=-1", "connect_timeout");
    row("limit", "postgresql://u:S3CRET@h/d?connection_limit=many", "connection_limit");
    row("pgbouncer", "postgresql://u:S3CRET@h/d?pgbouncer=1", "pgbouncer");
    row("empty schema", "postgresql://u:S3CRET@h/d?schema=", "schema");
    row("attrs", "postgresql://u:S3CRET@h/d?target_session_attrs=x", "target_session_attrs");
    row("query is no list", "postgresql://u:S3CRET@h/d?%20x", "name=value");
}

void TestDatabaseUrl::refusesBrokenUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, says);
    const auto read = parseDatabaseUrl(url);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
    for (const auto *piece : {"S3", "RET", "zz@"})
        QVERIFY2(!read.error().detail.contains(QLatin1String(piece)), qPrintable(read.error().detail));
}

void TestDatabaseUrl::redacts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *url, const char *shown) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(shown);
    };
    row("postgresql://u:S3CRET@h:1/d?schema=x", "postgresql://u:***@h:1/d?schema=x");
    row("postgresql://u@h/d", "postgresql://u@h/d");
    row("postgresql://h/d", "postgresql://h/d");
    row("postgresql://u:S3/C?R#E@T@h/d", "postgresql://u:***@h/d");
    row("postgresql://h/d?sslpassword=S3&schema=x", "postgresql://h/d?sslpassword=***&schema=x");
    row("postgresql://u:S3CRET", "postgresql://***");
    row("S3CRET", "***");
    row("redis://:S3CRET@h:6379/0", "redis://:***@h:6379/0");
    row("", "");
}

void TestDatabaseUrl::redacts()
{
    QFETCH(QString, url);
    QTEST(redacted(url), "shown");
}

void TestDatabaseUrl::readsRedis()
{
    const auto full = parseRedisUrl(QStringLiteral("rediss://me:p%40w@cache.local:7000/3?ca=/etc/ca.pem"));
    QVERIFY(full.ok());
    QVERIFY(full->tls);
    QCOMPARE(full->host, QStringLiteral("cache.local"));
    QCOMPARE(full->port, 7000);
    QCOMPARE(full->user, QStringLiteral("me"));
    QCOMPARE(full->password, QStringLiteral("p@w"));
    QCOMPARE(full->database, 3);
    QCOMPARE(full->caFile, QStringLiteral("/etc/ca.pem"));
    const auto brief = parseRedisUrl(QStringLiteral("redis://localhost"));
    QVERIFY(brief.ok());
    QVERIFY(!brief->tls);
    QCOMPARE(brief->port, 6379);
    QCOMPARE(brief->database, 0);
    QCOMPARE(parseRedisUrl(QStringLiteral("redis://h?db=5"))->database, 5);
    QCOMPARE(parseRedisUrl(QStringLiteral("redis://:pw@[::1]:1/"))->host, QStringLiteral("::1"));
}

void TestDatabaseUrl::refusesBrokenRedis_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "http://h", "redis://", "redis://a,b", "redis://h/x", "redis://h:0", "redis://:S3CRET@"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestDatabaseUrl::refusesBrokenRedis()
{
    QFETCH(QString, url);
    const auto read = parseRedisUrl(url);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY(!read.error().detail.isEmpty() && !read.error().detail.contains(QStringLiteral("S3CRET")));
}

VHM24_TEST(TestDatabaseUrl)
#include "tst_databaseurl_unit.moc"

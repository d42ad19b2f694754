// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/settings/configuration.h"
#include "models/core/settings/connectiondraft.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;
using Shape = ConnectionDraft::Shape;

namespace {

EnvFile::Values onlySet(EnvFile::Values values)
{
    values.removeIf([](const std::pair<const QString &, QString &> &one) { return one.second.isEmpty(); });
    return values;
}

} // namespace

/// A profile as the fields of a form, and back.
class TestConnectionDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("schemas") << QStringLiteral(
            "DATABASE_URL=postgresql://u:p%40s@h,h2:6432/d?pgbouncer=true&sslmode=verify-full&"
            "sslrootcert=/etc/ca.pem\nREDIS_URL=rediss://:r%3As@r:6380/1\n");
        QTest::newRow("one schema") << QStringLiteral(
            "DATABASE_URL=postgresql://u@h/d\nVHM24_SCHEMA=public\nVHM24_PRODUCTION=true\n");
        QTest::newRow("databases") << QStringLiteral(
            "USE_MULTIPLE_DATABASES=true\nAUTH_DATABASE_URL=postgresql://u:p@h/a\nMACHINES_DATABASE_URL=postgresql://"
            "u:p@h/m\n"
            "INVENTORY_DATABASE_URL=postgresql://u:p@h/i\nTASKS_DATABASE_URL=postgresql://u:p@h/t\n"
            "SHARED_DATABASE_URL=postgresql://u:p@h/s\n");
        QTest::newRow("tunnel") << QStringLiteral(
            "DATABASE_URL=postgresql://u@h/d\nVHM24_SSH_HOST=gate\nVHM24_SSH_PORT=2222\n"
            "VHM24_SSH_USER=me\nVHM24_SSH_KEY=~/.ssh/k\n");
        QTest::newRow("client certificate")
            << QStringLiteral("DATABASE_URL=postgresql://u@h/d?sslcert=/c.pem&sslkey=/k.pem&sslmode=verify-ca\n");
    }
    void itComesBackAsItWas()
    {
        QFETCH(QString, text);
        const EnvFile::Values values = EnvFile::parse(text);
        const ConnectionDraft draft = connectionDraftFrom(values);
        QCOMPARE(onlySet(valuesOf(draft, true)), values);
        QCOMPARE(connectionDraftFrom(valuesOf(draft, true)), draft);
        for (const QString &value : valuesOf(draft, false))
            QVERIFY2(!value.contains(QLatin1String(":p")) && !value.contains(QLatin1String("r%3As")),
                     qPrintable(value));
    }

    void theFieldsHoldTheParts()
    {
        const ConnectionDraft draft =
            connectionDraftFrom({{QStringLiteral("DATABASE_URL"),
                                  QStringLiteral("postgresql://u:p%40s@h/d?sslmode=require&connect_timeout=3")}});
        QCOMPARE(draft.address, QStringLiteral("postgresql://u@h/d?connect_timeout=3"));
        QCOMPARE(draft.password, QStringLiteral("p@s"));
        QCOMPARE(draft.tls, std::optional(SslMode::Require));
        QCOMPARE(int(draft.shape), int(Shape::Schemas));
    }

    void whatIsFilledInIsUsable()
    {
        ConnectionDraft draft{
            .shape = Shape::Databases, .password = QStringLiteral("a:b@c/d?e#f%"), .tls = SslMode::VerifyFull};
        for (std::size_t i = 0; i < draft.addresses.size(); ++i)
            draft.addresses[i] = QStringLiteral("postgresql://me@host/db%1").arg(i);
        draft.redis = QStringLiteral("redis://cache:6379");
        draft.redisPassword = QStringLiteral("x@y");
        QProcessEnvironment environment;
        const EnvFile::Values values = valuesOf(draft, true);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            environment.insert(it.key(), it.value());
        const auto configuration = loadConfiguration(environment, {});
        QVERIFY2(configuration, qPrintable(configuration ? QString() : configuration.error().detail));
        QVERIFY(configuration->multipleDatabases);
        QCOMPARE(configuration->of(Service::Tasks).password, draft.password);
        QCOMPARE(configuration->of(Service::Tasks).sslMode, SslMode::VerifyFull);
        QCOMPARE(configuration->redis->password, draft.redisPassword);
    }

    void aPasswordLeavesAnAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("password");
        const auto row = [](const char *url, const char *address, const char *password) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(address)
                               << QString::fromLatin1(password);
        };
        row("postgresql://u:p@h/d", "postgresql://u@h/d", "p");
        row("postgresql://u:p%40q@h/d?a=b", "postgresql://u@h/d?a=b", "p@q");
        row("postgresql://u:p@q@h", "postgresql://u@h", "p@q");
        row("redis://:p@h:1", "redis://h:1", "p");
        row("u:p@h", "u@h", "p"); // however wrong
        row("postgresql://u@h:5432/d", "", "");
        row("postgresql://h:5432/d", "", "");
        row("postgresql://u:half", "", "");
    }
    void aPasswordLeavesAnAddress()
    {
        QFETCH(QString, url);
        QFETCH(QString, address);
        QFETCH(QString, password);
        const auto split = splitPassword(url);
        QCOMPARE(split ? split->address : QString(), address);
        QCOMPARE(split ? split->password : QString(), password);
    }
};

VHM24_TEST(TestConnectionDraft)
#include "tst_connectiondraft_unit.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/postgrestool.h"
#include "models/core/secrets/profilefile.h"
#include "models/core/settings/configuration.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace vhm24::core;

/// Certificates, tunnels and names of schemas in the settings, and passwords out of them.
class TestSecureWays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClientCertificateComesWithItsKey()
    {
        const auto own = read("sslmode=verify-full&sslrootcert=/ca&sslcert=/me.crt&sslkey=~/me.key");
        QVERIFY(own.ok());
        QCOMPARE(own->sslRootCert, QStringLiteral("/ca"));
        QCOMPARE(own->sslCert, QStringLiteral("/me.crt"));
        QCOMPARE(own->sslKey, QDir::homePath() + QStringLiteral("/me.key"));
        const auto prisma = read("sslcert=/ca"); // its name for the authority's
        QVERIFY(prisma.ok());
        QCOMPARE(prisma->sslRootCert, QStringLiteral("/ca"));
        QVERIFY(prisma->sslCert.isEmpty());
        QVERIFY(!read("sslkey=/me.key").ok());
        QVERIFY(!read("sslrootcert=/a;sslmode=disable").ok()); // would be an option of its own
    }

    void programsOfPostgresGetTheSame()
    {
        auto settings = read("sslmode=verify-full&sslrootcert=/ca&sslcert=/me.crt&sslkey=/me.key");
        settings->tunnelPorts = {4711};
        const QProcessEnvironment child = PostgresTool::environment(*settings);
        QCOMPARE(child.value(QStringLiteral("PGSSLCERT")), QStringLiteral("/me.crt"));
        QCOMPARE(child.value(QStringLiteral("PGSSLKEY")), QStringLiteral("/me.key"));
        QCOMPARE(child.value(QStringLiteral("PGHOST")), QStringLiteral("db.example")); // for its certificate
        QCOMPARE(child.value(QStringLiteral("PGHOSTADDR")), QStringLiteral("127.0.0.1"));
        QCOMPARE(child.value(QStringLiteral("PGPORT")), QStringLiteral("4711"));
    }

    void oneSchemaForAll()
    {
        const auto all = load({{"VHM24_SCHEMA", "public"}, {"VHM24_SCHEMA_TASKS", "work"}});
        QVERIFY(all.ok());
        QCOMPARE(all->of(Service::Auth).schema, QStringLiteral("public"));
        QCOMPARE(all->of(Service::Shared).schema, QStringLiteral("public"));
        QCOMPARE(all->of(Service::Tasks).schema, QStringLiteral("work"));
        QVERIFY(!load({{"VHM24_SCHEMA", "desk"}}).ok());
    }

    void aTunnelIsRead()
    {
        QVERIFY(!load({})->tunnel);
        const auto through = load({{"VHM24_SSH_HOST", "gate.example"},
                                   {"VHM24_SSH_PORT", "2222"},
                                   {"VHM24_SSH_USER", "desk"},
                                   {"VHM24_SSH_KEY", "~/.ssh/desk"}});
        QVERIFY(through.ok() && through->tunnel);
        QCOMPARE(through->tunnel->host, QStringLiteral("gate.example"));
        QCOMPARE(through->tunnel->port, 2222);
        QCOMPARE(through->tunnel->keyFile, QDir::homePath() + QStringLiteral("/.ssh/desk"));
        QCOMPARE(load({{"VHM24_SSH_HOST", "-oProxyCommand=evil"}}).error().subject, QStringLiteral("VHM24_SSH_HOST"));
        QVERIFY(!load({{"VHM24_SSH_HOST", "gate"}, {"VHM24_SSH_USER", "-x"}}).ok());
        QVERIFY(!load({{"VHM24_SSH_HOST", "gate"}, {"VHM24_SSH_PORT", "0"}}).ok());
    }

    void passwordsLeaveAProfile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("office.env"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# office\nDATABASE_URL=\"postgresql://clerk:p@ss:w%2Ford@h:5432/d?sslmode=require\"\n"
                   "AUTH_DATABASE_URL=postgres://clerk@h/d\nREDIS_URL=redis://:other@r\n");
        file.close();
        QVERIFY(takePasswordsOut(path).ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("# office\nDATABASE_URL=\"postgresql://clerk@h:5432/d?sslmode=require\"\n"
                                            "AUTH_DATABASE_URL=postgres://clerk@h/d\nREDIS_URL=redis://@r\n"));
        QCOMPARE(parseRedisUrl(QStringLiteral("redis://@r"))->host, QStringLiteral("r")); // still an address
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

private:
    static Result<ConnectionSettings> read(const char *parameters)
    {
        return parseDatabaseUrl(QStringLiteral("postgresql://u:p@db.example/d?") + QLatin1String(parameters));
    }
    static Result<Configuration> load(const QList<std::pair<const char *, const char *>> &variables)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("DATABASE_URL"), QStringLiteral("postgresql://u:p@h/d"));
        for (const auto &[name, value] : variables)
            environment.insert(QLatin1String(name), QLatin1String(value));
        return loadConfiguration(environment, {});
    }
};

VHM24_TEST(TestSecureWays)
#include "tst_secureways_unit.moc"

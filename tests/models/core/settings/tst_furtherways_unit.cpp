// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/configuredlayout.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// Several hosts, replicas and ways past a pooler, as they are written in the settings.
class TestFurtherWays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whichServerIsWanted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *url, bool readOnly, const char *wanted) {
            QTest::addRow("%s %d", url, readOnly)
                << QString::fromLatin1(url) << readOnly << QString::fromLatin1(wanted);
        };
        row("postgresql://a/d", false, "");
        row("postgresql://a:1,b:2/d", false, "read-write");
        row("postgresql://a,b/d?target_session_attrs=any", false, "any");
        row("postgresql://a/d?target_session_attrs=primary", false, "primary");
        row("postgresql://a/d", true, "prefer-standby");
        row("postgresql://a,b/d?target_session_attrs=standby", true, "standby");
    }
    void whichServerIsWanted()
    {
        QFETCH(QString, url);
        QFETCH(bool, readOnly);
        auto settings = parseDatabaseUrl(url);
        QVERIFY(settings.ok());
        settings->readOnly = readOnly;
        QTEST(settings->wantedSession(), "wanted");
    }

    void oneReplicaServesAllServices()
    {
        const auto read = loaded({"DATABASE_URL=postgresql://u@h/d?pgbouncer=true", "DIRECT_URL=postgresql://u@pg/d",
                                  "READ_DATABASE_URL=postgresql://u@r/d", "VHM24_SCHEMA_TASKS=jobs"});
        QVERIFY(read.ok());
        const ConnectionSettings &tasks = read->of(Service::Tasks);
        QVERIFY(tasks.pgbouncer);
        QCOMPARE(tasks.directly().hosts, QStringList{QStringLiteral("pg")});
        QVERIFY(!tasks.directly().pgbouncer);
        const auto &reader = read->readers[std::size_t(Service::Tasks)];
        QVERIFY(reader && reader->readOnly);
        QCOMPARE(reader->schema, QStringLiteral("jobs"));
        QVERIFY(read->warnings.isEmpty());

        const Layout layout = core::makeLayout(*read, 1);
        QVERIFY(layout.replica(Service::Auth));
        QCOMPARE(layout.replica(Service::Tasks), layout.replica(Service::Auth));
        // Nothing is known of it yet.
        QCOMPARE(&layout.reader(Service::Tasks), &layout.database(Service::Tasks));
    }

    void eachOfFiveDatabasesHasItsOwn()
    {
        const auto read = loaded({"USE_MULTIPLE_DATABASES=true", "DATABASE_URL=postgresql://h/d",
                                  "AUTH_DATABASE_URL=postgresql://h/a", "TASKS_DATABASE_URL=postgresql://h/t",
                                  "TASKS_READ_DATABASE_URL=postgresql://r/t", "TASKS_DIRECT_URL=postgresql://p/t",
                                  "READ_DATABASE_URL=postgresql://r/d"});
        QVERIFY(read.ok());
        QVERIFY(read->readers[std::size_t(Service::Tasks)]);
        QVERIFY(!read->readers[std::size_t(Service::Auth)]);
        QVERIFY(read->of(Service::Tasks).direct && !read->of(Service::Auth).direct);
        QVERIFY(read->warnings.join(QLatin1Char('\n')).contains(QLatin1String("AUTH_READ_DATABASE_URL")));
        const Layout layout = core::makeLayout(*read, 1);
        QVERIFY(layout.replica(Service::Tasks) && !layout.replica(Service::Auth));
    }

    void aMistakeInThemIsOnlyAWarning()
    {
        const auto read = loaded({"DATABASE_URL=postgresql://h/d", "READ_DATABASE_URL=postgresql://u:SECRET@:x/d",
                                  "DIRECT_URL=mysql://h/d"});
        QVERIFY(read.ok());
        QVERIFY(!read->readers[0] && !read->of(Service::Auth).direct);
        QCOMPARE(read->warnings.size(), 2);
        const QString text = read->warnings.join(QLatin1Char('\n'));
        QVERIFY(text.contains(QLatin1String("READ_DATABASE_URL")) && text.contains(QLatin1String("DIRECT_URL")));
        QVERIFY(!text.contains(QLatin1String("SECRET")));
    }

private:
    static Result<Configuration> loaded(const std::vector<const char *> &assignments)
    {
        QProcessEnvironment environment;
        for (const char *const one : assignments) {
            const QString text = QString::fromLatin1(one);
            environment.insert(text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1));
        }
        return loadConfiguration(environment, {});
    }
};

VHM24_TEST(TestFurtherWays)
#include "tst_furtherways_unit.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/configuration.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vhm24::core;

class TestConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneDatabaseHasFiveSchemas();
    void schemaNamesAreSettings();
    void severalDatabases();
    void missingServiceUrlFallsBack();
    void whatIsNotNeededMayBeMissing();
    void processGoesBeforeFile();
    void nothingSet();
    void brokenUrlNamesItsVariable();
    void brokenRedisIsOnlyAWarning();
    void openFileIsAWarning();
    void unknownParameterIsAWarning();

private:
    static QProcessEnvironment environment(const QStringList &assignments);
    static bool warns(const Configuration &configuration, const char *text);
};

QProcessEnvironment TestConfiguration::environment(const QStringList &assignments)
{
    QProcessEnvironment result;
    for (const QString &assignment : assignments)
        result.insert(assignment.section(QLatin1Char('='), 0, 0), assignment.section(QLatin1Char('='), 1));
    return result;
}

bool TestConfiguration::warns(const Configuration &configuration, const char *text)
{
    return configuration.warnings.join(QLatin1Char('\n')).contains(QLatin1String(text));
}

void TestConfiguration::oneDatabaseHasFiveSchemas()
{
    const auto read = loadConfiguration(
        environment({QStringLiteral("DATABASE_URL=postgresql://u:p@h/d"), QStringLiteral("REDIS_URL=redis://r:6380"),
                     QStringLiteral("JWT_SECRET=js"), QStringLiteral("TELEGRAM_BOT_TOKEN=tt")}),
        {});
    QVERIFY(read.ok());
    QVERIFY(!read->multipleDatabases);
    for (const Service service : AllServices) {
        QCOMPARE(read->of(service).schema, QString(nameOf(service)));
        QVERIFY(read->of(service).isSameDatabase(read->of(Service::Auth)));
    }
    QVERIFY(read->redis.has_value());
    QCOMPARE(read->redis->port, 6380);
    QCOMPARE(read->jwtSecret, QStringLiteral("js"));
    QCOMPARE(read->telegramBotToken, QStringLiteral("tt"));
    QVERIFY(read->warnings.isEmpty());
}

void TestConfiguration::schemaNamesAreSettings()
{
    const auto read = loadConfiguration(environment({QStringLiteral("DATABASE_URL=postgresql://h/d?schema=ignored"),
                                                     QStringLiteral("VHM24_SCHEMA_AUTH=auth_service")}),
                                        {});
    QVERIFY(read.ok());
    QCOMPARE(read->of(Service::Auth).schema, QStringLiteral("auth_service"));
    QCOMPARE(read->of(Service::Tasks).schema, QStringLiteral("tasks"));
    QVERIFY(warns(*read, "schema"));
}

void TestConfiguration::severalDatabases()
{
    QStringList all{QStringLiteral("USE_MULTIPLE_DATABASES=true")};
    for (const Service service : AllServices)
        all << QStringLiteral("%1_DATABASE_URL=postgresql://h/db_%2")
                   .arg(QString(nameOf(service)).toUpper(), nameOf(service));
    all << QStringLiteral("SHARED_DATABASE_URL=postgresql://h/s?schema=own");
    const auto read = loadConfiguration(environment(all), {});
    QVERIFY(read.ok()); // DATABASE_URL itself is not needed
    QVERIFY(read->multipleDatabases);
    QCOMPARE(read->of(Service::Machines).database, QStringLiteral("db_machines"));
    QCOMPARE(read->of(Service::Machines).schema, QStringLiteral("public"));
    QCOMPARE(read->of(Service::Shared).schema, QStringLiteral("own"));
    QVERIFY(read->warnings.isEmpty());
    QVERIFY(!read->of(Service::Auth).isSameDatabase(read->of(Service::Tasks)));
}

void TestConfiguration::missingServiceUrlFallsBack()
{
    const auto read = loadConfiguration(
        environment({QStringLiteral("USE_MULTIPLE_DATABASES=true"), QStringLiteral("DATABASE_URL=postgresql://h/main"),
                     QStringLiteral("TASKS_DATABASE_URL=postgresql://h/t")}),
        {});
    QVERIFY(read.ok());
    QCOMPARE(read->of(Service::Auth).database, QStringLiteral("main"));
    QCOMPARE(read->of(Service::Tasks).database, QStringLiteral("t"));
    QVERIFY(warns(*read, "AUTH_DATABASE_URL"));
    QVERIFY(!warns(*read, "TASKS_DATABASE_URL"));
}

void TestConfiguration::whatIsNotNeededMayBeMissing()
{
    const auto only = environment({QStringLiteral("USE_MULTIPLE_DATABASES=true"),
                                   QStringLiteral("AUTH_DATABASE_URL=postgresql://h/a"),
                                   QStringLiteral("TASKS_DATABASE_URL=postgresql://h/t")});
    QVERIFY(!loadConfiguration(only, {}).ok());
    const auto read = loadConfiguration(only, {}, {Service::Auth, Service::Tasks});
    QVERIFY(read.ok());
    QCOMPARE(read->of(Service::Tasks).database, QStringLiteral("t"));
    QVERIFY(read->of(Service::Machines).hosts.first().endsWith(QLatin1String(".invalid"))); // reaches nothing
    QVERIFY(!read->of(Service::Machines).isSameDatabase(read->of(Service::Auth)));
    QVERIFY(!loadConfiguration(only, {}, {Service::Auth, Service::Machines}).ok());
}

void TestConfiguration::processGoesBeforeFile()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("DATABASE_URL=\"postgresql://file/d\"\nJWT_SECRET=fromfile\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto fromFile = loadConfiguration({}, file.fileName());
    QVERIFY(fromFile.ok());
    QCOMPARE(fromFile->of(Service::Auth).hosts.front(), QStringLiteral("file"));
    const auto mixed =
        loadConfiguration(environment({QStringLiteral("DATABASE_URL=postgresql://process/d")}), file.fileName());
    QVERIFY(mixed.ok());
    QCOMPARE(mixed->of(Service::Auth).hosts.front(), QStringLiteral("process"));
    QCOMPARE(mixed->jwtSecret, QStringLiteral("fromfile"));
    QVERIFY(mixed->warnings.isEmpty());
}

void TestConfiguration::nothingSet()
{
    const auto read = loadConfiguration({}, QStringLiteral("/nonexistent/.env"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    QCOMPARE(read.error().subject, QStringLiteral("DATABASE_URL"));
}

void TestConfiguration::brokenUrlNamesItsVariable()
{
    const auto read = loadConfiguration(
        environment({QStringLiteral("USE_MULTIPLE_DATABASES=true"), QStringLiteral("DATABASE_URL=postgresql://h/main"),
                     QStringLiteral("TASKS_DATABASE_URL=postgresql://u:S3CRET@h:x/t")}),
        {});
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().subject, QStringLiteral("TASKS_DATABASE_URL"));
    QVERIFY(!read.error().detail.contains(QStringLiteral("S3CRET")));
}

void TestConfiguration::brokenRedisIsOnlyAWarning()
{
    const auto read = loadConfiguration(
        environment({QStringLiteral("DATABASE_URL=postgresql://h/d"), QStringLiteral("REDIS_URL=http://:S3CRET@x")}),
        {});
    QVERIFY(read.ok());
    QVERIFY(!read->redis.has_value());
    QVERIFY(warns(*read, "REDIS_URL"));
    QVERIFY(!warns(*read, "S3CRET"));
}

void TestConfiguration::openFileIsAWarning()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("DATABASE_URL=postgresql://h/d\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ReadOther);
    const auto read = loadConfiguration({}, file.fileName());
    QVERIFY(read.ok());
    QVERIFY(warns(*read, "chmod 600"));
}

void TestConfiguration::unknownParameterIsAWarning()
{
    const auto read =
        loadConfiguration(environment({QStringLiteral("DATABASE_URL=postgresql://h/d?socket_timeout=S3CRET")}), {});
    QVERIFY(read.ok());
    QCOMPARE(read->warnings.size(), 1); // once, not once for each service
    QVERIFY(warns(*read, "socket_timeout"));
    QVERIFY(!warns(*read, "S3CRET"));
}

VHM24_TEST(TestConfiguration)
#include "tst_configuration_unit.moc"

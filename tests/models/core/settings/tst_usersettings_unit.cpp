// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/settings/usersettings.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace vhm24;

/// Where the choices of a user are kept.
class TestUserSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(former().mkpath(QStringLiteral(".")));
        QFile::remove(formerFile());
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    }

    void theyStandBesideTheProfiles()
    {
        core::userSettings().setValue(QStringLiteral("look/theme"), QStringLiteral("dark"));
        const QString file =
            QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
        QVERIFY(QFile::exists(file));
        QCOMPARE(core::userSettings().value(QStringLiteral("look/theme")).toString(), QStringLiteral("dark"));
    }

    void thoseOfEarlierVersionsAreTakenOverOnce()
    {
        {
            QSettings before(formerFile(), QSettings::IniFormat);
            before.setValue(QStringLiteral("look/theme"), QStringLiteral("light"));
        }
        QCOMPARE(core::userSettings().value(QStringLiteral("look/theme")).toString(), QStringLiteral("light"));
        core::userSettings().setValue(QStringLiteral("look/theme"), QStringLiteral("dark"));
        QCOMPARE(core::userSettings().value(QStringLiteral("look/theme")).toString(), QStringLiteral("dark"));
        QCOMPARE(QSettings(formerFile(), QSettings::IniFormat).value(QStringLiteral("look/theme")).toString(),
                 QStringLiteral("light"));
    }

private:
    static QDir former()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                    QStringLiteral("/Unknown Organization"));
    }
    static QString formerFile()
    {
        return former().filePath(QCoreApplication::applicationName() + QStringLiteral(".conf"));
    }
};

VHM24_TEST(TestUserSettings)
#include "tst_usersettings_unit.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/secrets/keystore.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace vhm24::core;

/// Without a key store, and with that of GNOME on a bus of its own.
class TestKeyStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        const auto settings = parseDatabaseUrl(QStringLiteral("postgresql://clerk:CANARY-7@h,i:6543/d?schema=x"));
        m_place = KeyStore::placeOf(*settings);
    }

    void thePlaceHoldsNoPassword() { QCOMPARE(m_place, QStringLiteral("postgresql://clerk@h:5432,i:6543/d")); }

    void withoutAKeyStoreNothingIsKept()
    {
        const auto read = KeyStore::readNow(m_place);
        QVERIFY(!read && read.error().kind == ErrorKind::Unavailable);
        const auto kept = KeyStore::writeNow(m_place, QStringLiteral("CANARY-7"));
        QVERIFY(!kept && kept.error().kind == ErrorKind::Unavailable);
        QVERIFY(!kept.error().detail.contains(QLatin1String("CANARY")));
    }

    void aPasswordIsKeptAndForgotten()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty() || bus.isEmpty())
            QSKIP("gnome-keyring and dbus are not installed");
        QTemporaryDir home;
        qputenv("HOME", home.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
        QProcess buses, keyring;
        // Without the services of this computer, which would start a key store that nobody has unlocked.
        QFile config(home.filePath(QStringLiteral("bus.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                     "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/></policy>"
                     "</busconfig>");
        config.close();
        buses.start(bus, {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                          QStringLiteral("--print-address")});
        QVERIFY(buses.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", buses.readLine().trimmed());
        keyring.start(daemon, {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                               QStringLiteral("--unlock")});
        QVERIFY(keyring.waitForStarted());
        keyring.write("master\n");
        keyring.closeWriteChannel();
        Result<QString> read = KeyStore::readNow(m_place);
        for (int i = 0; i < 100 && !read && read.error().kind == ErrorKind::Unavailable; ++i) {
            QTest::qWait(20); // it is on its way
            read = KeyStore::readNow(m_place);
        }
        QVERIFY2(!read && read.error().kind == ErrorKind::NotFound, qPrintable(read ? *read : read.error().detail));
        const auto kept = KeyStore::writeNow(m_place, QStringLiteral("CANARY-7 ўқ"));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        read = KeyStore::readNow(m_place);
        QVERIFY(read);
        QCOMPARE(*read, QStringLiteral("CANARY-7 ўқ"));
        QVERIFY(KeyStore::removeNow(m_place).ok());
        QVERIFY(!KeyStore::readNow(m_place));
        for (QProcess *const one : {&keyring, &buses}) {
            one->terminate();
            one->waitForFinished();
        }
    }

private:
    QString m_place;
};

VHM24_TEST(TestKeyStore)
#include "tst_keystore_unit.moc"

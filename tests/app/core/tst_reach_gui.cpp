// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/reach.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/auth/databasepassworddialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace vhm24;
using app::Reach;

/// A profile without a password, on a computer without a key store.
class TestReach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        ui::applyTheme(*qApp, ui::Theme::Light);
        QVERIFY2(m_servers.problem().isEmpty(), qPrintable(m_servers.problem()));
        const auto settings = core::parseDatabaseUrl(m_servers.databaseUrl());
        m_password = settings->password;
        m_configuration.services.fill(*settings);
    }

    void whatHasAPasswordIsNotTried()
    {
        Reach reach(m_configuration);
        QSignalSpy reached(&reach, &Reach::reached);
        reach.start();
        QCOMPARE(reached.size(), 1);
    }

    void thePasswordIsAskedForAndNotKept()
    {
        for (core::ConnectionSettings &one : m_configuration.services)
            one.password.clear();
        QCOMPARE(app::placesWithoutPassword(m_configuration).size(), 1u);
        Reach reach(m_configuration);
        QSignalSpy wanted(&reach, &Reach::passwordWanted);
        core::Configuration made;
        connect(&reach, &Reach::reached, this, [&](const core::Configuration &one) { made = one; });
        reach.start();
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toBool(), false);
        QVERIFY(!reach.hasKeyStore());

        ui::auth::DatabasePasswordDialog dialog(wanted[0][0].toString(), reach.hasKeyStore());
        connect(&dialog, &ui::auth::DatabasePasswordDialog::given, &reach, &Reach::answer);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!dialog.findChild<QCheckBox *>()->isEnabled());
        QVERIFY(tests::wordsIn(dialog).contains(QLatin1String("asked for each time")));
        QTest::keyClick(&dialog, Qt::Key_Return); // nothing typed
        QVERIFY(dialog.hasErrors());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("wrong"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][1].toBool(), true);
        dialog.showRefused();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), m_password); // over what is selected
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(made.of(core::Service::Shared).password, m_password);
        QCOMPARE(made.of(core::Service::Auth).password, m_password);
    }

private:
    tests::TestServers m_servers;
    core::Configuration m_configuration;
    QString m_password;
};

VHM24_GUI_TEST(TestReach)
#include "tst_reach_gui.moc"

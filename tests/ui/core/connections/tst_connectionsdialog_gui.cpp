// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/connectionchooser.h"
#include "tests/support/registry.h"
#include "tests/support/uifakes.h"
#include "tests/ui/pageworld.h"
#include "ui/core/connections/connectionsdialog.h"
#include "ui/core/widgets/formfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>

using namespace vhm24;
using ui::ConnectionsDialog;

/// A person sets up the way to the databases, on a computer without a key store. Each test goes on from the one before.
class TestConnectionsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        ui::applyTheme(*qApp, ui::Theme::Light);
        m_url = m_servers.createDatabase(QStringLiteral("connections"));
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
        m_address = core::splitPassword(m_url)->address;
        m_password = core::splitPassword(m_url)->password;
        connect(&m_chooser, &app::ConnectionChooser::chosen, this,
                [this](const QString &name, const core::Configuration &configuration) {
                    m_chosen = name;
                    m_configuration = configuration;
                });
    }
    void cleanupTestCase()
    {
        delete m_dialog;
        m_servers.dropDatabase(m_url);
    }

    void aNewOneIsTried()
    {
        open(QStringLiteral("office"));
        tests::click(*m_dialog, "tryConnection"); // nothing is filled in
        QVERIFY(words().contains(QLatin1String("Write the address of the database")));
        QLineEdit &address = edit("DATABASE_URL");
        QTest::keyClicks(&address, QStringLiteral("nowhere"));
        tests::click(*m_dialog, "tryConnection");
        QVERIFY(words().contains(QLatin1String("Write the address like")));
        address.clear();
        QCOMPARE(m_dialog->focusWidget(), &address);
        QGuiApplication::clipboard()->setText(m_url);
        QTest::keyClick(&address, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(address.text(), m_address);
        QCOMPARE(edit("password").text(), m_password);
        QCOMPARE(edit("password").echoMode(), QLineEdit::Password);
        tests::click(*m_dialog, "tryConnection");
        QTRY_VERIFY(words().contains(QLatin1String("PostgreSQL")));
        QVERIFY(words().contains(QLatin1String("are missing: the migrations have to be applied")));
        QVERIFY(!words().contains(m_password));
        QVERIFY(m_store.names().isEmpty());
    }

    void whatIsWrongStandsAtItsField()
    {
        edit("password").setText(QStringLiteral("wrong"));
        tests::click(*m_dialog, "tryConnection");
        QTRY_VERIFY(words().contains(QLatin1String("refused the user name or password")));
        edit("password").setText(m_password);
        edit("DATABASE_URL").setText(QString(m_address).replace(m_address.section(u'/', 3), QStringLiteral("nowhere")));
        tests::click(*m_dialog, "tryConnection");
        QTRY_VERIFY(words().contains(QLatin1String("There is no database of this name")));
        edit("DATABASE_URL").setText(m_address);
        edit("password").clear();
        tests::click(*m_dialog, "tryConnection");
        QTRY_VERIFY(words().contains(QLatin1String("The database asks for a password")));
        edit("password").setText(m_password);
        tests::click(*m_dialog, "accept");
        QVERIFY(words().contains(QLatin1String("Give the connection a name")));
        edit("name").setText(QStringLiteral("../x"));
        tests::click(*m_dialog, "accept");
        QVERIFY(words().contains(QLatin1String("Use letters, digits")));
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(!m_dialog->findChild<QCheckBox *>(QStringLiteral("keep"))->isEnabled());
    }

    void itIsSavedWithoutItsPassword()
    {
        edit("name").setText(QStringLiteral("Офис"));
        auto *const tls = m_dialog->findChild<QComboBox *>(QStringLiteral("tls"));
        tls->setFocus();
        QTest::keyClick(tls, Qt::Key_Down);
        QCOMPARE(tls->currentText(), QStringLiteral("None"));
        QTest::keyClick(tls, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_chosen, QStringLiteral("Офис"));
        QCOMPARE(m_configuration.of(core::Service::Tasks).password, m_password);
        QTRY_VERIFY(!m_dialog);
        const auto values = m_store.read(QStringLiteral("Офис"));
        QVERIFY(values);
        const QString written = values->value(QStringLiteral("DATABASE_URL"));
        QVERIFY2(written.contains(QLatin1String("sslmode=disable")), qPrintable(written));
        QVERIFY(!written.contains(m_password));
    }

    void whatAPersonWroteStays()
    {
        QFile file(m_store.path(QStringLiteral("five")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# by hand\nUSE_MULTIPLE_DATABASES=true\nAUTH_DATABASE_URL=postgresql://u:CANARY@h/a\n"
                   "AUTH_READ_DATABASE_URL=postgresql://u@h2/a\nVHM24_SCHEMA_TASKS=work\nDATABASE_URL=postgresql://u:CANARY@h/rest\n");
        file.close();
        open(QStringLiteral("five"));
        QCOMPARE(edit("AUTH_DATABASE_URL").text(), QStringLiteral("postgresql://u@h/a"));
        QCOMPARE(edit("TASKS_DATABASE_URL").text(), QStringLiteral("postgresql://u@h/rest"));
        QVERIFY(!edit("DATABASE_URL").isVisible());
        QVERIFY(!words().contains(QLatin1String("CANARY")));
        edit("TASKS_DATABASE_URL").setText(QStringLiteral("postgresql://u@h/t"));
        tests::click(*m_dialog, "accept");
        QTRY_VERIFY(!m_dialog);
        const auto values = *m_store.read(QStringLiteral("five"));
        QCOMPARE(values.value(QStringLiteral("AUTH_READ_DATABASE_URL")), QStringLiteral("postgresql://u@h2/a"));
        // And they hold for what is chosen here, as they do for --profile.
        QVERIFY(m_configuration.readers[std::size_t(core::Service::Auth)]);
        QCOMPARE(m_configuration.of(core::Service::Tasks).schema, QStringLiteral("work"));
        // There is no better place for it yet.
        QCOMPARE(values.value(QStringLiteral("TASKS_DATABASE_URL")), QStringLiteral("postgresql://u:CANARY@h/t"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("# by hand\n"));
    }

    void changesAreNotLostSilently()
    {
        ui::DialogPrompts unused;
        tests::FakePrompts prompts;
        ConnectionsDialog dialog(prompts, m_store);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.openAt(QStringLiteral("five"));
        QSignalSpy closed(&dialog, &QDialog::rejected);
        auto *const list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("VHM24_SSH_HOST")), QStringLiteral("gate"));
        dialog.findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("six"));
        list->setCurrentRow(1); // is asked, and says yes
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Офис"));
        QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("Офис"));
        tests::click(dialog, "deleteConnection");
        QCOMPARE(m_store.names(), QStringList(QStringLiteral("five")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

private:
    void open(const QString &name)
    {
        m_chosen.clear();
        m_chooser.open(name, nullptr);
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            if (auto *const dialog = qobject_cast<ConnectionsDialog *>(widget))
                m_dialog = dialog;
        }
        QVERIFY(m_dialog && QTest::qWaitForWindowActive(m_dialog));
    }
    QLineEdit &edit(const char *name) { return *m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    QString words() { return tests::wordsIn(*m_dialog); }

    QTemporaryDir m_folder;
    tests::TestServers m_servers;
    QString m_url;
    QString m_address;
    QString m_password;
    core::ProfileStore m_store{m_folder.path()};
    app::ConnectionChooser m_chooser{m_store};
    QPointer<ConnectionsDialog> m_dialog;
    QString m_chosen;
    core::Configuration m_configuration;
};

VHM24_GUI_TEST(TestConnectionsDialog)
#include "tst_connectionsdialog_gui.moc"

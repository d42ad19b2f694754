// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "ui/core/look/theme.h"
#include "ui/core/shell/dialogprompts.h"

#include <QApplication>
#include <QDialog>

using namespace vhm24;

/// A question answered by keys.
class TestPrompts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Light); }

    void enterIsForTheButtonWithTheFocus_data()
    {
        QTest::addColumn<bool>("dangerous");
        QTest::addColumn<int>("tabs");
        QTest::addColumn<bool>("confirmed");
        QTest::newRow("plain") << false << 0 << true;
        QTest::newRow("plain, on Cancel") << false << 1 << false;
        QTest::newRow("dangerous") << true << 0 << false;
        QTest::newRow("dangerous, on its verb") << true << 1 << true;
    }
    void enterIsForTheButtonWithTheFocus()
    {
        QFETCH(const bool, dangerous);
        QFETCH(const int, tabs);
        QFETCH(const bool, confirmed);
        QWidget window;
        window.show();
        bool answered = false;
        ui::DialogPrompts().confirm(
            &window, {.title = QStringLiteral("Sure?"), .action = QStringLiteral("Do it"), .dangerous = dangerous},
            [&answered] { answered = true; });
        auto *const dialog = window.findChild<QDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->focusWidget() && dialog->focusWidget()->hasFocus());
        for (int i = 0; i < tabs; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(answered, confirmed);
    }
};

VHM24_GUI_TEST(TestPrompts)
#include "tst_prompts_gui.moc"

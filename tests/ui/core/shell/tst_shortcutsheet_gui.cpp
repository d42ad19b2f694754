// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "ui/core/look/theme.h"
#include "ui/core/shell/commandkeys.h"
#include "ui/core/shell/shortcutsheet.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/keyfield.h"
#include "ui/core/widgets/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace vhm24::ui;

/// The sheet of keys as somebody uses it who has no mouse.
class TestShortcutSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_shortcuts = std::make_unique<Shortcuts>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 720);
        m_keys = new CommandKeys(*m_window, m_shortcuts.get());
        m_reads = 0;
        m_keys->bind(QStringLiteral("window.refresh"), [this] { ++m_reads; });
        m_window->show();
        m_sheet = new ShortcutSheet(m_shortcuts.get(), m_window.get());
        m_sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(m_sheet));
    }
    void cleanup()
    {
        m_window.reset();
        m_shortcuts.reset();
    }

    void everyCommandAndKeyIsListed()
    {
        for (const Shortcuts::Command &command : Shortcuts::commands()) {
            QVERIFY2(m_sheet->field(command.id), qPrintable(command.id));
            QCOMPARE(m_sheet->field(command.id)->keys(), command.keys);
        }
        const QString words = shownWords();
        for (const Shortcuts::FixedKey &fixed : Shortcuts::fixedKeys())
            QVERIFY2(words.contains(QLatin1String(fixed.text)), fixed.text);
        for (const char *const key : {"F2", "Esc", "Ctrl+Home   Ctrl+End", "Return", "Ctrl+Return", "Shift+Click",
                                      "Drag of the scroll bar", "Alt+1 … Alt+9"})
            QVERIFY2(words.contains(QString::fromUtf8(key)), key);
        QVERIFY(m_sheet->findChild<QScrollArea *>());
        QVERIFY(m_sheet->height() <= 720);
    }

    void findOfTheListIsThereOnce()
    {
        auto *const search = m_sheet->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("ctrl+f"));
        QVERIFY(m_sheet->field(QStringLiteral("window.search"))->isVisible());
        const QString words = shownWords();
        QCOMPARE(words.count(QLatin1String("Find in the list")), 1);
        QVERIFY2(!words.contains(QLatin1String("Search in the list")), qPrintable(words));
    }

    void searchNarrows()
    {
        auto *const search = m_sheet->findChild<QLineEdit *>();
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("take back"));
        QVERIFY(m_sheet->field(QStringLiteral("table.undo"))->isVisible());
        QVERIFY(!m_sheet->field(QStringLiteral("window.find"))->isVisible());
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("ctrl+k")); // by its keys too
        QVERIFY(m_sheet->field(QStringLiteral("window.find"))->isVisible());
        QVERIFY(!m_sheet->field(QStringLiteral("table.undo"))->isVisible());
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("no such thing"));
        QVERIFY(shownWords().contains(QLatin1String("No keys match")));
    }

    void keysAreChangedByPressingThem()
    {
        press("window.refresh", Qt::Key_F6);
        QCOMPARE(m_shortcuts->keys(QStringLiteral("window.refresh")), QKeySequence(Qt::Key_F6));
        QVERIFY(m_sheet->problem().isEmpty());
        m_sheet->accept();
        m_window->activateWindow(); // there is no window manager here that would
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(m_reads, 0);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(m_reads, 1);
    }

    void conflictsAreNamedAndRefused()
    {
        press("window.refresh", Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(m_sheet->problem().contains(QLatin1String("Save the changes")), qPrintable(m_sheet->problem()));
        QCOMPARE(m_shortcuts->keys(QStringLiteral("window.refresh")), QKeySequence(Qt::Key_F5));
        QCOMPARE(m_sheet->field(QStringLiteral("window.refresh"))->keys(), QKeySequence(Qt::Key_F5));
        press("window.refresh", Qt::Key_Tab, Qt::ControlModifier); // the keys that move the focus are caught too
        QVERIFY2(m_sheet->problem().contains(QLatin1String("Next tab")), qPrintable(m_sheet->problem()));
        press("window.refresh", Qt::Key_F7);
        QVERIFY(m_sheet->problem().isEmpty());
    }

    void escapeLeavesTheKeysAndTheSheetOpen()
    {
        press("window.refresh", Qt::Key_Escape);
        QVERIFY(m_sheet->isVisible());
        QCOMPARE(m_shortcuts->keys(QStringLiteral("window.refresh")), QKeySequence(Qt::Key_F5));
        press("window.refresh", Qt::Key_Backspace);
        QVERIFY(m_shortcuts->keys(QStringLiteral("window.refresh")).isEmpty());
    }

    void resetOneAndAll()
    {
        press("window.refresh", Qt::Key_F6);
        press("table.save", Qt::Key_F8);
        const auto reset = [this](const char *id) {
            return m_sheet->field(QLatin1String(id))->parentWidget()->findChild<Button *>();
        };
        QVERIFY(reset("window.refresh")->isVisible());
        QVERIFY(!reset("window.find")->isVisible());
        reset("window.refresh")->setFocus();
        QTest::keyClick(reset("window.refresh"), Qt::Key_Space);
        QCOMPARE(m_shortcuts->keys(QStringLiteral("window.refresh")), QKeySequence(Qt::Key_F5));
        QVERIFY(m_shortcuts->isChanged(QStringLiteral("table.save")));
        for (Button *const button : m_sheet->findChildren<Button *>()) {
            if (button->text() == QLatin1String("Reset all keys"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(m_shortcuts->toJson().isEmpty());
    }

private:
    void press(const char *id, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        KeyField *const field = m_sheet->field(QLatin1String(id));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isRecording());
        QTest::keyClick(field, key, modifiers);
        QVERIFY(!field->isRecording());
    }
    QString shownWords()
    {
        QStringList words;
        for (const TextLabel *const label : m_sheet->findChildren<TextLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(QLatin1Char('\n'));
    }

    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<QWidget> m_window;
    CommandKeys *m_keys = nullptr;
    ShortcutSheet *m_sheet = nullptr;
    int m_reads = 0;
};

VHM24_GUI_TEST(TestShortcutSheet)
#include "tst_shortcutsheet_gui.moc"

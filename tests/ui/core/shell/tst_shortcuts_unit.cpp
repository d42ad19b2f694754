// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "ui/core/shell/shortcuts.h"
#include "ui/core/table/tableaction.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using vhm24::ui::keysOf;
using vhm24::ui::Shortcuts;

/// The one table of keys: no two commands meet, and what the user changes holds.
class TestShortcuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsThereOnce()
    {
        QSet<QString> ids;
        for (const Shortcuts::Command &one : Shortcuts::commands()) {
            QVERIFY2(!ids.contains(one.id), qPrintable(one.id));
            QVERIFY2(one.text && *one.text && one.group, qPrintable(one.id));
            ids.insert(one.id);
        }
        for (const vhm24::ui::TableAction &action : vhm24::ui::tableActions())
            QVERIFY2(ids.contains(QLatin1String(action.command ? action.command : action.id)), action.id);
        for (const char *const id : {"window.find", "window.newTab", "window.section8", "table.save", "table.related"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void defaultsDoNotMeet_data()
    {
        QTest::addColumn<QString>("id");
        for (const Shortcuts::Command &one : Shortcuts::commands())
            QTest::newRow(qPrintable(one.id)) << one.id;
    }
    void defaultsDoNotMeet()
    {
        QFETCH(QString, id);
        const Shortcuts shortcuts;
        const Shortcuts::Command &command = *Shortcuts::command(id);
        QVERIFY2(command.keys.count() <= 1, "one combination, no sequence of them");
        // Against every other command of the window and of a list, and against the keys of the controls.
        const QString problem = shortcuts.problem(id, command.keys);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void changesHoldAndAreNamed()
    {
        Shortcuts shortcuts;
        const QSignalSpy changed(&shortcuts, &Shortcuts::changed);
        const QKeySequence keys(QStringLiteral("Ctrl+Alt+Y"));
        QVERIFY(shortcuts.setKeys(QStringLiteral("table.save"), keys));
        QCOMPARE(shortcuts.keys(QStringLiteral("table.save")), keys);
        QVERIFY(shortcuts.isChanged(QStringLiteral("table.save")));
        QCOMPARE(changed.size(), 1);
        // The old ones are free now, and the new ones taken.
        QVERIFY(shortcuts.problem(QStringLiteral("window.find"), QKeySequence(QStringLiteral("Ctrl+S"))).isEmpty());
        QVERIFY(shortcuts.problem(QStringLiteral("window.find"), keys).contains(QLatin1String("Save the changes")));
        QVERIFY(!shortcuts.setKeys(QStringLiteral("window.find"), keys));
        QCOMPARE(shortcuts.keys(QStringLiteral("window.find")), QKeySequence(QStringLiteral("Ctrl+K")));
        shortcuts.reset(QStringLiteral("table.save"));
        QCOMPARE(shortcuts.keys(QStringLiteral("table.save")), QKeySequence(QStringLiteral("Ctrl+S")));
        QVERIFY(!shortcuts.isChanged(QStringLiteral("table.save")));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("says");
        QTest::newRow("another command") << QStringLiteral("F5") << QStringLiteral("Read again");
        QTest::newRow("a key of the list") << QStringLiteral("Ctrl+Home") << QStringLiteral("Start and end");
        QTest::newRow("a key of the cell") << QStringLiteral("F2") << QStringLiteral("Edit the cell");
        QTest::newRow("inside a range") << QStringLiteral("Alt+5") << QStringLiteral("named view");
        QTest::newRow("end of a range") << QStringLiteral("Alt+9") << QStringLiteral("named view");
        QTest::newRow("Enter") << QStringLiteral("Return") << QStringLiteral("Open the selected row");
        QTest::newRow("a letter") << QStringLiteral("A") << QStringLiteral("typing");
        QTest::newRow("a capital") << QStringLiteral("Shift+A") << QStringLiteral("typing");
    }
    void refused()
    {
        QFETCH(QString, keys);
        QFETCH(QString, says);
        Shortcuts shortcuts;
        const QString id = QStringLiteral("table.undo");
        const QString problem = shortcuts.problem(id, QKeySequence(keys));
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QVERIFY(!shortcuts.setKeys(id, QKeySequence(keys)));
        QCOMPARE(shortcuts.keys(id), QKeySequence(QStringLiteral("Ctrl+Z")));
    }

    void keysCanBeTakenAwayAndGivenToAnother()
    {
        Shortcuts shortcuts;
        QVERIFY(shortcuts.setKeys(QStringLiteral("table.undo"), QKeySequence()));
        QVERIFY(shortcuts.keys(QStringLiteral("table.undo")).isEmpty());
        QVERIFY(shortcuts.setKeys(QStringLiteral("table.save"), QKeySequence(QStringLiteral("Ctrl+Z"))));
        // Its own keys have a new owner: the reset must not make two of them.
        shortcuts.reset(QStringLiteral("table.undo"));
        QVERIFY(shortcuts.keys(QStringLiteral("table.undo")).isEmpty());
        shortcuts.resetAll();
        QCOMPARE(shortcuts.keys(QStringLiteral("table.undo")), QKeySequence(QStringLiteral("Ctrl+Z")));
        QCOMPARE(shortcuts.keys(QStringLiteral("table.save")), QKeySequence(QStringLiteral("Ctrl+S")));
    }

    void changesSurviveTheSettings()
    {
        Shortcuts first;
        QVERIFY(first.setKeys(QStringLiteral("table.save"), QKeySequence(QStringLiteral("Ctrl+Alt+Y"))));
        QVERIFY(first.setKeys(QStringLiteral("window.find"), QKeySequence(QStringLiteral("Ctrl+S"))));
        Shortcuts second;
        second.restore(first.toJson());
        QCOMPARE(second.toJson(), first.toJson());
        QCOMPARE(second.keys(QStringLiteral("window.find")), QKeySequence(QStringLiteral("Ctrl+S")));
    }

    void settingsInDisorderDoNoHarm()
    {
        Shortcuts shortcuts;
        shortcuts.restore({{QStringLiteral("table.save"), QStringLiteral("F5")}, // taken by "read again"
                           {QStringLiteral("table.undo"), QStringLiteral("a")},
                           {QStringLiteral("gone.command"), QStringLiteral("Ctrl+Alt+Y")}});
        QVERIFY(shortcuts.toJson().isEmpty());
        QCOMPARE(shortcuts.keys(QStringLiteral("table.save")), QKeySequence(QStringLiteral("Ctrl+S")));
    }

    void withoutSettingsTheDefaultsHold()
    {
        QCOMPARE(keysOf(nullptr, QStringLiteral("window.refresh")), QKeySequence(QStringLiteral("F5")));
        QVERIFY(keysOf(nullptr, QStringLiteral("nothing")).isEmpty());
    }
};

VHM24_TEST(TestShortcuts)
#include "tst_shortcuts_unit.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/languages.h"
#include "tests/support/registry.h"
#include "ui/core/table/editbar.h"

#include <QAbstractButton>
#include <QTest>

using namespace vhm24;

/// No two verbs of the bar are called the same.
class TestEditBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void discardingIsNotCalledUndoing()
    {
        app::Languages languages;
        ui::EditBar bar;
        for (const auto language :
             {ui::Formats::Language::Russian, ui::Formats::Language::Uzbek, ui::Formats::Language::English}) {
            languages.use(language);
            QCoreApplication::processEvents();
            QStringList words;
            for (const QAbstractButton *const button : bar.findChildren<QAbstractButton *>()) {
                if (!button->text().isEmpty())
                    words += button->text();
            }
            QCOMPARE(words.size(), 4);
            words.removeDuplicates();
            QVERIFY2(words.size() == 4, qPrintable(words.join(u'|')));
            // "Undo" has a button with an icon too: what discards all is not called by its word either.
            const auto *const discard = bar.findChild<QAbstractButton *>(QStringLiteral("discardEdits"));
            const auto *const undo = bar.findChild<QAbstractButton *>(QStringLiteral("undoEdits"));
            QVERIFY2(!undo->toolTip().startsWith(discard->text()), qPrintable(undo->toolTip()));
        }
    }
};

VHM24_GUI_TEST(TestEditBar)
#include "tst_editbar_gui.moc"

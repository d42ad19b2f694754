// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/button.h"

#include <QApplication>

using namespace vhm24;

/// The buttons of a header either have their words or are squares with an icon, at every width and with every language.
class TestPageHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noButtonIsSqueezed_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {500, 640, 700, 760, 820, 900, 1000, 1245, 1600})
            QTest::addRow("%d", width) << width;
    }
    void noButtonIsSqueezed()
    {
        QFETCH(int, width);
        ui::PageHeader header;
        header.setTitle(QStringLiteral("Foydalanuvchilar"));
        std::vector<ui::Button *> buttons;
        for (const char *const icon : {"shield", "key", "lock", "plus"}) {
            auto *const button = new ui::Button(ui::Button::Kind::Secondary, QString::fromLatin1(icon), &header);
            button->setCollapsible(true);
            header.addRight(button);
            buttons.push_back(button);
        }
        buttons.back()->setShortcutCap(QStringLiteral("Ctrl N"));
        header.resize(width, header.height());
        header.show();
        for (const char *const text : {"Roles", "A much longer text", "Yangi foydalanuvchi qoʻshish…", "No"}) {
            for (ui::Button *const button : buttons)
                button->setText(QString::fromUtf8(text)); // as when the language changes
            QTest::qWait(20);
            bool room = true;
            for (const ui::Button *const button : buttons) {
                QVERIFY2(button->width() >= button->sizeHint().width(), text);
                room = room && !button->isCollapsed();
            }
            if (width == 1600)
                QVERIFY(room);
        }
    }
};

VHM24_GUI_TEST(TestPageHeader)
#include "tst_pageheader_gui.moc"

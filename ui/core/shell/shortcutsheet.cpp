// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/shortcutsheet.h"

#include "ui/core/look/tokens.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>

namespace vhm24::ui {

void showShortcutSheet(QWidget *parent)
{
    struct Key {
        const char *keys;
        const char *text;
    };
    static constexpr Key keys[] = {
        {"Ctrl+K", QT_TRANSLATE_NOOP("ShortcutSheet", "Find a page or a record")},
        {"Ctrl+1 … 8", QT_TRANSLATE_NOOP("ShortcutSheet", "Open a section")},
        {"Alt+←  Alt+→", QT_TRANSLATE_NOOP("ShortcutSheet", "Back and forward")},
        {"Ctrl+F", QT_TRANSLATE_NOOP("ShortcutSheet", "Search in the list")},
        {"Ctrl+N", QT_TRANSLATE_NOOP("ShortcutSheet", "The main action of the page")},
        {"F5", QT_TRANSLATE_NOOP("ShortcutSheet", "Read again")},
        {"Enter", QT_TRANSLATE_NOOP("ShortcutSheet", "Open the selected row")},
        {"F2", QT_TRANSLATE_NOOP("ShortcutSheet", "Edit the cell")},
        {"Ctrl+S", QT_TRANSLATE_NOOP("ShortcutSheet", "Save the changes")},
        {"Ctrl+Z", QT_TRANSLATE_NOOP("ShortcutSheet", "Take back the last change")},
        {"Ctrl+Home  Ctrl+End", QT_TRANSLATE_NOOP("ShortcutSheet", "Start and end of the list")},
        {"Esc", QT_TRANSLATE_NOOP("ShortcutSheet", "Close the panel or the dialog")},
        {"Ctrl+Enter", QT_TRANSLATE_NOOP("ShortcutSheet", "Book or save in a form")},
    };
    auto *const sheet = new QDialog(parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(QCoreApplication::translate("ShortcutSheet", "Keys"));
    auto *const grid = new QGridLayout(sheet);
    grid->setContentsMargins(20, 16, 20, 20);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const Key &key : keys) {
        auto *const name = new TextLabel(TextStyle::BodyBold);
        name->setText(QString::fromUtf8(key.keys));
        auto *const text = new TextLabel(TextStyle::Body, Token::Text2);
        text->setText(QCoreApplication::translate("ShortcutSheet", key.text));
        grid->addWidget(name, row, 0);
        grid->addWidget(text, row, 1);
        ++row;
    }
    sheet->open();
}

} // namespace vhm24::ui

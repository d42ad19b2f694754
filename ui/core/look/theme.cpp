// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/look/theme.h"

#include "ui/core/look/deskstyle.h"
#include "ui/core/look/icons.h"

#include <QApplication>
#include <QGuiApplication>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

/// Resources of a static library are linked only when asked for; the macro must stand outside any namespace.
static void loadIcons() { Q_INIT_RESOURCE(icons); }

namespace vhm24::ui {

void applyTheme(QApplication &application, Theme theme)
{
    loadIcons();
    setTheme(theme);
    // Painting is done by DeskStyle alone: a style sheet would switch every widget it names, and the
    // whole application's style object, to the sheet engine. Properties are read by the style instead.
    if (qobject_cast<DeskStyle *>(application.style()) == nullptr)
        QApplication::setStyle(new DeskStyle);
    QApplication::setFont(font(TextStyle::Body));
    // setPalette() drops the palettes of classes, so it comes first.
    QApplication::setPalette(themePalette(theme));
    QApplication::setPalette(itemViewPalette(theme), "QAbstractItemView");
    QToolTip::setPalette(themePalette(theme));
    QToolTip::setFont(font(TextStyle::Body));
    clearIconCache();
    // Widgets that paint from tokens hear of no palette change when their own roles stay the same.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

Theme systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? Theme::Dark
                                                                                                         : Theme::Light;
}

} // namespace vhm24::ui

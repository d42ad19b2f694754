// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// The pieces DeskStyle draws, one function for each.
namespace vhm24::ui::stylepaint {

[[nodiscard]] inline bool has(const QStyleOption &option, QStyle::StateFlag state)
{
    return option.state.testFlag(state);
}

void pushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void toolButtonPanel(const QStyleOption &option, QPainter *painter);
void field(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void checkBox(const QStyleOption &option, QPainter *painter);
void radioButton(const QStyleOption &option, QPainter *painter);
void focusFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void arrow(const QStyleOption &option, QPainter *painter, const char *icon, int side);
void viewItemPanel(const QStyleOptionViewItem &option, QPainter *painter);
void lineEdit(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget);
void frame(const QStyleOption &option, QPainter *painter, const QWidget *widget);

void header(const QStyleOptionHeader &option, QPainter *painter);
void headerSection(const QStyleOptionHeader &option, QPainter *painter);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter);
void headerEmpty(const QStyleOption &option, QPainter *painter);
void tabShape(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter);
void progress(const QStyleOptionProgressBar &option, QPainter *painter, bool contents);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void spinBox(const QStyle *style, const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);
void scrollBar(const QStyle *style, const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget);
void slider(const QStyle *style, const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget);

[[nodiscard]] bool flag(const QWidget *widget, const char *property);

} // namespace vhm24::ui::stylepaint

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/look/deskstyle.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/stylepaint.h"
#include "ui/core/look/tokens.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace vhm24::ui {
namespace {

constexpr int FieldPadding = 7; // QLineEdit adds two of its own.
constexpr int ComboArrow = 26;
constexpr int SpinButton = 20;
constexpr int ScrollHandle = 32;

// qstyleoption_cast over the option that a call of the style carries.
template <typename Option, typename Function> bool with(const QStyleOption *option, Function draw)
{
    const Option *cast = qstyleoption_cast<const Option *>(option);
    if (cast == nullptr)
        return false;
    draw(*cast);
    return true;
}

bool branch(const QStyleOption *option, QPainter *painter)
{
    const bool open = option->state.testFlag(QStyle::State_Open);
    if (option->state.testFlag(QStyle::State_Children))
        stylepaint::arrow(*option, painter, open ? "chevron-down" : "chevron-right", 12);
    return true;
}

bool popupPanel(const QStyleOption *option, QPainter *painter)
{
    paintBox(painter, option->rect, 0.01, color(Token::Button), color(Token::Strong));
    return true;
}

bool drawnMark(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: stylepaint::checkBox(*option, painter); return true;
    case QStyle::PE_IndicatorRadioButton: stylepaint::radioButton(*option, painter); return true;
    case QStyle::PE_IndicatorArrowDown: stylepaint::arrow(*option, painter, "chevron-down", 12); return true;
    case QStyle::PE_IndicatorArrowUp: stylepaint::arrow(*option, painter, "chevron-up", 12); return true;
    case QStyle::PE_IndicatorArrowLeft: stylepaint::arrow(*option, painter, "chevron-left", 12); return true;
    case QStyle::PE_IndicatorArrowRight: stylepaint::arrow(*option, painter, "chevron-right", 12); return true;
    case QStyle::PE_IndicatorBranch: return branch(option, painter);
    case QStyle::PE_IndicatorHeaderArrow: // Drawn beside the label.
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelStatusBar: return true;
    default: return false;
    }
}

bool drawnPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                    const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        return with<QStyleOptionButton>(option, [&](const auto &o) { stylepaint::pushButton(o, painter, widget); });
    case QStyle::PE_PanelButtonTool: stylepaint::toolButtonPanel(*option, painter); return true;
    case QStyle::PE_PanelLineEdit:
        return with<QStyleOptionFrame>(option, [&](const auto &o) { stylepaint::lineEdit(o, painter, widget); });
    case QStyle::PE_FrameLineEdit: return true;
    case QStyle::PE_Frame: stylepaint::frame(*option, painter, widget); return true;
    case QStyle::PE_FrameFocusRect: stylepaint::focusFrame(*option, painter, widget); return true;
    case QStyle::PE_PanelItemViewItem:
        return with<QStyleOptionViewItem>(option, [&](const auto &o) { stylepaint::viewItemPanel(o, painter); });
    case QStyle::PE_PanelItemViewRow: return true;
    case QStyle::PE_PanelTipLabel:
    case QStyle::PE_PanelMenu: return popupPanel(option, painter);
    case QStyle::PE_FrameMenu: paintBox(painter, option->rect, 0.01, {}, color(Token::Strong)); return true;
    case QStyle::PE_PanelScrollAreaCorner: painter->fillRect(option->rect, color(Token::Base)); return true;
    case QStyle::PE_FrameTabBarBase:
        fillAligned(painter, QRectF(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                    color(Token::Hair));
        return true;
    default: return drawnMark(element, option, painter);
    }
}

bool drawnControl(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter)
{
    switch (element) {
    case QStyle::CE_Header:
        return with<QStyleOptionHeader>(option, [&](const auto &o) { stylepaint::header(o, painter); });
    case QStyle::CE_HeaderSection:
        return with<QStyleOptionHeader>(option, [&](const auto &o) { stylepaint::headerSection(o, painter); });
    case QStyle::CE_HeaderLabel:
        return with<QStyleOptionHeader>(option, [&](const auto &o) { stylepaint::headerLabel(o, painter); });
    case QStyle::CE_HeaderEmptyArea: stylepaint::headerEmpty(*option, painter); return true;
    case QStyle::CE_TabBarTabShape:
        return with<QStyleOptionTab>(option, [&](const auto &o) { stylepaint::tabShape(o, painter); });
    case QStyle::CE_TabBarTabLabel:
        return with<QStyleOptionTab>(option, [&](const auto &o) { stylepaint::tabLabel(o, painter); });
    case QStyle::CE_ProgressBarGroove:
        return with<QStyleOptionProgressBar>(option, [&](const auto &o) { stylepaint::progress(o, painter, false); });
    case QStyle::CE_ProgressBarContents:
        return with<QStyleOptionProgressBar>(option, [&](const auto &o) { stylepaint::progress(o, painter, true); });
    case QStyle::CE_ProgressBarLabel: return true;
    case QStyle::CE_MenuItem:
        return with<QStyleOptionMenuItem>(option, [&](const auto &o) { stylepaint::menuItem(o, painter); });
    case QStyle::CE_MenuEmptyArea: return true;
    case QStyle::CE_Splitter: painter->fillRect(option->rect, color(Token::Hair)); return true;
    default: return false;
    }
}

/// Fusion cuts a text that is too long in the middle of a letter.
QStyleOptionComboBox elidedBox(const QStyle &style, const QStyleOptionComboBox &box, const QWidget *widget)
{
    QStyleOptionComboBox shown = box;
    const QRect room = style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, widget);
    const int iconWidth = box.currentIcon.isNull() ? 0 : box.iconSize.width() + 4;
    shown.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room.width() - iconWidth - 2);
    return shown;
}

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const QRect rect = option.rect;
    const int length = across ? rect.width() : rect.height();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0)
        handle = static_cast<int>(qint64(length) * option.pageStep / (qint64(range) + option.pageStep));
    handle = qMin(length, qMax(handle, ScrollHandle));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&](int from, int to) {
        return across ? QRect(rect.left() + from, rect.top(), to - from, rect.height())
                      : QRect(rect.left(), rect.top() + from, rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return piece(start, start + handle);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + handle, length);
    case QStyle::SC_ScrollBarGroove: return rect;
    default: return {};
    }
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : SpinButton;
    const QRect right(rect.right() - buttons - 1, rect.top() + 3, buttons, rect.height() - 6);
    switch (part) {
    case QStyle::SC_SpinBoxUp: return right.adjusted(0, 0, 0, -right.height() / 2);
    case QStyle::SC_SpinBoxDown: return right.adjusted(0, right.height() / 2, 0, 0);
    case QStyle::SC_SpinBoxEditField: return rect.adjusted(FieldPadding, 2, -buttons - 4, -2);
    default: return rect;
    }
}

int controlHeight(const QWidget *widget)
{
    return stylepaint::flag(widget, "dense") ? space::SmallControl : space::Control;
}

QSize menuItemSize(const QStyleOption *option, const QSize &size)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), item->text.isEmpty() ? 9 : 26};
    const int submenu = item != nullptr && item->menuItemType == QStyleOptionMenuItem::SubMenu ? 20 : 0;
    return {size.width() + 26 + 20 + 28 + submenu, 28};
}

QSize headerSize(const QStyleOption *option, const QSize &size)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header == nullptr)
        return size;
    const QFontMetrics metrics(font(TextStyle::Small));
    // Room for the arrow is kept always, so that sorting by a column does not cut its name.
    return {metrics.horizontalAdvance(header->text) + 2 * space::CellPadding + 18, space::TableHead};
}

QSize tabSize(const QStyleOption *option, const QSize &size)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (tab == nullptr)
        return size;
    // As wide as the bold word, so that the row does not move with the choice.
    const QFontMetrics metrics(font(TextStyle::BodyBold));
    return {metrics.size(Qt::TextShowMnemonic, tab->text).width() + 24, space::ToolRow};
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->viewport()->setAutoFillBackground(false); // its square would stand out of the round corners of the frame
}

QPalette DeskStyle::standardPalette() const { return themePalette(theme()); }

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (option == nullptr || !drawnPrimitive(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (option == nullptr || drawnControl(element, option, painter))
        return;
    if (const auto *const box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && element == CE_ComboBoxLabel) {
        const QStyleOptionComboBox shown = elidedBox(*this, *box, widget);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButtonLabel || button == nullptr || !stylepaint::flag(widget, "primary")) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton primary = *button;
    primary.palette.setColor(QPalette::Active, QPalette::ButtonText, onAccentColor());
    primary.palette.setColor(QPalette::Inactive, QPalette::ButtonText, onAccentColor());
    painter->save();
    painter->setFont(font(TextStyle::BodyBold));
    QProxyStyle::drawControl(element, &primary, painter, widget);
    painter->restore();
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    bool drawn = false;
    if (control == CC_ComboBox)
        drawn = with<QStyleOptionComboBox>(option, [&](const auto &o) { stylepaint::comboBox(o, painter, widget); });
    else if (control == CC_SpinBox)
        drawn =
            with<QStyleOptionSpinBox>(option, [&](const auto &o) { stylepaint::spinBox(this, o, painter, widget); });
    else if (control == CC_ScrollBar)
        drawn =
            with<QStyleOptionSlider>(option, [&](const auto &o) { stylepaint::scrollBar(this, o, painter, widget); });
    else if (control == CC_Slider)
        drawn = with<QStyleOptionSlider>(option, [&](const auto &o) { stylepaint::slider(this, o, painter, widget); });
    if (!drawn)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, scrollPart(*bar, subControl));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return visualRect(spin->direction, spin->rect, spinPart(*spin, subControl));
    if (control == CC_ComboBox && option != nullptr) {
        const QRect rect = option->rect;
        if (subControl == SC_ComboBoxEditField)
            return rect.adjusted(FieldPadding, 2, -ComboArrow, -2);
        if (subControl == SC_ComboBoxArrow)
            return {rect.right() - ComboArrow, rect.top(), ComboArrow, rect.height()};
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_HeaderLabel: return option->rect.adjusted(space::CellPadding, 0, -space::CellPadding, 0);
    case SE_HeaderArrow: return {};
    case SE_TabBarTabText: return option->rect;
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame != nullptr && frame->lineWidth > 0 ? FieldPadding : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: return {size.width() + (stylepaint::flag(widget, "primary") ? 36 : 24), controlHeight(widget)};
    case CT_ComboBox: return {size.width() + FieldPadding + ComboArrow + 8, controlHeight(widget)};
    case CT_SpinBox: return {size.width() + FieldPadding + SpinButton + 6, controlHeight(widget)};
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || frame->lineWidth <= 0)
            break;
        return {size.width() + 2 * FieldPadding, controlHeight(widget)};
    }
    case CT_MenuItem: return menuItemSize(option, size);
    case CT_HeaderSection: return headerSize(option, size);
    case CT_TabBarTab: return tabSize(option, size);
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), 28)};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QIcon DeskStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton: return icon(QStringLiteral("close"));
    case SP_MessageBoxWarning: return icon(QStringLiteral("warning"));
    case SP_MessageBoxCritical: return icon(QStringLiteral("error"));
    case SP_MessageBoxInformation: return icon(QStringLiteral("info"));
    case SP_MessageBoxQuestion: return icon(QStringLiteral("help"));
    case SP_ArrowLeft: return icon(QStringLiteral("chevron-left"));
    case SP_ArrowRight: return icon(QStringLiteral("chevron-right"));
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace vhm24::ui

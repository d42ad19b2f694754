// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/stylepaint.h"
#include "ui/core/look/tokens.h"

#include <QFile>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace vhm24::ui::stylepaint {
namespace {

constexpr int MenuPadding = 10;
constexpr int MenuMark = 26;
constexpr int BarHeight = 6;

void menuSeparator(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const QRect rect = option.rect;
    if (option.text.isEmpty()) {
        fillAligned(painter, QRectF(rect.left(), rect.center().y(), rect.width(), 1), color(Token::Hair));
        return;
    }
    painter->setFont(font(TextStyle::Small));
    painter->setPen(color(Token::Text3));
    painter->drawText(rect.adjusted(MenuPadding, 0, -MenuPadding, 0), Qt::AlignLeft | Qt::AlignVCenter, option.text);
}

void menuMark(const QStyleOptionMenuItem &option, QPainter *painter, const QRectF &place, const QColor &ink,
              const QColor &soft)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, place, QStringLiteral("check"), ink);
        return;
    }
    if (option.icon.isNull())
        return;
    // Our own icons take the colour of the words, on the accent too.
    if (QFile::exists(QStringLiteral(":/icons/") + option.icon.name() + QStringLiteral(".svg"))) {
        paintIcon(painter, place, option.icon.name(), soft);
        return;
    }
    const QIcon::Mode mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    option.icon.paint(painter, place.toRect(), Qt::AlignCenter, mode);
}

} // namespace

void header(const QStyleOptionHeader &option, QPainter *painter)
{
    // QCommonStyle asks itself, not the proxy, for the place of the label.
    QStyleOptionHeader label(option);
    label.rect.adjust(space::CellPadding, 0, -space::CellPadding, 0);
    headerSection(option, painter);
    headerLabel(label, painter);
}

void headerSection(const QStyleOptionHeader &option, QPainter *painter)
{
    painter->fillRect(option.rect, color(Token::Window));
    const QRectF rect(option.rect);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter->fillRect(option.rect, color(Token::Hover));
    fillAligned(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Token::Hair));
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last)
        fillAligned(painter, QRectF(rect.right() - 1, rect.top(), 1, rect.height()), color(Token::Hair));
    if (option.orientation == Qt::Vertical)
        fillAligned(painter, QRectF(rect.right() - 1, rect.top(), 1, rect.height()), color(Token::Hair));
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    constexpr int ArrowSide = 12;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QFont small = font(TextStyle::Small);
    const QFontMetrics metrics(small);
    const QRect rect = option.rect;
    const int arrow = sorted ? ArrowSide + 4 : 0;
    QRect textRect = rect.adjusted(0, 0, -arrow, 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, textRect.width());
    painter->save();
    painter->setFont(small);
    painter->setPen(color(Token::Text2));
    if (!option.icon.isNull()) {
        option.icon.paint(painter, QRect(rect.left(), rect.center().y() - 7, 14, 14));
        textRect.setLeft(rect.left() + 20);
    }
    painter->drawText(textRect, static_cast<int>(option.textAlignment) | Qt::TextSingleLine, text);
    painter->restore();
    if (!sorted)
        return;
    // Qt calls the arrow of an ascending order "SortDown".
    const QString name = option.sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("chevron-up")
                                                                              : QStringLiteral("chevron-down");
    const bool toRight = option.textAlignment & Qt::AlignRight;
    const int x = toRight ? rect.right() + 1 - ArrowSide : textRect.left() + metrics.horizontalAdvance(text) + 4;
    paintIcon(painter, QRectF(x, rect.center().y() - ArrowSide / 2 + 1, ArrowSide, ArrowSide), name,
              color(Token::Text));
}

void headerEmpty(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, color(Token::Window));
    const QRectF rect(option.rect);
    fillAligned(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Token::Hair));
}

void tabShape(const QStyleOptionTab &option, QPainter *painter)
{
    const QRectF rect(option.rect);
    if (has(option, QStyle::State_Selected)) {
        paintBox(painter, QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), 1, color(Token::Accent));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        paintBox(painter, rect.adjusted(0, 5, 0, -5), space::Radius, color(Token::Hover));
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, rect.adjusted(0, 4, 0, -4), space::Radius);
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter)
{
    const bool selected = has(option, QStyle::State_Selected);
    const bool enabled = has(option, QStyle::State_Enabled);
    painter->save();
    painter->setFont(font(selected ? TextStyle::BodyBold : TextStyle::Body));
    painter->setPen(enabled ? color(selected ? Token::Text : Token::Text2)
                            : option.palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter->restore();
}

void progress(const QStyleOptionProgressBar &option, QPainter *painter, bool contents)
{
    // A bar of two pixels fills its widget; all others are drawn 6 high in the middle.
    const QRectF rect(option.rect);
    const double height = qMin<double>(BarHeight, rect.height());
    const QRectF bar(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    const double radius = height / 2;
    if (!contents) {
        paintBox(painter, bar, radius, color(Token::Track));
        return;
    }
    const int span = option.maximum - option.minimum;
    // Nothing moves by itself: work of unknown length shows a still middle piece.
    double left = span <= 0 ? bar.width() * 0.3 : 0;
    double width =
        span <= 0 ? bar.width() * 0.4 : bar.width() * qBound(0, option.progress - option.minimum, span) / span;
    if (width > 0)
        paintBox(painter, QRectF(bar.left() + left, bar.top(), qMax(width, height), height), radius,
                 color(Token::AccentFill));
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    painter->save();
    painter->fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        menuSeparator(option, painter);
        painter->restore();
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool active = enabled && has(option, QStyle::State_Selected);
    if (active)
        paintBox(painter, option.rect.adjusted(4, 0, -4, 0), 4, color(Token::AccentFill));
    QColor ink = active ? onAccentColor() : color(Token::Text);
    QColor soft = active ? onAccentColor() : color(Token::Text2);
    if (!enabled)
        ink = soft = option.palette.color(QPalette::Disabled, QPalette::Text);

    const QRectF rect(option.rect.adjusted(MenuPadding, 0, -MenuPadding, 0));
    menuMark(option, painter, QRectF(rect.left() + 2, rect.center().y() - 8, 16, 16), ink, soft);
    const QStringList parts = option.text.split(u'\t');
    QRectF words = rect.adjusted(MenuMark, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                      parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, QRectF(rect.right() - 14, rect.center().y() - 7, 14, 14), QStringLiteral("chevron-right"),
                  soft);
    } else if (parts.size() > 1) {
        painter->setFont(font(TextStyle::Small));
        painter->setPen(soft);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.at(1));
    }
    painter->restore();
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    if (option.frame) {
        if (option.editable || flag(widget, "error") || has(option, QStyle::State_HasFocus)) {
            field(option, painter, widget);
        } else {
            const bool enabled = has(option, QStyle::State_Enabled);
            const bool hover = enabled && has(option, QStyle::State_MouseOver);
            paintBox(painter, option.rect, flag(widget, "dense") ? 4 : space::Radius,
                     color(!enabled || hover ? Token::Hover : Token::Button),
                     color(enabled ? Token::Strong : Token::Hair));
        }
    }
    QStyleOption chevron = option;
    chevron.rect = QRect(option.rect.right() - 24, option.rect.top(), 20, option.rect.height());
    arrow(chevron, painter, "chevron-down", 14);
}

void spinBox(const QStyle *style, const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    if (option.frame)
        field(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, const char *name) {
        QStyleOption sign = option;
        sign.rect = style->subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        if (!option.stepEnabled.testFlag(flag))
            sign.state.setFlag(QStyle::State_Enabled, false);
        else if (option.activeSubControls == part && has(option, QStyle::State_MouseOver))
            paintBox(painter, sign.rect, 3, color(Token::Hover));
        arrow(sign, painter, name, 10);
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, "chevron-up");
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, "chevron-down");
}

void scrollBar(const QStyle *style, const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget)
{
    painter->fillRect(option.rect, color(Token::Base));
    if (option.maximum <= option.minimum)
        return;
    const QRectF handle(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget));
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const double thin = active ? 8 : 6;
    const QRectF bar = option.orientation == Qt::Horizontal
                           ? QRectF(handle.left() + 2, handle.center().y() - thin / 2, handle.width() - 4, thin)
                           : QRectF(handle.center().x() - thin / 2, handle.top() + 2, thin, handle.height() - 4);
    paintBox(painter, bar, thin / 2, color(active ? Token::Previous : Token::Strong));
}

void slider(const QStyle *style, const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget)
{
    const bool across = option.orientation == Qt::Horizontal;
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF handle(style->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget));
    const QRectF rect(option.rect);
    const QRectF groove = across ? QRectF(rect.left(), rect.center().y() - 2, rect.width(), 4)
                                 : QRectF(rect.center().x() - 2, rect.top(), 4, rect.height());
    QRectF done = groove;
    if (across)
        done.setRight(handle.center().x());
    else
        done.setTop(handle.center().y());
    paintBox(painter, groove, 2, color(Token::Track));
    paintBox(painter, done, 2, color(enabled ? Token::AccentFill : Token::Previous));
    const QRectF knob(handle.center() - QPointF(7, 7), QSizeF(14, 14));
    paintBox(painter, knob, 7, color(Token::Base), color(enabled ? Token::AccentFill : Token::Previous), 2);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, knob.adjusted(-2, -2, 2, 2), 9);
}

} // namespace vhm24::ui::stylepaint

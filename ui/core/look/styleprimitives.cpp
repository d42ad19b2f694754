// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/stylepaint.h"
#include "ui/core/look/tokens.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QVariant>

namespace vhm24::ui::stylepaint {
namespace {

constexpr int CheckSide = 16;

QColor buttonFill(const QStyleOptionButton &option, bool primary, bool quiet)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (primary && enabled)
        return color(hover || down ? Token::AccentHover : Token::AccentFill);
    if (!enabled)
        return quiet ? QColor(Qt::transparent) : color(Token::Hover);
    if (down)
        return color(quiet ? Token::Hover : Token::Track);
    if (hover)
        return color(Token::Hover);
    return quiet ? QColor(Qt::transparent) : color(Token::Button);
}

} // namespace

bool flag(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

void pushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool primary = flag(widget, "primary");
    const bool quiet = flag(widget, "quiet") || option.features.testFlag(QStyleOptionButton::Flat);
    const bool framed = !quiet && !(primary && enabled);
    const QColor border = framed ? color(enabled ? Token::Strong : Token::Hair) : QColor();
    paintBox(painter, option.rect, space::Radius, buttonFill(option, primary, quiet), border);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        if (primary) {
            paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), space::Radius - 2.0, {}, onAccentColor());
        }
        paintFocusRing(painter, option.rect, space::Radius);
    }
}

void toolButtonPanel(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    if (enabled && has(option, QStyle::State_On))
        paintBox(painter, option.rect, space::Radius, color(Token::Selection));
    else if (enabled && (down || has(option, QStyle::State_MouseOver)))
        paintBox(painter, option.rect, space::Radius, color(down ? Token::Track : Token::Hover));
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect, space::Radius);
}

void field(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const double radius = flag(widget, "dense") ? 4 : space::Radius;
    const bool error = flag(widget, "error");
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    const QColor fill = color(enabled ? Token::Field : Token::Hover);
    const QColor ring = error ? textColor(Meaning::Critical) : color(Token::Accent);
    if (error || focus)
        paintBox(painter, option.rect, radius, fill, ring, 2);
    else
        paintBox(painter, option.rect, radius, fill, color(enabled ? Token::Strong : Token::Hair));
}

void checkBox(const QStyleOption &option, QPainter *painter)
{
    const QRectF box(option.rect.center().x() - CheckSide / 2 + 1, option.rect.center().y() - CheckSide / 2 + 1,
                     CheckSide, CheckSide);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!set) {
        const bool hover = enabled && has(option, QStyle::State_MouseOver);
        paintBox(painter, box, 4, color(enabled ? Token::Field : Token::Hover),
                 color(hover ? Token::Text3 : Token::Strong));
        return;
    }
    paintBox(painter, box, 4, color(enabled ? Token::AccentFill : Token::Previous));
    const QString sign = has(option, QStyle::State_On) ? QStringLiteral("check") : QStringLiteral("minus");
    paintIcon(painter, box.adjusted(2, 2, -2, -2), sign, onAccentColor());
}

void radioButton(const QStyleOption &option, QPainter *painter)
{
    const QRectF box(option.rect.center().x() - CheckSide / 2 + 1, option.rect.center().y() - CheckSide / 2 + 1,
                     CheckSide, CheckSide);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const QColor on = color(enabled ? Token::AccentFill : Token::Previous);
    const QColor off = color(hover ? Token::Text3 : Token::Strong);
    paintBox(painter, box, CheckSide / 2.0, color(enabled ? Token::Field : Token::Hover), set ? on : off,
             set ? 1.5 : 1);
    if (set)
        paintBox(painter, box.adjusted(4, 4, -4, -4), CheckSide / 4.0, on);
}

void focusFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    // These draw their ring around their own shape.
    if (qobject_cast<const QAbstractButton *>(widget) != nullptr &&
        qobject_cast<const QCheckBox *>(widget) == nullptr && qobject_cast<const QRadioButton *>(widget) == nullptr) {
        return;
    }
    const bool cell = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    if (cell)
        paintRing(painter, option.rect, 0.01, color(Token::Accent));
    else if (has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect, 4);
}

void arrow(const QStyleOption &option, QPainter *painter, const char *icon, int side)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor ink = enabled ? color(Token::Text2) : option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QRectF rect(option.rect);
    paintIcon(painter, QRectF(rect.center() - QPointF(side / 2.0, side / 2.0), QSizeF(side, side)),
              QString::fromLatin1(icon), ink);
}

void viewItemPanel(const QStyleOptionViewItem &option, QPainter *painter)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    else if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver))
        painter->fillRect(option.rect, color(Token::Hover));
}

void frame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (qobject_cast<const QTextEdit *>(widget) != nullptr || qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
        const bool error = flag(widget, "error");
        const QColor ground = option.palette.color(QPalette::Base);
        if (error || has(option, QStyle::State_HasFocus)) {
            paintBox(painter, option.rect, space::Radius, ground);
            paintRing(painter, option.rect, space::Radius, error ? textColor(Meaning::Critical) : color(Token::Accent));
        } else {
            paintBox(painter, option.rect, space::Radius, ground, color(Token::Strong));
        }
        return;
    }
    paintBox(painter, option.rect, 0.01, {}, color(Token::Hair));
}

void lineEdit(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget)
{
    if (option.lineWidth > 0) {
        field(option, painter, widget);
        return;
    }
    // Without a frame it is part of a combo or spin box, which draws the field, or edits a cell.
    const QWidget *viewport = widget != nullptr ? widget->parentWidget() : nullptr;
    const auto *view =
        viewport != nullptr ? qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    if (view == nullptr)
        return;
    painter->fillRect(option.rect, color(Token::Field));
    const bool error = flag(widget, "error");
    paintRing(painter, option.rect, 0.01, error ? textColor(Meaning::Critical) : color(Token::Accent));
}

} // namespace vhm24::ui::stylepaint

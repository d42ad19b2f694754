// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/button.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace vhm24::ui {
namespace {

constexpr int ChevronSide = 14;
constexpr int ButtonGap = 7;

bool capsShown = true;

} // namespace

Button::Button(Kind kind, QWidget *parent) : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(false);
    setKind(kind);
}

Button::Button(QWidget *parent) : Button(Kind::Secondary, parent) {}

Button::Button(Kind kind, const QString &iconName, QWidget *parent) : Button(kind, parent) { setIconName(iconName); }

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setShortcutCap(const QString &text)
{
    m_cap = text;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void Button::setCollapsible(bool collapsible)
{
    m_collapsible = collapsible;
    updateGeometry();
}

void Button::setCapsShown(bool shown) { capsShown = shown; }

QString Button::capInUse() const { return capsShown ? m_cap : QString(); }

QFont Button::textFont() const
{
    const bool bold = m_kind == Kind::Primary || m_kind == Kind::Danger;
    return ui::font(bold ? TextStyle::BodyBold : TextStyle::Body);
}

int Button::padding() const { return m_small ? 9 : 11; }

int Button::widthOf(bool withText, bool withCap) const
{
    const int height = m_small ? space::SmallControl : space::Control;
    const bool words = withText && !text().isEmpty();
    if (!words && menu() == nullptr)
        return height;
    int width = 2 * padding();
    if (!m_iconName.isEmpty())
        width += space::Icon;
    if (words) {
        width += QFontMetrics(textFont()).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
        width += m_iconName.isEmpty() ? 0 : ButtonGap;
    }
    if (menu() != nullptr)
        width += ChevronSide + (words || !m_iconName.isEmpty() ? ButtonGap : 0);
    if (withCap && !capInUse().isEmpty())
        width += keyCapWidth(capInUse()) + ButtonGap;
    return width;
}

void Button::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    updateGeometry();
}

QSize Button::sizeHint() const
{
    const bool words = !m_collapsed || !isCollapsible();
    return {widthOf(words, words), m_small ? space::SmallControl : space::Control};
}

QSize Button::minimumSizeHint() const { return {widthOf(!isCollapsible(), false), sizeHint().height()}; }

QColor Button::fill() const
{
    const bool down = isDown() || isChecked();
    const bool hover = isEnabled() && underMouse();
    const QColor none(Qt::transparent);
    if (!isEnabled())
        return m_kind == Kind::Quiet ? none : color(Token::Hover);
    switch (m_kind) {
    case Kind::Primary: return color(hover || down ? Token::AccentHover : Token::AccentFill);
    case Kind::Danger: return softColor(Meaning::Critical);
    case Kind::Quiet:
        return isChecked() ? color(Token::Selection) : down ? color(Token::Track) : hover ? color(Token::Hover) : none;
    case Kind::Secondary: break;
    }
    return isChecked() ? color(Token::Selection) : color(down ? Token::Track : hover ? Token::Hover : Token::Button);
}

QColor Button::border() const
{
    if (m_kind == Kind::Quiet || (m_kind == Kind::Primary && isEnabled()))
        return {};
    if (!isEnabled())
        return color(Token::Hair);
    return m_kind == Kind::Danger ? textColor(Meaning::Critical) : color(Token::Strong);
}

QColor Button::ink() const
{
    if (!isEnabled())
        return palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (m_kind == Kind::Primary)
        return onAccentColor();
    return m_kind == Kind::Danger ? textColor(Meaning::Critical) : color(Token::Text);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area(rect());
    paintBox(&painter, area, space::Radius, fill(), border());
    if (m_ring && hasFocus()) {
        if (m_kind == Kind::Primary)
            paintBox(&painter, area.adjusted(2, 2, -2, -2), space::Radius - 2.0, {}, onAccentColor());
        paintFocusRing(&painter, area, space::Radius);
    }
    const bool withCap = !capInUse().isEmpty() && !text().isEmpty() && width() >= widthOf(true, true);
    const bool fits = !m_collapsible || m_iconName.isEmpty() || width() >= widthOf(true, false);
    const bool withText = !text().isEmpty() && fits;
    const int inner = qMin(width(), widthOf(withText, withCap)) - 2 * padding();
    paintContents(&painter, inner, withCap, withText);
}

void Button::paintContents(QPainter *painter, int inner, bool withCap, bool withText) const
{
    const double middle = height() / 2.0;
    double x = (width() - inner) / 2.0;
    double right = x + inner;
    const QColor text2 = m_kind == Kind::Secondary || m_kind == Kind::Quiet ? color(Token::Text2) : ink();
    const QColor soft = isEnabled() ? text2 : ink();
    if (!withText && menu() == nullptr) {
        paintIcon(painter, QRectF((width() - space::Icon) / 2.0, middle - space::Icon / 2.0, space::Icon, space::Icon),
                  m_iconName, soft);
        return;
    }
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, QRectF(x, middle - space::Icon / 2.0, space::Icon, space::Icon), m_iconName, soft);
        x += space::Icon + ButtonGap;
    }
    if (menu() != nullptr) {
        right -= ChevronSide;
        paintIcon(painter, QRectF(right, middle - ChevronSide / 2.0, ChevronSide, ChevronSide),
                  QStringLiteral("chevron-down"), soft);
        right -= ButtonGap;
    }
    if (withCap) {
        const int cap = keyCapWidth(capInUse());
        QColor frame = m_kind == Kind::Primary ? onAccentColor() : color(Token::Strong);
        if (m_kind == Kind::Primary && isEnabled())
            frame.setAlpha(140);
        paintKeyCap(painter, QRectF(right - cap, middle - KeyCapHeight / 2.0, cap, KeyCapHeight), capInUse(), soft,
                    isEnabled() ? frame : color(Token::Hair));
        right -= cap + ButtonGap;
    }
    if (!withText)
        return;
    painter->setFont(textFont());
    painter->setPen(ink());
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int room = qRound(right - x) + 1;
    const QString words = QFontMetrics(textFont()).elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
    painter->drawText(QRectF(x, 0, right - x + 2, height()), flags, words);
}

void Button::focusInEvent(QFocusEvent *event)
{
    // A ring after a click would only say what the hand knows already.
    m_ring = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    setAutoDefault(true); // Enter is for the button that is looked at, not for the default one of its dialog
    QPushButton::focusInEvent(event);
}

void Button::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QPushButton::focusOutEvent(event);
    setAutoDefault(false);
}

} // namespace vhm24::ui

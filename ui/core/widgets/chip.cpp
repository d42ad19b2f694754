// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/chip.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vhm24::ui {
namespace {

constexpr int ChipPadding = 10;
constexpr int Side = 12;
constexpr int ChipGap = 6;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setMaximumTextWidth(int width)
{
    m_maximumTextWidth = width;
    updateGeometry();
}

int Chip::textWidth() const
{
    return qMin(m_maximumTextWidth, QFontMetrics(ui::font(TextStyle::Small)).horizontalAdvance(text()) + 1);
}

QSize Chip::sizeHint() const
{
    const int icon = m_iconName.isEmpty() ? 0 : Side + ChipGap;
    const int cross = m_closable ? Side + ChipGap : 0;
    return {2 * ChipPadding + icon + textWidth() + cross, space::Chip};
}

QSize Chip::minimumSizeHint() const { return {qMin(sizeHint().width(), 72), space::Chip}; }

QRect Chip::crossRect() const
{
    if (!m_closable)
        return {};
    return {width() - ChipPadding - Side, (height() - Side) / 2, Side, Side};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = height() / 2.0;
    const bool hover = isEnabled() && underMouse();
    if (m_kind == Kind::Filter)
        paintBox(&painter, rect(), radius, color(hover ? Token::Selection : Token::AccentSoft));
    else
        paintBox(&painter, rect(), radius, color(hover ? Token::Hover : Token::Button), color(Token::Strong));
    if (m_ring && hasFocus())
        paintFocusRing(&painter, rect(), radius);

    QRect words = rect().adjusted(ChipPadding, 0, -ChipPadding, 0);
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, QRectF(words.left(), (height() - Side) / 2.0, Side, Side), m_iconName, color(Token::Text2));
        words.setLeft(words.left() + Side + ChipGap);
    }
    if (m_closable) {
        words.setRight(words.right() - Side - ChipGap);
        if (m_onCross)
            paintBox(&painter, crossRect().adjusted(-3, -3, 3, 3), Side / 2.0 + 3, color(Token::Track));
        paintIcon(&painter, crossRect(), QStringLiteral("close"), color(m_onCross ? Token::Text : Token::Text2));
    }
    const QFont small = ui::font(TextStyle::Small);
    painter.setFont(small);
    painter.setPen(isEnabled() ? color(Token::Text) : palette().color(QPalette::Disabled, QPalette::Text));
    const QString shown = QFontMetrics(small).elidedText(text(), Qt::ElideRight, words.width() + 1);
    painter.drawText(words.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (shown != text() && toolTip().isEmpty())
        setToolTip(text());
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (m_closable && event->button() == Qt::LeftButton &&
        crossRect().adjusted(-5, -6, ChipPadding, 6).contains(event->position().toPoint())) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = m_closable && crossRect().adjusted(-5, -6, ChipPadding, 6).contains(event->position().toPoint());
    if (over != m_onCross) {
        m_onCross = over;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_onCross = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_closable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT closed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace vhm24::ui

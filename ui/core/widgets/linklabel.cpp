// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/linklabel.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace vhm24::ui {
namespace {

constexpr int LinkLabelPadding = 3;

} // namespace

LinkLabel::LinkLabel(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // The ring needs air, the words must still end on the edge of the region.
    setContentsMargins(0, 0, 0, 0);
}

void LinkLabel::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
    update();
}

QFont LinkLabel::face() const { return ui::font(m_large ? TextStyle::Body : TextStyle::Small); }

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics metrics(face());
    return {metrics.horizontalAdvance(text()) + 1, metrics.height() + 2 * LinkLabelPadding};
}

QSize LinkLabel::minimumSizeHint() const { return {qMin(sizeHint().width(), 32), sizeHint().height()}; }

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont letters = face();
    const bool focus = m_ring && hasFocus();
    letters.setUnderline(isEnabled() && (underMouse() || focus));
    painter.setFont(letters);
    painter.setPen(isEnabled() ? color(Token::Accent) : palette().color(QPalette::Disabled, QPalette::ButtonText));
    const QString shown = QFontMetrics(letters).elidedText(text(), Qt::ElideRight, width() + 1);
    painter.drawText(rect().adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (focus)
        paintFocusRing(&painter, rect(), 3);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace vhm24::ui

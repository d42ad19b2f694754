// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/elidedlabel.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vhm24::ui {

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, TextStyle style, Token ink, QWidget *parent) : ElidedLabel(parent)
{
    m_style = style;
    m_ink = ink;
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    updateGeometry();
    update();
}

void ElidedLabel::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(ui::font(m_style));
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const { return {qMin(sizeHint().width(), 32), sizeHint().height()}; }

void ElidedLabel::setShownWhole(bool whole)
{
    m_isShownWhole = whole;
    update();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    if (m_isShownWhole && QFontMetrics(ui::font(m_style)).horizontalAdvance(m_text) > width())
        return;
    QPainter painter(this);
    const QFont face = ui::font(m_style);
    painter.setFont(face);
    painter.setPen(isEnabled() ? color(m_ink) : palette().color(QPalette::Disabled, QPalette::WindowText));
    const QString shown = QFontMetrics(face).elidedText(m_text, m_mode, width());
    painter.drawText(rect(), static_cast<int>(m_alignment) | Qt::TextSingleLine, shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width() + 2) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace vhm24::ui

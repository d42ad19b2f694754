// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filteredit.h"

#include "ui/core/look/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace vhm24::ui {

namespace {
constexpr int OwnMargin = 2;                // that QLineEdit leaves beside its text
constexpr int ArrowRoom = space::Icon + 10; // of the arrow, which is there while the field is in use
} // namespace

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setProperty("dense", true);
    setFont(ui::font(TextStyle::Small));
}

void FilterEdit::setHint(const QString &hint, const QString &tip)
{
    m_hint = hint;
    m_tip = tip;
    showHint();
}

void FilterEdit::setError(const QString &sentence)
{
    m_error = sentence;
    setProperty("error", !sentence.isEmpty());
    setAccessibleDescription(sentence);
    update();
}

QRect FilterEdit::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(OwnMargin, 0, -OwnMargin, 0);
}

bool FilterEdit::isCut(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) > textRect().width() - (hasFocus() ? ArrowRoom : 0);
}

void FilterEdit::showHint()
{
    // "*contains*" is still understood as "*".
    const QString sign = m_hint.left(1);
    setPlaceholderText(!isCut(m_hint) ? m_hint : !isCut(sign) ? sign : QString());
}

QString FilterEdit::tip() const
{
    if (!m_error.isEmpty())
        return m_error;
    return isCut(text()) ? text() : m_tip;
}

bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip(), this);
        return true;
    }
    const bool handled = QLineEdit::event(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::FocusIn:
    case QEvent::FocusOut: showHint(); break;
    default: break;
    }
    return handled;
}

void FilterEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showHint();
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isCut(text())) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect place = textRect();
    const QFontMetrics metrics = fontMetrics();
    const int top = place.top() + (place.height() - metrics.height() + 1) / 2; // as the text stands while it is typed
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPoint(place.left(), top + metrics.ascent()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace vhm24::ui

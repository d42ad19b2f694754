// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/stackedbar.h"

#include "ui/core/look/strokes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace vhm24::ui {
namespace {

constexpr int StackedBarHeight = 10;
constexpr double StackedBarGap = 2;
constexpr double Least = 3;

} // namespace

void paintLevel(QPainter *painter, const QRectF &rect, double share, const QColor &fill)
{
    const QRectF bar(rect.left(), rect.center().y() - 3, rect.width(), 6);
    paintBox(painter, bar, 3, color(Token::Track));
    if (!(share > 0))
        return;
    painter->save();
    QPainterPath clip;
    clip.addRoundedRect(alignedRect(painter, bar), 3, 3);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(clip);
    painter->fillRect(QRectF(bar.left(), bar.top() - 1, qMax(2.0, bar.width() * qMin(share, 1.0)), 8), fill);
    painter->restore();
}

StackedBar::StackedBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void StackedBar::setSegments(const QList<BarSegment> &segments)
{
    m_segments = segments;
    QStringList sentences;
    for (const BarSegment &segment : segments)
        sentences << segment.text;
    setAccessibleDescription(sentences.join(u' '));
    update();
}

QSize StackedBar::sizeHint() const { return {120, StackedBarHeight}; }

QList<QRectF> StackedBar::pieces() const
{
    double total = 0;
    int shown = 0;
    for (const BarSegment &segment : m_segments) {
        total += qMax(0.0, segment.value);
        shown += segment.value > 0 ? 1 : 0;
    }
    QList<QRectF> result;
    // A small share must stay visible: each gets the least width first, the rest is shared out.
    const double room = qMax(0.0, width() - StackedBarGap * qMax(0, shown - 1) - Least * shown);
    double x = 0;
    for (const BarSegment &segment : m_segments) {
        if (segment.value <= 0) {
            result << QRectF();
            continue;
        }
        const double piece = Least + room * segment.value / total;
        result << QRectF(x, (height() - StackedBarHeight) / 2.0, piece, StackedBarHeight);
        x += piece + StackedBarGap;
    }
    return result;
}

void StackedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRectF> rects = pieces();
    bool empty = true;
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects.at(i).isEmpty())
            continue;
        empty = false;
        paintBox(&painter, rects.at(i), 1.5, fillColor(m_segments.at(i).meaning));
    }
    if (empty)
        paintBox(&painter, QRectF(0, (height() - StackedBarHeight) / 2.0, width(), StackedBarHeight), 1.5,
                 color(Token::Track));
}

bool StackedBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<QRectF> rects = pieces();
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (help->pos().x() >= rects.at(i).left() && help->pos().x() <= rects.at(i).right()) {
            QToolTip::showText(help->globalPos(), m_segments.at(i).text, this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace vhm24::ui

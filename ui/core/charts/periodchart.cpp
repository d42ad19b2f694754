// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/charts/periodchart.h"

#include "ui/core/charts/chartticks.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace vhm24::ui {

namespace {
constexpr double SideRoom = 10; // half a thumb, and the ring around it
constexpr double BarsTop = 4;
constexpr double TrackHeight = 3;
constexpr double TickRoom = 16;
constexpr double ThumbRadius = 6;
constexpr double ThumbReach = 8;
constexpr double LeastBar = 2; // one event among thousands is still seen
} // namespace

PeriodChart::PeriodChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeriodChart::setBars(Bars bars)
{
    m_bars = std::move(bars);
    m_drag = Drag::None;
    m_cursor = -1;
    update();
}

void PeriodChart::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

void PeriodChart::setWords(std::function<QString(const TimeRange &, int, bool)> words)
{
    m_words = std::move(words);
    describe();
}

void PeriodChart::setPeriod(const std::optional<TimeRange> &period)
{
    const TimeRange whole = all();
    const bool narrower = period && period->isValid() && whole.isValid() &&
                          (period->beginMs() > whole.beginMs() || period->endMs() < whole.endMs());
    m_period = narrower ? period : std::nullopt;
    describe();
    update();
}

void PeriodChart::describe()
{
    const TimeRange whole = all();
    setAccessibleDescription(m_words && whole.isValid() ? m_words(m_period.value_or(whole), -1, false) : QString());
}

TimeRange PeriodChart::all() const { return barCount() > 0 ? rangeOf(0, barCount() - 1) : TimeRange(); }

TimeRange PeriodChart::rangeOf(int first, int last) const
{
    return TimeRange::fromMs(m_bars.edges[static_cast<std::size_t>(first)],
                             m_bars.edges[static_cast<std::size_t>(last) + 1]);
}

double PeriodChart::xOf(qint64 ms) const
{
    const TimeRange whole = all();
    const double share = double(ms - whole.beginMs()) / double(std::max<qint64>(whole.spanMs(), 1));
    return SideRoom + std::clamp(share, 0.0, 1.0) * (width() - 2 * SideRoom);
}

int PeriodChart::barAt(double x) const
{
    int bar = 0;
    while (bar + 1 < barCount() && x >= xOf(m_bars.edges[static_cast<std::size_t>(bar) + 1]))
        ++bar;
    return bar;
}

QRectF PeriodChart::barRect(int bar) const
{
    const TimeRange range = rangeOf(bar, bar);
    const double left = xOf(range.beginMs());
    return {left, BarsTop, xOf(range.endMs()) - left, height() - BarsTop - TickRoom};
}

PeriodChart::Chosen PeriodChart::chosenBars() const
{
    if (!m_period)
        return {.first = 0, .last = barCount() - 1};
    const int last = barAt(xOf(m_period->endMs() - 1));
    return {.first = std::min(barAt(xOf(m_period->beginMs())), last), .last = last};
}

PeriodChart::Drag PeriodChart::dragAt(const QPointF &position) const
{
    const TimeRange range = m_period.value_or(all());
    const double begin = std::abs(position.x() - xOf(range.beginMs()));
    const double end = std::abs(position.x() - xOf(range.endMs()));
    if (std::min(begin, end) <= ThumbReach && position.y() >= height() - TickRoom - 2 * ThumbRadius)
        return begin < end ? Drag::Begin : Drag::End;
    const bool inside = position.x() > xOf(range.beginMs()) && position.x() < xOf(range.endMs());
    return m_period && inside ? Drag::Whole : Drag::Bars;
}

void PeriodChart::take(int first, int last)
{
    const int low = std::clamp(std::min(first, last), 0, barCount() - 1);
    const int high = std::clamp(std::max(first, last), 0, barCount() - 1);
    setPeriod(rangeOf(low, high));
}

void PeriodChart::dragTo(int bar)
{
    switch (m_drag) {
    case Drag::Bars: take(m_anchor, bar); break;
    case Drag::Begin: take(bar, m_before.last); break;
    case Drag::End: take(m_before.first, bar); break;
    case Drag::Whole: {
        const int by = std::clamp(bar - m_anchor, -m_before.first, barCount() - 1 - m_before.last);
        take(m_before.first + by, m_before.last + by);
        break;
    }
    case Drag::None: break;
    }
}

void PeriodChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || barCount() == 0)
        return;
    m_drag = dragAt(event->position());
    m_before = chosenBars();
    m_anchor = barAt(event->position().x());
    m_moved = false;
}

void PeriodChart::mouseMoveEvent(QMouseEvent *event)
{
    if (barCount() == 0)
        return;
    if (m_drag == Drag::None) {
        const Drag would = dragAt(event->position());
        setCursor(would == Drag::Begin || would == Drag::End ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const int bar = barAt(event->position().x());
    m_moved = m_moved || bar != m_anchor;
    if (m_moved)
        dragTo(bar);
}

void PeriodChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const bool onThumb = m_drag == Drag::Begin || m_drag == Drag::End;
    m_drag = Drag::None;
    if (!m_moved && onThumb)
        return;
    if (!m_moved)
        take(m_anchor, m_anchor);
    m_cursor = chosenBars().last;
    m_anchor = chosenBars().first;
    Q_EMIT chosen(m_period);
}

void PeriodChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || barCount() == 0)
        return;
    m_drag = Drag::None;
    setPeriod({});
    Q_EMIT chosen(m_period);
}

void PeriodChart::moveCursor(int bar, bool extend)
{
    m_cursor = std::clamp(bar, 0, barCount() - 1);
    if (!extend)
        m_anchor = m_cursor;
    take(m_anchor, m_cursor);
    Q_EMIT chosen(m_period);
}

void PeriodChart::keyPressEvent(QKeyEvent *event)
{
    if (barCount() == 0)
        return QWidget::keyPressEvent(event);
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (m_cursor < 0) { // the first key begins at the end, where the latest is
        m_cursor = m_period ? chosenBars().last : barCount();
        m_anchor = m_period ? chosenBars().first : barCount() - 1;
    }
    switch (event->key()) {
    case Qt::Key_Left: return moveCursor(m_cursor - 1, extend);
    case Qt::Key_Right: return moveCursor(m_cursor + 1, extend);
    case Qt::Key_Home: return moveCursor(0, extend);
    case Qt::Key_End: return moveCursor(barCount() - 1, extend);
    case Qt::Key_Escape:
        if (!m_period)
            break;
        m_cursor = -1;
        setPeriod({});
        Q_EMIT chosen(m_period);
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

bool PeriodChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_words && barCount() > 0) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos().x());
        const int count = m_bars.counts[static_cast<std::size_t>(bar)];
        QToolTip::showText(help->globalPos(),
                           m_words(rangeOf(bar, bar), count, m_bars.most > 0 && count >= m_bars.most), this,
                           barRect(bar).toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void PeriodChart::paintBars(QPainter &painter) const
{
    const int highest = *std::max_element(m_bars.counts.begin(), m_bars.counts.end());
    const TimeRange range = m_period.value_or(all());
    const double bottom = height() - TickRoom - ThumbRadius - TrackHeight;
    for (int bar = 0; bar < barCount(); ++bar) {
        const int count = m_bars.counts[static_cast<std::size_t>(bar)];
        if (count == 0)
            continue;
        const QRectF room = barRect(bar);
        const double tall = std::max(LeastBar, (bottom - BarsTop) * count / highest);
        const qint64 middle = (rangeOf(bar, bar).beginMs() + rangeOf(bar, bar).endMs()) / 2;
        const double gap = room.width() > 4 ? 1 : 0;
        fillAligned(&painter, QRectF(room.left(), bottom - tall, room.width() - gap, tall),
                    color(range.contains(middle) ? Token::AccentFill : Token::Strong));
    }
}

void PeriodChart::paintTrack(QPainter &painter) const
{
    const double y = height() - TickRoom - ThumbRadius;
    const TimeRange range = m_period.value_or(all());
    const double begin = xOf(range.beginMs());
    const double end = xOf(range.endMs());
    fillAligned(&painter, QRectF(SideRoom, y - TrackHeight / 2, width() - 2 * SideRoom, TrackHeight),
                color(Token::Track));
    fillAligned(&painter, QRectF(begin, y - TrackHeight / 2, end - begin, TrackHeight), color(Token::AccentFill));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.setBrush(color(Token::Base));
    for (const double x : {begin, end})
        painter.drawEllipse(QPointF(x, y), ThumbRadius - 1, ThumbRadius - 1);
}

void PeriodChart::paintTicks(QPainter &painter) const
{
    painter.setFont(ui::font(TextStyle::Micro));
    painter.setPen(color(Token::Text3));
    const QFontMetricsF metrics(painter.font());
    double taken = 0;
    for (const TimeTick &tick : timeTicks(all(), m_zone, width() - 2 * SideRoom)) {
        const double wide = metrics.horizontalAdvance(tick.label) + 2;
        const double left = std::clamp(xOf(tick.ms) - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (left < taken)
            continue;
        painter.drawText(QRectF(left, height() - TickRoom + 2, wide, TickRoom - 2), Qt::AlignCenter, tick.label);
        taken = left + wide + 6;
    }
}

void PeriodChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (barCount() > 0) {
        paintBars(painter);
        paintTicks(painter);
        paintTrack(painter);
    }
    if (m_ring)
        paintFocusRing(&painter, rect(), space::Radius);
}

void PeriodChart::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void PeriodChart::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace vhm24::ui

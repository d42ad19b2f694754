// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painting half of TelemetryChart.
#include "ui/core/charts/telemetrychart.h"

#include "ui/core/charts/chartticks.h"
#include "ui/core/charts/telemetrypanes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace vhm24::ui {

namespace {

constexpr double Diamond = 5.5;
constexpr double NameHeight = 20;
constexpr double Swatch = 9;

void paintDiamond(QPainter &painter, const QPointF &centre)
{
    QPainterPath path;
    path.moveTo(centre + QPointF(0, -Diamond));
    path.lineTo(centre + QPointF(Diamond, 0));
    path.lineTo(centre + QPointF(0, Diamond));
    path.lineTo(centre + QPointF(-Diamond, 0));
    path.closeSubpath();
    painter.fillPath(path, fillColor(Meaning::Critical));
}

bool isFree(const std::vector<QRectF> &taken, const QRectF &wanted)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(wanted); });
}

} // namespace

double TelemetryChart::pixelOf(qint64 ms) const { return m_panes->temperature()->xToPixel(double(ms)); }

QString TelemetryChart::timeLabel() const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(*m_crosshair, Qt::UTC).toTimeZone(m_panes->zone());
    return local.toString(QStringLiteral("dd.MM HH:mm"));
}

QRectF TelemetryChart::timeLabelRect() const
{
    const double width = QFontMetricsF(boldFont(TextStyle::Micro)).horizontalAdvance(timeLabel()) + 16;
    const double left = std::clamp(pixelOf(*m_crosshair) - width / 2, 0.0, std::max(0.0, this->width() - width));
    return {left, height() - 22.0, width, 18};
}

/// What a move of the crosshair repaints: strip, time, names and the bar, not the panes whole.
QRegion TelemetryChart::crosshairRegion() const
{
    if (!m_crosshair)
        return {};
    const double pixel = pixelOf(*m_crosshair);
    QRegion region(QRectF(pixel - 7, 0, 14, height()).toAlignedRect());
    region += timeLabelRect().toAlignedRect().adjusted(-1, -1, 1, 1);
    for (const PlotPane *pane : {m_panes->temperature(), m_panes->humidity(), m_panes->sales()})
        region += QRect(int(pane->plot().left()), pane->y(), int(pane->plot().width()), int(NameHeight) + 4);
    const int bar = m_panes->barAt(*m_crosshair);
    if (bar >= 0)
        region += m_panes->barRect(bar).translated(m_panes->sales()->pos()).toAlignedRect().adjusted(-2, -2, 2, 2);
    return region;
}

void TelemetryChart::paintFrame(QPainter &painter)
{
    paintErrorLane(painter);
    paintTimeAxis(painter);
}

void TelemetryChart::paintErrorLane(QPainter &painter) const
{
    const QRectF plot = m_panes->temperature()->plot();
    const QFontMetricsF metrics(ui::font(TextStyle::Small));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextStyle::Small));
    painter.setPen(color(Token::Text3));
    const QString head = metrics.elidedText(tr("errors"), Qt::ElideRight, plot.left() - 12);
    painter.drawText(QRectF(8, 0, plot.left() - 8, LaneHeight), Qt::AlignLeft | Qt::AlignVCenter, head);
    std::vector<QRectF> taken;
    for (const TelemetryErrors &error : m_panes->data().errors)
        taken.emplace_back(pixelOf(error.atMs) - Diamond, 0, 2 * Diamond, LaneHeight);
    for (const TelemetryErrors &error : m_panes->data().errors) {
        const double pixel = pixelOf(error.atMs);
        if (pixel < plot.left() || pixel > plot.right())
            continue;
        const QRectF mark(pixel - Diamond, 0, 2 * Diamond, LaneHeight);
        const double width = metrics.horizontalAdvance(error.code);
        const QRectF before(mark.left() - width - 4, 0, width, LaneHeight);
        const QRectF after(mark.right() + 4, 0, width, LaneHeight);
        painter.setPen(textColor(Meaning::Critical));
        const bool room = before.left() >= plot.left() && isFree(taken, before.adjusted(-3, 0, 0, 0));
        const QRectF &word = room ? before : after;
        if (isFree(taken, word) && word.right() <= this->width()) {
            painter.drawText(word, Qt::AlignCenter, error.code);
            taken.push_back(word);
        }
        paintDiamond(painter, mark.center());
    }
    paintGapWords(painter, taken);
}

void TelemetryChart::paintGapWords(QPainter &painter, std::vector<QRectF> &taken) const
{
    const QRectF plot = m_panes->temperature()->plot();
    const QFontMetricsF metrics(ui::font(TextStyle::Small));
    painter.setPen(color(Token::Text2));
    for (const auto &[from, to] : m_panes->gaps()) {
        const double left = std::max(plot.left(), pixelOf(from));
        const double right = std::min(plot.right(), pixelOf(to));
        if (right <= left)
            continue;
        for (const QString &words : {tr("no data %1").arg(durationWords(to - from)), durationWords(to - from)}) {
            const double width = metrics.horizontalAdvance(words) + 8;
            const double start = std::max(plot.left(), std::min((left + right - width) / 2, plot.right() - width));
            const QRectF room(start, 0, width, LaneHeight);
            if (!isFree(taken, room))
                continue;
            painter.drawText(room, Qt::AlignCenter, words);
            taken.push_back(room);
            break;
        }
    }
}

void TelemetryChart::paintTimeAxis(QPainter &painter) const
{
    const double top = height() - 22.0;
    double free = 0;
    for (const TimeTick &tick : m_panes->ticks()) {
        const QFont face = tick.strong ? boldFont(TextStyle::Micro) : ui::font(TextStyle::Micro);
        const double width = QFontMetricsF(face).horizontalAdvance(tick.label) + 6;
        const double left = pixelOf(tick.ms) - width / 2;
        if (left < free || left + width > this->width())
            continue;
        free = left + width;
        painter.setFont(face);
        painter.setPen(color(tick.strong ? Token::Text2 : Token::Text3));
        painter.drawText(QRectF(left, top, width, 18), Qt::AlignCenter, tick.label);
    }
}

void TelemetryChart::paintOverlay(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_crosshair) {
        const int bar = m_panes->barAt(*m_crosshair);
        if (bar >= 0 && m_panes->bars().values[bar] > 0) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(m_panes->barRect(bar).translated(m_panes->sales()->pos()), seriesColor(1));
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(color(Token::Text), 0));
        const double pixel = pixelOf(*m_crosshair);
        const double bottom = m_panes->sales()->y() + m_panes->sales()->plot().bottom();
        painter.drawLine(QPointF(pixel, LaneHeight - 6), QPointF(pixel, bottom));
        painter.setRenderHint(QPainter::Antialiasing);
    }
    paintNames(painter);
    if (!m_crosshair)
        return;
    if (const TelemetryBucket *bucket = bucketAt(m_panes->drawn(), m_panes->drawnMs(), *m_crosshair)) {
        paintRing(painter, m_panes->temperature(), bucket->temperature);
        paintRing(painter, m_panes->humidity(), bucket->humidity);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Text));
    painter.drawRoundedRect(timeLabelRect(), 3, 3);
    painter.setPen(color(Token::Base));
    painter.setFont(boldFont(TextStyle::Micro));
    painter.drawText(timeLabelRect(), Qt::AlignCenter, timeLabel());
}

void TelemetryChart::paintRing(QPainter &painter, const PlotPane *pane, const std::optional<double> &value) const
{
    if (!value)
        return;
    painter.setPen(QPen(color(Token::Text), 1.5));
    painter.setBrush(color(Token::Base));
    painter.drawEllipse(QPointF(pixelOf(*m_crosshair), pane->y() + pane->yToPixel(*value)), 3.5, 3.5);
}

void TelemetryChart::paintNames(QPainter &painter) const
{
    const TelemetryBucket none;
    const TelemetryBucket *found = m_crosshair ? bucketAt(m_panes->drawn(), m_panes->drawnMs(), *m_crosshair) : nullptr;
    const TelemetryBucket &at = found ? *found : none;
    const QString missing = m_crosshair ? tr("no data") : QString();
    QString warm = at.temperature ? tr("%1 °C").arg(numberText(*at.temperature, 1)) : QString();
    QString band = at.temperature ? QString() : m_crosshair ? missing : tr("°C");
    if (at.temperatureMin && at.temperatureMax)
        band = tr("min %1 · max %2").arg(numberText(*at.temperatureMin, 1), numberText(*at.temperatureMax, 1));
    paintName(painter, m_panes->temperature(), 0, tr("Temperature"), warm, band);
    const QString humid = at.humidity ? tr("%1 %").arg(numberText(*at.humidity, 0)) : QString();
    paintName(painter, m_panes->humidity(), 3, tr("Humidity"), humid,
              at.humidity   ? QString()
              : m_crosshair ? missing
                            : QStringLiteral("%"));
    const int bar = m_crosshair ? m_panes->barAt(*m_crosshair) : -1;
    const QString sold = bar >= 0 ? tr("%1 pcs").arg(numberText(m_panes->bars().values[bar], 0)) : QString();
    paintName(painter, m_panes->sales(), 1, tr("Sales"), sold,
              bar >= 0      ? salesInterval(bar)
              : m_crosshair ? missing
                            : tr("pcs"));
}

QString TelemetryChart::salesInterval(int bar) const
{
    const TelemetryBars &bars = m_panes->bars();
    const auto local = [this](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toTimeZone(m_panes->zone());
    };
    const QDateTime from = local(bars.firstMs + bar * bars.widthMs);
    const QDateTime to = local(bars.firstMs + (bar + 1) * bars.widthMs);
    if (bars.widthMs > 24 * 3'600'000)
        return from.toString(QStringLiteral("dd.MM–")) + to.addDays(-1).toString(QStringLiteral("dd.MM"));
    if (bars.widthMs == 24 * 3'600'000)
        return from.toString(QStringLiteral("dd.MM"));
    return from.toString(QStringLiteral("HH:mm–")) + to.toString(QStringLiteral("HH:mm"));
}

void TelemetryChart::paintName(QPainter &painter, const PlotPane *pane, int colour, const QString &name,
                               const QString &value, const QString &more) const
{
    const QFont plain = ui::font(TextStyle::Small);
    const QFont bold = boldFont(TextStyle::Small);
    const QFontMetricsF metrics(plain);
    const double nameWidth = metrics.horizontalAdvance(name);
    const double valueWidth = value.isEmpty() ? 0 : QFontMetricsF(bold).horizontalAdvance(value) + 10;
    const double moreWidth = more.isEmpty() ? 0 : metrics.horizontalAdvance(more) + 7;
    QRectF box(pane->plot().left(), pane->y() + 2, Swatch + 6 + nameWidth + valueWidth + moreWidth + 8, NameHeight);
    painter.fillRect(box, color(Token::Base));
    painter.fillRect(QRectF(box.left(), box.center().y() - Swatch / 2, Swatch, Swatch), seriesColor(colour));
    box.adjust(Swatch + 6, 0, 0, 0);
    painter.setFont(plain);
    painter.setPen(color(Token::Text2));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
    box.adjust(nameWidth, 0, 0, 0);
    painter.drawText(box.adjusted(valueWidth + 7, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, more);
    painter.setFont(bold);
    painter.setPen(color(Token::Text));
    painter.drawText(box.adjusted(10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, value);
}

} // namespace vhm24::ui

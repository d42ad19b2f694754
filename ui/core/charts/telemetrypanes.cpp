// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/telemetrypanes.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QLineSeries>
#include <QValueAxis>

namespace vhm24::ui {

namespace {

constexpr double Top = 24;
constexpr double Bottom = 8;
constexpr double SalesBarShare = 0.88;
constexpr int TelemetryPanesBandAlpha = 51;
constexpr int BarAlpha = 204;
constexpr int TemperatureSeries = 0;
constexpr int HumiditySeries = 3;
constexpr int SalesSeries = 1;

} // namespace

TelemetryPanes::TelemetryPanes(QWidget *parent) :
    QObject(parent),
    m_temperature(new PlotPane(parent)),
    m_humidity(new PlotPane(parent)),
    m_sales(new PlotPane(parent)),
    m_barSeries(new QBarSeries(this)),
    m_barAxis(new QValueAxis(this)),
    m_zone(QByteArrayLiteral("Asia/Tashkent"))
{
    m_barSeries->setBarWidth(SalesBarShare);
    m_sales->attach(m_barSeries, m_barAxis);
    m_temperature->setPlotMargins({PlotPane::LeftMargin, Top, 16, Bottom});
    m_humidity->setPlotMargins({PlotPane::LeftMargin, Top, 16, Bottom});
    m_sales->setPlotMargins({PlotPane::LeftMargin, Top, 16, 4});
}

void TelemetryPanes::setGeometry(const QRect &area)
{
    const int small = area.height() * 26 / 100;
    const int tall = area.height() - 2 * small;
    m_temperature->setGeometry(area.x(), area.y(), area.width(), tall);
    m_humidity->setGeometry(area.x(), area.y() + tall, area.width(), small);
    m_sales->setGeometry(area.x(), area.y() + tall + small, area.width(), small);
    for (PlotPane *pane : {m_temperature, m_humidity, m_sales})
        pane->arrange();
    scales();
    setRange(m_range);
}

void TelemetryPanes::setData(TelemetryData data)
{
    m_data = std::move(data);
    m_data.bucketMs = std::max<qint64>(1, m_data.bucketMs);
    m_gaps = telemetryGaps(m_data, QDateTime::currentMSecsSinceEpoch());
    std::vector<std::pair<double, double>> gaps(m_gaps.begin(), m_gaps.end());
    std::vector<double> errors;
    for (const TelemetryErrors &error : m_data.errors)
        errors.push_back(double(error.atMs));
    for (PlotPane *pane : {m_temperature, m_humidity, m_sales}) {
        pane->setGaps(gaps);
        pane->setErrors(errors);
    }
    scales();
    detail(true);
}

void TelemetryPanes::setRange(const TimeRange &range)
{
    m_range = range;
    if (!range.isValid())
        return;
    m_ticks = timeTicks(range, m_zone, m_temperature->plot().width());
    std::vector<double> grid;
    for (const TimeTick &tick : m_ticks)
        grid.push_back(double(tick.ms));
    for (PlotPane *pane : {m_temperature, m_humidity, m_sales}) {
        pane->setXRange(double(range.beginMs()), double(range.endMs()));
        pane->setGrid(grid);
    }
    detail(false);
}

void TelemetryPanes::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    detail(true);
    setRange(m_range);
}

void TelemetryPanes::setThreshold(std::optional<double> threshold, const QString &label)
{
    m_threshold = threshold;
    if (threshold)
        m_temperature->setLines({{*threshold, Meaning::Critical, 5, label, true}});
    else
        m_temperature->setLines({});
    scales();
}

void TelemetryPanes::recolour()
{
    for (const Series &series : m_warm)
        style(series, TemperatureSeries);
    for (const Series &series : m_humid)
        style(series, HumiditySeries);
    QColor bar = seriesColor(SalesSeries);
    bar.setAlpha(BarAlpha);
    for (QBarSet *set : m_barSeries->barSets()) {
        set->setPen(Qt::NoPen);
        set->setBrush(bar);
    }
    for (PlotPane *pane : {m_temperature, m_humidity, m_sales})
        pane->viewport()->update();
}

int TelemetryPanes::barAt(qint64 ms) const
{
    const qint64 index = ms < m_bars.firstMs ? -1 : (ms - m_bars.firstMs) / m_bars.widthMs;
    return index < m_bars.values.size() ? int(index) : -1;
}

QRectF TelemetryPanes::barRect(int index) const
{
    const double width = double(m_bars.widthMs);
    const double begin = double(m_bars.firstMs) + width * (index + (1 - SalesBarShare) / 2);
    const QRectF plot = m_sales->plot();
    const QPointF top(m_sales->xToPixel(begin), m_sales->yToPixel(m_bars.values.value(index)));
    const QPointF bottom(m_sales->xToPixel(begin + width * SalesBarShare), plot.bottom());
    return QRectF(top, bottom).intersected(plot);
}

/// Chooses how many buckets share a point and how wide a bar is; rebuilds the series only when that changes.
void TelemetryPanes::detail(bool force)
{
    const double pixels = m_temperature->plot().width();
    if (!m_range.isValid() || pixels < 1)
        return;
    // One mean, minimum, maximum and humidity to the pixel make four points.
    const double visible = double(m_range.spanMs()) / double(m_data.bucketMs);
    int factor = 1;
    while (visible / factor > pixels)
        factor *= 2;
    const qint64 width = telemetryBarWidth(m_range, m_data.bucketMs, pixels);
    if (force || factor != m_factor) {
        m_factor = factor;
        m_drawn = mergedBuckets(m_data, factor);
        const TelemetryRuns runs = telemetryRuns(m_drawn, drawnMs());
        fill(m_temperature, m_warm, runs.temperature, true);
        fill(m_humidity, m_humid, runs.humidity, false);
    }
    if (force || width != m_bars.widthMs) {
        m_bars = telemetryBars(m_data, width, m_zone);
        fillBars();
        scales();
    }
    const double bar = double(m_bars.widthMs);
    m_barAxis->setRange((double(m_range.beginMs()) - double(m_bars.firstMs)) / bar - 0.5,
                        (double(m_range.endMs()) - double(m_bars.firstMs)) / bar - 0.5);
}

void TelemetryPanes::fill(PlotPane *pane, std::vector<Series> &pool, const std::vector<TelemetryRun> &runs, bool band)
{
    const int colour = band ? TemperatureSeries : HumiditySeries;
    qsizetype points = 0;
    while (pool.size() < runs.size()) {
        Series series;
        if (band) {
            series.lower = new QLineSeries(this);
            series.upper = new QLineSeries(this);
            series.area = new QAreaSeries(series.upper, series.lower);
            pane->attach(series.area);
        }
        series.line = new QLineSeries;
        pane->attach(series.line);
        style(series, colour);
        pool.push_back(series);
    }
    for (std::size_t i = 0; i < pool.size(); ++i) {
        const bool used = i < runs.size();
        const TelemetryRun run = used ? runs[i] : TelemetryRun{};
        pool[i].line->setVisible(used);
        pool[i].line->replace(run.line);
        points += run.line.size();
        if (!band)
            continue;
        pool[i].area->setVisible(used);
        pool[i].lower->replace(run.lower);
        pool[i].upper->replace(run.upper);
    }
    pane->setPointCount(points);
}

void TelemetryPanes::fillBars()
{
    auto *set = new QBarSet(QString());
    set->append(m_bars.values);
    m_barSeries->clear();
    m_barSeries->append(set);
    recolour();
}

void TelemetryPanes::scales()
{
    const auto steps = [](const PlotPane *pane, double room) {
        return std::clamp(int(pane->plot().height() / room), 2, 8);
    };
    std::optional<double> low = m_threshold;
    std::optional<double> high = m_threshold;
    std::optional<double> dry;
    std::optional<double> wet;
    for (const TelemetryBucket &bucket : m_data.buckets) {
        if (bucket.temperature) {
            const double least = bucket.temperatureMin.value_or(*bucket.temperature);
            const double most = bucket.temperatureMax.value_or(*bucket.temperature);
            low = std::min(least, low.value_or(least));
            high = std::max(most, high.value_or(most));
        }
        if (bucket.humidity) {
            dry = std::min(*bucket.humidity, dry.value_or(*bucket.humidity));
            wet = std::max(*bucket.humidity, wet.value_or(*bucket.humidity));
        }
    }
    // A fridge is read against zero, a boiler is not.
    if (low && *low > 0 && *low < *high * 0.6)
        low = 0;
    m_temperature->setScale(niceScale(low.value_or(0), high.value_or(10), steps(m_temperature, 30)));
    m_humidity->setScale(niceScale(dry.value_or(32) - 2, wet.value_or(58) + 2, steps(m_humidity, 30)));
    const double most = m_bars.values.isEmpty() ? 0 : *std::max_element(m_bars.values.begin(), m_bars.values.end());
    m_sales->setScale(niceScale(0, std::max(2.0, most), steps(m_sales, 26)));
}

void TelemetryPanes::style(const Series &series, int index) const
{
    const QColor line = seriesColor(index);
    QColor soft = line;
    soft.setAlpha(TelemetryPanesBandAlpha);
    if (series.area) {
        series.area->setPen(Qt::NoPen);
        series.area->setBrush(soft);
    }
    series.line->setPen(QPen(line, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

} // namespace vhm24::ui

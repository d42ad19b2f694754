// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/plotpane.h"
#include "ui/core/charts/telemetrydata.h"

#include <array>

class QAreaSeries;
class QBarSeries;
class QLineSeries;

namespace vhm24::ui {

/// The three panes of telemetry and their series; knows nothing of mouse and words.
class TelemetryPanes : public QObject {
    Q_OBJECT
public:
    explicit TelemetryPanes(QWidget *parent);

    void setGeometry(const QRect &area);
    void setData(TelemetryData data);
    void setRange(const TimeRange &range);
    void setZone(const QTimeZone &zone);
    void setThreshold(std::optional<double> threshold, const QString &label);
    void recolour();

    [[nodiscard]] const TelemetryData &data() const { return m_data; }
    [[nodiscard]] const TimeRange &range() const { return m_range; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const std::vector<TimeTick> &ticks() const { return m_ticks; }
    [[nodiscard]] const std::vector<std::pair<qint64, qint64>> &gaps() const { return m_gaps; }
    [[nodiscard]] PlotPane *temperature() const { return m_temperature; }
    [[nodiscard]] PlotPane *humidity() const { return m_humidity; }
    [[nodiscard]] PlotPane *sales() const { return m_sales; }
    /// Buckets as drawn (joined when there are more than pixels) and their width.
    [[nodiscard]] const std::vector<TelemetryBucket> &drawn() const { return m_drawn; }
    [[nodiscard]] qint64 drawnMs() const { return m_data.bucketMs * m_factor; }
    [[nodiscard]] const TelemetryBars &bars() const { return m_bars; }
    /// Index of the bar at a moment, -1 outside.
    [[nodiscard]] int barAt(qint64 ms) const;
    /// The painted bar in coordinates of the sales pane.
    [[nodiscard]] QRectF barRect(int index) const;

private:
    struct Series {
        QLineSeries *line = nullptr;
        QLineSeries *lower = nullptr;
        QLineSeries *upper = nullptr;
        QAreaSeries *area = nullptr;
    };

    void detail(bool force);
    void fill(PlotPane *pane, std::vector<Series> &pool, const std::vector<TelemetryRun> &runs, bool band);
    void fillBars();
    void scales();
    void style(const Series &series, int index) const;

    PlotPane *m_temperature;
    PlotPane *m_humidity;
    PlotPane *m_sales;
    QBarSeries *m_barSeries;
    QValueAxis *m_barAxis;
    std::vector<Series> m_warm;
    std::vector<Series> m_humid;
    TelemetryData m_data;
    TimeRange m_range;
    QTimeZone m_zone;
    std::optional<double> m_threshold;
    std::vector<TelemetryBucket> m_drawn;
    TelemetryBars m_bars;
    std::vector<TimeTick> m_ticks;
    std::vector<std::pair<qint64, qint64>> m_gaps;
    int m_factor = 0;
};

} // namespace vhm24::ui

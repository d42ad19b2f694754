// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/chart.h"
#include "ui/core/charts/chartticks.h"

#include <optional>

class QAreaSeries;
class QLineSeries;

namespace vhm24::ui {

class PlotPane;

struct StepPoint {
    qint64 ms = 0;
    double value = 0;
};

/// When the stock will be gone: most likely, and the ends of the 80 % band.
struct StepForecast {
    qint64 likelyMs = 0;
    qint64 earlyMs = 0;
    qint64 lateMs = 0;
};

struct StepData {
    std::vector<StepPoint> points; ///< the value from that moment on, ascending
    qint64 fromMs = 0;             ///< 0: the first point
    qint64 nowMs = 0;              ///< the last value holds until here; 0: the last point
    std::optional<double> minimum{};
    std::optional<StepForecast> forecast{};
};

/// A quantity that changes in steps, with its minimum and the forecast to zero.
class StepChart : public Chart {
    Q_OBJECT
public:
    explicit StepChart(QWidget *parent = nullptr);

    void setData(StepData data);
    void setTimeZone(const QTimeZone &zone);
    /// Full text of a quantity for the read-out and the minimum ("64,50 kg").
    void setValueFormat(std::function<QString(double)> format);
    [[nodiscard]] QSize sizeHint() const override { return {352, 140}; }

protected:
    [[nodiscard]] bool isEmpty() const override;
    void arrange() override;
    void recolour() override;
    void retranslate() override;
    void paintFrame(QPainter &painter) override;
    void paintOverlay(QPainter &painter) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fill();
    void scales();
    void hover(std::optional<qint64> ms);
    void paintForecast(QPainter &painter) const;
    [[nodiscard]] qint64 beginMs() const;
    [[nodiscard]] qint64 lastMs() const;
    [[nodiscard]] qint64 endMs() const;
    [[nodiscard]] const StepPoint *pointAt(qint64 ms) const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString timeText(qint64 ms, const QString &pattern) const;

    PlotPane *m_pane;
    QLineSeries *m_line;
    QLineSeries *m_top;
    QAreaSeries *m_area;
    StepData m_data;
    QTimeZone m_zone;
    std::function<QString(double)> m_format;
    std::vector<TimeTick> m_ticks;
    std::optional<qint64> m_hovered;
};

} // namespace vhm24::ui

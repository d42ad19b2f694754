// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthstore.h"
#include "ui/core/charts/chart.h"
#include "ui/core/charts/chartticks.h"
#include "ui/core/format/formats.h"

#include <QTimer>

#include <optional>

namespace vhm24::ui {

class PlotPane;

/// One figure over time: a thin line that ends where nobody asked, its limits dashed, and a crosshair. The wheel
/// zooms around the cursor, a drag pans, a double click goes back; so do + and −, the arrows and Home.
class HealthChart : public Chart {
    Q_OBJECT
public:
    explicit HealthChart(const Formats &formats, QWidget *parent = nullptr);

    /// Another figure: without points, at the period that a reset returns to.
    void setFigure(core::HealthUnit unit, const core::HealthLimits &limits);
    void setPeriod(const TimeRange &period);
    /// Those of the range last asked for.
    void setPoints(std::vector<core::HealthPoint> points);
    [[nodiscard]] const std::vector<core::HealthPoint> &points() const { return m_points; }
    [[nodiscard]] TimeRange range() const { return m_range; }
    /// Whether a person has chosen another range than the period.
    [[nodiscard]] bool isZoomed() const;
    [[nodiscard]] QSize sizeHint() const override { return {352, 180}; }

Q_SIGNALS:
    /// The axis has come to rest here.
    void rangeRequested(const vhm24::ui::TimeRange &range);

protected:
    [[nodiscard]] bool isEmpty() const override { return m_points.empty(); }
    void arrange() override;
    void recolour() override;
    void retranslate() override;
    void paintFrame(QPainter &painter) override;
    void paintOverlay(QPainter &painter) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void showRange(const TimeRange &range);
    void zoomBy(double factor, qint64 atMs);
    void hover(int point);
    void scales();
    void describe();
    void paintCurve(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;
    [[nodiscard]] QPointF pixelOf(const core::HealthPoint &point) const;
    [[nodiscard]] std::vector<QPolygonF> runs() const;
    [[nodiscard]] int nearest(double pixel) const;
    [[nodiscard]] std::vector<std::pair<double, Meaning>> limitLines() const;

    const Formats &m_formats;
    PlotPane *m_pane;
    QTimer m_rest;
    core::HealthUnit m_unit = core::HealthUnit::Count;
    core::HealthLimits m_limits;
    std::vector<core::HealthPoint> m_points;
    std::vector<TimeTick> m_ticks;
    TimeRange m_period;
    TimeRange m_range;
    int m_hovered = -1;
    std::optional<TimeRange> m_dragRange;
    double m_dragX = 0;
};

} // namespace vhm24::ui

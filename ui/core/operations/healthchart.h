// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthstore.h"
#include "ui/core/charts/chartticks.h"
#include "ui/core/charts/timechart.h"
#include "ui/core/format/formats.h"

namespace vhm24::ui {

class PlotPane;

/// One figure over time: a thin line that ends where nobody asked, its limits dashed, and a crosshair that the
/// arrows move.
class HealthChart : public TimeChart {
    Q_OBJECT
public:
    explicit HealthChart(const Formats &formats, QWidget *parent = nullptr);

    /// Another figure, without points.
    void setFigure(core::HealthUnit unit, const core::HealthLimits &limits);
    /// Those of the range last asked for.
    void setPoints(std::vector<core::HealthPoint> points);
    [[nodiscard]] const std::vector<core::HealthPoint> &points() const { return m_points; }
    [[nodiscard]] QSize sizeHint() const override { return {352, 180}; }

protected:
    [[nodiscard]] bool isEmpty() const override { return m_points.empty(); }
    void arrange() override;
    void recolour() override;
    void retranslate() override;
    void paintFrame(QPainter &painter) override;
    void paintOverlay(QPainter &painter) override;
    [[nodiscard]] const PlotPane &timePane() const override { return *m_pane; }
    void showRange() override { scales(); }
    void hoverAt(std::optional<double> pixel) override { hover(pixel ? nearest(*pixel) : -1); }
    [[nodiscard]] std::optional<qint64> pointedMs() const override;
    [[nodiscard]] TimeRange limits() const override;
    [[nodiscard]] bool isMovable() const override { return !isEmpty() && TimeChart::isMovable(); }
    void keyPressEvent(QKeyEvent *event) override;

private:
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
    core::HealthUnit m_unit = core::HealthUnit::Count;
    core::HealthLimits m_limits;
    std::vector<core::HealthPoint> m_points;
    std::vector<TimeTick> m_ticks;
    int m_hovered = -1;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/chart.h"
#include "ui/core/charts/timerange.h"

#include <QTimer>

#include <optional>

namespace vhm24::ui {

class PlotPane;

/// A chart over a stretch of time that a person zooms and pans: the wheel, + and − zoom around the cursor, a drag, the
/// arrows and Page keys move; a double click and Home go back to the period that was chosen outside.
class TimeChart : public Chart {
    Q_OBJECT
public:
    /// No further zoom than to `shortestMs`; data are asked for when the axis has stood still for `restMs`.
    TimeChart(qint64 shortestMs, int restMs, QWidget *parent);

    /// Shows a period chosen outside (and what a reset returns to); the caller loads it.
    void setRange(const TimeRange &range);
    /// Nothing outside can be shown; an invalid range limits nothing.
    void setLimits(const TimeRange &limits) { m_limits = limits; }
    [[nodiscard]] const TimeRange &range() const { return m_range; }
    /// Whether a person has chosen another range than the period.
    [[nodiscard]] bool isZoomed() const { return m_isZoomed; }

Q_SIGNALS:
    /// The axis has come to rest here: load finer data. The newest request wins.
    void rangeRequested(const vhm24::ui::TimeRange &range);
    void rangeShown(const vhm24::ui::TimeRange &range);

protected:
    /// A pane over the whole axis.
    [[nodiscard]] virtual const PlotPane &timePane() const = 0;
    /// range() is another one.
    virtual void showRange() = 0;
    /// The pointer is there, in pixels of the chart, or gone.
    virtual void hoverAt(std::optional<double> pixel) = 0;
    /// What is pointed at: the keyboard zooms around it.
    [[nodiscard]] virtual std::optional<qint64> pointedMs() const = 0;
    [[nodiscard]] virtual TimeRange limits() const { return m_limits; }
    /// Whether there is anything to zoom; a wheel is else for whoever scrolls.
    [[nodiscard]] virtual bool isMovable() const { return m_range.isValid(); }

    /// The period as it was loaded, unless a person is elsewhere.
    void takePeriod(const TimeRange &loaded);
    void pan(double share); ///< Of the span.

    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Drag {
        TimeRange range = {};
        double pixel = 0;
        bool moves = false;
    };
    void present(const TimeRange &range);
    void choose(const TimeRange &range);
    void zoomBy(double factor, qint64 atMs);
    void reset();

    const qint64 m_shortestMs;
    QTimer m_rest;
    TimeRange m_period;
    TimeRange m_range;
    TimeRange m_limits;
    std::optional<Drag> m_drag;
    bool m_isZoomed = false;
};

} // namespace vhm24::ui

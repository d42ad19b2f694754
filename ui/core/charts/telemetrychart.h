// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/chart.h"
#include "ui/core/charts/telemetrydata.h"

#include <QTimer>

namespace vhm24::ui {

class PlotPane;
class TelemetryPanes;

/// Temperature, humidity and sales of one machine over one time axis.
class TelemetryChart : public Chart {
    Q_OBJECT
public:
    explicit TelemetryChart(QWidget *parent = nullptr);

    /// Takes the range of the data too, unless the user has zoomed or panned meanwhile.
    void setData(TelemetryData data);
    /// Shows a period chosen outside (and what a reset returns to); the caller loads it.
    void setRange(const TimeRange &range);
    /// Nothing outside can be shown; an invalid range limits nothing.
    void setLimits(const TimeRange &limits);
    void setThreshold(std::optional<double> threshold);
    void setTimeZone(const QTimeZone &zone);
    [[nodiscard]] TimeRange range() const;
    [[nodiscard]] QSize sizeHint() const override;

    /// Puts the crosshair on a moment (keyboard, linked lists); none takes it away.
    void setCrosshair(std::optional<qint64> ms);

Q_SIGNALS:
    /// The axes have come to rest here: load finer buckets. The newest request wins.
    void rangeRequested(const vhm24::ui::TimeRange &range);
    void rangeShown(const vhm24::ui::TimeRange &range);

protected:
    [[nodiscard]] bool isEmpty() const override;
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
    static constexpr int LaneHeight = 24; ///< Of the errors, above the panes.

    void showRange(const TimeRange &range);
    void reset();
    void zoomBy(double factor, qint64 atMs);
    void stepCrosshair(int buckets);
    [[nodiscard]] double spanFrom(double pixel) const;
    [[nodiscard]] QRegion crosshairRegion() const;
    [[nodiscard]] double pixelOf(qint64 ms) const;
    [[nodiscard]] QRectF timeLabelRect() const;
    [[nodiscard]] QString timeLabel() const;
    void describe();

    void paintErrorLane(QPainter &painter) const;
    void paintGapWords(QPainter &painter, std::vector<QRectF> &taken) const;
    void paintTimeAxis(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintName(QPainter &painter, const PlotPane *pane, int colour, const QString &name, const QString &value,
                   const QString &more) const;
    void paintRing(QPainter &painter, const PlotPane *pane, const std::optional<double> &value) const;
    [[nodiscard]] QString salesInterval(int bar) const;

    TelemetryPanes *m_panes;
    QTimer m_rest;
    TimeRange m_home;
    TimeRange m_limits;
    std::optional<double> m_threshold;
    std::optional<qint64> m_crosshair;
    std::optional<TimeRange> m_dragRange;
    double m_dragX = 0;
    bool m_dragging = false;
    bool m_userRange = false;
};

} // namespace vhm24::ui

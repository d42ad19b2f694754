// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/telemetrydata.h"
#include "ui/core/charts/timechart.h"

namespace vhm24::ui {

class PlotPane;
class TelemetryPanes;

/// Temperature, humidity and sales of one machine over one time axis.
class TelemetryChart : public TimeChart {
    Q_OBJECT
public:
    explicit TelemetryChart(QWidget *parent = nullptr);

    /// Takes the range of the data too, unless the user has zoomed or panned meanwhile.
    void setData(TelemetryData data);
    void setThreshold(std::optional<double> threshold);
    void setTimeZone(const QTimeZone &zone);
    [[nodiscard]] QSize sizeHint() const override;

    /// Puts the crosshair on a moment (keyboard, linked lists); none takes it away.
    void setCrosshair(std::optional<qint64> ms);

protected:
    [[nodiscard]] bool isEmpty() const override;
    void arrange() override;
    void recolour() override;
    void retranslate() override;
    void paintFrame(QPainter &painter) override;
    void paintOverlay(QPainter &painter) override;
    [[nodiscard]] const PlotPane &timePane() const override;
    void showRange() override;
    void hoverAt(std::optional<double> pixel) override;
    [[nodiscard]] std::optional<qint64> pointedMs() const override { return m_crosshair; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int LaneHeight = 24; ///< Of the errors, above the panes.

    void stepCrosshair(int buckets);
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
    std::optional<double> m_threshold;
    std::optional<qint64> m_crosshair;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/chartticks.h"
#include "ui/core/look/tokens.h"

#include <QChartView>
#include <QMarginsF>
#include <QPolygonF>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QAbstractSeries;
class QValueAxis;

namespace vhm24::ui {

/// One plot of QtCharts: series by QChart; grid, labels and marks painted here, where zones and pixels are in our
/// hands. It takes no mouse: the chart around it does.
class PlotPane : public QChartView {
    Q_OBJECT
public:
    static constexpr double LeftMargin = 58;

    struct Line {
        double value = 0;
        Meaning meaning = Meaning::Critical;
        double dash = 5;
        QString label;
        bool labelAtRight = true;
    };

    explicit PlotPane(QWidget *parent);

    void attach(QAbstractSeries *series);
    /// As attach(), but along an own horizontal axis.
    void attach(QAbstractSeries *series, QValueAxis *horizontal);
    void setPlotMargins(const QMarginsF &margins);
    /// Takes over the size at once: a hidden widget is told of it only when shown.
    void arrange();
    void setXRange(double from, double to);
    void setScale(const Scale &scale);
    void setYFormat(std::function<QString(double)> format);
    /// Vertical grid lines, hatched stretches and dotted error lines, in values of the x axis.
    void setGrid(std::vector<double> grid);
    void setGaps(std::vector<std::pair<double, double>> gaps);
    void setErrors(std::vector<double> errors);
    void setLines(std::vector<Line> lines);
    /// What the words of the lines keep clear of, in values of both axes.
    void setCurve(const QPolygonF &curve);
    void setBand(std::optional<std::pair<double, double>> band);
    /// Smooth lines are paid for by length: off from `points` above a limit.
    void setPointCount(qsizetype points);

    [[nodiscard]] QRectF plot() const { return m_plot; }
    [[nodiscard]] const Scale &scale() const { return m_scale; }
    [[nodiscard]] double xToPixel(double x) const;
    [[nodiscard]] double yToPixel(double y) const;
    [[nodiscard]] double pixelToX(double pixel) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void drawGaps(QPainter *painter) const;
    void drawLines(QPainter *painter) const;
    void drawWords(QPainter *painter, const Line &line) const;

    QMarginsF m_margins{LeftMargin, 8, 16, 8};
    QRectF m_plot;
    QValueAxis *m_x;
    QValueAxis *m_y;
    double m_from = 0;
    double m_to = 1;
    Scale m_scale;
    std::function<QString(double)> m_format;
    std::vector<double> m_grid;
    std::vector<std::pair<double, double>> m_gaps;
    std::vector<double> m_errors;
    std::vector<Line> m_lines;
    QPolygonF m_curve;
    std::optional<std::pair<double, double>> m_band;
};

} // namespace vhm24::ui

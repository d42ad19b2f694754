// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/chart.h"
#include "ui/core/charts/readout.h"

#include <QList>

#include <optional>

class QBarSet;
class QLineSeries;
class QStackedBarSeries;

namespace vhm24::ui {

class PlotPane;

/// Equal slots (hours, days) with a bar each, the comparison as a thin line and a read-out pinned to the corner.
class BarChart : public Chart {
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    /// Short text on the axis ("8 mln") and the full one in the read-out.
    void setAxisFormat(std::function<QString(double)> format);
    void setValueFormat(std::function<QString(double)> format);
    [[nodiscard]] int hovered() const { return m_hovered; }

protected:
    struct BarSlots {
        QList<qreal> values;
        QList<qreal> previous;
        int running = -1;            ///< slot not yet over: pale and dashed
        int filled = -1;             ///< slots with a value, from the left; -1 for all
        std::optional<double> now{}; ///< in slots from the left edge
        QString nowLabel;
        QString label;
        QString previousLabel;
    };

    void setSlots(BarSlots data);
    [[nodiscard]] const BarSlots &slotData() const { return m_slots; }
    [[nodiscard]] virtual QString slotTitle(int slot) const = 0;
    [[nodiscard]] virtual QString slotLabel(int slot) const = 0;
    virtual void activate(int slot) = 0;
    [[nodiscard]] QString valueText(double value) const;
    /// Labels start on multiples of this step or of its multiples when the room is short.
    [[nodiscard]] virtual int labelStep(double slotWidth) const = 0;
    [[nodiscard]] virtual int labelPhase() const { return 0; }

    [[nodiscard]] bool isEmpty() const override;
    void arrange() override;
    void recolour() override;
    void paintFrame(QPainter &painter) override;
    void paintOverlay(QPainter &painter) override;

    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void scales();
    void hover(int slot);
    void paintNow(QPainter &painter) const;
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] Readout legend() const;
    [[nodiscard]] int slotAt(const QPointF &position) const;
    [[nodiscard]] bool hasValue(int slot) const;
    [[nodiscard]] Readout readout(int slot) const;

    PlotPane *m_pane;
    QStackedBarSeries *m_bars;
    QLineSeries *m_line;
    BarSlots m_slots;
    std::function<QString(double)> m_valueFormat;
    int m_hovered = -1;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/machines/telemetryseries.h"
#include "ui/core/charts/timerange.h"
#include "ui/core/shell/context.h"

#include <QWidget>

#include <optional>

namespace vhm24::ui {
class SectionHead;
class TelemetryChart;
} // namespace vhm24::ui

namespace vhm24::ui::machines {

/// The chart of a machine's telemetry with its head; reads finer or coarser buckets as the axes move.
class MachineTelemetry : public QWidget {
    Q_OBJECT
public:
    static constexpr int PeriodCount = 4; ///< 6 hours, a day, a week, 30 days
    [[nodiscard]] static qint64 periodMs(int index);

    MachineTelemetry(const Context &context, vhm24::machines::TelemetrySeries &series, QWidget *parent = nullptr);
    ~MachineTelemetry() override;

    /// Empties the chart for another machine.
    void setMachine(const QString &machineId);
    /// Shows the last hours or days, from what is kept or from the server.
    void setPeriod(int index);
    void setThreshold(double degrees);
    /// What the next reading of the whole card should bring along: the present range, moved on to now unless zoomed.
    [[nodiscard]] vhm24::machines::TelemetryRange wanted();
    void accept(const core::Result<vhm24::machines::TelemetryPart> &answer);
    void showMoment(qint64 ms);
    [[nodiscard]] TelemetryChart *chart() const { return m_chart; }
    [[nodiscard]] const vhm24::machines::TelemetryPart *part() const { return m_part.get(); }

private:
    [[nodiscard]] vhm24::machines::TelemetryRange rangeFor(const TimeRange &shown) const;
    void request(const TimeRange &shown);
    void reset();
    void show(std::shared_ptr<const vhm24::machines::TelemetryPart> part);
    void fail(const core::Error &error);
    void retranslate();

    const Context &m_context;
    vhm24::machines::TelemetrySeries &m_series;
    SectionHead *m_head;
    TelemetryChart *m_chart;
    QString m_machineId;
    TimeRange m_home;
    TimeRange m_shown;
    int m_period = 1;
    std::shared_ptr<const vhm24::machines::TelemetryPart> m_part;
    std::optional<core::Error> m_error;
    std::optional<Trace::Action> m_action;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_moving = false; ///< The chart moves because we say so.
};

} // namespace vhm24::ui::machines

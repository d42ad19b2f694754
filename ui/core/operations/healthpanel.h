// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthrecord.h"
#include "ui/core/charts/timerange.h"
#include "ui/core/shell/context.h"

#include <QWidget>

namespace vhm24::ui {

class HealthChart;
class PanelFrame;

/// All about one check: state, figure, what it means, how it went over time, what it is made of and what was asked.
class HealthPanel : public QWidget {
    Q_OBJECT
public:
    explicit HealthPanel(const Context &context, QWidget *parent = nullptr);

    void present(const core::HealthRecord &record, const QDateTime &askedAt);

Q_SIGNALS:
    void closeRequested();
    void alarmChanged(); ///< The rule on a figure.

private:
    void fill();
    void addCourse();
    void addDetails();
    void openAlarm();
    void choosePeriod(int index);
    void readCourse(const TimeRange &range);
    [[nodiscard]] QString key() const { return m_record.subject + QLatin1Char('\n') + m_record.id; }

    const Context &m_context;
    PanelFrame *m_frame;
    HealthChart *m_chart;
    core::HealthRecord m_record;
    QDateTime m_askedAt;
    int m_period = 0;
    quint64 m_generation = 0; // of the newest question for the course
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/eventcounts.h"
#include "models/core/table/filter.h"
#include "ui/core/charts/timerange.h"
#include "ui/core/shell/context.h"

#include <QTimer>
#include <QWidget>

namespace vhm24::ui {
class Button;
class PeriodChart;
class SegmentedControl;
class TextLabel;
} // namespace vhm24::ui

namespace vhm24::ui::auth {

/// The row over the audit log in which its time is chosen: usual periods, how much happened when, a step back and on.
/// It only shows and asks: the filter of the list is what holds.
class PeriodBar : public QWidget {
    Q_OBJECT
public:
    explicit PeriodBar(const Context &context, QWidget *parent = nullptr);
    ~PeriodBar() override;

    /// The filter of the time column as it is now; none for all times.
    void showFilter(const std::optional<core::ColumnFilter> &filter);
    void reload();
    void reloadLater(); ///< Rows came in; they come in crowds.
    [[nodiscard]] PeriodChart &chart() const { return *m_chart; }

Q_SIGNALS:
    /// Times in words, as they would be typed; empty for all times.
    void wordsChosen(const QString &words);
    void periodChosen(const vhm24::ui::TimeRange &period);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void choosePreset(int index);
    void choose(const std::optional<TimeRange> &period);
    void step(int direction);
    void follow(); ///< The filter is shown on the bars that are here.
    void setPreset(int index);
    void receive(const core::Result<core::EventCounts> &answer, int preset);
    [[nodiscard]] TimeRange presetRange(int index) const; ///< Invalid for all times.
    [[nodiscard]] std::optional<TimeRange> filtered() const;
    [[nodiscard]] QString words(const TimeRange &range, int count, bool more) const;

    const Context &m_context;
    TextLabel *m_label;
    SegmentedControl *m_presets;
    PeriodChart *m_chart;
    Button *m_back;
    Button *m_on;
    QTimer m_rest;   // of keys and of the mouse, before the list is asked
    QTimer m_crowds; // of new rows
    std::optional<core::ColumnFilter> m_filter;
    int m_counted = -1; // the preset that the bars are of
    std::stop_source m_stop;
};

} // namespace vhm24::ui::auth

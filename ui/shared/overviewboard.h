// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/shared/overviewdata.h"
#include "ui/shared/overviewtargets.h"

#include <QWidget>

class QVBoxLayout;

namespace vhm24::ui {
class DayBars;
class HourChart;
class SectionHead;
class StackedBar;
} // namespace vhm24::ui

namespace vhm24::ui::shared {

class OverviewLegend;
class OverviewList;

/// Below the tiles: two charts and the machines by state, and under them three lists. Three columns and two rows,
/// divided by hairlines that meet; the lists give way first when the height is short.
class OverviewBoard : public QWidget {
    Q_OBJECT
public:
    explicit OverviewBoard(const Context &context, QWidget *parent = nullptr);

    void present(const OverviewData &figures, const QDateTime &now);
    [[nodiscard]] OverviewList *states() const { return m_states; }
    [[nodiscard]] OverviewList *events() const { return m_events; }
    [[nodiscard]] OverviewList *best() const { return m_best; }
    [[nodiscard]] OverviewList *low() const { return m_low; }
    [[nodiscard]] OverviewList *tasks() const { return m_tasks; }
    [[nodiscard]] HourChart *hours() const { return m_hours; }
    [[nodiscard]] DayBars *days() const { return m_days; }

Q_SIGNALS:
    void opened(const vhm24::ui::shared::OverviewTarget &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *addSection(QWidget *section);
    void makeCharts();
    void makeStates();
    void makeLists();
    void connectLinks();
    void presentHours(const OverviewData &figures, const QDateTime &now);
    void presentDays(const OverviewData &figures, const QDateTime &now);
    void presentStates(const OverviewData &figures);
    void presentLists(const OverviewData &figures);

    const Context &m_context;
    core::FigureMoment m_moment;
    QString m_currency;
    std::vector<QWidget *> m_sections; ///< Row by row.
    SectionHead *m_hoursHead = nullptr;
    SectionHead *m_daysHead = nullptr;
    SectionHead *m_statesHead = nullptr;
    SectionHead *m_eventsHead = nullptr;
    SectionHead *m_bestHead = nullptr;
    SectionHead *m_lowHead = nullptr;
    SectionHead *m_tasksHead = nullptr;
    OverviewLegend *m_legend = nullptr;
    HourChart *m_hours = nullptr;
    DayBars *m_days = nullptr;
    StackedBar *m_bar = nullptr;
    OverviewList *m_states = nullptr;
    OverviewList *m_events = nullptr;
    OverviewList *m_best = nullptr;
    OverviewList *m_low = nullptr;
    OverviewList *m_tasks = nullptr;
};

} // namespace vhm24::ui::shared

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewload.h"

#include <algorithm>

namespace vhm24::ui::shared {

using core::FigureDepth;
using core::Service;
using vhm24::inventory::InventoryFigures;
using vhm24::machines::MachineFigures;
using vhm24::shared::SalesFigures;
using vhm24::tasks::TaskFigures;

namespace {

constexpr qint64 PastSeconds = 600;

template <typename Figures> Figures decoded(const std::vector<core::RowSet> &rows, const core::FigureMoment &moment)
{
    if constexpr (std::is_same_v<Figures, SalesFigures>)
        return Figures::decode(rows, moment);
    else
        return Figures::decode(rows);
}

} // namespace

OverviewLoad::OverviewLoad(const core::Layout &layout, QObject *parent) : QObject(parent), m_layout(layout) {}

bool OverviewLoad::isPastDue() const
{
    return !m_pastReadAt.isValid() || m_pastReadAt.secsTo(m_data.moment.now) > PastSeconds;
}

bool OverviewLoad::knowsAllNames() const
{
    if (!m_data.names)
        return false;
    const auto &best = m_data.sales.figures ? m_data.sales.figures->best : std::vector<SalesFigures::Best>();
    return std::all_of(best.begin(), best.end(),
                       [this](const auto &one) { return m_data.names->contains(one.machineId); });
}

template <typename Figures, typename Keep>
void OverviewLoad::addPart(core::FigureSet &set, Service service, OverviewPart<Figures> OverviewData::*part, bool full,
                           Keep keep)
{
    core::FigureMoment moment = m_data.moment;
    moment.depth = full ? FigureDepth::Full : FigureDepth::Fresh;
    set.add(service, Figures::statements(m_layout, moment),
            [this, moment, part, keep](const core::FigureSet::Answers &rows) {
                OverviewPart<Figures> &target = m_data.*part;
                if (rows) {
                    target.figures = decoded<Figures>(rows.value(), moment);
                    target.readAt = QDateTime::currentDateTimeUtc();
                    target.error.reset();
                    keep(*target.figures);
                } else {
                    target.error = rows.error();
                }
                Q_EMIT changed();
            });
}

void OverviewLoad::start(const core::FigureMoment &moment, bool full)
{
    if (m_running) {
        m_again = true;
        m_againFull = m_againFull || full;
        return;
    }
    m_running = true;
    const bool newDay = m_data.moment.now.isValid() && m_data.moment.today() != moment.today();
    m_data.moment = moment;
    const bool past = full || newDay || isPastDue();
    if (past)
        m_pastReadAt = moment.now;
    core::FigureSet set(m_layout);
    addPart(set, Service::Shared, &OverviewData::sales, past || !m_data.salesHistory, [this](SalesFigures &figures) {
        if (figures.history)
            m_data.salesHistory = std::exchange(figures.history, std::nullopt);
        if (figures.noticesByDay)
            m_data.noticesByDay = std::exchange(figures.noticesByDay, std::nullopt);
    });
    addPart(set, Service::Machines, &OverviewData::machines, past || !knowsAllNames(), [this](MachineFigures &figures) {
        if (figures.names)
            m_data.names = std::exchange(figures.names, std::nullopt);
        if (figures.history)
            m_data.machineHistory = std::exchange(figures.history, std::nullopt);
    });
    addPart(set, Service::Inventory, &OverviewData::inventory, past || !m_data.stockHistory,
            [this](InventoryFigures &figures) {
                if (figures.history)
                    m_data.stockHistory = std::exchange(figures.history, std::nullopt);
            });
    addPart(set, Service::Tasks, &OverviewData::tasks, past || !m_data.overdueByDay, [this](TaskFigures &figures) {
        if (figures.overdueByDay)
            m_data.overdueByDay = std::exchange(figures.overdueByDay, std::nullopt);
    });
    set.load(this, [this](const core::FigureSet::Cost &cost) {
        m_running = false;
        Q_EMIT finished(cost.rows, cost.roundTrips);
        if (std::exchange(m_again, false)) {
            core::FigureMoment next = m_data.moment;
            next.now = QDateTime::currentDateTimeUtc();
            start(next, std::exchange(m_againFull, false));
        }
    });
}

} // namespace vhm24::ui::shared

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorandom.h"
#include "app/demo/idmaker.h"
#include "app/demo/tables.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

namespace vhm24::app::demo {

namespace {

constexpr double Turn = 2 * std::numbers::pi;

/// When report number `k` of a machine is due; needs no state, so that lastPing is known before any row is made.
Moment reportAt(const World &world, std::size_t index, qint64 k)
{
    const Machine &machine = world.machines[index];
    const quint32 mixed = (static_cast<quint32>(k) * 2654435761u) ^ (static_cast<quint32>(index) * 40503u);
    return world.start + static_cast<Moment>(index * 7919u % 600) * Second + k * machine.period + (mixed >> 8) % 9000;
}

bool isSilent(const Machine &machine, Moment at)
{
    return std::any_of(machine.gaps.begin(), machine.gaps.end(),
                       [at](const Span &gap) { return at >= gap.from && at < gap.to; });
}

/// The reports of all machines, merged by time.
class ReportFeed {
public:
    explicit ReportFeed(const World &world) :
        m_world(world),
        m_random(world.seed, 92),
        m_ids(world.seed, 92),
        m_next(world.machines.size())
    {
        for (std::size_t i = 0; i < world.machines.size(); ++i)
            enqueue(i);
    }

    bool fill(CopyWriter &rows)
    {
        while (!m_due.empty() && rows.size() < BlockSize) {
            const auto [at, index] = m_due.top();
            m_due.pop();
            if (!isSilent(m_world.machines[index], at))
                write(rows, index, at);
            ++m_next[index].number;
            enqueue(index);
        }
        return !m_due.empty();
    }

private:
    struct Progress {
        qint64 number = 0;
        std::size_t sale = 0;
        std::size_t incident = 0;
        qint64 sold = 0;
        qint64 reported = 0;
    };
    using Due = std::pair<Moment, std::size_t>;

    void enqueue(std::size_t index)
    {
        const Moment at = reportAt(m_world, index, m_next[index].number);
        if (at < std::min(m_world.now, m_world.machines[index].silentFrom))
            m_due.push({at, index});
    }

    double temperature(const Machine &machine, std::size_t index, Moment at)
    {
        const double hours = double(at) / Hour;
        double degrees = 4.7 + double(index % 9) * 0.1 +
                         0.55 * std::sin(Turn * hours / (0.85 + double(index % 7) * 0.06)) +
                         0.3 * std::sin(Turn * (hours - 4) / 24) + 0.12 * m_random.bell();
        for (const Span &fault : machine.fridgeFaults) {
            const double rise = std::min(1.0, double(at - fault.from) / (0.7 * double(fault.to - fault.from)));
            if (at >= fault.from && at < fault.to)
                degrees += 8.5 * rise;
            else if (at >= fault.to && at < fault.to + 2 * Hour)
                degrees += 8.5 * (1 - double(at - fault.to) / (2.0 * Hour));
        }
        return degrees;
    }

    const Incident *incidentAt(const Machine &machine, Progress &progress, Moment at)
    {
        while (progress.incident < machine.incidents.size() && machine.incidents[progress.incident].span.to <= at)
            ++progress.incident;
        for (std::size_t i = progress.incident; i < machine.incidents.size() && machine.incidents[i].span.from <= at;
             ++i) {
            if (machine.incidents[i].span.to > at)
                return &machine.incidents[i];
        }
        return nullptr;
    }

    void write(CopyWriter &rows, std::size_t index, Moment at)
    {
        const Machine &machine = m_world.machines[index];
        Progress &progress = m_next[index];
        for (; progress.sale < machine.sales.size() && machine.sales[progress.sale].at < at; ++progress.sale)
            progress.sold += machine.sales[progress.sale].status == SaleStatus::Success ? 1 : 0;
        const Incident *const incident = incidentAt(machine, progress, at);
        const double humidity =
            44 + double(index % 11) + 5 * std::sin(Turn * double(at - 6 * Hour) / Day) + 0.8 * m_random.bell();
        writeReport(rows,
                    {.id = m_ids.next(at),
                     .machineId = machine.id,
                     .error = incident ? incident->code + ' ' + incident->text : QByteArray(),
                     .at = at,
                     .temperature = static_cast<int>(std::lround(temperature(machine, index, at) * 10)),
                     .humidity = static_cast<int>(std::lround(humidity * 10)),
                     .sales = machine.counter ? machine.counterBase + progress.sold : progress.sold - progress.reported,
                     .signal = -static_cast<int>(55 + index % 23 + m_random.between(0, 6)),
                     .doorOpen = incident && incident->code == "E-09"});
        progress.reported = progress.sold;
    }

    const World &m_world;
    DemoRandom m_random;
    IdMaker m_ids;
    std::vector<Progress> m_next;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
};

} // namespace

std::vector<const char *> reportColumns()
{
    return {"id", "machineId", "temperature", "humidity", "sales", "errors", "rawData", "createdAt"};
}

void writeReport(CopyWriter &rows, const Report &report)
{
    rows.word(report.id)
        .word(report.machineId)
        .micro(report.temperature * (One / 10))
        .micro(report.humidity * (One / 10));
    rows.integer(report.sales);
    if (report.error.isEmpty())
        rows.word("{}");
    else
        rows.texts({report.error});
    rows.word("{\"fw\":\"3.2.1\",\"rssi\":" + QByteArray::number(report.signal) +
              (report.doorOpen ? ",\"door\":1}" : ",\"door\":0}"));
    rows.moment(report.at);
    rows.endRow();
}

TableCopy telemetryTable(const World &world)
{
    qint64 expected = 0;
    for (const Machine &machine : world.machines)
        expected += (world.now - world.start) / machine.period;
    auto feed = std::make_shared<std::unique_ptr<ReportFeed>>();
    return {.service = core::Service::Machines,
            .table = "MachineTelemetry",
            .columns = reportColumns(),
            .fill =
                [&world, feed](CopyWriter &rows) {
                    if (!*feed)
                        *feed = std::make_unique<ReportFeed>(world);
                    return (*feed)->fill(rows);
                },
            .expected = expected};
}

void setLastPings(World &world)
{
    for (std::size_t i = 0; i < world.machines.size(); ++i) {
        Machine &machine = world.machines[i];
        const Moment end = std::min(world.now, machine.silentFrom);
        for (qint64 k = (end - world.start) / machine.period + 1; k >= 0 && machine.lastPing == 0; --k) {
            const Moment at = reportAt(world, i, k);
            if (at < end && !isSilent(machine, at))
                machine.lastPing = at;
        }
    }
}

} // namespace vhm24::app::demo

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewrows.h"

#include "models/core/table/enumeration.h"
#include "ui/core/widgets/avatar.h"

#include <algorithm>
#include <cmath>

namespace vhm24::ui::shared {

using core::Service;
using vhm24::inventory::InventoryFigures;
using vhm24::machines::MachineFigures;
using vhm24::shared::SalesFigures;
using vhm24::tasks::TaskFigures;

namespace {

using Kind = OverviewColumn::Kind;

constexpr int UrgentDays = 6;

struct StateCount {
    const char *word = nullptr;
    qint64 count = 0;
};

std::array<StateCount, 4> stateCounts(const MachineFigures &figures)
{
    return {StateCount{"ONLINE", figures.online}, StateCount{"ERROR", figures.error},
            StateCount{"MAINTENANCE", figures.maintenance}, StateCount{"OFFLINE", figures.offline}};
}

Meaning meaningOfNotice(const QString &type)
{
    if (type.contains(QLatin1String("OFFLINE")))
        return Meaning::Offline;
    return type.contains(QLatin1String("LOW")) ? Meaning::Low : Meaning::Critical;
}

} // namespace

OverviewRows::OverviewRows(const Context &context, const OverviewData &data) :
    m_context(context),
    m_data(data),
    m_targets(context.catalog)
{
}

std::vector<OverviewColumn> OverviewRows::stateColumns()
{
    return {{.stretch = true}, {.right = true}, {.right = true, .gap = 24}, {.kind = Kind::Chevron}};
}

std::vector<OverviewColumn> OverviewRows::eventColumns() { return {{}, {.stretch = true}, {.right = true}}; }

std::vector<OverviewColumn> OverviewRows::bestColumns()
{
    return {{}, {.stretch = true}, {.kind = Kind::Bar, .optional = true}, {.right = true}, {.right = true, .gap = 14}};
}

std::vector<OverviewColumn> OverviewRows::lowColumns()
{
    return {{.stretch = true}, {.right = true}, {.gap = 4}, {.optional = true, .gap = 12}, {.right = true, .gap = 14}};
}

std::vector<OverviewColumn> OverviewRows::taskColumns()
{
    return {{.stretch = true}, {.kind = Kind::Avatar}, {.right = true, .gap = 16}};
}

QString OverviewRows::shortMoment(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    const bool today = moment.toTimeZone(m_data.moment.zone).date() == m_data.moment.today();
    return today ? m_context.formats.clock(moment) : m_context.formats.moment(moment);
}

QString OverviewRows::dueText(const QDateTime &due) const
{
    if (!due.isValid())
        return tr("no date");
    const qint64 days = m_data.moment.today().daysTo(due.toTimeZone(m_data.moment.zone).date());
    if (days == 0)
        return tr("today %1").arg(m_context.formats.clock(due));
    return days == 1 ? tr("tomorrow %1").arg(m_context.formats.clock(due)) : m_context.formats.moment(due);
}

MachineFigures::Name OverviewRows::nameOf(const QString &machineId) const
{
    if (m_data.names && m_data.names->contains(machineId))
        return m_data.names->value(machineId);
    return {.code = m_context.labels.label({Service::Machines, "Machine"}, machineId).text};
}

OverviewRows::Rows OverviewRows::states() const
{
    Rows rows;
    if (!m_data.machines.figures)
        return rows;
    const MachineFigures &figures = *m_data.machines.figures;
    for (const StateCount &state : stateCounts(figures)) {
        const QString word = QLatin1String(state.word);
        const Meaning meaning = meaningOf("MachineState", word);
        const double share = figures.total() > 0 ? 100.0 * double(state.count) / double(figures.total()) : 0;
        rows.push_back({.mark = meaning,
                        .cells = {{.text = core::enumerationText("MachineState", word), .meaning = meaning},
                                  {.text = m_context.formats.integer(state.count)},
                                  {.text = m_context.formats.percent(share), .ink = Token::Text2, .small = true},
                                  {}},
                        .target = m_targets.machines({word})});
    }
    return rows;
}

QList<BarSegment> OverviewRows::stateShares() const
{
    QList<BarSegment> segments;
    if (!m_data.machines.figures)
        return segments;
    for (const StateCount &state : stateCounts(*m_data.machines.figures)) {
        const QString word = QLatin1String(state.word);
        segments.push_back({.meaning = meaningOf("MachineState", word),
                            .value = double(state.count),
                            .text = tr("%1: %2.").arg(core::enumerationText("MachineState", word),
                                                      m_context.formats.integer(state.count))});
    }
    return segments;
}

OverviewRow OverviewRows::eventRow(const MachineFigures::Trouble &trouble) const
{
    const bool silent = trouble.state == QLatin1String("OFFLINE");
    QString text = trouble.errors.join(QLatin1String(", "));
    if (silent && trouble.since.isValid()) {
        text = tr("no contact for %1").arg(m_context.formats.age(trouble.since.secsTo(m_data.moment.now)));
    } else if (silent) {
        text = tr("has never reported");
    } else if (text.isEmpty()) {
        text = tr("reports an error");
    }
    return {.mark = silent ? Meaning::Offline : Meaning::Critical,
            .cells = {{.text = trouble.name.code},
                      {.text = text, .ink = Token::Text2},
                      {.text = shortMoment(trouble.since), .ink = Token::Text2, .small = true}},
            .toolTip = tr("%1, %2: %3").arg(trouble.name.code, trouble.name.place, text),
            .target = OverviewTargets::record(Service::Machines, "Machine", trouble.id)};
}

OverviewRow OverviewRows::eventRow(const SalesFigures::Notice &notice) const
{
    return {.mark = meaningOfNotice(notice.type),
            .cells = {{},
                      {.text = notice.title, .ink = Token::Text2},
                      {.text = shortMoment(notice.at), .ink = Token::Text2, .small = true}},
            .toolTip = notice.message.isEmpty() ? notice.title : tr("%1. %2").arg(notice.title, notice.message),
            .target = m_targets.alert(notice.id)};
}

OverviewRows::Rows OverviewRows::events() const
{
    std::vector<std::pair<QDateTime, OverviewRow>> events;
    QSet<QString> troubled;
    if (m_data.machines.figures) {
        for (const MachineFigures::Trouble &trouble : m_data.machines.figures->troubles) {
            troubled.insert(trouble.id);
            events.emplace_back(trouble.since, eventRow(trouble));
        }
    }
    if (m_data.sales.figures) {
        for (const SalesFigures::Notice &notice : m_data.sales.figures->notices) {
            // The machine itself says it better while the trouble lasts.
            if (!troubled.contains(notice.machineId))
                events.emplace_back(notice.at, eventRow(notice));
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    Rows rows;
    for (auto &[at, row] : events)
        rows.push_back(std::move(row));
    return rows;
}

OverviewRows::Rows OverviewRows::best() const
{
    Rows rows;
    if (!m_data.sales.figures || m_data.sales.figures->best.empty())
        return rows;
    const double most = m_data.sales.figures->best.front().today.revenue;
    for (const SalesFigures::Best &best : m_data.sales.figures->best) {
        const MachineFigures::Name name = nameOf(best.machineId);
        const double change = best.before > 0 ? (best.today.revenue / best.before - 1) * 100 : 0;
        OverviewCell delta{.ink = Token::Text2, .small = true};
        if (best.before > 0)
            delta.text = m_context.formats.signedNumber(change, 0) + QStringLiteral("\u00a0%");
        if (best.before > 0 && std::abs(change) >= 0.5)
            delta.meaning = change > 0 ? Meaning::Good : Meaning::Critical;
        rows.push_back(
            {.cells = {{.text = name.code, .ink = Token::Accent},
                       {.text = name.place, .ink = Token::Text2},
                       {.share = most > 0 ? best.today.revenue / most : 0},
                       {.text = m_context.formats.money(best.today.revenue)},
                       delta},
             .toolTip =
                 tr("%1, %2: sales today: %3").arg(name.code, name.place, m_context.formats.integer(best.today.count)),
             .target = m_targets.salesOn(m_data.moment, m_data.moment.today(), m_data.sales.figures->currency,
                                         best.machineId)});
    }
    return rows;
}

OverviewRow OverviewRows::lowRow(const InventoryFigures::LowItem &item, std::optional<double> days) const
{
    const Formats &formats = m_context.formats;
    const Meaning meaning = meaningOf("StockState", item.state);
    const bool none = item.quantity <= 0;
    OverviewCell left{.text = QStringLiteral("—"), .ink = Token::Text3, .small = true};
    if (none || days)
        left.text = none        ? tr("none")
                    : *days < 1 ? tr("< 1 d")
                                : tr("%1 d").arg(formats.integer(std::llround(std::floor(*days))));
    if (none || (days && *days <= UrgentDays))
        left.meaning = none ? Meaning::Critical : Meaning::Low;
    const QString least = item.minimum ? tr("min. %1").arg(formats.quantity(*item.minimum, item.unit)) : QString();
    return {
        .mark = meaning,
        .cells = {{.text = item.name},
                  {.text = formats.quantity(item.quantity, item.unit)},
                  {.text = formats.unit(item.unit), .ink = Token::Text3, .small = true},
                  {.text = least, .ink = Token::Text3, .small = true},
                  left},
        .toolTip =
            item.name +
            (least.isEmpty() ? QString() : QStringLiteral(", ") + least + QLatin1Char(' ') + formats.unit(item.unit)) +
            (none || !days ? QString()
                           : QLatin1Char('\n') +
                                 tr("Days left at the pace of the last 14 days: %1").arg(formats.number(*days, 1))),
        .target = m_targets.lowItems(item.id)};
}

OverviewRows::Rows OverviewRows::low() const
{
    Rows rows;
    if (!m_data.inventory.figures)
        return rows;
    std::vector<std::pair<double, OverviewRow>> sorted;
    for (const InventoryFigures::LowItem &item : m_data.inventory.figures->lowItems) {
        const double consumed = m_data.stockHistory ? m_data.stockHistory->consumption.value(item.id) : 0;
        const auto days = InventoryFigures::daysLeft(item.quantity, consumed);
        sorted.emplace_back(item.quantity <= 0 ? -1 : days.value_or(1e9), lowRow(item, days));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[days, row] : sorted)
        rows.push_back(std::move(row));
    return rows;
}

OverviewRow OverviewRows::taskRow(const TaskFigures::Due &task) const
{
    const QString name =
        task.assigneeId.isEmpty() ? QString() : m_context.labels.label({Service::Auth, "User"}, task.assigneeId).text;
    OverviewCell due{.text = dueText(task.dueDate), .ink = Token::Text2, .small = true};
    if (task.state == QLatin1String("OVERDUE"))
        due.meaning = Meaning::Critical;
    return {.mark = meaningOf("TaskState", task.state),
            .cells = {{.text = task.title}, {.text = Avatar::initialsOf(name)}, due},
            .toolTip = task.assigneeId.isEmpty() ? tr("%1. Nobody has it.").arg(task.title)
                                                 : tr("%1. %2 has it.").arg(task.title, name),
            .target = OverviewTargets::record(Service::Tasks, "Task", task.id)};
}

OverviewRows::Rows OverviewRows::tasks() const
{
    Rows rows;
    if (m_data.tasks.figures) {
        for (const TaskFigures::Due &task : m_data.tasks.figures->due)
            rows.push_back(taskRow(task));
    }
    return rows;
}

} // namespace vhm24::ui::shared

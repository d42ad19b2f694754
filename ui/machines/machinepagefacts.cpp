// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinepage.h"

#include "models/core/table/enumeration.h"
#include "ui/core/format/messages.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/tag.h"
#include "ui/machines/machinefigure.h"
#include "ui/machines/machinetabs.h"
#include "ui/machines/machinewords.h"

#include <cmath>

// What the page says above the chart: header, tabs and the four facts.
namespace vhm24::ui::machines {

using namespace core;
using Piece = MachineFigure::Piece;

namespace {

enum Tab { Overview, ContainersTab, TasksTab, ServiceTab, SalesTab, ErrorsTab, SettingsTab, AuditTab };

template <typename T> qint64 countOf(const std::optional<Result<T>> &answer, auto size)
{
    return answer && answer->ok() ? qint64(size(**answer)) : -1;
}

} // namespace

void MachinePage::showHeader()
{
    const bool known = m_view.card && m_view.card->ok();
    const bool retired = known && (*m_view.card)->state == QLatin1String("RETIRED");
    m_task->setEnabled(known && !retired);
    m_status->setEnabled(known);
    m_refill->setEnabled(known && !retired);
    m_state->setVisible(m_view.card.has_value());
    if (!known) {
        m_header->setTitle(tr("Machine"));
        m_names->setText(QString());
        if (m_view.card) {
            const Error &error = m_view.card->error();
            m_state->setState(Meaning::Critical, error.kind == ErrorKind::NotFound
                                                     ? tr("This machine is not there any more.")
                                                     : trouble(Service::Machines, error));
        }
        return;
    }
    const auto &card = **m_view.card;
    QStringList names{card.name, enumerationText("MachineType", card.type)};
    if (!card.name.contains(card.place))
        names << card.place;
    names.removeAll(QString());
    m_header->setTitle(card.code);
    m_names->setText(names.join(QStringLiteral(" · ")));
    const QString word = enumerationText("MachineState", card.state);
    const QString age = m_context.formats.age(card.lastPing.secsTo(QDateTime::currentDateTimeUtc()));
    m_state->setState(meaningOf("MachineState", card.state),
                      card.lastPing.isValid() ? tr("%1, %2 ago").arg(word, age) : tr("%1, never heard of").arg(word));
    m_state->setToolTip(
        card.lastPing.isValid() ? tr("Last contact: %1").arg(m_context.formats.fullMoment(card.lastPing)) : QString());
}

void MachinePage::showTabs()
{
    const auto can = [this](const char *page) {
        return !m_context.navigator || m_context.navigator->canOpen(QLatin1String(page));
    };
    m_tabs->setTabs({{tr("Overview")},
                     {tr("Containers"), countOf(m_view.containers, [](const auto &it) { return it.list.size(); }),
                      can("inventory.MachineInventory")},
                     {tr("Tasks"), countOf(m_view.tasks, [](const auto &it) { return it.count; }), can("tasks.Task")},
                     {tr("Service"), countOf(m_view.card, [](const auto &it) { return it.visitCount; }),
                      can("machines.ServiceHistory")},
                     {tr("Sales"), -1, can("shared.Transaction")},
                     {tr("Errors"), countOf(m_view.errors, [](const auto &it) { return it.size(); }),
                      can("machines.MachineTelemetry")},
                     {tr("Settings"), -1, can("machines.MachineConfig")},
                     {tr("Audit"), -1, can("auth.AuditLog")}});
}

void MachinePage::showFigures()
{
    showSales();
    showTemperature();
    showErrors();
    showFirstEmpty();
}

void MachinePage::showSales()
{
    std::vector<Piece> pieces;
    const Formats &formats = m_context.formats;
    if (!m_context.allows(Permission::ViewSales)) {
        pieces = {{.text = tr("Your role does not show sales.")}};
    } else if (m_view.sales && !m_view.sales->ok()) {
        pieces = {{.text = trouble(Service::Shared, m_view.sales->error()), .meaning = Meaning::Critical}};
    } else if (m_view.sales) {
        pieces = {{.text = formats.integer((*m_view.sales)->count()), .strong = true},
                  {.text = formats.unit(QStringLiteral("PCS"))}};
        for (const auto &sum : (*m_view.sales)->sums) {
            pieces.push_back({.text = formats.money(sum.amount), .strong = true});
            pieces.push_back({.text = formats.currency(sum.currency)});
        }
    }
    m_figures[0]->setFigure(tr("Sales today"), std::move(pieces));
    m_figures[0]->setEnabled(m_context.allows(Permission::ViewSales));
}

void MachinePage::showTemperature()
{
    std::vector<Piece> pieces;
    const Formats &formats = m_context.formats;
    if (m_view.card && !m_view.card->ok()) {
        pieces = {{.text = trouble(Service::Machines, m_view.card->error()), .meaning = Meaning::Critical}};
    } else if (m_view.card) {
        const auto &card = **m_view.card;
        const double limit = card.temperatureMax();
        const QString limitText = formats.number(limit, limit == std::floor(limit) ? 0 : 1);
        const qint64 age = card.temperatureAt.secsTo(QDateTime::currentDateTimeUtc());
        if (!card.temperature) {
            pieces = {{.text = tr("not measured")}};
        } else {
            const bool warm = *card.temperature > limit;
            const bool old = age > 30 * 60;
            pieces = {{.text = formats.number(*card.temperature, 1),
                       .strong = true,
                       .meaning = warm ? Meaning::Critical : Meaning::Neutral},
                      {.text = old ? tr("°C, %1 ago").arg(formats.age(age)) : tr("°C, limit %1").arg(limitText),
                       .meaning = old ? Meaning::Low : Meaning::Neutral}};
        }
    }
    m_figures[1]->setFigure(tr("Temperature now"), std::move(pieces));
}

void MachinePage::showErrors()
{
    std::vector<Piece> pieces;
    const Formats &formats = m_context.formats;
    if (m_view.errors && !m_view.errors->ok()) {
        pieces = {{.text = trouble(Service::Machines, m_view.errors->error()), .meaning = Meaning::Critical}};
    } else if (m_view.errors) {
        const auto &errors = **m_view.errors;
        pieces = {{.text = formats.integer(qint64(errors.size())), .strong = true}};
        if (!errors.empty()) {
            const QDateTime last = QDateTime::fromMSecsSinceEpoch(errors.back().fromMs, Qt::UTC);
            const bool today = last.toTimeZone(formats.zone()).date() == formats.today();
            pieces.push_back({.text = tr("last one %1").arg(today ? formats.clock(last) : formats.moment(last))});
        }
    }
    m_figures[2]->setFigure(tr("Errors in 24 h"), std::move(pieces));
}

void MachinePage::showFirstEmpty()
{
    QString label = tr("First to run out");
    std::vector<Piece> pieces;
    const Formats &formats = m_context.formats;
    if (m_view.containers && !m_view.containers->ok()) {
        pieces = {{.text = trouble(Service::Inventory, m_view.containers->error()), .meaning = Meaning::Critical}};
    } else if (m_view.containers) {
        if (const auto *const first = (*m_view.containers)->firstEmpty()) {
            label = tr("First to run out: %1").arg(first->item);
            pieces = {{.text = daysText(formats, *first->days),
                       .strong = true,
                       .meaning = *first->days < 1 ? Meaning::Critical : Meaning::Neutral}};
            if (first->daysLow && first->daysHigh)
                pieces.push_back({.text = tr("80 %: %1–%2")
                                              .arg(formats.number(std::floor(*first->daysLow), 0),
                                                   formats.number(std::ceil(*first->daysHigh), 0))});
        } else {
            pieces = {
                {.text = (*m_view.containers)->list.empty() ? tr("no containers") : tr("not known: no refills yet")}};
        }
    }
    m_figures[3]->setFigure(label, std::move(pieces));
}

void MachinePage::openTab(int index)
{
    switch (index) {
    case ContainersTab: openTable(Service::Inventory, "MachineInventory", "machineId"); break;
    case TasksTab: {
        const ColumnFilter open{
            .op = FilterOperator::In,
            .values = {QStringLiteral("CREATED"), QStringLiteral("ASSIGNED"), QStringLiteral("IN_PROGRESS")}};
        openTable(Service::Tasks, "Task", "machineId", {{"status", open}});
        break;
    }
    case ServiceTab: openTable(Service::Machines, "ServiceHistory", "machineId"); break;
    case SalesTab: openTable(Service::Shared, "Transaction", "machineId"); break;
    case ErrorsTab: openErrors(); break;
    case SettingsTab: openTable(Service::Machines, "MachineConfig", "machineId"); break;
    case AuditTab: openTable(Service::Auth, "AuditLog", "entityId"); break;
    default: break;
    }
}

void MachinePage::openErrors()
{
    const QString since = QDateTime::currentDateTimeUtc().addDays(-1).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    openTable(Service::Machines, "MachineTelemetry", "machineId",
              {{"errors", {.op = FilterOperator::NotEqual, .values = {QStringLiteral("{}")}}},
               {"createdAt", {.op = FilterOperator::GreaterOrEqual, .values = {since}}}});
}

void MachinePage::openSales()
{
    const QTimeZone zone = m_context.formats.zone();
    const QString since =
        QDateTime(m_context.formats.today(), QTime(0, 0), zone).toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    openTable(Service::Shared, "Transaction", "machineId",
              {{"createdAt", {.op = FilterOperator::GreaterOrEqual, .values = {since}}},
               {"status", {.op = FilterOperator::Equal, .values = {QStringLiteral("SUCCESS")}}}});
}

void MachinePage::openTable(Service service, const char *table, const char *column,
                            std::vector<std::pair<const char *, ColumnFilter>> more)
{
    const TableDescriptor *const descriptor = m_context.catalog.find(service, QLatin1String(table));
    if (!m_context.navigator || !descriptor || m_machineId.isEmpty())
        return;
    PageArgument argument{
        .filters = {{.column = descriptor->indexOf(column), .op = FilterOperator::Equal, .values = {m_machineId}}},
        .rowId = {},
        .search = {},
        .reset = false};
    for (auto &[name, filter] : more) {
        filter.column = descriptor->indexOf(name);
        argument.filters.push_back(filter);
    }
    m_context.navigator->openPage(descriptor->key(), argument);
}

} // namespace vhm24::ui::machines

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tasksimulation.h"

#include "app/demo/stages.h"

#include <algorithm>

namespace vhm24::app::demo {

namespace {

constexpr const char *Comments[] = {"Машину видно, подхожу", "Нужен ключ от витрины, взял у охраны",
                                    "Попросили приехать после обеда", "Сдал фото в чат", "Проверю ещё раз вечером"};

} // namespace

TaskSimulation::TaskSimulation(World &world) : m_world(world), m_random(world.seed, 60), m_ids(world.seed, 60) {}

void TaskSimulation::run()
{
    const std::size_t total =
        std::max<std::size_t>(20, m_world.machines.size() * static_cast<std::size_t>(m_world.days) / 27);
    const std::size_t open = std::min<std::size_t>(total / 5, m_world.machines.size());
    const std::size_t closed = total - open;
    closeVisits(closed * 45 / 100);
    closeServices(closed * 35 / 100);
    closeErrands(closed * 20 / 100);
    openFaults();
    openRefills(open / 3);
    openErrands(open > m_open + 3 ? open - m_open : 3);
    std::stable_sort(m_world.tasks.begin(), m_world.tasks.end(),
                     [](const Task &a, const Task &b) { return a.steps.front().at < b.steps.front().at; });
}

int TaskSimulation::anyMachine()
{
    for (;;) {
        const auto index = static_cast<int>(m_random.between(0, static_cast<qint64>(m_world.machines.size()) - 1));
        if (machine(index).retiredAt == 0)
            return index;
    }
}

Moment TaskSimulation::officeMoment(int daysAgo)
{
    Moment at = midnightOf(m_world.now) - daysAgo * Day + 9 * Hour + m_random.between(0, 8 * Hour);
    while (at >= m_world.now - 5 * Minute || weekdayOf(at) == 6)
        at -= Day;
    return at;
}

Moment TaskSimulation::dueMoment(bool overdue, Moment created)
{
    const Moment today = midnightOf(m_world.now);
    if (overdue) {
        const Moment morning = today + 10 * Hour;
        return std::max(created + Hour, morning < m_world.now && m_random.chance(0.5) ? morning : today - 6 * Hour);
    }
    const Moment due =
        today + 18 * Hour + (m_random.chance(0.4) ? 0 : m_random.between(1, 9) * Day - m_random.between(0, 8) * Hour);
    return workday(due <= m_world.now + Hour ? due + Day : due);
}

Task TaskSimulation::begin(const Draft &draft)
{
    Task task{.id = m_ids.next(draft.created),
              .title = draft.title,
              .description = draft.description,
              .status = "CREATED",
              .priority = draft.priority,
              .machine = draft.machine,
              .assignee = draft.assignee,
              .creator = boss(),
              .due = draft.due};
    addStep(task, "CREATED", task.creator, draft.created, "Задача создана");
    if (draft.assignee >= 0) {
        const QByteArray name = m_world.users[static_cast<std::size_t>(draft.assignee)].name;
        if (addStep(task, "ASSIGNED", task.creator, draft.created + m_random.between(20 * Second, 9 * Minute),
                    "Назначена: " + name))
            task.status = "ASSIGNED";
        else
            task.assignee = -1;
    }
    return task;
}

bool TaskSimulation::addStep(Task &task, const char *action, int user, Moment at, QByteArray comment)
{
    if (!task.steps.empty())
        at = std::max(at, task.steps.back().at + m_random.between(15, 90) * Second);
    if (at >= m_world.now)
        return false;
    task.steps.push_back({.action = action, .comment = std::move(comment), .user = user, .at = at});
    return true;
}

void TaskSimulation::close(Draft draft, Moment started, Moment completed, const QByteArray &result)
{
    if (draft.created >= m_world.now || completed >= m_world.now)
        return;
    Task task = begin(draft);
    if (addStep(task, "STARTED", draft.assignee, started, "Начато"))
        task.status = "IN_PROGRESS";
    if (m_random.chance(0.2))
        addStep(task, "COMMENT", draft.assignee, started + (completed - started) / 2, m_random.pick(Comments));
    if (addStep(task, "COMPLETED", draft.assignee, completed, result)) {
        task.status = "COMPLETED";
        task.completedAt = task.steps.back().at;
    }
    m_world.tasks.push_back(std::move(task));
}

void TaskSimulation::cancel(Draft draft, Moment at)
{
    Task task = begin(draft);
    if (addStep(task, "CANCELLED", task.creator, at, "Отменена: уже не нужно"))
        task.status = "CANCELLED";
    m_world.tasks.push_back(std::move(task));
}

void TaskSimulation::closeVisits(std::size_t wanted)
{
    const std::size_t count = m_world.visits.size();
    wanted = std::min(wanted, count);
    for (std::size_t i = 0; i < wanted; ++i) {
        const Visit &visit = m_world.visits[i * count / wanted];
        const Moment morning = midnightOf(visit.span.from);
        close({.title = "Пополнить " + machine(visit.machine).code,
               .description = "Довести все контейнеры до максимума.",
               .priority = m_random.chance(0.25) ? "HIGH" : "MEDIUM",
               .machine = visit.machine,
               .assignee = visit.user,
               .created = morning + 8 * Hour + m_random.between(0, 25 * Minute),
               .due = morning + 18 * Hour},
              visit.span.from - m_random.between(1, 4) * Minute, visit.span.to + m_random.between(1, 6) * Minute,
              "Пополнено");
    }
}

void TaskSimulation::closeServices(std::size_t wanted)
{
    std::vector<const ServiceRecord *> others;
    for (const ServiceRecord &service : m_world.services) {
        if (service.type != "REFILL")
            others.push_back(&service);
    }
    wanted = std::min(wanted, others.size());
    for (std::size_t i = 0; i < wanted; ++i) {
        const ServiceRecord &service = *others[i * others.size() / wanted];
        const QByteArray code = machine(service.machine).code;
        const bool repair = service.type == "REPAIR";
        const QByteArray title =
            repair ? "Ремонт " + code + ", " + service.description.mid(QByteArray("Ремонт: ").size(), 4)
            : service.type == "CLEANING" ? "Мойка " + code
                                         : "ТО " + code;
        const Moment today = midnightOf(service.at);
        const Moment created =
            std::max(today + 8 * Hour + 10 * Minute, service.at - m_random.between(40, 200) * Minute);
        close({.title = title,
               .description = service.description,
               .priority = repair                 ? "HIGH"
                           : m_random.chance(0.4) ? "LOW"
                                                  : "MEDIUM",
               .machine = service.machine,
               .assignee = service.user,
               .created = created,
               .due = today + (repair ? 19 : 42) * Hour},
              service.at - m_random.between(12, 35) * Minute, service.at, service.description);
    }
}

void TaskSimulation::closeErrands(std::size_t wanted)
{
    for (std::size_t i = 0; i < wanted; ++i) {
        const int index = anyMachine();
        const Moment created = officeMoment(static_cast<int>(m_random.between(2, std::max(2, m_world.days - 3))));
        const bool cash = m_random.chance(0.7);
        Draft draft{.title = cash ? "Инкассация " + machine(index).code
                                  : QByteArray("Сверка склада ") + (i % 2 == 0 ? "WH-01" : "WH-02"),
                    .description =
                        cash ? "Снять выручку, сверить со счётчиком." : "Пересчитать полки и сверить с остатками.",
                    .machine = cash ? index : -1,
                    .assignee = cash ? Driver : Clerk,
                    .created = created,
                    .due = workday(midnightOf(created) + Day) + 18 * Hour};
        const Moment started = workday(midnightOf(created) + Day) + 10 * Hour + m_random.between(0, 6 * Hour);
        if (i % 3 == 0)
            cancel(draft, started);
        else
            close(draft, started, started + m_random.between(15, 80) * Minute,
                  cash ? "Выручка сдана в кассу" : "Сверено");
    }
}

void TaskSimulation::open(Draft draft, bool started)
{
    // About one open task in six is late, so that "overdue" has something to show.
    const bool overdue = m_overdue * 6 < m_open && draft.created < midnightOf(m_world.now) - 8 * Hour;
    const bool twice = std::any_of(m_world.tasks.begin(), m_world.tasks.end(), [&](const Task &task) {
        return task.title == draft.title && task.completedAt == 0 && task.status != "CANCELLED";
    });
    if (twice)
        return;
    draft.due = dueMoment(overdue, draft.created);
    m_overdue += overdue ? 1 : 0;
    ++m_open;
    Task task = begin(draft);
    if (started && task.assignee >= 0 &&
        addStep(task, "STARTED", draft.assignee, std::max(draft.created + 30 * Minute, officeMoment(0)), "Начато"))
        task.status = "IN_PROGRESS";
    if (task.assignee >= 0 && m_random.chance(0.25))
        addStep(task, "COMMENT", draft.assignee, task.steps.back().at + 20 * Minute, m_random.pick(Comments));
    m_world.tasks.push_back(std::move(task));
}

void TaskSimulation::openFaults()
{
    for (int i = 0; i < static_cast<int>(m_world.machines.size()); ++i) {
        const Machine &faulty = machine(i);
        if (faulty.state == MachineState::Error && !faulty.incidents.empty()) {
            const Incident &incident = faulty.incidents.back();
            const Moment clock = (incident.span.from + 10 * Minute + TashkentOffset) % Day;
            if (clock >= 8 * Hour && clock < 20 * Hour) {
                open({.title = "Ремонт " + faulty.code + ", " + incident.code,
                      .description = incident.text,
                      .priority = "URGENT",
                      .machine = i,
                      .assignee = FirstTechnician + i % 2,
                      .created = incident.span.from + 10 * Minute},
                     i % 2 == 0);
            }
        } else if (faulty.state == MachineState::Maintenance) {
            open({.title = "ТО " + faulty.code + ", помпа",
                  .description = "Плановая замена помпы и прокладок.",
                  .priority = "HIGH",
                  .machine = i,
                  .assignee = FirstTechnician + i % 2,
                  .created = officeMoment(1)},
                 true);
        } else if (faulty.retiredAt == 0 && faulty.silentFrom <= m_world.now) {
            open({.title = "Проверить связь " + faulty.code,
                  .description = "Нет телеметрии.",
                  .priority = "HIGH",
                  .machine = i,
                  .assignee = i % 3 == 0 ? -1 : FirstTechnician + i % 2,
                  .created = officeMoment(0)},
                 false);
        }
    }
}

void TaskSimulation::openRefills(std::size_t wanted)
{
    for (int i = 0; i < static_cast<int>(m_world.machines.size()) && wanted > 0; ++i) {
        const Machine &hungry = machine(i);
        if (hungry.noRefillFrom > m_world.now || hungry.retiredAt != 0 || hungry.containers.empty())
            continue;
        const auto lowest = std::min_element(
            hungry.containers.begin(), hungry.containers.end(), [](const Container &a, const Container &b) {
                return double(a.quantity) / double(a.maximum) < double(b.quantity) / double(b.maximum);
            });
        --wanted;
        open({.title = "Пополнить " + hungry.code,
              .description = "Заканчивается: " + m_world.items[static_cast<std::size_t>(lowest->item)].name + '.',
              .priority = lowest->quantity * 10 < lowest->maximum ? "URGENT" : "HIGH",
              .machine = i,
              .assignee = RouteUsers[static_cast<std::size_t>(hungry.van)],
              .created = officeMoment(1 + i % 2)},
             i % 4 == 0);
    }
}

void TaskSimulation::openErrands(std::size_t wanted)
{
    constexpr const char *Titles[] = {
        "Мойка", "Инкассация", "Обновить цены на витрине", "ТО", "Проверить купюроприёмник", "Заменить наклейки"};
    for (std::size_t i = 0, aim = m_open + wanted; m_open < aim && i < 4 * wanted; ++i) {
        const int index = anyMachine();
        const bool store = i % 9 == 4;
        const int person = i % 3 == 0   ? -1
                           : i % 3 == 1 ? RouteUsers[i / 3 % RouteUsers.size()]
                                        : FirstTechnician + static_cast<int>(i / 3 % 3);
        open({.title = store ? QByteArray("Сверка склада WH-02")
                             : Titles[i % std::size(Titles)] + (' ' + machine(index).code),
              .description = store ? "Пересчитать полки А–В." : "",
              .priority = i % 7 == 0   ? "HIGH"
                          : i % 3 == 0 ? "LOW"
                                       : "MEDIUM",
              .machine = store ? -1 : index,
              .assignee = person,
              .created = officeMoment(static_cast<int>(m_random.between(0, 4)))},
             i % 5 == 2);
    }
}

void simulateTasks(World &world)
{
    if (!world.machines.empty())
        TaskSimulation(world).run();
}

} // namespace vhm24::app::demo

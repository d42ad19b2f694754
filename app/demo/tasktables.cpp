// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/idmaker.h"
#include "app/demo/stages.h"
#include "app/demo/tables.h"

#include <QDateTime>

namespace vhm24::app::demo {

using core::Service;

namespace {

struct ActionRow {
    const Task *task = nullptr;
    const TaskStep *step = nullptr;
};

std::vector<ActionRow> actionsOf(const World &world)
{
    std::vector<ActionRow> rows;
    for (const Task &task : world.tasks) {
        for (const TaskStep &step : task.steps)
            rows.push_back({.task = &task, .step = &step});
    }
    return rows;
}

struct TemplateSpec {
    const char *name, *title, *description, *priority, *machineType;
    const char *scheduleType = nullptr; ///< No schedule: only offered when a task is made.
    const char *scheduleData = nullptr;
    int person = -1;
    Moment clock = 0; ///< Of the next run, in Tashkent.
    int weekday = -1; ///< For weekly ones.
};

constexpr TemplateSpec Templates[] = {
    {"Мойка кофемашины", "Мойка гидросистемы", "Промыть гидросистему, заменить таблетку.", "MEDIUM", "COFFEE", "WEEKLY",
     "{\"weekdays\":[1],\"time\":\"09:00\"}", 6, 9 * Hour, 0},
    {"Пополнение маршрута", "Проверить контейнеры маршрута", "Довести до максимума всё, что ниже 30 %.", "HIGH",
     nullptr, "DAILY", "{\"time\":\"07:30\"}", 3, 7 * Hour + 30 * Minute},
    {"Инкассация", "Инкассация", "Снять выручку и сверить со счётчиком.", "MEDIUM", nullptr, "WEEKLY",
     "{\"weekdays\":[5],\"time\":\"16:00\"}", Driver, 16 * Hour, 4},
    {"Осмотр снекового автомата", "Осмотр витрины", "Проверить спирали, подсветку и температуру.", "LOW", "SNACK",
     "MONTHLY", "{\"day\":5,\"time\":\"10:00\"}", 7, 10 * Hour},
    {"Сверка склада", "Сверка склада WH-01", "Пересчитать выбранные полки.", "MEDIUM", nullptr, "CUSTOM",
     "{\"cron\":\"0 17 * * 2,5\"}", Clerk, 17 * Hour, 4},
    {"Ремонт по ошибке", "Ремонт", "Записать код ошибки и приложить фото.", "URGENT", nullptr},
};

Moment periodOf(const TemplateSpec &spec)
{
    const QByteArrayView type(spec.scheduleType);
    return (type == "DAILY" ? 1 : type == "WEEKLY" ? 7 : type == "MONTHLY" ? 30 : 4) * Day;
}

Moment nextRun(const World &world, const TemplateSpec &spec)
{
    Moment at = midnightOf(world.now) + spec.clock;
    while (at <= world.now || (spec.weekday >= 0 && weekdayOf(at) != spec.weekday))
        at += Day;
    if (QByteArrayView(spec.scheduleType) == "MONTHLY") {
        while (QDateTime::fromMSecsSinceEpoch(at + TashkentOffset, Qt::UTC).date().day() != 5)
            at += Day;
    }
    return at;
}

Moment templateTime(const World &world, std::size_t index)
{
    return workday(world.start - 40 * Day) + 11 * Hour + static_cast<Moment>(index) * 7 * Minute;
}

QByteArray templateId(const World &world, std::size_t index)
{
    IdMaker ids(world.seed, 94 + static_cast<quint32>(index) * 100);
    return ids.next(templateTime(world, index));
}

std::vector<TemplateSpec> schedules()
{
    std::vector<TemplateSpec> list;
    for (const TemplateSpec &spec : Templates) {
        if (spec.scheduleType)
            list.push_back(spec);
    }
    return list;
}

TableCopy templateTable(const World &world)
{
    static const std::vector<TemplateSpec> all(std::begin(Templates), std::end(Templates));
    TableCopy table{.service = Service::Tasks,
                    .table = "TaskTemplate",
                    .columns = {"id", "name", "title", "description", "priority", "machineType", "isActive",
                                "createdAt", "updatedAt"}};
    table.fill = eachOf(all, [&world](CopyWriter &rows, const TemplateSpec &spec, std::size_t index) {
        const Moment at = templateTime(world, index);
        rows.word(templateId(world, index)).text(spec.name).text(spec.title).text(spec.description).word(spec.priority);
        rows.optional(QByteArrayView(spec.machineType)).boolean(true).moment(at).moment(at);
    });
    return table;
}

TableCopy scheduleTable(const World &world)
{
    TableCopy table{.service = Service::Tasks,
                    .table = "ScheduledTask",
                    .columns = {"id", "templateId", "title", "description", "priority", "machineId", "assignToId",
                                "scheduleType", "scheduleData", "nextRunAt", "lastRunAt", "isActive", "createdAt",
                                "updatedAt"}};
    table.fill = eachOfOwned(schedules(), [&world, ids = IdMaker(world.seed, 95)](
                                              CopyWriter &rows, const TemplateSpec &spec, std::size_t index) mutable {
        const Moment created = templateTime(world, index) + Hour;
        rows.word(ids.next(created))
            .word(templateId(world, index))
            .text(spec.title)
            .text(spec.description)
            .word(spec.priority);
        rows.null()
            .word(world.users[static_cast<std::size_t>(spec.person)].id)
            .word(spec.scheduleType)
            .text(spec.scheduleData);
        const bool active = index != 4;
        const Moment next = nextRun(world, spec);
        const Moment last = next - periodOf(spec);
        rows.moment(next);
        active &&last > created ? rows.moment(last) : rows.null();
        rows.boolean(active).moment(created).moment(created);
    });
    return table;
}

TableCopy taskTable(const World &world)
{
    TableCopy table{.service = Service::Tasks,
                    .table = "Task",
                    .columns = {"id", "title", "description", "status", "priority", "dueDate", "completedAt",
                                "machineId", "assignedToId", "createdById", "createdAt", "updatedAt"}};
    table.fill = eachOf(world.tasks, [&world](CopyWriter &rows, const Task &task, std::size_t) {
        rows.word(task.id).text(task.title).text(task.description).word(task.status).word(task.priority);
        rows.moment(task.due).moment(task.completedAt);
        rows.optional(task.machine < 0 ? QByteArray() : world.machines[static_cast<std::size_t>(task.machine)].id);
        rows.optional(task.assignee < 0 ? QByteArray() : world.users[static_cast<std::size_t>(task.assignee)].id);
        rows.word(world.users[static_cast<std::size_t>(task.creator)].id)
            .moment(task.steps.front().at)
            .moment(task.steps.back().at);
    });
    return table;
}

} // namespace

std::vector<TableCopy> taskTables(const World &world)
{
    TableCopy actions{.service = Service::Tasks,
                      .table = "TaskAction",
                      .columns = {"id", "taskId", "userId", "action", "comment", "location", "photoUrls", "createdAt"}};
    actions.fill = eachOfOwned(actionsOf(world), [&world, ids = IdMaker(world.seed, 96)](
                                                     CopyWriter &rows, const ActionRow &row, std::size_t) mutable {
        const bool onSite =
            row.task->machine >= 0 && (row.step->action == "STARTED" || row.step->action == "COMPLETED");
        rows.word(ids.next(row.step->at))
            .word(row.task->id)
            .word(world.users[static_cast<std::size_t>(row.step->user)].id);
        rows.word(row.step->action).text(row.step->comment);
        if (onSite) {
            const Place &place = world.places[static_cast<std::size_t>(
                world.machines[static_cast<std::size_t>(row.task->machine)].place)];
            rows.word(place.latitude + ',' + place.longitude);
        } else {
            rows.null();
        }
        rows.texts({}).moment(row.step->at);
    });
    std::vector<TableCopy> tables;
    tables.push_back(templateTable(world));
    tables.push_back(scheduleTable(world));
    tables.push_back(taskTable(world));
    tables.push_back(std::move(actions));
    return tables;
}

} // namespace vhm24::app::demo

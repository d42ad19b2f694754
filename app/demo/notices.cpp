// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorandom.h"
#include "app/demo/stages.h"
#include "app/demo/tables.h"

#include <algorithm>

namespace vhm24::app::demo {

namespace {

class NoticeBoard {
public:
    explicit NoticeBoard(const World &world) : m_world(world), m_random(world.seed, 97) {}

    void post(const char *type, QByteArray title, QByteArray message, QByteArray metadata, int user, Moment at)
    {
        if (at >= m_world.now || at <= m_world.start)
            return;
        const bool recent = at > m_world.now - 30 * Hour;
        const Moment read = at + m_random.between(4 * Minute, 6 * Hour);
        const bool isRead = read < m_world.now && m_random.chance(recent ? 0.35 : 0.97);
        m_list.push_back({.type = type,
                          .title = std::move(title),
                          .message = std::move(message),
                          .metadata = std::move(metadata),
                          .user = user,
                          .at = at,
                          .readAt = isRead ? read : 0});
    }

    void stock()
    {
        // Found by the check of the morning, on this day or the day before.
        Moment morning = midnightOf(m_world.now) + 8 * Hour;
        if (morning >= m_world.now)
            morning -= Day;
        for (const Item &item : m_world.items) {
            if (item.quantity > item.minimum)
                continue;
            const QByteArray message = item.name + ": осталось " + decimal(item.quantity).replace('.', ',') +
                                       ", минимум " + decimal(item.minimum).replace('.', ',') + '.';
            for (const int user : {Manager, Clerk})
                post("LOW_STOCK", "Мало на складе: " + item.sku, message, "{\"itemId\":" + jsonText(item.id) + '}',
                     user, morning);
        }
    }

    void machines()
    {
        for (const Machine &machine : m_world.machines) {
            const QByteArray metadata = "{\"machineId\":" + jsonText(machine.id) + '}';
            if (machine.retiredAt == 0 && machine.silentFrom <= m_world.now &&
                machine.state != MachineState::Maintenance) {
                for (const int user : {Manager, FirstTechnician})
                    post("MACHINE_OFFLINE", "Нет связи: " + machine.code,
                         machine.name + ": нет данных больше 30 минут.", metadata, user,
                         machine.lastPing + 31 * Minute);
            }
            for (const Span &gap : machine.gaps)
                post("MACHINE_OFFLINE", "Нет связи: " + machine.code, machine.name + ": нет данных больше 30 минут.",
                     metadata, FirstTechnician, gap.from + 31 * Minute);
            for (const Span &fault : machine.fridgeFaults)
                post("SYSTEM_ALERT", "Высокая температура: " + machine.code, machine.name + ": выше 8 °C.", metadata,
                     Manager, fault.from + (fault.to - fault.from) / 3);
            if (machine.state == MachineState::Error && !machine.incidents.empty()) {
                const Incident &incident = machine.incidents.back();
                post("SYSTEM_ALERT", "Ошибка " + incident.code + ": " + machine.code,
                     machine.name + ": " + incident.text.toLower() + '.', metadata, FirstTechnician,
                     incident.span.from + 12 * Minute);
            }
        }
    }

    void tasks()
    {
        for (const Task &task : m_world.tasks) {
            const bool late = task.status == "COMPLETED" ? task.completedAt > task.due
                                                         : task.status != "CANCELLED" && task.due < m_world.now;
            if (late)
                post("TASK_OVERDUE", "Просрочена задача", task.title + '.', "{\"taskId\":" + jsonText(task.id) + '}',
                     task.assignee < 0 ? task.creator : task.assignee, task.due + Minute);
        }
    }

    std::vector<Notice> sorted()
    {
        std::stable_sort(m_list.begin(), m_list.end(), [](const Notice &a, const Notice &b) { return a.at < b.at; });
        return std::move(m_list);
    }

private:
    const World &m_world;
    DemoRandom m_random;
    std::vector<Notice> m_list;
};

} // namespace

std::vector<Notice> buildNotices(const World &world)
{
    NoticeBoard board(world);
    board.stock();
    board.machines();
    board.tasks();
    return board.sorted();
}

} // namespace vhm24::app::demo

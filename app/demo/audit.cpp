// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/copywriter.h"
#include "app/demo/demorandom.h"
#include "app/demo/stages.h"

#include <algorithm>

namespace vhm24::app::demo {

namespace {

QByteArray change(const char *field, const QByteArray &from, const QByteArray &to)
{
    return QByteArray("\"") + field + "\":{\"from\":" + from + ",\"to\":" + to + '}';
}

class Journal {
public:
    explicit Journal(World &world) : m_world(world), m_random(world.seed, 70) {}

    void add(int user, const char *action, const char *entity, const QByteArray &entityId, const QByteArray &changes,
             Moment at)
    {
        if (at >= m_world.now)
            return;
        AuditRow row{
            .action = action, .entity = entity, .entityId = entityId, .changes = changes, .user = user, .at = at};
        if (user >= 0) {
            row.ip = m_world.users[static_cast<std::size_t>(user)].ip;
            row.agent = m_world.users[static_cast<std::size_t>(user)].agent;
        }
        m_world.audit.push_back(std::move(row));
    }

    void beginnings()
    {
        for (const User &user : m_world.users)
            add(Admin, "USER_REGISTERED", "User", user.id, '{' + change("email", "null", jsonText(user.email)) + '}',
                user.createdAt);
        for (const Machine &machine : m_world.machines) {
            add(Admin, "MACHINE_CREATED", "Machine", machine.id,
                "{\"code\":" + jsonText(machine.code) + ",\"name\":" + jsonText(machine.name) + '}', machine.createdAt);
        }
        for (const Item &item : m_world.items) {
            add(Manager, "ITEM_CREATED", "InventoryItem", item.id,
                '{' + change("sku", "null", jsonText(item.sku)) + ',' + change("name", "null", jsonText(item.name)) +
                    '}',
                item.createdAt);
        }
    }

    void logins()
    {
        for (int day = 0; day < m_world.days; ++day) {
            const Moment midnight = m_world.start + day * Day;
            for (int user = 0; user < static_cast<int>(m_world.users.size()); ++user)
                loginDay(user, midnight);
        }
        const Moment foreign = midnightOf(m_world.now) - std::min(6, m_world.days - 1) * Day + 15 * Hour + 21 * Minute;
        for (int attempt = 0; attempt < 3; ++attempt)
            fail(static_cast<int>(m_world.users.size()) - 1, foreign + attempt * 19 * Second, "185.139.21.6");
    }

    void movements()
    {
        for (const Movement &movement : m_world.movements) {
            QByteArray changes = '{' + change("quantity", decimal(movement.before), decimal(movement.after));
            if (movement.type == MovementType::Transfer)
                changes += ',' + change("location", jsonText(movement.from), jsonText(movement.to));
            changes += ',' + change("movement", "null", jsonText(movement.id)) + '}';
            add(movement.user, "STOCK_MOVED", "InventoryItem",
                m_world.items[static_cast<std::size_t>(movement.item)].id, changes, movement.at);
        }
    }

    void prices()
    {
        for (Item &item : m_world.items) {
            qint64 price = item.price;
            Moment at = m_world.now;
            for (auto left = m_random.between(0, 2); left > 0; --left) {
                at =
                    workday(midnightOf(at) - m_random.between(3, 30) * Day) + 10 * Hour + m_random.between(0, 7 * Hour);
                if (at <= std::max(m_world.start, item.createdAt))
                    break;
                const qint64 step = price > 10'000 ? 500 : price > 1000 ? 100 : price > 100 ? 10 : 1;
                const qint64 earlier = std::max(
                    step, price - std::max<qint64>(1, static_cast<qint64>(double(price) * m_random.real(0.01, 0.07) /
                                                                          double(step))) *
                                      step);
                add(m_random.chance(0.7) ? Manager : Bookkeeper, "ITEM_UPDATED", "InventoryItem", item.id,
                    '{' + change("price", QByteArray::number(earlier), QByteArray::number(price)) + '}', at);
                item.updatedAt = at < m_world.now ? std::max(item.updatedAt, at) : item.updatedAt;
                price = earlier;
            }
        }
    }

    void machines()
    {
        for (const Machine &machine : m_world.machines) {
            if (machine.retiredAt != 0) {
                add(Admin, "MACHINE_DELETED", "Machine", machine.id,
                    '{' + change("status", "\"ONLINE\"", "\"OFFLINE\"") + ',' +
                        change("deletedAt", "null", jsonText(isoMoment(machine.retiredAt))) + '}',
                    machine.retiredAt);
            } else if (machine.state == MachineState::Maintenance) {
                add(FirstTechnician, "MACHINE_UPDATED", "Machine", machine.id,
                    '{' + change("status", "\"ONLINE\"", "\"MAINTENANCE\"") + '}', machine.silentFrom + Minute);
            } else if (machine.state == MachineState::Offline) {
                add(Manager, "MACHINE_UPDATED", "Machine", machine.id,
                    '{' + change("status", "\"ONLINE\"", "\"OFFLINE\"") + '}', machine.silentFrom + 50 * Minute);
            }
        }
    }

    void tasks()
    {
        for (const Task &task : m_world.tasks) {
            QByteArray before = "null";
            for (const TaskStep &step : task.steps) {
                const bool comment = step.action == "COMMENT";
                const QByteArray after = comment                    ? before
                                         : step.action == "STARTED" ? QByteArray("\"IN_PROGRESS\"")
                                                                    : '"' + step.action + '"';
                const QByteArray action = "TASK_" + (comment ? QByteArray("COMMENTED") : step.action);
                const QByteArray changes =
                    comment ? change("comment", "null", jsonText(step.comment)) : change("status", before, after);
                add(step.user, action.constData(), "Task", task.id, '{' + changes + '}', step.at);
                before = after;
            }
        }
    }

private:
    void loginDay(int user, Moment midnight)
    {
        User &person = m_world.users[static_cast<std::size_t>(user)];
        if (!person.active || (weekdayOf(midnight) == 6 && user != Clerk) || (user != Clerk && m_random.chance(0.06)))
            return;
        const bool early = user == Clerk || user == Driver || person.field;
        const Moment in =
            midnight +
            (early ? 7 * Hour + m_random.between(12, 33) * Minute : 8 * Hour + m_random.between(20, 75) * Minute) +
            m_random.between(0, Minute);
        if (!person.field && m_random.chance(0.05))
            fail(user, in - 31 * Second, person.ip);
        add(user, "USER_LOGIN", "User", person.id,
            person.field ? "{\"authMethod\":\"TELEGRAM\"}" : "{\"authMethod\":\"EMAIL\"}", in);
        if (in < m_world.now)
            person.lastLogin = in;
        if (person.field || !m_random.chance(0.8))
            return;
        const Moment out = midnight + 18 * Hour + m_random.between(50 * Minute, 110 * Minute);
        add(user, "USER_LOGOUT", "User", person.id, "{}", out);
        if (out < m_world.now)
            person.lastLogout = out;
    }

    void fail(int user, Moment at, const QByteArray &ip)
    {
        const User &person = m_world.users[static_cast<std::size_t>(user)];
        const std::size_t before = m_world.audit.size();
        add(-1, "USER_LOGIN_FAILED", "User", person.id,
            "{\"email\":" + jsonText(person.email) + ",\"reason\":\"WRONG_PASSWORD\"}", at);
        if (m_world.audit.size() > before) {
            m_world.audit.back().ip = ip;
            m_world.audit.back().agent = person.agent;
        }
    }

    World &m_world;
    DemoRandom m_random;
};

} // namespace

void buildAudit(World &world)
{
    world.audit.reserve(world.movements.size() + 8000);
    Journal journal(world);
    journal.beginnings();
    journal.logins();
    journal.movements();
    journal.prices();
    journal.machines();
    journal.tasks();
    std::stable_sort(world.audit.begin(), world.audit.end(),
                     [](const AuditRow &a, const AuditRow &b) { return a.at < b.at; });
}

} // namespace vhm24::app::demo

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"
#include "app/demo/idmaker.h"
#include "app/demo/world.h"

namespace vhm24::app::demo {

/// Tasks and their histories: most of them tell of visits and services that took place, the rest is still to be done.
class TaskSimulation {
public:
    explicit TaskSimulation(World &world);
    void run();

private:
    struct Draft {
        QByteArray title = {};
        QByteArray description = {};
        QByteArray priority = "MEDIUM";
        int machine = -1;
        int assignee = -1; ///< -1 = nobody yet
        Moment created = 0;
        Moment due = 0;
    };

    void close(Draft draft, Moment started, Moment completed, const QByteArray &result);
    void cancel(Draft draft, Moment at);
    void closeVisits(std::size_t wanted);
    void closeServices(std::size_t wanted);
    void closeErrands(std::size_t wanted);
    void openFaults();
    void openRefills(std::size_t wanted);
    void openErrands(std::size_t wanted);
    void open(Draft draft, bool started);

    Task begin(const Draft &draft);
    /// Nothing of it happens when the moment would lie in the future.
    bool addStep(Task &task, const char *action, int user, Moment at, QByteArray comment);
    [[nodiscard]] Moment officeMoment(int daysAgo);
    [[nodiscard]] Moment dueMoment(bool overdue, Moment created);
    [[nodiscard]] int boss() { return m_random.chance(0.75) ? Manager : Bookkeeper; }
    [[nodiscard]] const Machine &machine(int index) const { return m_world.machines[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int anyMachine();

    World &m_world;
    DemoRandom m_random;
    IdMaker m_ids;
    std::size_t m_open = 0;
    std::size_t m_overdue = 0;
};

} // namespace vhm24::app::demo

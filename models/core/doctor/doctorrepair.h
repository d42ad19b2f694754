// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/doctor/doctor.h"
#include "models/core/doctor/undofile.h"

namespace vhm24::core {

/// Repairs what a check found, and takes it back. One transaction with an audit row for each row; a row that changed
/// since the plan was made ends all of it with Conflict. Blocks: for a worker thread.
class DoctorRepair {
public:
    DoctorRepair(const Layout &layout, const Doctor &doctor, Actor actor);

    /// What would be done, up to 5,000 rows; none when there is nothing to repair.
    [[nodiscard]] Result<RepairPlan> plan(const QString &checkId, std::stop_token stop = {}) const;
    /// Write the undo file first. The number of rows.
    [[nodiscard]] Result<qint64> apply(const RepairPlan &plan, std::stop_token stop = {}) const;
    [[nodiscard]] Result<qint64> undo(const RepairPlan &plan, std::stop_token stop = {}) const;

private:
    [[nodiscard]] Result<RepairPlan> planChanges(Doctor::Visit &visit, const DoctorCheck &check) const;
    [[nodiscard]] Result<RepairPlan> planPlaceholders(Doctor::Visit &visit, const DoctorCheck &check) const;
    [[nodiscard]] Result<const DoctorCheck *> checkOf(const RepairPlan &plan) const;
    [[nodiscard]] Result<qint64> write(const RepairPlan &plan, bool back, std::stop_token stop) const;

    const Layout &m_layout;
    const Doctor &m_doctor;
    Actor m_actor;
};

} // namespace vhm24::core

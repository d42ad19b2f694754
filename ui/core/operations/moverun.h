// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/transferjob.h"
#include "ui/core/shell/connectionpicker.h"

namespace vhm24::ui {

/// All tables of this desk's databases on their way into another layout. The source is only read.
class MoveRun : public TransferJob {
    Q_OBJECT
public:
    using TransferJob::TransferJob;

    /// Nothing while another one is being reached. Drops what was found about the one before.
    void setTarget(const std::optional<PickedConnection> &target);
    [[nodiscard]] const std::optional<PickedConnection> &target() const { return m_target; }
    [[nodiscard]] bool isReady() const override { return m_target.has_value(); }

protected:
    [[nodiscard]] Work work(Task task) const override;
    [[nodiscard]] Words words(Task task) const override;
    [[nodiscard]] QString problem(const core::Error &error) const override;
    [[nodiscard]] QString waitingSentence(int rows) const override;

private:
    std::optional<PickedConnection> m_target;
};

} // namespace vhm24::ui

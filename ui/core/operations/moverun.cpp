// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/moverun.h"

#include "models/core/database/configuredlayout.h"
#include "models/core/transfer/layoutmove.h"
#include "ui/core/operations/importtexts.h"

namespace vhm24::ui {

void MoveRun::setTarget(const std::optional<PickedConnection> &target)
{
    if (isBusy())
        return;
    m_target = target;
    forget(false);
    Q_EMIT changed();
}

MoveRun::Work MoveRun::work(Task) const
{
    return [source = context().layout, target = m_target->configuration](
               const core::TransferOptions &options, const core::TransferWatcher &watch, const std::stop_token &stop) {
        const core::Layout layout = core::makeLayout(target, 1); // says where; the move has connections of its own
        return core::LayoutMove(source, layout, options).run(watch, stop);
    };
}

MoveRun::Words MoveRun::words(Task task) const
{
    return {.title = task == Task::Look ? tr("Dry run of the move") : tr("Move"),
            .noBackup = tr("Nothing was moved, because there is no backup: %1")};
}

QString MoveRun::problem(const core::Error &error) const { return importProblem(error); }

QString MoveRun::waitingSentence(int rows) const
{
    return tr("All tables agree; %n row(s) wait in quarantine of the target: connect to it, and the page Import shows "
              "them.",
              nullptr, rows);
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/moverun.h"

#include "models/core/database/configuredlayout.h"
#include "models/core/transfer/layoutmove.h"
#include "ui/core/operations/importtexts.h"

namespace vhm24::ui {

void MoveRun::setTarget(const PickedConnection &target)
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
    const QString look = rehearses() ? tr("Dry run of the move") : tr("Looking at both places of the move");
    return {.title = task == Task::Look ? look : tr("Move"),
            .noBackup = tr("Nothing was moved, because there is no backup: %1")};
}

QString MoveRun::problem(const core::Error &error) const { return importProblem(error); }

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/replicanote.h"

#include "models/core/database/replica.h"

#include <QCoreApplication>

namespace vhm24::ui::shared {

QString replicaNote(const core::Layout &layout)
{
    bool any = false;
    bool asked = false;
    std::chrono::milliseconds oldest{0};
    for (const auto &[database, services] : layout.databases()) {
        core::Replica *const replica = layout.replica(services.front());
        const bool usable = replica && replica->isUsable();
        any = any || (replica && replica->isMeasured());
        if (!usable)
            continue;
        asked = true;
        oldest = std::max(oldest, replica->age().value_or(oldest));
    }
    if (!any)
        return {};
    const QString separator = QStringLiteral(" · ");
    if (!asked)
        return separator + QCoreApplication::translate("ReplicaNote",
                                                       "Figures from the main database: the replica is behind or "
                                                       "does not answer");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(oldest).count();
    return separator + QCoreApplication::translate("ReplicaNote", "Figures from the replica, %1 s old").arg(seconds);
}

} // namespace vhm24::ui::shared

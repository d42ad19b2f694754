// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/quarantinedesk.h"

#include "models/core/database/deliver.h"

#include <QtConcurrentRun>

namespace vhm24::ui {

using Sent = core::Result<std::optional<core::ResendReport>>;

QuarantineDesk::QuarantineDesk(const core::Layout &layout, QObject *parent) : QObject(parent), m_layout(layout) {}

void QuarantineDesk::run(const Work &work, const QString &id)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    auto future = QtConcurrent::run([layout = m_layout, work]() -> Made {
        core::Quarantine quarantine(layout);
        const auto report = work(quarantine);
        if (!report)
            return report.error();
        auto rows = quarantine.list();
        if (!rows)
            return rows.error();
        return Answer{.rows = std::move(*rows), .report = *report};
    });
    core::deliver(future, this, [this, id](const Made &made) {
        m_isBusy = false;
        if (made) {
            m_wasRead = true;
            m_rows = made->rows;
            if (!id.isEmpty())
                Q_EMIT repaired(id);
        }
        Q_EMIT changed();
        if (!made)
            Q_EMIT failed(made.error());
        else if (made->report)
            Q_EMIT sent(made->report->sent, made->report->kept);
    });
    Q_EMIT changed();
}

void QuarantineDesk::read()
{
    run([](core::Quarantine &) { return Sent(std::nullopt); });
}

void QuarantineDesk::repair(const QString &id, const QJsonObject &changes, bool sends)
{
    run(
        [id, changes, sends](core::Quarantine &quarantine) -> Sent {
            if (!changes.isEmpty()) {
                if (const auto repaired = quarantine.repair(id, changes); !repaired)
                    return repaired.error();
            }
            if (!sends)
                return Sent(std::nullopt);
            const auto report = quarantine.resend({id});
            return report ? Sent(*report) : Sent(report.error());
        },
        id);
}

void QuarantineDesk::resendAll()
{
    run([](core::Quarantine &quarantine) -> Sent {
        const auto report = quarantine.resend();
        return report ? Sent(*report) : Sent(report.error());
    });
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/widgets/stackedbar.h"
#include "ui/shared/overviewdata.h"
#include "ui/shared/overviewrow.h"

#include <QCoreApplication>

namespace vhm24::ui::shared {

/// Puts figures into the words of the lists, in the language of the moment.
class OverviewRows {
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
public:
    using Rows = std::vector<OverviewRow>;

    OverviewRows(const Context &context, const OverviewData &data);

    [[nodiscard]] static std::vector<OverviewColumn> stateColumns();
    [[nodiscard]] static std::vector<OverviewColumn> eventColumns();
    [[nodiscard]] static std::vector<OverviewColumn> bestColumns();
    [[nodiscard]] static std::vector<OverviewColumn> lowColumns();
    [[nodiscard]] static std::vector<OverviewColumn> taskColumns();

    [[nodiscard]] Rows states() const;
    [[nodiscard]] QList<BarSegment> stateShares() const;
    [[nodiscard]] Rows events() const; ///< Troubles of machines and alerts, the latest first.
    [[nodiscard]] Rows best() const;
    [[nodiscard]] Rows low() const; ///< None left first, then by the days that are left.
    [[nodiscard]] Rows tasks() const;

private:
    [[nodiscard]] OverviewRow eventRow(const vhm24::machines::MachineFigures::Trouble &trouble) const;
    [[nodiscard]] OverviewRow eventRow(const vhm24::shared::SalesFigures::Notice &notice) const;
    [[nodiscard]] OverviewRow taskRow(const vhm24::tasks::TaskFigures::Due &task) const;
    [[nodiscard]] OverviewRow lowRow(const vhm24::inventory::InventoryFigures::LowItem &item,
                                     std::optional<double> days) const;
    [[nodiscard]] vhm24::machines::MachineFigures::Name nameOf(const QString &machineId) const;
    [[nodiscard]] QString shortMoment(const QDateTime &moment) const; ///< The clock today, else the day.
    [[nodiscard]] QString dueText(const QDateTime &due) const;

    const Context &m_context;
    const OverviewData &m_data;
    OverviewTargets m_targets;
};

} // namespace vhm24::ui::shared

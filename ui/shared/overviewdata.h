// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/inventoryfigures.h"
#include "models/machines/machinefigures.h"
#include "models/shared/salesfigures.h"
#include "models/tasks/taskfigures.h"

#include <optional>

namespace vhm24::ui::shared {

/// The figures of one service: the last ones that came, and why newer ones did not.
template <typename Figures> struct OverviewPart {
    std::optional<Figures> figures = {};
    QDateTime readAt = {}; ///< When `figures` came.
    std::optional<core::Error> error = {};
};

/// All that the overview shows. The past is read less often than the present and kept in between.
struct OverviewData {
    core::FigureMoment moment = {};
    OverviewPart<vhm24::shared::SalesFigures> sales = {};
    OverviewPart<vhm24::machines::MachineFigures> machines = {};
    OverviewPart<vhm24::inventory::InventoryFigures> inventory = {};
    OverviewPart<vhm24::tasks::TaskFigures> tasks = {};

    std::optional<vhm24::shared::SalesFigures::History> salesHistory = {};
    std::optional<vhm24::inventory::InventoryFigures::History> stockHistory = {};
    std::optional<std::vector<double>> noticesByDay = {};
    std::optional<vhm24::machines::MachineFigures::History> machineHistory = {};
    std::optional<std::vector<double>> overdueByDay = {};
    std::optional<QHash<QString, vhm24::machines::MachineFigures::Name>> names = {};
};

} // namespace vhm24::ui::shared

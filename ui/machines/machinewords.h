// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/service.h"
#include "models/inventory/containers.h"
#include "models/machines/machinecard.h"
#include "models/machines/telemetryseries.h"
#include "models/tasks/machinetasks.h"
#include "ui/core/shell/context.h"
#include "ui/machines/machinerows.h"

/// What is known about a machine in the words of the user.
namespace vhm24::ui::machines {

[[nodiscard]] MachineRow containerRow(const Context &context, const vhm24::inventory::Container &container);
[[nodiscard]] MachineRow errorRow(const Context &context, const vhm24::machines::TelemetryError &error);
[[nodiscard]] MachineRow taskRow(const Context &context, const vhm24::tasks::MachineTask &task);
[[nodiscard]] MachineRow visitRow(const Context &context, const vhm24::machines::ServiceVisit &visit);

/// "1 d", "< 1 d", "none left"
[[nodiscard]] QString daysText(const Formats &formats, double days);
/// Which service is in trouble, and why.
[[nodiscard]] QString trouble(core::Service service, const core::Error &error);

} // namespace vhm24::ui::machines

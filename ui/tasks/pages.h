// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/taskservice.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

namespace vhm24::ui::tasks {

/// Tasks, templates, schedule and history. Everything given must outlive the pages.
void registerPages(PageRegistry &registry, const Context &context, const vhm24::tasks::TaskService &service);

} // namespace vhm24::ui::tasks

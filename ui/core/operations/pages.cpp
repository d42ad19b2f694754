// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/pages.h"

namespace vhm24::ui {

void registerOperationPages(PageRegistry &registry, const Context &context,
                            const std::optional<core::RedisSettings> &redis)
{
    Q_UNUSED(registry)
    Q_UNUSED(context)
    Q_UNUSED(redis)
}

} // namespace vhm24::ui

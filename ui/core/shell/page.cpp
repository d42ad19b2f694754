// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/page.h"

namespace vhm24::ui {

void Page::rowsChanged(core::Service, const QString &, const QStringList &) {}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace vhm24::core {

/// What this user chose on this computer: settings.ini beside the profiles. Never a secret. Any thread.
[[nodiscard]] QSettings userSettings();

} // namespace vhm24::core

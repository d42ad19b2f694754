// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace vhm24::core {

/// Whether the desk sends this command to a Redis at all. Everything is refused but what is listed: reading, SET,
/// deleting named keys. So FLUSHALL, FLUSHDB, KEYS, CONFIG, EVAL and what later versions bring can't happen.
[[nodiscard]] bool isAllowedCommand(const QByteArrayList &words);

} // namespace vhm24::core

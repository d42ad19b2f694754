// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/service.h"

#include <QStringList>

namespace vhm24::core {

/// The channel on which every client hears what others changed.
inline constexpr const char *ChangeChannel = "vhm24_desk";

/// Of this run of the program, so that it knows its own notices.
[[nodiscard]] const QString &clientId();

/// Tells every client that these rows of `table` changed, once the transaction it runs in is committed. No ids, or
/// more than 100, mean many rows.
[[nodiscard]] Statement changeNotice(Service service, const QString &table, const QStringList &ids = {});

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/supabaseimport.h"

#include <QJsonObject>

namespace vhm24::core {

/// The findings and the proof of a transfer, for programs and to be kept. Holds no user name and no password.
[[nodiscard]] QJsonObject toJson(const TransferReport &report);

} // namespace vhm24::core

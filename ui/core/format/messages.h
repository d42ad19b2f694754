// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/service.h"

#include <QString>

namespace vhm24::ui {

/// A failure as sentences for the user: what happened and what to do. Never SQL, never a secret.
[[nodiscard]] QString sentence(const core::Error &error);
/// The name of a service as the status line and banners say it.
[[nodiscard]] QString serviceText(core::Service service);
/// Why a typed filter or number was refused (Error::detail of parseFilter and parseDecimal).
[[nodiscard]] QString inputSentence(const core::Error &error);

} // namespace vhm24::ui

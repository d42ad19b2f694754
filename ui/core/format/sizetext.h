// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/format/formats.h"

namespace vhm24::ui {

/// "1,4 MB": steps of 1024, one decimal from kB on.
[[nodiscard]] QString sizeText(const Formats &formats, double bytes);
/// What one of the unit is in bytes that `most` would be shown in; for the ticks of an axis.
[[nodiscard]] double sizeStep(double most);

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthrecord.h"
#include "ui/core/format/formats.h"

namespace vhm24::ui {

/// What a figure of the health is counted in, on an axis: 1,048,576 for a size of some megabytes.
[[nodiscard]] double stepOfUnit(double most, core::HealthUnit unit);
[[nodiscard]] QString figureText(const Formats &formats, double figure, core::HealthUnit unit);
/// The figure, or what stands for it where there is none: a version, a dash.
[[nodiscard]] QString valueText(const Formats &formats, const core::HealthRecord &record);
[[nodiscard]] Meaning meaningOf(core::HealthLevel level);
/// `all`, `auth+tasks` and `redis` in words.
[[nodiscard]] QString placeText(const QString &subject);
/// What it means and what to do; empty where all is well.
[[nodiscard]] QString adviceText(const core::HealthRecord &record);
/// From where on it is yellow and red.
[[nodiscard]] QString limitsText(const Formats &formats, const core::HealthRecord &record);
/// Why it is not known, or not good: of the server as it said it.
[[nodiscard]] QString reasonText(const core::HealthRecord &record);

} // namespace vhm24::ui

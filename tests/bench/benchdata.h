// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vhm24::core {
class Layout;
}

namespace vhm24::bench {

/// Stands in the reasons of a few movements.
inline constexpr const char *RareWord = "quetzal";

struct DataSize {
    qint64 movements = 5'000'000;
    qint64 telemetry = 10'000'000;
    qint64 audit = 1'000'000; ///< With skewed times and many ties.
};

/// Servers of our own in `dir`, started or found there; the URL of their database.
core::Result<QString> startBenchServers(const QString &dir);
/// Makes whatever is missing of the data; minutes the first time, nothing later.
core::Result<core::Done> prepareBenchData(const core::Layout &layout, const DataSize &size);

} // namespace vhm24::bench

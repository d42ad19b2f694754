// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <functional>
#include <stop_token>

namespace vhm24::core {
class Layout;
}

namespace vhm24::app {

struct DemoOptions {
    int machines = 60;
    int days = 90; ///< Tashkent days up to and with the day of `now`.
    quint32 seed = 1;
    // Wished totals of single tables, reached with older history; 0 leaves a table as it is.
    qint64 telemetryRows = 0;
    qint64 movementRows = 0;
    qint64 auditRows = 0;
    QDateTime now = {}; ///< The end of the simulated period; invalid = the current full minute.

    [[nodiscard]] bool grows() const { return telemetryRows > 0 || movementRows > 0 || auditRows > 0; }
};

struct DemoSummary {
    QMap<QString, qint64> rows = {}; ///< Written rows by table name.
    bool simulated = false;          ///< False when the network was there and only tables were grown.
};

/// Called after each table; from any thread, one call at a time.
using DemoProgress = std::function<void(const QString &table, qint64 rows)>;

/// The password of every simulated user.
inline constexpr const char *DemoPassword = "Demo-2026";

/// Fills the empty tables of all services with a simulated vending network in Tashkent and grows single tables as
/// wished. On tables that hold rows it refuses, unless it is only asked to grow. Each database is written as one
/// transaction and all of them are committed together at the end. Blocks: not for the GUI thread.
/// The same seed and the same `now` give the same rows, byte for byte.
core::Result<DemoSummary> writeDemoData(const core::Layout &layout, const DemoOptions &options,
                                        const DemoProgress &progress = {}, std::stop_token stop = {});

} // namespace vhm24::app

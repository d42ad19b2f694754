// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/table/catalog.h"

#include <QString>

#include <functional>
#include <vector>

namespace vhm24::bench {

/// One line of the table: what was measured and what it should be.
struct Finding {
    QString name = {};
    double result = 0;
    QString unit = {}; ///< "×", "ms", "MB", "%"
    double goal = 0;
    bool atLeast = true; ///< Or at most.

    [[nodiscard]] bool passes() const { return atLeast ? result >= goal : result <= goal; }
};

/// What every measurement needs.
struct Ground {
    const core::Layout &layout;
    const core::Catalog &catalog;
    int runs = 5; ///< Of each of two peers, one after the other.

    [[nodiscard]] const core::TableDescriptor &table(const char *key) const
    {
        return *catalog.find(QString::fromLatin1(key));
    }
    /// The largest table of the office, in its own order.
    [[nodiscard]] const core::TableDescriptor &movements() const { return table("inventory.StockMovement"); }
};

using Measurement = std::function<std::vector<Finding>(const Ground &)>;

[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double percentile(std::vector<double> values, double fraction);
/// Runs the event loop meanwhile.
void settle(int milliseconds);
/// What `act` takes.
[[nodiscard]] double millisecondsOf(const std::function<void()> &act);

// The measurements, one file each.
std::vector<Finding> measureOpen(const Ground &ground);
std::vector<Finding> measurePaint(const Ground &ground);
std::vector<Finding> measureMemory(const Ground &ground);
std::vector<Finding> measureReveal(const Ground &ground);
std::vector<Finding> measurePage(const Ground &ground);
std::vector<Finding> measureScroll(const Ground &ground);
std::vector<Finding> measureExport(const Ground &ground);
std::vector<Finding> measureSearch(const Ground &ground);

/// The other half of measureMemory: a process of its own that prints its peak memory. `what` is "empty" or a table.
int runMemoryChild(const Ground &ground, const QString &what);

} // namespace vhm24::bench

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vhm24::machines {

/// MachineTelemetry.sales is a running total of some machines, and of others what was sold since the report before.
/// This is the one rule by which both become pieces sold; the list and the chart of reports share it.
class SoldSql {
public:
    /// SQL of a boolean: does the machine send a running total? Its settings say so, or else its reports before a
    /// moment: a total hardly ever falls. Both arguments are SQL too.
    [[nodiscard]] static QByteArray counts(const QByteArray &machine, const QByteArray &before);
    /// What a report of `sales` means after one of `counted`, as SQL; where a total falls, it was set back (to less
    /// than half) or corrected.
    [[nodiscard]] static QByteArray sold(const QByteArray &counts, const QByteArray &sales, const QByteArray &counted);
    /// The same of one row of `"MachineTelemetry" AS t`, for a computed column.
    [[nodiscard]] static const char *ofReport();
};

} // namespace vhm24::machines

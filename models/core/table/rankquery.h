// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/table/rankmap.h"
#include "models/core/table/tablequery.h"

#include <stop_token>

namespace vhm24::core {

/// Reads what a RankMap is made of. Blocking; for work on the threads of a Database.
class RankQuery {
public:
    RankQuery(const Layout &layout, const TableDescriptor &table) : m_layout(layout), m_table(table) {}

    /// How the values of that column are spread, from the statistics of the last ANALYZE; empty where there are none
    /// (computed columns, tables never analysed). One round trip, and another one where many rows share a value.
    [[nodiscard]] Result<Distribution> distribution(Connection &connection, const SortOrder &order,
                                                    std::stop_token stop) const;

    struct Keys {
        std::vector<RankedKey> keys = {};
        qint64 total = 0;
        qint64 anchorRank = -1; ///< Of the row `anchorId`, when it is in the view.
    };
    /// Every `step`-th row of the view, and how many rows it has: one walk over all of them.
    [[nodiscard]] Result<Keys> keys(Connection &connection, const TableView &view, qint64 step, const QString &anchorId,
                                    std::stop_token stop) const;

private:
    [[nodiscard]] Statement statistics(const Column &column) const;
    [[nodiscard]] Statement sample(const Column &column, const DistributionPoint &point, double percent) const;
    [[nodiscard]] Result<Done> addSamples(Connection &connection, const Column &column, Distribution &distribution,
                                          qint64 total, std::stop_token stop) const;

    const Layout &m_layout;
    const TableDescriptor &m_table;
};

} // namespace vhm24::core

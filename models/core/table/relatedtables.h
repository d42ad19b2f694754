// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/result.h"
#include "models/core/table/catalog.h"
#include "models/core/table/filter.h"

#include <QFuture>

#include <stop_token>

namespace vhm24::core {

/// Rows of one table that belong to a record elsewhere, possibly in another database.
struct RelatedTable {
    const TableDescriptor *table = nullptr;
    int column = -1;                      ///< Holds the id of the record.
    std::vector<ColumnFilter> fixed = {}; ///< What else must hold.

    /// The rows that belong to that record.
    [[nodiscard]] std::vector<ColumnFilter> filters(const QString &id) const;
};

/// Every column of the catalog that refers to `target`, and the audit rows about its records.
[[nodiscard]] std::vector<RelatedTable> tablesRelatedTo(const Catalog &catalog, const TableDescriptor &target);

/// How many rows of one of the related tables there are.
struct RelatedCount {
    std::size_t index = 0; ///< In the list that was asked about.
    qint64 rows = 0;
    bool more = false; ///< Counting ended at the limit.
};

/// Counts the rows of a record, no further than `limit` in each table: one query for each database, in the background.
/// The answers come database by database, so that one that is down does not hide the others.
[[nodiscard]] std::vector<QFuture<Result<std::vector<RelatedCount>>>>
countRelated(const Layout &layout, const std::vector<RelatedTable> &tables, const QString &id, std::stop_token stop,
             int limit = 1'000);

} // namespace vhm24::core

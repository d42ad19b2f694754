// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/database/layout.h"
#include "models/core/table/catalog.h"

#include <QFuture>

#include <functional>
#include <stop_token>

namespace vhm24::core {

class Database;

/// An index without which lists and searches read a whole table: one of ours on a table of the back end, or a plain one
/// that the back end's own tool makes and that is gone.
struct GridIndex {
    enum class Method {
        Order,   ///< The columns as a list is ordered, after those that it is filtered by.
        Search,  ///< Parts of words in any of the columns; needs the extension pg_trgm.
        Contract ///< One of the back end.
    };
    Service service = Service::Auth;
    QString table = {};
    QStringList columns = {};
    Method method = Method::Order;
    QString contractName = {};

    [[nodiscard]] QString name() const;
    friend bool operator==(const GridIndex &, const GridIndex &) = default;
};

/// All of ours begin so, and nothing of the back end does.
inline constexpr const char *GridIndexPrefix = "desk_";

/// What `table` needs: nothing unless it grows, apart from what its descriptor asks for.
[[nodiscard]] std::vector<GridIndex> gridIndexes(const TableDescriptor &table);

struct GridIndexSurvey {
    std::vector<GridIndex> missing = {};    ///< Or left invalid by a build that was killed.
    std::vector<GridIndex> impossible = {}; ///< Missing, and this server or role cannot have pg_trgm.
};

/// In one database, for those tables of these services that are there.
Result<GridIndexSurvey> missingIndexes(Connection &connection, const Layout &layout, const Catalog &catalog,
                                       const std::vector<Service> &services);

struct GridIndexReport {
    QStringList created = {};
    QStringList impossible = {};
};

/// Called before each index that is built, on the caller's thread.
using GridIndexProgress = std::function<void(const GridIndex &index, int number, int total)>;

/// Builds what is missing while the tables stay in use; two clients do not build at once. A build that ends on the way
/// leaves finished indexes and perhaps an invalid one, which the next call makes anew. Blocks for minutes on large
/// tables.
Result<GridIndexReport> createIndexes(Connection &connection, const Layout &layout, const Catalog &catalog,
                                      const std::vector<Service> &services, const GridIndexProgress &progress = {},
                                      std::stop_token stop = {});

/// The same on a thread of `database`, behind what users do; layout and catalog must outlive the work.
QFuture<Result<GridIndexReport>> submitIndexes(Database &database, const Layout &layout, const Catalog &catalog,
                                               const std::vector<Service> &services,
                                               const GridIndexProgress &progress = {}, std::stop_token stop = {});

} // namespace vhm24::core

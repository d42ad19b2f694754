// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/copywriter.h"
#include "models/core/database/connection.h"
#include "models/core/database/layout.h"

#include <functional>
#include <memory>
#include <vector>

namespace vhm24::app::demo {

/// What one table is filled with.
struct TableCopy {
    core::Service service = core::Service::Auth;
    const char *table = "";
    std::vector<const char *> columns = {};
    /// Writes rows until the block is full (see BlockSize); false after the last one.
    std::function<bool(CopyWriter &)> fill = {};
    qint64 expected = 0; ///< About how many rows; decides whether indexes are built afterwards.
};

inline constexpr qsizetype BlockSize = 512 * 1024;
/// From so many rows on, building the indexes once is quicker than keeping them.
inline constexpr qint64 ManyRows = 50'000;
inline constexpr std::chrono::hours NoHurry{6}; ///< Deadline of a statement that writes a whole table.

/// COPY of the whole table on this connection; the rows are made on a thread of their own meanwhile.
core::Result<qint64> copyTable(core::Connection &connection, const core::Layout &layout, const TableCopy &copy,
                               std::stop_token stop);

/// `write` for each element of `list`, in blocks.
template <typename List, typename Write> std::function<bool(CopyWriter &)> eachOf(const List &list, Write write)
{
    return [&list, write = std::move(write), next = std::size_t(0)](CopyWriter &rows) mutable {
        while (next < list.size() && rows.size() < BlockSize) {
            const auto &element = list[next];
            write(rows, element, next++);
            rows.endRow();
        }
        return next < list.size();
    };
}
/// The same for rows that exist only for this purpose.
template <typename Element, typename Write>
std::function<bool(CopyWriter &)> eachOfOwned(std::vector<Element> list, Write write)
{
    auto owned = std::make_shared<std::vector<Element>>(std::move(list));
    return [owned, fill = eachOf(*owned, std::move(write))](CopyWriter &rows) { return fill(rows); };
}

} // namespace vhm24::app::demo

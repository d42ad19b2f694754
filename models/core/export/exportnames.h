// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/database/rowblock.h"
#include "models/core/table/column.h"

#include "models/core/result.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vhm24::core {

/// The names behind the ids of one table, for a reader of many rows on a thread of its own: those not met before are
/// read together for each block, wherever their table is. Its memory is bounded.
class ExportNames {
public:
    struct Name {
        std::string text = {}; ///< The id itself where no row has it.
        std::string unit = {}; ///< The unit word, where the table has one.
    };
    ExportNames(const Layout &layout, const TableDescriptor &table) : m_layout(layout), m_table(table) {}

    [[nodiscard]] const TableDescriptor &table() const { return m_table; }
    /// Forgets when there are too many; pointers to names end here.
    void beginBlock();
    /// The name of each row's id in `column`; null for NULL.
    [[nodiscard]] Result<std::vector<const Name *>> resolve(const RowBlock &block, int column,
                                                            const std::stop_token &stop);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    [[nodiscard]] Result<Done> fetch(const QStringList &ids, const std::stop_token &stop);

    const Layout &m_layout;
    const TableDescriptor &m_table;
    std::unordered_map<std::string, Name, Hash, std::equal_to<>> m_names;
};

} // namespace vhm24::core

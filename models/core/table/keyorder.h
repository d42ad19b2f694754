// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/statement.h"
#include "models/core/table/tableview.h"

#include <optional>
#include <vector>

namespace vhm24::core {

/// A place in an order: the sort values in PostgreSQL's text form and the id. Opaque, so that nothing is rounded.
struct Cursor {
    std::vector<std::optional<QString>> values = {}; ///< One for each SortOrder; no value = NULL.
    QString id = {};
};

enum class Direction { Forward, Backward };

/// The total order of a view: its sort columns, then the id. NULLs stand last ascending and first descending, as
/// PostgreSQL has it; the id runs in the direction of the first column
/// unless it is one of them.
class KeyOrder {
public:
    KeyOrder(const TableDescriptor &table, const std::vector<SortOrder> &sort) : m_table(table), m_sort(sort) {}

    [[nodiscard]] QByteArray orderBy(Direction direction) const;
    /// Conditions whose rows, one after the other, are those strictly beyond the cursor in that direction. Each is one
    /// range of an index on the columns; an OR of them would be none.
    [[nodiscard]] std::vector<QByteArray> beyond(const Cursor &cursor, Direction direction,
                                                 std::vector<Parameter> &parameters) const;

private:
    struct Key {
        QByteArray sql = {};
        QByteArray value = {}; ///< Placeholder with its cast; empty = NULL.
        bool upwards = true;
        bool notNull = true;
    };
    [[nodiscard]] std::vector<Key> keys(const Cursor *cursor, Direction direction,
                                        std::vector<Parameter> *parameters) const;
    static void addAfter(const Key &key, const QByteArray &ties, std::vector<QByteArray> &branches);
    [[nodiscard]] static QByteArray same(const Key &key);

    const TableDescriptor &m_table;
    const std::vector<SortOrder> &m_sort;
};

} // namespace vhm24::core

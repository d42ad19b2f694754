// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablegroups.h"
#include "models/core/table/tableview.h"

#include <QJsonObject>

#include <optional>

namespace vhm24::ui {

struct ColumnState {
    int column = -1; ///< In the descriptor.
    bool shown = true;
    int width = 0; ///< 0 = as wide as its contents.
    friend bool operator==(const ColumnState &, const ColumnState &) = default;
};

/// How the columns of a list stand.
struct ColumnLayout {
    std::vector<ColumnState> columns = {}; ///< In their order from the left, hidden ones too.
    int frozen = 0;                        ///< So many shown columns stay when the list is moved sideways.
    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
    [[nodiscard]] bool hasWidths() const;
};

/// Everything that a user sets up in a list; a named view keeps it.
struct TableState {
    ColumnLayout layout = {};
    core::TableView view = {};                   ///< Orders, filters, search; without what the page itself requires.
    std::vector<core::GroupLevel> grouping = {}; ///< Empty = a plain list.
    bool sums = false;                           ///< The bar of sums is shown.
    QMap<int, core::Aggregate> aggregates = {};  ///< Where it is not the column's usual one.

    /// Other widths alone make no other view.
    [[nodiscard]] bool meansTheSame(const TableState &other) const;
};

/// As the descriptor has it: shown columns, order, no filter.
[[nodiscard]] TableState standardState(const core::TableDescriptor &table);

// Columns by their names, so that what is kept outlives a change of the table: unknown ones are left out, new ones
// come last and hidden or shown as the descriptor says.
[[nodiscard]] QJsonObject toJson(const core::TableDescriptor &table, const ColumnLayout &layout);
[[nodiscard]] ColumnLayout layoutFromJson(const core::TableDescriptor &table, const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const core::TableDescriptor &table, const TableState &state);
[[nodiscard]] TableState stateFromJson(const core::TableDescriptor &table, const QJsonObject &json);

} // namespace vhm24::ui

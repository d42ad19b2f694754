// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/bulkchange.h"

#include <cmath>

namespace vhm24::core {

namespace {

double rounded(const Column &column, double value)
{
    const double scale = column.kind == ColumnKind::Integer ? 1 : column.kind == ColumnKind::Money ? 100 : 1'000;
    return std::round(value * scale) / scale;
}

QVariant changed(const Column &column, const BulkChange &change, const QVariant &present)
{
    switch (change.kind) {
    case BulkChange::Kind::Set: return change.value;
    case BulkChange::Kind::Clear: return {};
    case BulkChange::Kind::Add:
    case BulkChange::Kind::Percent: break;
    }
    if (!present.isValid())
        return {}; // nothing plus five is not five
    const double before = present.toDouble();
    const double step = change.kind == BulkChange::Kind::Add ? change.amount : before * change.amount / 100;
    const double after = rounded(column, before + step);
    return column.kind == ColumnKind::Integer ? QVariant(static_cast<qlonglong>(after)) : QVariant(after);
}

} // namespace

BulkEdits bulkEdits(const TableDescriptor &table, const BulkChange &change, const std::vector<BulkRow> &rows)
{
    const Column &column = table.columns[static_cast<std::size_t>(change.column)];
    const bool counted = change.kind == BulkChange::Kind::Add || change.kind == BulkChange::Kind::Percent;
    BulkEdits result;
    for (const BulkRow &row : rows) {
        const QVariant value = changed(column, change, row.present);
        if (value == row.present) {
            ++result.unchanged;
        } else if (counted && value.toDouble() < column.minimum) {
            ++result.refused;
        } else {
            result.edits.push_back({.rowId = row.id,
                                    .column = change.column,
                                    .value = value,
                                    .base = row.read,
                                    .version = row.version,
                                    .read = row.cells});
        }
    }
    return result;
}

} // namespace vhm24::core

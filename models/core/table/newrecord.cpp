// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/newrecord.h"

#include "models/core/id.h"

namespace vhm24::core {

AddedRow newRow(const TableDescriptor &table)
{
    AddedRow row{.id = newId(), .auditId = newId()};
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
        const Column &one = table.columns[static_cast<std::size_t>(column)];
        if (one.editable && one.kind == ColumnKind::Boolean)
            row.values.insert(column, true);
    }
    return row;
}

std::vector<int> missingColumns(const TableDescriptor &table, const QMap<int, QVariant> &values)
{
    std::vector<int> missing;
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
        const Column &one = table.columns[static_cast<std::size_t>(column)];
        const QVariant value = values.value(column);
        const bool empty = !value.isValid() || value.isNull();
        if (one.notNull && one.editable && !one.defaulted && empty)
            missing.push_back(column);
    }
    return missing;
}

QMap<int, QVariant> filledValues(QMap<int, QVariant> values)
{
    values.removeIf([](const auto &one) { return !one.value().isValid() || one.value().isNull(); });
    return values;
}

} // namespace vhm24::core

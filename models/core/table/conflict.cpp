// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/conflict.h"

#include <algorithm>

namespace vhm24::core {

namespace {

/// Whether a change of it is something that a person did.
bool isData(const Column &column)
{
    return !column.expression && !column.secret && qstrcmp(column.name, "updatedAt") != 0;
}

std::vector<FieldConflict> compareFields(const TableDescriptor &table, const EditBuffer::RowEdits &edits,
                                         const Row *fresh)
{
    std::vector<FieldConflict> fields;
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
        const auto place = static_cast<std::size_t>(column);
        const bool mine = edits.values.contains(column);
        if (!mine && (!isData(table.columns[place]) || place >= edits.read.size()))
            continue;
        FieldConflict field{.column = column, .base = mine ? edits.base.value(column) : edits.read[place]};
        field.mine = mine ? edits.values.value(column) : field.base;
        field.theirs = fresh ? fresh->cells[place] : QVariant();
        field.mineChanged = mine;
        field.theirsChanged = fresh && field.theirs != field.base;
        if (field.mineChanged || field.theirsChanged)
            fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

bool RowConflict::needsChoice() const
{
    return gone ||
           std::any_of(fields.begin(), fields.end(), [](const FieldConflict &one) { return one.needsChoice(); });
}

std::vector<RowConflict> findConflicts(const TableDescriptor &table, const EditBuffer::Rows &edits,
                                       const std::vector<Row> &fresh)
{
    QHash<QString, const Row *> present;
    for (const Row &row : fresh)
        present.insert(row.id, &row);
    QStringList ids = edits.keys();
    ids.sort();
    std::vector<RowConflict> conflicts;
    for (const QString &id : std::as_const(ids)) {
        const auto found = edits.constFind(id);
        const Row *const row = present.value(id);
        if (found->added || (row && row->version == found->version))
            continue;
        conflicts.push_back(
            {.rowId = id, .gone = !row, .fresh = row ? *row : Row(), .fields = compareFields(table, *found, row)});
    }
    return conflicts;
}

void resolve(EditBuffer &edits, const RowConflict &conflict, const QSet<int> &theirs)
{
    if (conflict.gone)
        return;
    edits.rebase(conflict.fresh);
    for (const int column : theirs)
        edits.discard(conflict.rowId, column);
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/savedchanges.h"

#include "models/core/id.h"

namespace vhm24::core {

Inverse inverseOf(const EditBuffer::Rows &saved, const QHash<QString, QByteArray> &versions,
                  const std::vector<Row> &fresh)
{
    QHash<QString, const Row *> present;
    for (const Row &row : fresh)
        present.insert(row.id, &row);
    Inverse inverse;
    QStringList ids = saved.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const auto edits = saved.constFind(id);
        const Row *const row = present.value(id);
        if (!row || (edits->added && row->version != versions.value(id))) {
            inverse.leftOut.push_back({.rowId = id});
            continue;
        }
        if (edits->added) {
            inverse.removals.push_back(
                {.auditId = newId(), .id = id, .version = row->version, .columns = edits->values.keys()});
            continue;
        }
        for (auto value = edits->values.begin(); value != edits->values.end(); ++value) {
            const QVariant &now = row->cells[static_cast<std::size_t>(value.key())];
            if (now != value.value())
                inverse.leftOut.push_back({.rowId = id, .column = value.key()});
            else
                inverse.edits.push_back({.rowId = id,
                                         .column = value.key(),
                                         .value = edits->base.value(value.key()),
                                         .base = now,
                                         .version = row->version,
                                         .read = row->cells});
        }
    }
    return inverse;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/column.h"

#include <QtGlobal>

namespace vhm24::core {

// Columns that stand in nearly every table.

inline Column idColumn()
{
    return {.name = "id",
            .title = QT_TRANSLATE_NOOP("Column", "ID"),
            .kind = ColumnKind::Id,
            .notNull = true,
            .hidden = true,
            .indexed = true};
}

inline Column createdAtColumn(bool indexed, bool hidden = true,
                              const char *title = QT_TRANSLATE_NOOP("Column", "Created"))
{
    return {.name = "createdAt",
            .title = title,
            .kind = ColumnKind::Moment,
            .notNull = true,
            .hidden = hidden,
            .indexed = indexed};
}

inline Column updatedAtColumn()
{
    return {.name = "updatedAt",
            .title = QT_TRANSLATE_NOOP("Column", "Changed"),
            .kind = ColumnKind::Moment,
            .notNull = true,
            .hidden = true};
}

inline Column metadataColumn()
{
    return {.name = "metadata",
            .title = QT_TRANSLATE_NOOP("Column", "Further data"),
            .kind = ColumnKind::Json,
            .hidden = true};
}

} // namespace vhm24::core

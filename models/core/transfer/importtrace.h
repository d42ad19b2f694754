// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/result.h"

#include <QDateTime>

#include <optional>

namespace vhm24::core {

/// How an import is named in the marks: this, then the place of its source or the hash of its file.
inline constexpr const char *ImportJob = "supabase:";
inline constexpr const char *ImportFileJob = "supabase:json:";

/// What the marks in the databases tell of an import, whoever ran it and whatever ended it.
struct ImportTrace {
    QString place = {}; ///< "host:port/database" of the source; empty for a JSON file.
    int finished = 0;   ///< Tables.
    int tables = 0;     ///< That an import has.
    qint64 rows = 0;    ///< Of the source that were looked at.
    QDateTime lastAt = {};

    [[nodiscard]] bool isComplete() const { return finished >= tables; }
};

/// Of the import that wrote a mark last; nothing where there was none. Blocks, and opens connections of its own.
Result<std::optional<ImportTrace>> lastImportTrace(const Layout &target);

} // namespace vhm24::core

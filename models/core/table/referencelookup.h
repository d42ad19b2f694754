// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/table/column.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace vhm24::core {

struct ReferenceMatch {
    QString id = {};
    QString name = {}; ///< As lists show it.
    QString key = {};  ///< What was found of it: its code, name or id.
    int rank = 0;      ///< 0 id, 1 the whole name, 2 a code, 3 a part of the name.
};

/// What a pasted text may mean as a reference.
struct ReferenceAnswer {
    std::vector<ReferenceMatch> matches = {};   ///< Different records; one where it is plain, none where unknown.
    std::optional<ReferenceMatch> nearest = {}; ///< Only without a match.
};
using ReferenceAnswers = QHash<QString, ReferenceAnswer>; // by text

/// Finds the records of `target` that these texts name, by id, code or shown name, in one query.
[[nodiscard]] QFuture<Result<ReferenceAnswers>> lookUpReferences(const Layout &layout, const TableDescriptor &target,
                                                                 const QStringList &texts);

} // namespace vhm24::core

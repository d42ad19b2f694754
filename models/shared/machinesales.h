// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"

#include <QDateTime>

#include <vector>

namespace vhm24::shared {

/// What one machine sold since a moment. Different currencies are never added up.
struct MachineSales {
    struct Sum {
        QString currency = {};
        qint64 count = 0;
        double amount = 0;
    };
    std::vector<Sum> sums = {}; ///< The most sales first.

    [[nodiscard]] qint64 count() const;

    static core::Statement statement(const core::Layout &layout, const QString &machineId, const QDateTime &since);
    static MachineSales read(const core::RowSet &answer);
};

} // namespace vhm24::shared

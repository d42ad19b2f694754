// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/migration/structure.h"

#include <QFuture>

namespace vhm24::core {

/// Whether a program that knows the expected structure may write into the one that is there.
struct StructureVerdict {
    struct Finding {
        Service service = Service::Auth;
        StructureDifference difference = {};
    };
    std::vector<Finding> harmful = {}; ///< Those that make it read-only; of all services that could be asked.
    bool oldForm = false;              ///< The older single schema, which has to be imported.

    [[nodiscard]] bool isReadOnly() const { return !harmful.empty(); }
    /// The first of them as lines of a log, untranslated.
    [[nodiscard]] QStringList lines(std::size_t most) const;
};

/// Compares every service with the contract, at the same time; finishes within seconds. A service that does not answer
/// is left out: it can't be written to either. The layout must outlive the future.
[[nodiscard]] QFuture<StructureVerdict> judgeStructure(const Layout &layout);

} // namespace vhm24::core

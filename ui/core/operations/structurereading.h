// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/migrationhomes.h"
#include "models/core/migration/migrator.h"
#include "models/core/migration/structure.h"
#include "ui/core/look/tokens.h"

#include <QFuture>

namespace vhm24::ui {

/// What has migrations of its own, with its name.
struct StructurePlace : core::MigrationHome {
    [[nodiscard]] QString title() const;
};

/// The five services, and our own schema once for each database.
[[nodiscard]] std::vector<StructurePlace> structurePlaces(const core::Layout &layout);

/// How one of them stands.
struct StructureReading {
    std::vector<core::MigrationStatus> migrations = {};
    std::vector<core::StructureDifference> differences = {};

    [[nodiscard]] int countOf(core::MigrationState state) const;
    [[nodiscard]] int harmful() const;
    /// A failed or foreign migration, or a difference that does harm.
    [[nodiscard]] Meaning meaning() const;
};

[[nodiscard]] QFuture<core::Result<StructureReading>> readStructureOf(const core::Layout &layout,
                                                                      const StructurePlace &place);

[[nodiscard]] QString structureText(const core::StructureDifference &difference);
[[nodiscard]] QString migrationText(core::MigrationState state);
[[nodiscard]] Meaning migrationMeaning(core::MigrationState state);

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/result.h"
#include "models/core/service.h"

#include <QString>

#include <vector>

namespace vhm24::core {

struct ServiceStructure;

enum class DifferenceKind {
    MissingTable,
    MissingColumn,
    ExtraColumn,
    DifferentType,
    DifferentDefault,
    DifferentNull,
    MissingIndex,
    ExtraIndex,
    ExtraUniqueIndex, ///< Refuses rows that the back end may write.
    DifferentIndex,
    MissingForeignKey,
    ExtraForeignKey,
    DifferentForeignKey,
    MissingEnum,
    DifferentEnum
};

/// One point in which a database is not what the back end's own tool would have made.
struct StructureDifference {
    DifferenceKind kind = DifferenceKind::MissingTable;
    QString table = {}; ///< Empty for an enum.
    QString name = {};  ///< The column, index, foreign key or enum; empty for a table.
    QString expected = {};
    QString found = {};
    /// The programs work all the same: an index more or less, a column that accepts rows without it.
    bool harmless = false;
};

/// Compares the tables of a service with the contract, in one round trip; other tables are ignored.
Result<std::vector<StructureDifference>> compareStructure(Connection &connection, Service service,
                                                          const QString &schema, const CallOptions &options = {});
/// How much of it makes the program only read.
struct StructureHarm {
    int missingTables = 0;
    int differences = 0; ///< Besides these.

    [[nodiscard]] bool any() const { return missingTables + differences > 0; }
};
[[nodiscard]] StructureHarm harmIn(const std::vector<StructureDifference> &differences);
/// The first difference that makes the program only read, with the service; or nothing.
Result<QString> firstHarm(Connection &connection, Service service, const QString &schema,
                          const CallOptions &options = {});
[[nodiscard]] std::vector<StructureDifference> compareStructures(const ServiceStructure &expected,
                                                                 const ServiceStructure &found);
/// One line for a log or a refusal, untranslated.
[[nodiscard]] QString describe(const StructureDifference &difference);
/// Whether `public` holds the older form of the data, all services in one schema with free text where enums are now:
/// the source of the import. False also when the question fails.
[[nodiscard]] bool isOldSingleSchema(Connection &connection);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/service.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace vhm24::core {

class Catalog;

/// How much a fault harms; the order of the report.
enum class Harm { Critical, High, Medium, Low };

/// The word on the command line and in JSON.
[[nodiscard]] QLatin1String wordOf(Harm harm);

/// A column that a repair sets: an expression on the faulty row `t`, of the column's type or as text.
struct RepairedColumn {
    const char *column = nullptr;
    const char *expression = nullptr;
};

/// An id in a row that should lead somewhere, possibly into another database, and doesn't.
struct DeadReference {
    const char *column = nullptr;
    Service targetService = Service::Auth;
    const char *target = nullptr; ///< Table.
    const char *among = nullptr;  ///< Condition on `t`: which rows are looked at; all where it is not set.
    const char *unfit = nullptr; ///< Condition on the target `x` that makes a row no good; not set: it must be missing.
    bool placeholder = false;    ///< A repair makes a retired row of that id, so that history stays as it is.
};

/// One kind of fault.
struct DoctorCheck {
    QString id = {}; ///< `inventory.negative`, `reference.Task.machineId`
    Harm harm = Harm::Low;
    Service service = Service::Auth;
    const char *table = nullptr; ///< The faulty rows are of this one; `desk_session` is of our own schema.
    const char *title = nullptr; ///< Source text in the context "DoctorCheck".
    const char *description = nullptr;
    QByteArray condition = {};    ///< On a row `t` of the table, with the placeholders of Layout::sql.
    const char *repair = nullptr; ///< What a repair does, in the same context; none where it is only reported.
    std::vector<RepairedColumn> columns = {};
    std::optional<DeadReference> reference = std::nullopt;
    bool isPasswords = false; ///< Looked for by trying passwords, not by SQL.

    [[nodiscard]] bool isRepairable() const { return repair != nullptr; }
    [[nodiscard]] QByteArray qualifiedName() const;
};

/// All of them: those of each service, and one for each reference of the catalog. In no order.
[[nodiscard]] std::vector<DoctorCheck> doctorChecks(const Catalog &catalog);
/// The title in the user's language; that of a reference names its table and column.
[[nodiscard]] QString titleOf(const DoctorCheck &check, const Catalog &catalog);

// The parts of doctorChecks().
[[nodiscard]] std::vector<DoctorCheck> authChecks();
[[nodiscard]] std::vector<DoctorCheck> machineChecks();
[[nodiscard]] std::vector<DoctorCheck> stockChecks();
[[nodiscard]] std::vector<DoctorCheck> ledgerChecks();
[[nodiscard]] std::vector<DoctorCheck> taskChecks();
[[nodiscard]] std::vector<DoctorCheck> salesChecks();

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/service.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace vhm24::core {

/// What has migrations of its own: the five services, and our schema `desk` in each physical database.
enum class MigrationTarget { Auth, Machines, Inventory, Tasks, Shared, Desk };

inline constexpr std::array AllMigrationTargets{MigrationTarget::Auth,      MigrationTarget::Machines,
                                                MigrationTarget::Inventory, MigrationTarget::Tasks,
                                                MigrationTarget::Shared,    MigrationTarget::Desk};

constexpr MigrationTarget targetOf(Service service) { return static_cast<MigrationTarget>(service); }

constexpr std::optional<Service> serviceOf(MigrationTarget target)
{
    if (target == MigrationTarget::Desk)
        return std::nullopt;
    return static_cast<Service>(target);
}

/// The folder of its migrations, and the word on the command line.
constexpr QLatin1String nameOf(MigrationTarget target)
{
    const auto service = serviceOf(target);
    return service ? nameOf(*service) : QLatin1String("desk");
}

/// The linker drops the resources of a static library that nobody asks for: ask before reading `:/migrations` or
/// `:/schema`.
void ensureMigrationResources();

/// One folder `<14 digits>_<name>` with its migration.sql.
struct MigrationFile {
    QString name = {};
    QByteArray sql = {};
    QString checksum = {}; ///< SHA-256 of the bytes in lower-case hex, as Prisma keeps it.
};

[[nodiscard]] QString checksumOf(const QByteArray &sql);
/// The migrations that this program carries, in the order in which they are applied.
[[nodiscard]] std::vector<MigrationFile> migrationFiles(MigrationTarget target);
/// Those of the program and, after them, those below `FOLDER/SERVICE` that it does not have; for Migrator.
[[nodiscard]] std::vector<MigrationFile> migrationFilesWith(const QString &folder, MigrationTarget target);
/// Makes an empty one, named as Prisma names it, after all that are there; returns the path of its file.
Result<QString> newMigration(const QString &folder, MigrationTarget target, const QString &name, const QDateTime &now);

} // namespace vhm24::core

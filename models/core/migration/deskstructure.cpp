// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/deskstructure.h"

#include "models/core/migration/servicestructure.h"

#include <QUuid>

namespace vhm24::core {

namespace {

Result<ServiceStructure> madeBy(Connection &connection, const std::vector<MigrationFile> &files)
{
    const QString schema = QStringLiteral("desk_expected_") + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray name = quotedIdentifier(schema);
    if (const auto made = connection.runScript("CREATE SCHEMA " + name + "; SET LOCAL search_path = " + name); !made)
        return made.error();
    for (const MigrationFile &file : files) {
        if (const auto ran = connection.runScript(file.sql); !ran) {
            Error error = ran.error();
            error.subject = file.name;
            return error;
        }
    }
    return readWholeStructure(connection, schema);
}

} // namespace

Result<std::vector<StructureDifference>> compareDesk(Connection &connection, const Migrator::Files &files)
{
    if (const auto begun = connection.runScript("BEGIN"); !begun)
        return begun.error();
    const auto expected = madeBy(connection, files(MigrationTarget::Desk));
    const auto found = expected ? readStructure(connection, QString::fromLatin1(Layout::DeskSchema), *expected)
                                : Result<ServiceStructure>(expected.error());
    // A connection that can't roll back is broken, and the server has undone all of it.
    [[maybe_unused]] const auto undone = connection.runScript("ROLLBACK");
    if (!found)
        return found.error();
    return compareStructures(*expected, *found);
}

} // namespace vhm24::core

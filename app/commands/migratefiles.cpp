// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/migratecall.h"

#include <QJsonArray>

#include <algorithm>

namespace vhm24::app {

namespace {

std::optional<core::MigrationTarget> targetNamed(const QString &name)
{
    for (const core::MigrationTarget target : core::AllMigrationTargets) {
        if (name == nameOf(target))
            return target;
    }
    return std::nullopt;
}

} // namespace

int showMigration(const QString &name, const core::Migrator::Files &files, bool json)
{
    QJsonArray list;
    for (const core::MigrationTarget target : core::AllMigrationTargets) {
        for (const core::MigrationFile &file : files(target)) {
            if (name != file.name && name != nameOf(target) + u'/' + file.name)
                continue;
            list += QJsonObject{{QStringLiteral("target"), nameOf(target)},
                                {QStringLiteral("name"), file.name},
                                {QStringLiteral("checksum"), file.checksum},
                                {QStringLiteral("sql"), QString::fromUtf8(file.sql)}};
            if (!json) {
                printLine(QStringLiteral("-- %1/%2, SHA-256 %3").arg(nameOf(target), file.name, file.checksum));
                printLine(QString::fromUtf8(file.sql));
            }
        }
    }
    if (list.isEmpty())
        return failWith({.kind = core::ErrorKind::NotFound,
                         .detail = QStringLiteral("no migration has this name"),
                         .subject = name},
                        json);
    if (json)
        printJson({{QStringLiteral("migrations"), list}});
    return Fine;
}

int startMigration(const QString &target, const QString &name, const QString &folder, bool json)
{
    const auto known = targetNamed(target);
    if (!known)
        return failWith(core::invalid(QStringLiteral("this is no service"), target), json), Usage;
    const auto made = core::newMigration(folder, *known, name, QDateTime::currentDateTimeUtc());
    if (!made)
        return failWith(made.error(), json);
    if (json)
        printJson({{QStringLiteral("fine"), true}, {QStringLiteral("path"), *made}});
    else
        printLine(*made);
    return Fine;
}

} // namespace vhm24::app

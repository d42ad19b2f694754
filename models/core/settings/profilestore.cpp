// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/settings/profilestore.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace vhm24::core {

namespace {

const QString Suffix = QStringLiteral(".env");

Error profileError(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::Denied, .detail = QStringLiteral("%1: %2").arg(path, why), .subject = path};
}

} // namespace

QStringList ProfileStore::names() const
{
    QStringList names;
    for (const QString &file : QDir(m_folder).entryList({QLatin1Char('*') + Suffix}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(Suffix.size());
        if (isName(name))
            names += name;
    }
    return names;
}

QString ProfileStore::path(const QString &name) const { return m_folder + QLatin1Char('/') + name + Suffix; }

bool ProfileStore::isName(const QString &name)
{
    static const QRegularExpression rule(QStringLiteral("^[\\p{L}\\p{N}]([\\p{L}\\p{N} ._-]{0,58}[\\p{L}\\p{N}_-])?$"));
    return rule.match(name).hasMatch();
}

Result<EnvFile::Values> ProfileStore::read(const QString &name) const
{
    if (!QFile::exists(path(name)))
        return Error{.kind = ErrorKind::NotFound, .detail = path(name), .subject = name};
    return EnvFile::read(path(name));
}

Result<Done> ProfileStore::write(const QString &name, const EnvFile::Values &changes) const
{
    if (!isName(name))
        return invalid(QStringLiteral("not a name of a connection"), QStringLiteral("name"));
    QFile before(path(name));
    if (before.exists() && !before.open(QIODevice::ReadOnly))
        return profileError(path(name), before.errorString());
    const QString text = QString::fromUtf8(before.isOpen() ? before.readAll() : QByteArray());
    before.close();
    QDir().mkpath(m_folder);
    QSaveFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(EnvFile::rewritten(text, changes).toUtf8()) < 0 || !file.commit())
        return profileError(path(name), file.errorString());
    return Done{};
}

Result<Done> ProfileStore::rename(const QString &from, const QString &to) const
{
    if (!isName(to))
        return invalid(QStringLiteral("not a name of a connection"), QStringLiteral("name"));
    if (QFile::exists(path(to)))
        return Error{.kind = ErrorKind::Conflict, .detail = path(to), .subject = QStringLiteral("name")};
    QFile file(path(from));
    return file.rename(path(to)) ? Result<Done>(Done{}) : Result<Done>(profileError(path(from), file.errorString()));
}

Result<Done> ProfileStore::remove(const QString &name) const
{
    QFile file(path(name));
    return file.remove() ? Result<Done>(Done{}) : Result<Done>(profileError(path(name), file.errorString()));
}

} // namespace vhm24::core

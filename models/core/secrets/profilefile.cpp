// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/secrets/profilefile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace vhm24::core {

QString withoutPasswords(const QString &text)
{
    // To the last @ of the word: a password may hold one, a host never does.
    static const QRegularExpression login(
        QStringLiteral(R"re(((?:postgres(?:ql)?|rediss?(?:\+sentinel)?)://[^\s:@/"'`]*):[^\s"'`]*@)re"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(login, QStringLiteral("\\1@"));
}

Result<Done> takePasswordsOut(const QString &path)
{
    const auto failed = [&](const QString &why) {
        return Error{.detail = QStringLiteral("%1 can't be rewritten: %2").arg(path, why), .subject = path};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QString before = QString::fromUtf8(file.readAll());
    const QString after = withoutPasswords(before);
    if (after == before)
        return Done{};
    QSaveFile fresh(path);
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        fresh.write(after.toUtf8()) < 0 || !fresh.commit())
        return failed(fresh.errorString());
    return Done{};
}

} // namespace vhm24::core

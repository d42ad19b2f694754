// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/settings/usersettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace vhm24::core {

namespace {

/// Where Qt puts the settings of a program that names no organization; the first versions of this one did not.
QString formerFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/Unknown Organization/%1.conf").arg(QCoreApplication::applicationName());
}

} // namespace

QSettings userSettings()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    if (!QFile::exists(file) && QFile::exists(formerFile()) && folder.mkpath(QStringLiteral(".")))
        QFile::copy(formerFile(), file);
    return QSettings(file, QSettings::IniFormat);
}

} // namespace vhm24::core

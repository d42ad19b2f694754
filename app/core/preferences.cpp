// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/preferences.h"

#include "models/core/settings/usersettings.h"

#include <QJsonDocument>

namespace vhm24::app {

namespace {

constexpr const char *Language = "language";
constexpr const char *ThemeKey = "theme";
constexpr const char *Email = "email";

QVariant read(const char *key) { return core::userSettings().value(QLatin1String(key)); }
void write(const char *key, const QVariant &value) { core::userSettings().setValue(QLatin1String(key), value); }

QString keyOf(const QString &userId, const QString &what) { return QStringLiteral("users/%1/%2").arg(userId, what); }

QJsonObject readJson(const QString &key)
{
    return QJsonDocument::fromJson(core::userSettings().value(key).toByteArray()).object();
}

void writeJson(const QString &key, const QJsonObject &json)
{
    core::userSettings().setValue(key, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

ui::Formats::Language Preferences::language() const { return ui::Formats::languageFrom(read(Language).toString()); }
void Preferences::setLanguage(ui::Formats::Language language) { write(Language, ui::Formats::codeOf(language)); }

std::optional<ui::Theme> Preferences::theme() const
{
    const QString word = read(ThemeKey).toString();
    if (word == QLatin1String("dark"))
        return ui::Theme::Dark;
    return word == QLatin1String("light") ? std::optional(ui::Theme::Light) : std::nullopt;
}

void Preferences::setTheme(ui::Theme theme)
{
    write(ThemeKey, theme == ui::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QString Preferences::email() const { return read(Email).toString(); }
void Preferences::setEmail(const QString &email) { write(Email, email); }

QByteArray Preferences::windowGeometry(const QString &userId, const QString &window) const
{
    return core::userSettings().value(keyOf(userId, window + QStringLiteral("/geometry"))).toByteArray();
}

void Preferences::setWindowGeometry(const QString &userId, const QString &window, const QByteArray &geometry)
{
    core::userSettings().setValue(keyOf(userId, window + QStringLiteral("/geometry")), geometry);
}

QJsonObject Preferences::tabs(const QString &userId, const QString &window) const
{
    return readJson(keyOf(userId, window + QStringLiteral("/tabs")));
}

void Preferences::setTabs(const QString &userId, const QString &window, const QJsonObject &tabs)
{
    writeJson(keyOf(userId, window + QStringLiteral("/tabs")), tabs);
}

QJsonObject Preferences::keys(const QString &userId) const { return readJson(keyOf(userId, QStringLiteral("keys"))); }
void Preferences::setKeys(const QString &userId, const QJsonObject &keys)
{
    writeJson(keyOf(userId, QStringLiteral("keys")), keys);
}

} // namespace vhm24::app

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/preferences.h"

#include <QSettings>

namespace vhm24::app {

namespace {

constexpr const char *Language = "language";
constexpr const char *ThemeKey = "theme";
constexpr const char *Email = "email";
constexpr const char *Geometry = "window/geometry";

QVariant read(const char *key) { return QSettings().value(QLatin1String(key)); }
void write(const char *key, const QVariant &value) { QSettings().setValue(QLatin1String(key), value); }

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
QByteArray Preferences::windowGeometry() const { return read(Geometry).toByteArray(); }
void Preferences::setWindowGeometry(const QByteArray &geometry) { write(Geometry, geometry); }

} // namespace vhm24::app

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/format/formats.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace vhm24::app {

/// What a user of this machine chose: language, theme, last e-mail address, keys, open tabs. No secrets, ever.
class Preferences {
public:
    [[nodiscard]] ui::Formats::Language language() const;
    void setLanguage(ui::Formats::Language language);
    [[nodiscard]] std::optional<ui::Theme> theme() const; ///< None: as the system.
    void setTheme(ui::Theme theme);
    [[nodiscard]] QString email() const;
    void setEmail(const QString &email);
    // Of each user of the program apart. `window` tells a studio from the main window.
    [[nodiscard]] QByteArray windowGeometry(const QString &userId, const QString &window) const;
    void setWindowGeometry(const QString &userId, const QString &window, const QByteArray &geometry);
    [[nodiscard]] QJsonObject tabs(const QString &userId, const QString &window) const;
    void setTabs(const QString &userId, const QString &window, const QJsonObject &tabs);
    [[nodiscard]] QJsonObject keys(const QString &userId) const;
    void setKeys(const QString &userId, const QJsonObject &keys);
};

} // namespace vhm24::app

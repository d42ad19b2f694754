// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/format/formats.h"

#include <QString>

#include <optional>

namespace vhm24::app {

/// What a user of this machine chose: language, theme, last e-mail address. No secrets, ever.
class Preferences {
public:
    [[nodiscard]] ui::Formats::Language language() const;
    void setLanguage(ui::Formats::Language language);
    [[nodiscard]] std::optional<ui::Theme> theme() const; ///< None: as the system.
    void setTheme(ui::Theme theme);
    [[nodiscard]] QString email() const;
    void setEmail(const QString &email);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
};

} // namespace vhm24::app

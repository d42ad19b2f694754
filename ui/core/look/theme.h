// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

class QApplication;

namespace vhm24::ui {

/// Font, palette and style of the whole program; call at the start and again for every change of the theme.
void applyTheme(QApplication &application, Theme theme);

/// What the desktop asks for: dark when its window background is dark. Ask before applyTheme().
[[nodiscard]] Theme systemTheme();

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vhm24::ui {

/// A text in English and in each language of the program: people paste what another one's screen said.
[[nodiscard]] QStringList inEveryLanguage(const char *context, const char *source);

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vhm24::core {

/// Keyboards have one apostrophe where Uzbek has two letters for it.
[[nodiscard]] inline QString withPlainApostrophes(QString text)
{
    for (const char16_t letter : {u'\u02BB', u'\u02BC', u'\u2018', u'\u2019', u'`'})
        text.replace(QChar(letter), QLatin1Char('\''));
    return text;
}

} // namespace vhm24::core

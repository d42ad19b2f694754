// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vhm24::core {

/// The words of an enumeration of the database (or of a text column with a known list), in their order there.
[[nodiscard]] QStringList enumerationWords(const char *enumeration);
/// A word as the user reads it; the word itself where we do not know it. "Boolean" has true and false.
[[nodiscard]] QString enumerationText(const char *enumeration, const QString &word);

/// The source text of enumerationText() for translators of other languages; null where we do not know the word.
[[nodiscard]] const char *enumerationSource(const char *enumeration, const QString &word);

} // namespace vhm24::core

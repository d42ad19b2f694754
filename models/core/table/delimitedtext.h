// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vhm24::core {

/// Rows of cells as text; rows may differ in length.
using TextRows = std::vector<QStringList>;

/// Reads what Excel and LibreOffice put on the clipboard (tab) or a CSV file (`,` `;`). A cell in quotes may hold
/// separators, line breaks and doubled quotes. Lines end with LF, CRLF or CR; one at the very end begins no row.
/// Between tabs, quotes around text that needs none are part of it: Excel writes such a cell as it is.
[[nodiscard]] TextRows parseDelimited(const QString &text, QChar separator = QLatin1Char('\t'));
/// The separator of a CSV text: the one of `;` and `,` that its first line holds more of, outside quotes.
[[nodiscard]] QChar csvSeparatorOf(const QString &text);
/// The opposite; every row ends with `lineEnd`, and quotes stand only where they are needed.
[[nodiscard]] QString writeDelimited(const TextRows &rows, QChar separator = QLatin1Char('\t'),
                                     const QString &lineEnd = QStringLiteral("\n"));

} // namespace vhm24::core

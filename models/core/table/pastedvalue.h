// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/table/column.h"

#include <QVariant>

#include <functional>
#include <optional>

namespace vhm24::core {

/// What the plain cells of a block say about those that can be read in two ways.
struct PasteConvention {
    bool decimalComma = false; ///< `0,5` was seen.
    bool decimalPoint = false;
    bool dayFirst = false; ///< `31/12/2026` was seen.
    bool monthFirst = false;

    void learn(const Column &column, const QString &text);
    friend bool operator==(const PasteConvention &, const PasteConvention &) = default;
};

struct PasteRules {
    QByteArray timeZone = "Asia/Tashkent"; ///< In which pasted times are meant.
    /// A word of an enumeration as it is shown in each language.
    std::function<QStringList(const char *enumeration, const QString &word)> texts = {};
    PasteConvention convention = {};
};

struct PastedValue {
    QVariant value = {};
    std::optional<Error> error = {};
    QString proposal = {}; ///< A text to put in its place, where there is exactly one.
    bool guessed = false;  ///< It could have meant something else: let the user see it.
};

/// Reads a cell as Excel, LibreOffice or a person writes it: `1 234,56` `1,234.56` `1.234,56` `12 %`, `31.12.2026
/// 14:30` `2026-12-31` `12/31/2026`, yes and no, shown texts of enumerations. The rules of parseCell hold afterwards.
/// Error detail as there, and: letter (an O in a number), order (of day and month), exponent (a number that a table
/// program has cut). References are texts here.
[[nodiscard]] PastedValue readPasted(const Column &column, const QString &text, const PasteRules &rules);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/text/numberinput.h"

#include <QRegularExpression>

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr int LongestNumber = 15; // digits that a double keeps

/// Decides which of comma and point separates the decimals, and removes the other one.
QString withPlainPoint(QString text)
{
    const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
    const qsizetype point = text.lastIndexOf(QLatin1Char('.'));
    if (comma >= 0 && point >= 0) {
        const QChar grouping = comma > point ? QLatin1Char('.') : QLatin1Char(',');
        text.remove(grouping);
    }
    return text.replace(QLatin1Char(','), QLatin1Char('.'));
}

} // namespace

Result<QString> parseDecimal(const QString &typed, int decimals)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return invalid(QStringLiteral("empty"));
    text.replace(QChar(0x2212), QLatin1Char('-'));
    // Spaces stand between digits only: "12 kg" and "1 2" with a letter stay refused by the form below.
    static const QRegularExpression groups(
        QStringLiteral("(?<=\\d)[\\s\\x{00A0}\\x{2009}\\x{202F}'](?=\\d{3}(\\D|$))"));
    text = withPlainPoint(text.remove(groups));
    static const QRegularExpression form(QStringLiteral("^([+-]?)(\\d+)(?:\\.(\\d*))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return invalid(QStringLiteral("number"));
    QString whole = match.captured(2);
    whole.remove(QRegularExpression(QStringLiteral("^0+(?=\\d)")));
    QString fraction = match.captured(3);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return invalid(QStringLiteral("decimals"));
    if (whole.size() + fraction.size() > LongestNumber)
        return invalid(QStringLiteral("large"));
    QString number = whole;
    if (!fraction.isEmpty())
        number += QLatin1Char('.') + fraction;
    const bool zero = number == QLatin1String("0");
    return match.captured(1) == QLatin1String("-") && !zero ? QLatin1Char('-') + number : number;
}

bool hasControlCharacters(const QString &text, bool multiLine)
{
    return std::any_of(text.begin(), text.end(), [multiLine](QChar character) {
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QLatin1Char('\t'))
            return !multiLine;
        return character.category() == QChar::Other_Control || character == QChar(0xFFFE) || character == QChar(0xFFFF);
    });
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/text/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vhm24::core {

QString folded(const QString &text)
{
    QString plain = text.simplified().toCaseFolded();
    for (const char16_t mark : {u'\u02BB', u'\u02BC', u'\u2018', u'\u2019', u'\u0060', u'\u00B4'})
        plain.replace(QChar(mark), QLatin1Char('\''));
    return plain.replace(QChar(0x0451), QChar(0x0435));
}

int editDistance(const QString &one, const QString &other)
{
    std::vector<int> line(static_cast<std::size_t>(other.size()) + 1);
    std::iota(line.begin(), line.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = line[0];
        line[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < line.size(); ++j) {
            const int replaced = diagonal + (one[i] == other[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = line[j];
            line[j] = std::min({replaced, line[j] + 1, line[j - 1] + 1});
        }
    }
    return line.back();
}

qsizetype nearestOf(const QString &text, const QStringList &candidates)
{
    const QString wanted = folded(text);
    const int farthest = wanted.size() > 4 ? 2 : 1;
    int best = farthest + 1;
    qsizetype found = -1;
    QString foundText;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const QString candidate = folded(candidates[i]);
        if (std::abs(candidate.size() - wanted.size()) > farthest)
            continue;
        const int distance = editDistance(wanted, candidate);
        if (distance > best || distance >= wanted.size())
            continue;
        if (distance == best && candidate != foundText)
            found = -1;
        else if (distance < best)
            found = i;
        best = distance;
        foundText = candidate;
    }
    return best <= farthest ? found : -1;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace vhm24::tests {

/// What stands in quotes in C++: neighbours that the compiler joins are one text, comments are none.
[[nodiscard]] inline std::vector<QString> literalsOf(const QString &source)
{
    std::vector<QString> texts;
    bool joins = false; // nothing but space and comments since the last one
    const auto add = [&](const QString &text) {
        if (joins && !texts.empty())
            texts.back() += text;
        else
            texts.push_back(text);
        joins = true;
    };
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QStringView rest = QStringView(source).mid(i);
        if (rest.startsWith(QLatin1String("//")) || rest.startsWith(QLatin1String("/*"))) {
            const bool line = rest[1] == u'/';
            const qsizetype end = source.indexOf(QLatin1String(line ? "\n" : "*/"), i + 2);
            i = end < 0 ? source.size() : end + (line ? 0 : 1);
        } else if (rest.startsWith(QLatin1String("R\""))) {
            const qsizetype open = source.indexOf(u'(', i);
            const QString close = u')' + source.mid(i + 2, open - i - 2) + u'"';
            const qsizetype end = source.indexOf(close, open);
            add(source.mid(open + 1, end - open - 1));
            i = end + close.size() - 1;
        } else if (rest[0] == u'"') {
            QString text;
            for (++i; i < source.size() && source[i] != u'"'; ++i) {
                if (source[i] == u'\\' && ++i < source.size())
                    text += source[i] == u'n' ? QChar(u'\n') : source[i];
                else
                    text += source[i];
            }
            add(text);
        } else if (rest[0] == u'\'' && rest.size() > 2 && (rest[2] == u'\'' || rest[1] == u'\\')) {
            i = source.indexOf(u'\'', i + (rest[1] == u'\\' ? 3 : 2)); // a character, or a digit's separator otherwise
            joins = false;
        } else if (!rest[0].isSpace()) {
            joins = false;
        }
    }
    return texts;
}

/// The same for a file of migrations: its statements without comments.
[[nodiscard]] inline QString withoutSqlComments(const QString &sql)
{
    QString plain;
    for (const QString &line : sql.split(u'\n'))
        plain += line.section(QLatin1String("--"), 0, 0) + u'\n';
    return plain;
}

} // namespace vhm24::tests

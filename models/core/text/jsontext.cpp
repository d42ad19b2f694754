// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/text/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vhm24::core {

namespace {

/// The text without blanks outside of strings; `onSign` writes every sign that stands outside of them.
template <typename OnSign> QString rewritten(const QString &text, OnSign onSign)
{
    QString out;
    bool inString = false;
    bool escaped = false;
    for (const QChar letter : text) {
        if (inString) {
            out += letter;
            inString = escaped || letter != QLatin1Char('"');
            escaped = !escaped && letter == QLatin1Char('\\');
        } else if (letter == QLatin1Char('"')) {
            out += letter;
            inString = true;
            escaped = false;
        } else if (!letter.isSpace()) {
            onSign(out, letter);
        }
    }
    return out;
}

} // namespace

std::optional<JsonProblem> jsonProblem(const QString &text)
{
    // The parser takes arrays and objects only; in an array any value will do, as long as it is one.
    const QByteArray bytes = '[' + text.toUtf8() + ']';
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    qsizetype offset = -1;
    if (error.error != QJsonParseError::NoError)
        offset = error.offset - 1;
    else if (document.array().size() != 1)
        offset = bytes.size() - 2;
    if (offset < 0 && error.error == QJsonParseError::NoError && document.array().size() == 1)
        return std::nullopt;
    const QString before = QString::fromUtf8(bytes.mid(1, std::clamp<qsizetype>(offset, 0, bytes.size() - 2)));
    const qsizetype lineStart = before.lastIndexOf(QLatin1Char('\n')) + 1;
    return JsonProblem{.line = static_cast<int>(before.count(QLatin1Char('\n'))) + 1,
                       .column = static_cast<int>(before.size() - lineStart) + 1};
}

QString compactJson(const QString &text)
{
    return rewritten(text, [](QString &out, QChar sign) {
        out += sign;
        if (sign == QLatin1Char(',') || sign == QLatin1Char(':'))
            out += QLatin1Char(' ');
    });
}

QString indentedJson(const QString &text)
{
    int depth = 0;
    const auto newLine = [&depth](QString &out) { out += QLatin1Char('\n') + QString(depth * 2, QLatin1Char(' ')); };
    return rewritten(text, [&](QString &out, QChar sign) {
        const bool closes = sign == QLatin1Char('}') || sign == QLatin1Char(']');
        const bool opens = sign == QLatin1Char('{') || sign == QLatin1Char('[');
        if (closes) {
            --depth;
            // Nothing inside: the brackets stay together.
            const QString bare = out.trimmed();
            if (bare.endsWith(QLatin1Char('{')) || bare.endsWith(QLatin1Char('[')))
                out = bare;
            else
                newLine(out);
        }
        out += sign;
        if (opens) {
            ++depth;
            newLine(out);
        } else if (sign == QLatin1Char(',')) {
            newLine(out);
        } else if (sign == QLatin1Char(':')) {
            out += QLatin1Char(' ');
        }
    });
}

} // namespace vhm24::core

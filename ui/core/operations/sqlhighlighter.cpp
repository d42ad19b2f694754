// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/sqlhighlighter.h"

#include "ui/core/look/tokens.h"

#include <QRegularExpression>

namespace vhm24::ui {

namespace {

enum SqlState { PlainSql, InSqlComment, InSqlText };

const QRegularExpression &sqlKeyword()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "\\b(select|from|where|and|or|not|in|is|null|as|on|using|join|left|right|full|inner|outer|cross|lateral|"
            "group|order|by|having|limit|offset|fetch|union|all|except|intersect|distinct|with|recursive|values|table|"
            "insert|into|update|set|delete|returning|conflict|do|nothing|case|when|then|else|end|between|like|ilike|"
            "exists|any|some|true|false|asc|desc|nulls|first|last|create|alter|drop|index|view|schema|column|"
            "constraint|primary|key|foreign|references|default|explain|analyze|show|cast|interval|filter|over|"
            "partition|window|array)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

void SqlHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat keyword, literal, number, comment;
    keyword.setForeground(color(Token::Accent));
    keyword.setFontWeight(QFont::DemiBold);
    literal.setForeground(textColor(Meaning::Good));
    number.setForeground(textColor(Meaning::Working));
    comment.setForeground(color(Token::Text2));
    for (auto it = sqlKeyword().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), keyword);
    }
    static const QRegularExpression numbers(QStringLiteral("\\b\\d+(\\.\\d+)?\\b"));
    for (auto it = numbers.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), number);
    }
    // These hold the above and go over lines.
    int state = std::max(0, previousBlockState());
    int from = 0;
    for (int at = 0; at < text.size(); ++at) {
        const QStringView two = QStringView(text).mid(at, 2);
        if (state == InSqlComment && two == QLatin1String("*/")) {
            setFormat(from, ++at + 1 - from, comment);
            state = PlainSql;
        } else if (state == InSqlText && text[at] == QLatin1Char('\'')) {
            setFormat(from, at + 1 - from, literal);
            state = PlainSql;
        } else if (state == PlainSql && two == QLatin1String("--")) {
            setFormat(at, int(text.size()) - at, comment);
            break;
        } else if (state == PlainSql && (two == QLatin1String("/*") || text[at] == QLatin1Char('\''))) {
            state = text[at] == QLatin1Char('/') ? InSqlComment : InSqlText;
            from = at;
        } else if (state == PlainSql && text[at] == QLatin1Char('"')) { // a name is never a keyword
            const int end = int(text.indexOf(QLatin1Char('"'), at + 1));
            const int last = end < 0 ? int(text.size()) - 1 : end;
            setFormat(at, last + 1 - at, QTextCharFormat());
            at = last;
        }
    }
    if (state != PlainSql)
        setFormat(from, int(text.size()) - from, state == InSqlComment ? comment : literal);
    setCurrentBlockState(state);
}

} // namespace vhm24::ui

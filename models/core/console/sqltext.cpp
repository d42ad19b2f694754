// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/console/sqltext.h"

#include <QRegularExpression>
#include <QStringList>

namespace vhm24::core {

namespace {

/// Behind spaces and comments; those in /* */ may hold others.
qsizetype startOfSql(const QString &sql)
{
    qsizetype at = 0;
    const auto pair = [&](const char *two) { return QStringView(sql).mid(at, 2) == QLatin1String(two); };
    while (at < sql.size()) {
        if (sql[at].isSpace()) {
            ++at;
        } else if (pair("--")) {
            const qsizetype end = sql.indexOf(QLatin1Char('\n'), at);
            at = end < 0 ? sql.size() : end + 1;
        } else if (pair("/*")) {
            int depth = 0;
            do {
                const int step = pair("/*") ? 1 : pair("*/") ? -1 : 0;
                depth += step;
                at += step == 0 ? 1 : 2;
            } while (depth > 0 && at < sql.size());
        } else {
            break;
        }
    }
    return at;
}

const QRegularExpression &passwordHash()
{
    static const QRegularExpression expression(QStringLiteral("\\$2[abxy]\\$\\d\\d\\$[./A-Za-z0-9]{10,}"));
    return expression;
}

} // namespace

QString firstWordOf(const QString &sql)
{
    qsizetype at = startOfSql(sql);
    while (at < sql.size() && sql[at] == QLatin1Char('('))
        at += 1 + startOfSql(sql.mid(at + 1));
    qsizetype end = at;
    while (end < sql.size() && (sql[end].isLetter() || sql[end] == QLatin1Char('_')))
        ++end;
    return sql.mid(at, end - at).toUpper();
}

SqlRefusal refusalOf(const QString &sql)
{
    static const QStringList transaction{
        QStringLiteral("BEGIN"),     QStringLiteral("START"),   QStringLiteral("COMMIT"),  QStringLiteral("END"),
        QStringLiteral("ROLLBACK"),  QStringLiteral("ABORT"),   QStringLiteral("PREPARE"), QStringLiteral("SAVEPOINT"),
        QStringLiteral("RELEASE"),   QStringLiteral("DISCARD"), QStringLiteral("LISTEN"),  QStringLiteral("UNLISTEN"),
        QStringLiteral("DEALLOCATE")};
    const QString word = firstWordOf(sql);
    if (startOfSql(sql) == sql.size())
        return SqlRefusal::Empty;
    if (transaction.contains(word))
        return SqlRefusal::Transaction;
    return word == QLatin1String("COPY") ? SqlRefusal::Copy : SqlRefusal::None;
}

bool isQuery(const QString &sql)
{
    const QString word = firstWordOf(sql);
    return word == QLatin1String("SELECT") || word == QLatin1String("VALUES") || word == QLatin1String("TABLE") ||
           word == QLatin1String("WITH");
}

QString withoutSqlSecrets(const QString &sql)
{
    static const QRegularExpression about(QStringLiteral("passw|token|secret"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression texts(QStringLiteral("'(?:[^'\\\\]|''|\\\\.)*'|(\\$[A-Za-z_]*\\$).*?\\1"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QString text = sql;
    if (text.contains(about))
        text.replace(texts, QStringLiteral("'***'"));
    return text.replace(passwordHash(), QStringLiteral("***"));
}

bool isSecretColumn(const QString &name)
{
    return name.contains(QLatin1String("password"), Qt::CaseInsensitive) ||
           name.compare(QLatin1String("token"), Qt::CaseInsensitive) == 0 ||
           name.endsWith(QLatin1String("token"), Qt::CaseInsensitive);
}

QString withoutHashes(QString value) { return value.replace(passwordHash(), QStringLiteral("***")); }

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/envfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr qint64 LargestEnvFile = 1024 * 1024;

// One assignment: NAME = value or NAME: value; a quoted value may span lines and hold its own quote after a backslash;
// an unquoted one ends at # or the end of its line. Text that is none of this is skipped. Possessive quantifiers keep
// an unclosed quote in a large file from costing more than linear time.
const QRegularExpression &assignment()
{
    static const QRegularExpression expression(
        QStringLiteral(R"re(^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?))re"
                       R"re((\s*'(?:\\'|[^'])*+'|\s*"(?:\\"|[^"])*+"|\s*`(?:\\`|[^`])*+`|[^#\n]+)?\s*(?:#.*)?$)re"),
        QRegularExpression::MultilineOption);
    return expression;
}

QString unquoted(const QString &raw)
{
    QString value = raw.trimmed();
    if (value.isEmpty())
        return value;
    const QChar quote = value.front();
    const bool isQuote = quote == QLatin1Char('"') || quote == QLatin1Char('\'') || quote == QLatin1Char('`');
    if (isQuote && value.size() >= 2 && value.back() == quote)
        value = value.mid(1, value.size() - 2);
    if (quote == QLatin1Char('"'))
        value.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\r"), QLatin1String("\r"));
    return value;
}

qsizetype leadingBlanks(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return first - text.begin();
}

/// So that unquoted() gives it back.
QString quoted(const QString &value)
{
    static const QRegularExpression plain(QStringLiteral("^[^\\s#'\"`]+$"));
    if (plain.match(value).hasMatch())
        return value;
    const QChar quote = !value.contains(QLatin1Char('\''))  ? QLatin1Char('\'')
                        : !value.contains(QLatin1Char('`')) ? QLatin1Char('`')
                                                            : QLatin1Char('"');
    return quote + value + quote;
}

} // namespace

EnvFile::Values EnvFile::parse(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (lines.startsWith(QChar(QChar::ByteOrderMark)))
        lines.remove(0, 1);
    Values values;
    auto matches = assignment().globalMatch(lines);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        values.insert(match.captured(1), unquoted(match.captured(2)));
    }
    return values;
}

Result<EnvFile::Values> EnvFile::read(const QString &path)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return Values{};
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Denied,
                     .detail = QStringLiteral("the settings file %1 can't be read: %2").arg(path, file.errorString()),
                     .subject = path};
    if (file.size() > LargestEnvFile)
        return invalid(QStringLiteral("the settings file %1 is larger than 1 MiB").arg(path), path);
    return parse(QString::fromUtf8(file.readAll()));
}

QString EnvFile::rewritten(const QString &text, const Values &changes)
{
    Values open = changes;
    QString result;
    qsizetype copied = 0;
    auto matches = assignment().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        if (!changes.contains(name))
            continue;
        // What matched has the blank lines around it.
        const qsizetype start = match.capturedStart() + leadingBlanks(match.captured());
        result += text.mid(copied, start - copied);
        copied = start + match.captured().trimmed().size();
        const QString value = open.take(name); // of a name that comes twice the last counts, so that one is enough
        if (!value.isEmpty())
            result += name + QLatin1Char('=') + quoted(value);
        else if (copied < text.size())
            ++copied; // with the end of its line
    }
    result += text.mid(copied);
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        if (it.value().isEmpty())
            continue;
        if (!result.isEmpty() && !result.endsWith(QLatin1Char('\n')))
            result += QLatin1Char('\n');
        result += it.key() + QLatin1Char('=') + quoted(it.value()) + QLatin1Char('\n');
    }
    return result;
}

bool EnvFile::isReadableByOthers(const QString &path)
{
    return QFileInfo::exists(path) && (QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/urlparts.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace vhm24::core {

namespace {

const QString &encodingHint()
{
    static const QString text = QStringLiteral(
        "characters such as @ : / ? # % in a user name or password must be written as %40 %3A %2F %3F %23 %25");
    return text;
}

std::optional<QString> decoded(const QString &text)
{
    static const QRegularExpression broken(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    if (text.contains(broken))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder(QByteArray::fromPercentEncoding(text.toUtf8()));
    for (const QChar c : result) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return std::nullopt;
    }
    return decoder.hasError() ? std::nullopt : std::optional(result);
}

Result<int> portNumber(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,5}$"));
    if (!isNumber || !digits.match(text).hasMatch() || port < 1 || port > 65535)
        return invalid(QStringLiteral("the port is not a number from 1 to 65535; %1").arg(encodingHint()));
    return port;
}

Result<Done> addHost(const QString &text, UrlParts &parts)
{
    QString host = text;
    QString port;
    if (host.startsWith(QLatin1Char('['))) {
        const qsizetype close = host.indexOf(QLatin1Char(']'));
        const QString rest = host.mid(close + 1);
        if (close < 0 || !(rest.isEmpty() || rest.startsWith(QLatin1Char(':'))))
            return invalid(QStringLiteral("the IPv6 address is not closed by a bracket"));
        port = rest.mid(1);
        host = host.mid(1, close - 1);
        static const QRegularExpression address(QStringLiteral("^[0-9A-Fa-f:.]+(%[0-9A-Za-z_.-]+)?$"));
        if (!address.match(host).hasMatch())
            return invalid(QStringLiteral("the text in brackets is not an IPv6 address"));
        if (rest == QLatin1String(":"))
            return invalid(QStringLiteral("the port after the colon is missing"));
    } else {
        const qsizetype colon = host.indexOf(QLatin1Char(':'));
        if (colon >= 0) {
            port = host.mid(colon + 1);
            host.truncate(colon);
            if (port.isEmpty())
                return invalid(QStringLiteral("the port after the colon is missing"));
        }
        const auto plain = decoded(host);
        if (!plain)
            return invalid(QStringLiteral("the host name is not correctly percent-encoded"));
        host = *plain;
        static const QRegularExpression allowed(QStringLiteral("^[\\p{L}\\p{N}._-]*$"));
        if (!host.startsWith(QLatin1Char('/')) && !allowed.match(host).hasMatch())
            return invalid(
                QStringLiteral("the host name holds a character that no host name has; %1").arg(encodingHint()));
    }
    int number = 0;
    if (!port.isEmpty()) {
        const auto parsed = portNumber(port);
        if (!parsed)
            return parsed.error();
        number = *parsed;
    }
    parts.hosts.append(host);
    parts.ports.append(number);
    return Done{};
}

Result<Done> readAuthority(const QString &authority, UrlParts &parts)
{
    const qsizetype at = authority.lastIndexOf(QLatin1Char('@'));
    if (at >= 0) {
        const QString login = authority.left(at);
        const qsizetype colon = login.indexOf(QLatin1Char(':'));
        const auto user = decoded(colon < 0 ? login : login.left(colon));
        const auto password = decoded(colon < 0 ? QString() : login.mid(colon + 1));
        if (!user || !password)
            return invalid(QStringLiteral("the user name or the password is not correctly percent-encoded; %1")
                               .arg(encodingHint()));
        parts.user = *user;
        parts.password = *password;
    }
    const QStringList hosts = authority.mid(at + 1).split(QLatin1Char(','));
    if (hosts.size() > 1 && hosts.contains(QString()))
        return invalid(QStringLiteral("one of the hosts in the list is empty"));
    for (const QString &host : hosts) {
        if (auto added = addHost(host, parts); !added)
            return added;
    }
    return Done{};
}

Result<Done> readParameters(const QString &query, UrlParts &parts)
{
    for (QString pair : query.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        pair.replace(QLatin1Char('+'), QLatin1Char(' ')); // as the back end's URL parser does
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        const auto name = decoded(equals < 0 ? pair : pair.left(equals));
        const auto value = decoded(equals < 0 ? QString() : pair.mid(equals + 1));
        static const QRegularExpression word(QStringLiteral("^[A-Za-z][A-Za-z0-9_.-]*$"));
        if (!name || !value)
            return invalid(QStringLiteral("a parameter after the ? is not correctly percent-encoded"));
        if (!word.match(*name).hasMatch())
            return invalid(QStringLiteral("the text after the ? is not a list of name=value; %1").arg(encodingHint()));
        parts.parameters.append({*name, *value});
    }
    return Done{};
}

} // namespace

Result<UrlParts> UrlParts::parse(const QString &url)
{
    const QString text = url.trimmed();
    const qsizetype schemeEnd = text.indexOf(QLatin1String("://"));
    static const QRegularExpression schemeRule(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]{0,20}$"));
    UrlParts parts;
    parts.scheme = text.left(std::max<qsizetype>(schemeEnd, 0)).toLower();
    if (!schemeRule.match(parts.scheme).hasMatch())
        return invalid(QStringLiteral("it does not begin with a scheme such as postgresql:// or redis://"));
    QString rest = text.mid(schemeEnd + 3);
    if (rest.contains(QLatin1Char('#')))
        return invalid(QStringLiteral("it holds a #; %1").arg(encodingHint()));
    QString query;
    if (const qsizetype mark = rest.indexOf(QLatin1Char('?')); mark >= 0) {
        query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    QString path;
    if (const qsizetype slash = rest.indexOf(QLatin1Char('/')); slash >= 0) {
        path = rest.mid(slash + 1);
        rest.truncate(slash);
    }
    // A raw @ behind the host means that the password holds a raw / or ?: what looks like a host is a piece of it.
    if (path.contains(QLatin1Char('@')) || query.contains(QLatin1Char('@')))
        return invalid(QStringLiteral("an @ stands behind the host; %1").arg(encodingHint()));
    if (auto read = readAuthority(rest, parts); !read)
        return read.error();
    const auto plainPath = decoded(path);
    if (!plainPath)
        return invalid(QStringLiteral("the name of the database is not correctly percent-encoded"));
    parts.path = *plainPath;
    if (auto read = readParameters(query, parts); !read)
        return read.error();
    return parts;
}

QString redacted(const QString &url)
{
    const QString text = url.trimmed();
    const qsizetype schemeEnd = text.indexOf(QLatin1String("://"));
    if (schemeEnd < 0)
        return text.isEmpty() ? QString() : QStringLiteral("***");
    const QString scheme = text.left(schemeEnd + 3);
    QString rest = text.mid(schemeEnd + 3);
    QString login;
    // The last @ of all, so that a password with raw @ / ? # is covered as a whole.
    if (const qsizetype at = rest.lastIndexOf(QLatin1Char('@')); at >= 0) {
        const qsizetype colon = rest.left(at).indexOf(QLatin1Char(':'));
        login = colon < 0 ? rest.left(at + 1) : rest.left(colon) + QStringLiteral(":***@");
        rest = rest.mid(at + 1);
    } else if (!UrlParts::parse(text).ok()) {
        return scheme + QStringLiteral("***"); // perhaps "user:password" with the host forgotten
    }
    static const QRegularExpression secret(QStringLiteral("([?&][^=&]*(?:password|token|secret)[^=&]*=)[^&]*"),
                                           QRegularExpression::CaseInsensitiveOption);
    rest.replace(secret, QStringLiteral("\\1***"));
    return scheme + login + rest;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/settings/connectiondraft.h"

#include <QUrl>

#include <array>

namespace vhm24::core {

namespace {

const QString OneUrl = QStringLiteral("DATABASE_URL");

QString urlName(Service service) { return QString(nameOf(service)).toUpper() + QLatin1Char('_') + OneUrl; }

/// One that is empty is as good as none.
QString setValue(const EnvFile::Values &values, const QString &name, const QString &otherwise)
{
    const QString value = values.value(name);
    return value.isEmpty() ? otherwise : value;
}

/// Removes a parameter behind the question mark, and gives its value.
QString takeParameter(QString &url, const char *name)
{
    const qsizetype mark = url.indexOf(QLatin1Char('?'));
    if (mark < 0)
        return {};
    QString value;
    QStringList kept;
    for (const QString &pair : url.mid(mark + 1).split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        if (pair.section(QLatin1Char('='), 0, 0) == QLatin1String(name))
            value = QUrl::fromPercentEncoding(pair.section(QLatin1Char('='), 1).toUtf8());
        else
            kept += pair;
    }
    url.truncate(mark);
    if (!kept.isEmpty())
        url += QLatin1Char('?') + kept.join(QLatin1Char('&'));
    return value;
}

void addParameter(QString &url, const char *name, const QString &value)
{
    if (value.isEmpty() || url.isEmpty())
        return;
    url += url.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?');
    url += QLatin1String(name) + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value, "/"));
}

/// What the fields beside an address hold is taken out of it.
QString readAddress(QString url, ConnectionDraft &draft)
{
    if (const auto split = splitPassword(url)) {
        url = split->address;
        if (draft.password.isEmpty())
            draft.password = split->password;
    }
    // A client certificate comes with its key: then this is no root certificate, and all of it stays.
    if (url.contains(QLatin1String("sslkey=")))
        return url;
    if (const auto mode = sslModeNamed(takeParameter(url, "sslmode")))
        draft.tls = mode;
    if (const QString root = takeParameter(url, "sslrootcert"); !root.isEmpty())
        draft.rootCertificate = root;
    return url;
}

/// The password behind the user's name, where there is one.
QString withPassword(const QString &address, const QString &password)
{
    const qsizetype scheme = address.indexOf(QLatin1String("://"));
    const qsizetype at = address.indexOf(QLatin1Char('@'), scheme);
    if (password.isEmpty() || scheme < 0)
        return address;
    const QString secret = QLatin1Char(':') + QString::fromLatin1(QUrl::toPercentEncoding(password));
    if (at < 0) // as Redis has it: a password and no user
        return address.left(scheme + 3) + secret + QLatin1Char('@') + address.mid(scheme + 3);
    return address.left(at) + secret + address.mid(at);
}

QString writeAddress(const ConnectionDraft &draft, QString address, bool withPasswords)
{
    if (withPasswords)
        address = withPassword(address, draft.password);
    addParameter(address, "sslmode", draft.tls ? nameOf(*draft.tls) : QString());
    addParameter(address, "sslrootcert", draft.rootCertificate);
    return address;
}

} // namespace

std::optional<SplitAddress> splitPassword(const QString &address)
{
    const qsizetype scheme = address.indexOf(QLatin1String("://"));
    const qsizetype start = scheme < 0 ? 0 : scheme + 3;
    const qsizetype query = address.indexOf(QLatin1Char('?'), start);
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'), query < 0 ? -1 : query);
    const qsizetype colon = address.indexOf(QLatin1Char(':'), start);
    if (colon < 0 || colon > address.indexOf(QLatin1Char('@'), start) || at < colon)
        return std::nullopt;
    const bool anonymous = colon == start; // redis://:PASSWORD@HOST
    return SplitAddress{.address = address.left(colon) + address.mid(anonymous ? at + 1 : at),
                        .password = QUrl::fromPercentEncoding(address.mid(colon + 1, at - colon - 1).toUtf8())};
}

ConnectionDraft connectionDraftFrom(const EnvFile::Values &values)
{
    ConnectionDraft draft{.schema = values.value(QStringLiteral("VHM24_SCHEMA"))};
    const QString several = values.value(QStringLiteral("USE_MULTIPLE_DATABASES")).toLower();
    if (several == QLatin1String("true") || several == QLatin1String("1"))
        draft.shape = ConnectionDraft::Shape::Databases;
    else if (!draft.schema.isEmpty())
        draft.shape = ConnectionDraft::Shape::OneSchema;
    const QString one = values.value(OneUrl);
    draft.address = readAddress(one, draft);
    for (const Service service : AllServices)
        draft.addresses[std::size_t(service)] = readAddress(setValue(values, urlName(service), one), draft);
    draft.redis = values.value(QStringLiteral("REDIS_URL"));
    if (const auto split = splitPassword(draft.redis)) {
        draft.redis = split->address;
        draft.redisPassword = split->password;
    }
    draft.tunnel = {.host = values.value(QStringLiteral("VHM24_SSH_HOST")),
                    .port = setValue(values, QStringLiteral("VHM24_SSH_PORT"), QStringLiteral("22")).toInt(),
                    .user = values.value(QStringLiteral("VHM24_SSH_USER")),
                    .keyFile = values.value(QStringLiteral("VHM24_SSH_KEY")),
                    .knownHosts = values.value(QStringLiteral("VHM24_SSH_KNOWN_HOSTS"))};
    draft.production = values.value(QStringLiteral("VHM24_PRODUCTION")) == QLatin1String("true");
    return draft;
}

EnvFile::Values valuesOf(const ConnectionDraft &draft, bool withPasswords)
{
    using Shape = ConnectionDraft::Shape;
    const bool several = draft.shape == Shape::Databases;
    const auto yes = [](bool on) { return on ? QStringLiteral("true") : QString(); };
    EnvFile::Values values{
        {QStringLiteral("USE_MULTIPLE_DATABASES"), yes(several)},
        {QStringLiteral("VHM24_SCHEMA"), draft.shape == Shape::OneSchema ? draft.schema : QString()},
        {QStringLiteral("REDIS_URL"), withPasswords ? withPassword(draft.redis, draft.redisPassword) : draft.redis},
        {QStringLiteral("VHM24_PRODUCTION"), yes(draft.production)},
        {QStringLiteral("VHM24_SSH_HOST"), draft.tunnel.host},
        {QStringLiteral("VHM24_SSH_USER"), draft.tunnel.user},
        {QStringLiteral("VHM24_SSH_KEY"), draft.tunnel.keyFile},
        {QStringLiteral("VHM24_SSH_PORT"),
         draft.tunnel.host.isEmpty() || draft.tunnel.port == 22 ? QString() : QString::number(draft.tunnel.port)}};
    values.insert(OneUrl, several ? QString() : writeAddress(draft, draft.address, withPasswords));
    for (const Service service : AllServices) {
        const QString address =
            several ? writeAddress(draft, draft.addresses[std::size_t(service)], withPasswords) : QString();
        values.insert(urlName(service), address);
    }
    return values;
}

} // namespace vhm24::core

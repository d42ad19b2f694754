// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandlayout.h"

#include "app/commands/command.h"
#include "app/core/reach.h"
#include "models/core/database/tlsfault.h"

namespace vhm24::app {

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("profile"), QString(), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("env"), QString(), QStringLiteral("FILE")});
}

ConfigurationSource connectionOptions(const QCommandLineParser &parser)
{
    return {.profile = parser.value(QStringLiteral("profile")), .envFile = parser.value(QStringLiteral("env"))};
}

std::optional<core::Configuration> configurationOrComplain(const QCommandLineParser &parser)
{
    auto configuration = reachableConfiguration(connectionOptions(parser));
    if (!configuration) {
        printError(configuration.error().detail);
        if (configuration.error().subject == QLatin1String("ssh"))
            return std::nullopt;
        printError(QStringLiteral("Set DATABASE_URL like postgresql://USER:PASSWORD@HOST:5432/DATABASE in the "
                                  "environment, in .env or in a profile."));
        return std::nullopt;
    }
    for (const QString &warning : configuration.value().warnings)
        printError(QStringLiteral("Warning: ") + warning);
    return configuration.value();
}

namespace {

QString tlsAdvice(core::TlsFault fault)
{
    switch (fault) {
    case core::TlsFault::None: break;
    case core::TlsFault::Authority:
        return QStringLiteral("The server's certificate is not signed by the authority in sslrootcert, or has expired: "
                              "ask the server's administrator for the certificate of its authority.");
    case core::TlsFault::Host:
        return QStringLiteral("The server's certificate is that of another computer: write the host in the URL as the "
                              "certificate names it.");
    case core::TlsFault::NoTls: return QStringLiteral("The server has no TLS: switch it on there (ssl = on).");
    case core::TlsFault::File:
        return QStringLiteral("Check that sslrootcert, sslcert and sslkey name files that are there, and that only you "
                              "can read the key (chmod 600).");
    case core::TlsFault::Client:
        return QStringLiteral("The server wants a certificate of this client that it trusts: set sslcert and sslkey.");
    }
    return {};
}

} // namespace

QString advice(const core::Error &error)
{
    if (const core::TlsFault fault = core::tlsFaultOf(error); fault != core::TlsFault::None)
        return tlsAdvice(fault);
    switch (error.kind) {
    case core::ErrorKind::Denied:
        return QStringLiteral(
            "Check the user name and the password in the URL, and that the server lets this user in.");
    case core::ErrorKind::NotFound:
        return error.sqlState == "3D000" ? QStringLiteral("Create the database, or correct its name in the URL.")
                                         : QStringLiteral("Run: vhm24-desk migrate deploy --all");
    case core::ErrorKind::Unavailable:
        return QStringLiteral("Check host and port in the URL, that the server runs, and the network.");
    case core::ErrorKind::Invalid: return error.sqlState == "0A000" ? QStringLiteral("Upgrade the server.") : QString();
    default: return {};
    }
}

} // namespace vhm24::app

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "models/core/secrets/keystore.h"
#include "models/core/secrets/profilefile.h"

#include <QFile>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

namespace vhm24::app {

namespace {

constexpr const char *PasswordUsage =
    "Usage: vhm24-desk password keep|forget [--profile NAME] [--env FILE]\n"
    "keep   puts the passwords of the databases and of Redis into the key store of this computer: those in the URLs,\n"
    "       which then leave the file of a profile, or one that is typed or comes on standard input\n"
    "forget removes them from there";

/// What is typed does not show on the terminal.
QString askedPassword(const QString &place)
{
    termios before{};
    const bool isTerminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTerminal) {
        QTextStream(stderr) << QStringLiteral("Password for %1: ").arg(place) << Qt::flush;
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QFile input;
    QByteArray line;
    if (input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        line = input.readLine();
    if (isTerminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        printError({});
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

int keepPasswords(const core::Configuration &configuration, const QString &profile)
{
    QStringList done;
    bool wasInFile = false;
    for (const core::ConnectionSettings &one : configuration.services) {
        const QString place = core::KeyStore::placeOf(one);
        if (done.contains(place))
            continue;
        wasInFile = wasInFile || !one.password.isEmpty();
        const QString password = one.password.isEmpty() ? askedPassword(place) : one.password;
        if (password.isEmpty()) {
            printError(QStringLiteral("There is no password for %1: nothing was kept.").arg(place));
            return Wrong;
        }
        if (const auto kept = core::KeyStore::writeNow(place, password); !kept) {
            printError(kept.error().detail);
            printError(QStringLiteral("Nothing was changed. The program asks for the password when it starts."));
            return Wrong;
        }
        printLine(QStringLiteral("kept for %1").arg(place));
        done += place;
    }
    if (configuration.redis && !configuration.redis->password.isEmpty()) {
        const QString place = core::KeyStore::placeOf(*configuration.redis);
        if (const auto kept = core::KeyStore::writeNow(place, configuration.redis->password); !kept)
            return failWith(kept.error(), false);
        printLine(QStringLiteral("kept for %1").arg(place));
        wasInFile = true;
    }
    if (!wasInFile || profile.isEmpty())
        return Fine;
    const QString path = profilesFolder() + QLatin1Char('/') + profile + QStringLiteral(".env");
    if (const auto taken = core::takePasswordsOut(path); !taken)
        return failWith(taken.error(), false);
    printLine(QStringLiteral("%1 holds no password any more").arg(path));
    return Fine;
}

int forgetPasswords(const core::Configuration &configuration)
{
    QStringList places;
    for (const core::ConnectionSettings &one : configuration.services)
        places += core::KeyStore::placeOf(one);
    if (configuration.redis)
        places += core::KeyStore::placeOf(*configuration.redis);
    places.removeDuplicates();
    for (const QString &place : std::as_const(places)) {
        const auto gone = core::KeyStore::removeNow(place);
        if (!gone && gone.error().kind != core::ErrorKind::NotFound)
            return failWith(gone.error(), false);
        printLine(gone ? QStringLiteral("forgotten: %1").arg(place) : QStringLiteral("was not kept: %1").arg(place));
    }
    return Fine;
}

} // namespace

int runPassword(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    const bool parsed = parser.parse(arguments);
    const QString verb = parser.positionalArguments().value(0);
    if (!parsed || parser.positionalArguments().size() != 1 ||
        (verb != QLatin1String("keep") && verb != QLatin1String("forget"))) {
        printError(QString::fromLatin1(PasswordUsage));
        return Usage;
    }
    const auto configuration = loadConfiguration(connectionOptions(parser));
    if (!configuration)
        return failWith(configuration.error(), false);
    return verb == QLatin1String("keep") ? keepPasswords(*configuration, parser.value(QStringLiteral("profile")))
                                         : forgetPasswords(*configuration);
}

} // namespace vhm24::app

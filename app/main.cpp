// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/core/application.h"
#include "app/core/logging.h"
#include "app/core/options.h"
#include "app/core/quitsignals.h"
#include "app/core/version.h"
#include "app/loopbackonly.h"

#include <QApplication>

#include <algorithm>

namespace {

bool printsOnly(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return qstrcmp(argument, "--help") == 0 || qstrcmp(argument, "--version") == 0;
    });
}

} // namespace

int main(int argc, char **argv)
{
    using namespace vhm24::app;
    installLogging();
    if (qgetenv("QT_QPA_PLATFORM").startsWith("vnc"))
        listenOnLoopbackOnly();
    QCoreApplication::setApplicationName(QStringLiteral("vhm24-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VHM24_VERSION));
    const Command *const command = argc > 1 ? commandNamed(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (command && !command->graphical) {
        const QCoreApplication application(argc, argv);
        return command->run(QCoreApplication::arguments().mid(1));
    }
    if (!command && printsOnly(argc, argv)) { // without a screen, too
        const QCoreApplication application(argc, argv);
        return parseOptions(QCoreApplication::arguments()).exitCode;
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("uz.vhm24.desk"));
    if (command)
        return command->run(QCoreApplication::arguments().mid(1));
    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options.run)
        return options.exitCode;
    const QuitSignals quitSignals;
    Application desk(application, options.application);
    return desk.start() ? QApplication::exec() : Wrong;
}

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace vhm24::app {

/// Exit codes of every command.
enum ExitCode { Fine = 0, Wrong = 1, Usage = 2, Stopped = 3 };

/// A verb of the command line.
struct Command {
    const char *name = nullptr;
    const char *usage = nullptr; ///< What follows the name.
    const char *summary = nullptr;
    int (*run)(const QStringList &arguments) = nullptr;
    bool graphical = false; ///< Needs QApplication.
};

[[nodiscard]] const std::vector<Command> &commands();
[[nodiscard]] const Command *commandNamed(const QString &name);
void printHelp();

int runServers(const QStringList &arguments);
int runMigrate(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runHealth(const QStringList &arguments);
int runDoctor(const QStringList &arguments);
int runRedis(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runMove(const QStringList &arguments);
int runDemoData(const QStringList &arguments);
int runTour(const QStringList &arguments);
int runPassword(const QStringList &arguments);
int runStudio(const QStringList &arguments);

/// One line to standard output or error.
void printLine(const QString &text);
void printError(const QString &text);
/// An object to standard output, for --json.
void printJson(const QJsonObject &json);
/// An error as JSON: its kind, SQLSTATE, text and what it is about.
[[nodiscard]] QJsonObject toJson(const core::Error &error);
/// What to end with after an error: Stopped when somebody stopped it, else Wrong.
[[nodiscard]] int exitCodeOf(const core::Error &error);
/// Tells a failure as a sentence with its advice, or as JSON, and gives the code to end with.
int failWith(const core::Error &error, bool json);

} // namespace vhm24::app

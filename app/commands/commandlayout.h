// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/desk.h"

#include <QCommandLineParser>
#include <QFuture>

#include <optional>

namespace vhm24::app {

/// --profile and --env, which every command on databases takes.
void addConnectionOptions(QCommandLineParser &parser);
[[nodiscard]] ConfigurationSource connectionOptions(const QCommandLineParser &parser);
/// The configuration, with its warnings and errors printed as sentences that say what to do.
[[nodiscard]] std::optional<core::Configuration> configurationOrComplain(const QCommandLineParser &parser);
/// Waits for work on a database; for commands only.
template <typename T> core::Result<T> await(QFuture<core::Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}
/// What to do about a failure, in English, for the command line.
[[nodiscard]] QString advice(const core::Error &error);

} // namespace vhm24::app

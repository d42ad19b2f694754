// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/settings/connectionsettings.h"
#include "models/core/transfer/transferrun.h"

#include <QCommandLineParser>

#include <optional>

namespace vhm24::app {

/// --dry-run, --merge, --json and --chunk-rows, which every transfer takes.
void addTransferOptions(QCommandLineParser &parser);
/// Nothing when a number is wrong.
[[nodiscard]] std::optional<core::TransferOptions> transferOptions(const QCommandLineParser &parser);
/// The URL itself, or env:VARIABLE with the name of a variable that holds it, so that no password is in an argument.
[[nodiscard]] QString urlOfOption(const QString &option);
[[nodiscard]] core::Result<core::ConnectionSettings> settingsOfUrl(const QString &option);

} // namespace vhm24::app

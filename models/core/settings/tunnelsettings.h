// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vhm24::core {

/// The computer through which the databases are reached by SSH.
struct TunnelSettings {
    QString host = {};
    int port = 22;
    QString user = {};       ///< Empty: as the user's own configuration of ssh says.
    QString keyFile = {};    ///< Empty: the keys that ssh finds by itself.
    QString knownHosts = {}; ///< Empty: the user's own file.

    friend bool operator==(const TunnelSettings &, const TunnelSettings &) = default;
};

} // namespace vhm24::core

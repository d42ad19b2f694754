// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace vhm24::core {

/// Why a connection with TLS did not come about; libpq says it in words only.
enum class TlsFault {
    None,
    Authority, ///< The server's certificate is not signed by whom we trust, or has expired.
    Host,      ///< It is that of another computer.
    NoTls,     ///< The server speaks without TLS only.
    File,      ///< A file that the settings name can't be used.
    Client     ///< The server wants a certificate of this client, or does not accept the one it got.
};

[[nodiscard]] TlsFault tlsFaultOf(const Error &error);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/service.h"
#include "models/core/settings/connectionsettings.h"
#include "models/core/settings/envfile.h"
#include "models/core/settings/tunnelsettings.h"

#include <array>
#include <optional>

namespace vhm24::core {

/// A connection as a person fills it in. Addresses hold no password and no parameters of TLS: these have fields of
/// their own.
struct ConnectionDraft {
    enum class Shape { Schemas, OneSchema, Databases };

    Shape shape = Shape::Schemas;
    QString schema = {}; ///< Of Shape::OneSchema.
    QString address = {};
    std::array<QString, AllServices.size()> addresses = {}; ///< Of Shape::Databases.
    QString password = {};                                  ///< The same for all of them.
    std::optional<SslMode> tls = {};                        ///< None: as the server offers it.
    QString rootCertificate = {};
    QString redis = {};
    QString redisPassword = {};
    TunnelSettings tunnel = {}; ///< No host: no tunnel.
    bool production = false;

    friend bool operator==(const ConnectionDraft &, const ConnectionDraft &) = default;
};

/// By the variables of a profile (see loadConfiguration()).
[[nodiscard]] ConnectionDraft connectionDraftFrom(const EnvFile::Values &values);
/// The variables that say the same; empty ones are to be taken out. Others than these the draft does not know.
[[nodiscard]] EnvFile::Values valuesOf(const ConnectionDraft &draft, bool withPasswords);

struct SplitAddress {
    QString address = {};
    QString password = {};
};
/// Takes the password out of an address. By letters and not by the parser: it is to vanish from one that is wrong too.
/// Nothing where there is none.
[[nodiscard]] std::optional<SplitAddress> splitPassword(const QString &address);

} // namespace vhm24::core

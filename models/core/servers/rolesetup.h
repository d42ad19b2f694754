// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vhm24::core {

/// The role and the database that the program works with in its private PostgreSQL.
class RoleSetup {
public:
    struct Access {
        QString sockets = {};
        int port = 0;
        QString superuserPassword = {};
        QString rolePassword = {};
    };

    [[nodiscard]] static bool canLogIn(const QString &url);
    /// Makes what is missing, as superuser by the socket; safe to repeat.
    [[nodiscard]] static Result<Done> provide(const Access &access);
};

} // namespace vhm24::core

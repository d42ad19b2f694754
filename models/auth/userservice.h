// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/layout.h"
#include "models/core/result.h"

#include <QFuture>

#include <optional>

namespace vhm24::auth {

struct NewUser {
    QString email = {};
    QString name = {};
    QString password = {};
    core::Roles roles = {};
    QString phoneNumber = {}; ///< Empty or +998 and nine digits.
    bool active = true;
};

/// What to change; the rest stays.
struct UserEdit {
    QString userId = {};
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> phoneNumber = {}; ///< Empty text removes it.
    std::optional<core::Roles> roles = {};
    std::optional<bool> active = {};
};

struct PasswordChange {
    QString userId = {};
    QString newPassword = {};
    QString currentPassword = {}; ///< Asked for only when users change their own.
};

/// Users and their rights. Needs EditUsers, except for the own password. Errors name the field in `subject`: email
/// (Invalid: its form; Constraint: taken), name, password, currentPassword, phoneNumber, roles; and LastAdministrator
/// where nobody would be left to administer.
class UserService {
public:
    static constexpr const char *LastAdministrator = "lastAdministrator";

    explicit UserService(core::Layout layout) : m_layout(std::move(layout)) {}

    /// The new user's id. Audit USER_REGISTERED.
    [[nodiscard]] QFuture<core::Result<QString>> createUser(const NewUser &user, const core::Actor &actor) const;
    /// False when nothing differed. Switching a user off ends the user's sessions. Audit USER_UPDATED.
    [[nodiscard]] QFuture<core::Result<bool>> updateUser(const UserEdit &edit, const core::Actor &actor) const;
    [[nodiscard]] QFuture<core::Result<bool>> setRoles(const QString &userId, core::Roles roles,
                                                       const core::Actor &actor) const;
    [[nodiscard]] QFuture<core::Result<bool>> setActive(const QString &userId, bool active,
                                                        const core::Actor &actor) const;
    /// Ends the user's other sessions. Audit PASSWORD_CHANGED, without values.
    [[nodiscard]] QFuture<core::Result<core::Done>> setPassword(const PasswordChange &change,
                                                                const core::Actor &actor) const;

private:
    core::Layout m_layout;
};

} // namespace vhm24::auth

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

/// Passwords in the back end's form: bcrypt over UTF-8. One hash takes a good part of a second of one core, so
/// nothing here runs on the GUI's thread, and never more than two at once in this process.
namespace vhm24::auth {

inline constexpr int MinimalPasswordLength = 8;
inline constexpr int MaximalPasswordBytes = 72; ///< bcrypt ignores what follows, so longer ones are refused.
inline constexpr int NewPasswordCost = 12;

enum class PasswordWeakness {
    None,
    TooShort,
    TooLong, ///< In bytes of UTF-8: a Cyrillic letter takes two.
    NoUpperCase,
    NoLowerCase,
    NoDigit,
    BadCharacter ///< A NUL or half of a character: bcrypt can't carry it.
};

/// The first rule that a new password breaks. Old ones may be weaker and still log in.
[[nodiscard]] PasswordWeakness weaknessOf(const QString &newPassword);
/// The word for logs and Error::detail.
[[nodiscard]] QString nameOf(PasswordWeakness weakness);

/// The cost of a well-formed hash (`$2a$`, `$2b$`, `$2y$`; cost 4 to 15), else 0.
[[nodiscard]] int costOf(const QByteArray &hash);
/// False also for a malformed hash and for a password that bcrypt can't hold; both without a computation.
[[nodiscard]] bool verifyPassword(const QString &password, const QByteArray &hash);
/// `$2b$` with a random salt. Does not ask weaknessOf().
[[nodiscard]] core::Result<QByteArray> hashPassword(const QString &password, int cost = NewPasswordCost);
/// A hash of that cost that no password matches, to be verified where there is no user: it takes equally long.
[[nodiscard]] QByteArray dummyHash(int cost);

} // namespace vhm24::auth

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vhm24::core {

/// The first word of a statement in upper case, behind spaces and comments; empty when there is none.
[[nodiscard]] QString firstWordOf(const QString &sql);

enum class SqlRefusal {
    None,
    Empty,
    Transaction, ///< It would begin or end the transaction that the console holds.
    Copy         ///< COPY reads and writes files of the server even in a transaction that only reads.
};
/// What the console does not send at all.
[[nodiscard]] SqlRefusal refusalOf(const QString &sql);

/// Whether it can be read through a cursor, as queries can.
[[nodiscard]] bool isQuery(const QString &sql);

/// The statement as it may be written down: hashes of passwords are taken out, and every text where it is about
/// passwords or tokens.
[[nodiscard]] QString withoutSqlSecrets(const QString &sql);

/// Columns whose values are never shown.
[[nodiscard]] bool isSecretColumn(const QString &name);
/// A value with hashes of passwords taken out, wherever they stand in it.
[[nodiscard]] QString withoutHashes(QString value);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace vhm24::core {

/// What the free texts of the older schema mean, by "Table.column" and the text in capitals without outer blanks.
[[nodiscard]] QJsonObject knownOldWords();
/// Adds what a person says: `Transaction.paymentType:PAYME=QR`. The meaning must be a value of the column's enum.
Result<Done> addOldWord(QJsonObject &words, const QString &table, const QString &column, const QString &text,
                        const QString &meaning);
/// The values of the enum of a column, or none when it is no enum.
[[nodiscard]] QStringList enumValuesOf(const QString &table, const QString &column);

} // namespace vhm24::core

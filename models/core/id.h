// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace vhm24::core {

/// A new identifier in the form that the back end's client makes (cuid version 1): `c`, the milliseconds since 1970
/// in base 36, a counter, a fingerprint of this process and random digits; 25 characters. Any thread.
[[nodiscard]] QString newId();
/// Whether `text` has that form; ids from elsewhere may not.
[[nodiscard]] bool isCuid(const QString &text);
/// When an id of that form was made, in UTC; invalid for others.
[[nodiscard]] QDateTime momentOfId(const QString &id);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QVariant>

namespace vhm24::core {

/// A cell as JSON with its type, so that it reads back as exactly the same value.
[[nodiscard]] QJsonValue toTypedJson(const QVariant &value);
/// Nothing when it is none of those.
[[nodiscard]] std::optional<QVariant> fromTypedJson(const QJsonValue &json);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vhm24::core {

/// Text for comparing what people write by hand: case, spaces, ё and the kinds of apostrophe make no difference.
[[nodiscard]] QString folded(const QString &text);
/// How many letters must be put in, taken out or replaced to get from one to the other.
[[nodiscard]] int editDistance(const QString &one, const QString &other);
/// The index of the only candidate that is one slip (two in longer words) away from `text`; −1 where there is none or
/// more than one is as near.
[[nodiscard]] qsizetype nearestOf(const QString &text, const QStringList &candidates);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/rediskey.h"
#include "ui/core/format/formats.h"

namespace vhm24::ui {

/// A failure of Redis as a sentence: what happened, and what that means for the work.
[[nodiscard]] QString cacheSentence(const core::Error &error);
/// How long a key still lives.
[[nodiscard]] QString cacheLifeText(const Formats &formats, qint64 timeToLiveMs);
/// A prefix or key in a sentence, bounded.
[[nodiscard]] QString cacheNameText(const QByteArray &bytes);

} // namespace vhm24::ui

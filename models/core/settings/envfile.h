// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QString>

namespace vhm24::core {

/// A `.env` file, read by the rules of npm's dotenv, because the back end reads the same file with it.
class EnvFile {
public:
    using Values = QMap<QString, QString>;

    /// Of a name that comes twice, the last counts.
    static Values parse(const QString &text);
    /// An absent file is an empty one; one that can't be read is an Error.
    static Result<Values> read(const QString &path);
    /// The text with these variables set, at the end where they were not there; an empty value takes one out. All else
    /// stays as it is.
    static QString rewritten(const QString &text, const Values &changes);
    static bool isReadableByOthers(const QString &path);
};

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace vhm24::core {

/// A server's URL taken apart and percent-decoded. QUrl is not used: it knows one host only, and repairs what we must
/// refuse. No Error from here quotes the URL, because in a broken one any part may be the password.
struct UrlParts {
    QString scheme = {};
    QString user = {};
    QString password = {};
    QStringList hosts = {};
    QList<int> ports = {}; ///< 0 where none is named.
    QString path = {};     ///< Without the leading slash.
    QList<std::pair<QString, QString>> parameters = {};

    static Result<UrlParts> parse(const QString &url);
};

/// The URL with its secrets replaced by ***; also for a broken URL.
QString redacted(const QString &url);

} // namespace vhm24::core

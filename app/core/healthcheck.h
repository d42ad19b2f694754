// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/settings/configuration.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace vhm24::app {

/// What `check` found of one service, of a replica or of Redis.
struct Finding {
    QString subject = {}; ///< auth … shared, "replica" or "auth replica", redis
    bool reached = false;
    bool fine = false;
    QString server = {};       ///< "PostgreSQL 15.18"
    QString place = {};        ///< host:port/database, schema; never a secret
    QStringList problems = {}; ///< Sentences: what is wrong.
    QString advice = {};       ///< What to do about it.
};

/// Asks every service, the replicas that are set up, and Redis; blocks.
[[nodiscard]] std::vector<Finding> checkAll(const core::Configuration &configuration);
/// `databases`, `schemas`, or `schema` when all services are in one; and the same for people.
[[nodiscard]] QString layoutWord(const core::Configuration &configuration);
[[nodiscard]] QString layoutSentence(const core::Configuration &configuration);
[[nodiscard]] QJsonObject toJson(const std::vector<Finding> &findings, const QString &layout);

} // namespace vhm24::app

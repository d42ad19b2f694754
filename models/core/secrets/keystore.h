// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/settings/connectionsettings.h"
#include "models/core/settings/redisurl.h"

#include <QObject>

#include <functional>

namespace vhm24::core {

/// The passwords that the desktop keeps for its user (Secret Service, KWallet). What is not there is NotFound; without
/// such a service everything is Unavailable, and nothing is ever kept elsewhere instead. Of the main thread.
class KeyStore : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<QString> &password)>;
    using Outcome = std::function<void(const Result<Done> &done)>;

    explicit KeyStore(QObject *parent = nullptr) : QObject(parent) {}

    void read(const QString &place, const Answer &answer);
    void write(const QString &place, const QString &password, const Outcome &outcome);
    void remove(const QString &place, const Outcome &outcome);

    // For commands, which have nothing else to do meanwhile.
    [[nodiscard]] static Result<QString> readNow(const QString &place);
    [[nodiscard]] static Result<Done> writeNow(const QString &place, const QString &password);
    [[nodiscard]] static Result<Done> removeNow(const QString &place);

    /// What a password is for: user, hosts and database, whatever the profile is called.
    [[nodiscard]] static QString placeOf(const ConnectionSettings &settings);
    [[nodiscard]] static QString placeOf(const RedisSettings &settings);
};

} // namespace vhm24::core

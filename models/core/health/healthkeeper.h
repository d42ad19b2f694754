// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/health/healthstore.h"
#include "models/core/settings/redisurl.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace vhm24::core {

/// Asks from time to time how everything is, keeps the figures and says what the rules make of them. The asking is on
/// a thread of its own with connections of its own; the object is of the GUI thread.
class HealthKeeper : public QObject {
    Q_OBJECT
public:
    HealthKeeper(const Layout &layout, std::optional<RedisSettings> redis, QObject *parent = nullptr);
    ~HealthKeeper() override; ///< Tells what runs to end.

    /// After so much time, and again and again.
    void start(std::chrono::milliseconds every = std::chrono::minutes(5)) { m_timer.start(every); }
    void refresh(); ///< Now, unless it is being asked already.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const HealthReport &report() const { return m_report; } ///< The last one; empty before the first.
    [[nodiscard]] const std::vector<HealthAlarm> &alarms() const { return m_alarms; }
    /// Why the figures could not be kept, untranslated; mostly empty.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void busyChanged();
    void reported();
    /// Others than before stand raised.
    void alarmsChanged();

private:
    struct Round {
        HealthReport report = {};
        std::vector<HealthAlarm> alarms = {};
        QString problem = {};
    };
    [[nodiscard]] static Result<Round> ask(const Layout &layout, const std::optional<RedisSettings> &redis,
                                           std::stop_token stop);
    void take(const Result<Round> &round);

    const Layout &m_layout;
    const std::optional<RedisSettings> m_redis;
    QTimer m_timer;
    std::stop_source m_stop;
    bool m_busy = false;
    HealthReport m_report;
    std::vector<HealthAlarm> m_alarms;
    QString m_problem;
};

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/health/healthkeeper.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/health/healthprobe.h"

#include <QtConcurrent>

namespace vhm24::core {

HealthKeeper::HealthKeeper(const Layout &layout, std::optional<RedisSettings> redis, QObject *parent) :
    QObject(parent),
    m_layout(layout),
    m_redis(std::move(redis))
{
    connect(&m_timer, &QTimer::timeout, this, &HealthKeeper::refresh);
}

HealthKeeper::~HealthKeeper()
{
    m_stop.request_stop(); // nobody waits for it: a server that does not answer would hold the window
}

void HealthKeeper::refresh()
{
    if (m_busy)
        return;
    m_busy = true;
    auto future = QtConcurrent::run(
        [layout = m_layout, redis = m_redis, stop = m_stop.get_token()] { return ask(layout, redis, stop); });
    deliver(future, this, [this](const Result<Round> &round) { take(round); });
    Q_EMIT busyChanged();
}

Result<HealthKeeper::Round> HealthKeeper::ask(const Layout &layout, const std::optional<RedisSettings> &redis,
                                              std::stop_token stop)
{
    auto report = examineHealth(layout, redis, stop);
    if (!report)
        return report.error();
    Round round{.report = std::move(*report)};
    if (stop.stop_requested())
        return round;
    const HealthStore store(layout);
    const auto connection = Connection::open(layout.database(Service::Auth).settings());
    if (!connection) {
        round.problem = connection.error().detail;
        return round;
    }
    if (const auto kept = store.keep(**connection, round.report); !kept)
        round.problem = kept.error().detail;
    if (auto alarms = store.alarms(**connection); alarms)
        round.alarms = std::move(*alarms);
    else
        round.problem = alarms.error().detail;
    return round;
}

void HealthKeeper::take(const Result<Round> &round)
{
    m_busy = false;
    if (round) {
        m_report = round->report;
        m_problem = round->problem;
        const auto before = std::exchange(m_alarms, round->alarms);
        const bool same = std::equal(before.begin(), before.end(), m_alarms.begin(), m_alarms.end(),
                                     [](const HealthAlarm &one, const HealthAlarm &other) {
                                         return one.ruleId == other.ruleId && one.subject == other.subject;
                                     });
        Q_EMIT reported();
        if (!same)
            Q_EMIT alarmsChanged();
    }
    Q_EMIT busyChanged();
}

} // namespace vhm24::core

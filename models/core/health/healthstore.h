// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/connection.h"
#include "models/core/database/layout.h"
#include "models/core/health/healthrecord.h"
#include "models/core/health/healthwatch.h"

#include <chrono>

namespace vhm24::core {

/// A stretch of time on a chart.
struct HealthPoint {
    QDateTime at = {}; ///< Where it begins.
    double average = 0;
    double least = 0;
    double most = 0;
};

/// The figures over time and the rules on them, in the desk schema beside auth. Its functions run on a thread of that
/// database: `layout.database(Service::Auth).submit<T>(…)`.
class HealthStore {
public:
    struct Keeping {
        std::chrono::seconds every{300};      ///< At most that often, whoever writes.
        std::chrono::hours lifetime{24 * 30}; ///< Older ones go.
    };

    explicit HealthStore(const Layout &layout) : m_layout(layout) {}

    /// Keeps the figures of the report that are meant to be kept; false when somebody did so a short while ago.
    [[nodiscard]] Result<bool> keep(Connection &connection, const HealthReport &report, const Keeping &keeping) const;
    [[nodiscard]] Result<bool> keep(Connection &connection, const HealthReport &report) const;
    /// One figure from elsewhere, such as the faults that the doctor counted; out of turn.
    [[nodiscard]] Result<Done> add(Connection &connection, const HealthSample &sample) const;
    /// At most `points` (up to 2,000) stretches of equal length, oldest first; those without samples are left out.
    [[nodiscard]] Result<std::vector<HealthPoint>> series(Connection &connection, const QString &subject,
                                                          const QString &figure, const QDateTime &from,
                                                          const QDateTime &to, int points = 300) const;
    /// Which figures of which subjects have samples: their newest.
    [[nodiscard]] Result<std::vector<HealthSample>> latest(Connection &connection) const;

    [[nodiscard]] Result<std::vector<HealthRule>> rules(Connection &connection) const;
    /// A new one, or the new text of an old one; by its id, so that a retry is no second one.
    [[nodiscard]] Result<Done> saveRule(Connection &connection, const Actor &actor, const HealthRule &rule) const;
    [[nodiscard]] Result<Done> removeRule(Connection &connection, const Actor &actor, const QString &id) const;
    /// What the rules say of the samples of late.
    [[nodiscard]] Result<std::vector<HealthAlarm>> alarms(Connection &connection) const;

private:
    [[nodiscard]] Result<RowSet> ask(Connection &connection, const char *sql,
                                     std::vector<Parameter> parameters = {}) const;
    const Layout &m_layout;
};

} // namespace vhm24::core

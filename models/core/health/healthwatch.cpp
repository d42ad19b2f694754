// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/health/healthwatch.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace vhm24::core {

std::optional<HealthAlarm> HealthWatch::feedRule(const HealthRule &rule, Row &row, const HealthSample &sample)
{
    if (row.last.isValid() && sample.takenAt <= row.last)
        return std::nullopt;
    row.last = sample.takenAt;
    if (!rule.isBroken(sample.value)) {
        row.broken = 0;
        auto over = std::exchange(row.alarm, std::nullopt);
        if (over) {
            over->raised = false;
            over->value = sample.value;
        }
        return over;
    }
    if (row.broken++ == 0)
        row.since = sample.takenAt;
    if (row.alarm) {
        row.alarm->value = sample.value; // it stands already
        return std::nullopt;
    }
    if (row.broken < rule.samples)
        return std::nullopt;
    row.alarm = HealthAlarm{
        .ruleId = rule.id, .name = rule.name, .subject = sample.subject, .since = row.since, .value = sample.value};
    return row.alarm;
}

std::vector<HealthAlarm> HealthWatch::feed(const HealthSample &sample)
{
    std::vector<HealthAlarm> changes;
    if (std::isnan(sample.value))
        return changes;
    for (const HealthRule &rule : m_rules) {
        if (!rule.concerns(sample))
            continue;
        if (auto change = feedRule(rule, m_rows[rule.id + QLatin1Char('\n') + sample.subject], sample))
            changes.push_back(std::move(*change));
    }
    return changes;
}

std::vector<HealthAlarm> HealthWatch::raised() const
{
    std::vector<HealthAlarm> alarms;
    for (const Row &row : m_rows) {
        if (row.alarm)
            alarms.push_back(*row.alarm);
    }
    std::sort(alarms.begin(), alarms.end(), [](const HealthAlarm &one, const HealthAlarm &other) {
        return std::tie(one.since, one.ruleId, one.subject) < std::tie(other.since, other.ruleId, other.subject);
    });
    return alarms;
}

} // namespace vhm24::core

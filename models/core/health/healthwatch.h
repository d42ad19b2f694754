// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace vhm24::core {

/// A figure at one moment.
struct HealthSample {
    QString subject = {}; ///< `all`, `auth`, `redis`
    QString figure = {};  ///< HealthRecord::id
    QDateTime takenAt = {};
    double value = 0;
    friend bool operator==(const HealthSample &, const HealthSample &) = default;
};

/// An alarm is raised when a figure is beyond the threshold in so many samples in a row.
struct HealthRule {
    enum class Direction { Above, Below };
    QString id = {};
    QString name = {};
    QString subject = {}; ///< Empty: each subject that has the figure.
    QString figure = {};
    Direction direction = Direction::Above;
    double threshold = 0;
    int samples = 3;
    bool isActive = true;
    friend bool operator==(const HealthRule &, const HealthRule &) = default;

    [[nodiscard]] bool concerns(const HealthSample &sample) const
    {
        return isActive && sample.figure == figure && (subject.isEmpty() || sample.subject == subject);
    }
    [[nodiscard]] bool isBroken(double value) const
    {
        return direction == Direction::Above ? value > threshold : value < threshold;
    }
};

struct HealthAlarm {
    QString ruleId = {};
    QString name = {};
    QString subject = {};
    QDateTime since = {}; ///< Of the first sample of the row.
    double value = 0;     ///< Of the last one.
    bool raised = true;   ///< False: it is over.
    friend bool operator==(const HealthAlarm &, const HealthAlarm &) = default;
};

/// Looks at samples as they come and says what begins and what ends. It knows no clock, no database and no window.
class HealthWatch {
public:
    explicit HealthWatch(std::vector<HealthRule> rules) : m_rules(std::move(rules)) {}

    /// Samples of one figure of one subject in the order of time; an older one than the last is left out.
    [[nodiscard]] std::vector<HealthAlarm> feed(const HealthSample &sample);
    /// What stands raised now.
    [[nodiscard]] std::vector<HealthAlarm> raised() const;
    [[nodiscard]] const std::vector<HealthRule> &rules() const { return m_rules; }

private:
    struct Row {
        int broken = 0; ///< Samples in a row.
        QDateTime since = {};
        QDateTime last = {};
        std::optional<HealthAlarm> alarm = std::nullopt;
    };
    [[nodiscard]] std::optional<HealthAlarm> feedRule(const HealthRule &rule, Row &row, const HealthSample &sample);

    std::vector<HealthRule> m_rules;
    QHash<QString, Row> m_rows; // by rule and subject
};

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <random>

namespace vhm24::core {

enum class HealthState { Unknown, Up, Down };

/// What is known about one database at this moment; a plain copy for any thread.
struct Health {
    HealthState state = HealthState::Unknown;
    QDateTime since = {};
    QDateTime nextTry = {}; ///< While Down.
    QString reason = {};    ///< Untranslated text of the server; no secret.
    int latencyMs = -1;     ///< Of the last answered statement.
};

/// Waiting times between attempts to reconnect: 1 s doubling up to 30 s, ±20 % so that clients do not march in step.
class BackOff {
public:
    [[nodiscard]] std::chrono::milliseconds next()
    {
        const std::chrono::milliseconds wait = m_wait;
        m_wait = std::min(m_wait * 2, std::chrono::milliseconds(30'000));
        return std::chrono::milliseconds(static_cast<qint64>(double(wait.count()) * m_jitter(m_random)));
    }
    void reset() { m_wait = std::chrono::milliseconds(1'000); }

private:
    std::chrono::milliseconds m_wait{1'000};
    std::mt19937 m_random{std::random_device{}()};
    std::uniform_real_distribution<double> m_jitter{0.8, 1.2};
};

} // namespace vhm24::core

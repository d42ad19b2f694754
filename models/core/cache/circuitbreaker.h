// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vhm24::core {

/// After some failures in a row nobody asks the server any more, except one probe from time to time.
class CircuitBreaker {
public:
    CircuitBreaker(int failuresToOpen, qint64 probeMs) : m_failuresToOpen(failuresToOpen), m_probeMs(probeMs) {}

    [[nodiscard]] bool isOpen() const { return m_failures >= m_failuresToOpen; }
    /// Times are of any monotonic clock, in milliseconds. A true while open is the probe: the next comes m_probeMs
    /// later.
    [[nodiscard]] bool allows(qint64 nowMs)
    {
        if (!isOpen())
            return true;
        if (nowMs - m_lastTryMs < m_probeMs)
            return false;
        m_lastTryMs = nowMs;
        return true;
    }
    void succeeded() { m_failures = 0; }
    void failed(qint64 nowMs)
    {
        m_lastTryMs = nowMs;
        if (!isOpen())
            ++m_failures;
    }

private:
    int m_failuresToOpen;
    qint64 m_probeMs;
    int m_failures = 0;
    qint64 m_lastTryMs = 0;
};

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

struct pollfd;

namespace vhm24::tests {

/// A far away server: forwards TCP connections on 127.0.0.1 to a near one, keeps every packet back for a while in each
/// direction, and counts round trips. It can also fall silent or cut the wire.
class DelayProxy {
public:
    DelayProxy(quint16 targetPort, std::chrono::milliseconds delay);
    ~DelayProxy();
    DelayProxy(const DelayProxy &) = delete;
    DelayProxy &operator=(const DelayProxy &) = delete;

    /// 0 when it could not listen.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Answers that began after the client had said something, over all connections: client → server → client.
    [[nodiscard]] qint64 roundTrips() const { return m_roundTrips; }
    [[nodiscard]] int connections() const { return m_connections; }

    void setDelay(std::chrono::milliseconds delay);
    /// While stalled, nothing arrives anywhere, and nothing is lost.
    void setStalled(bool stalled);
    /// Cuts all connections; new ones are accepted again unless it refuses them.
    void cut();
    void setRefusing(bool refusing) { m_refusing = refusing; }

private:
    struct Link;
    using Links = std::vector<std::unique_ptr<Link>>;
    void run(std::stop_token stop);
    void receive(Links &links, std::vector<pollfd> &waits);
    void accept(Links &links);
    void wake() const;

    const quint16 m_target;
    quint16 m_port = 0;
    int m_listener = -1;
    int m_wake = -1;
    std::atomic<qint64> m_delayMs;
    std::atomic<qint64> m_roundTrips = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_stalled = false;
    std::atomic<bool> m_cutting = false;
    std::atomic<bool> m_refusing = false;
    std::jthread m_thread; // last: it uses everything above
};

} // namespace vhm24::tests

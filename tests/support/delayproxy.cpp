// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/delayproxy.h"

#include <QByteArray>

#include <algorithm>
#include <deque>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vhm24::tests {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int BlockSize = 65'536;
constexpr std::size_t Fixed = 2; // descriptors before those of the links

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int tcpSocket()
{
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return made;
}

/// One direction of a connection, with what is on its way.
struct Lane {
    struct Packet {
        Clock::time_point due = {};
        QByteArray bytes = {}; ///< Empty: the end.
    };
    int from = -1;
    int to = -1;
    std::deque<Packet> packets = {};
    bool ended = false; ///< Nothing more comes in.

    /// Takes what has arrived; false for nothing but the end of it.
    bool take(Clock::time_point due)
    {
        QByteArray bytes(BlockSize, Qt::Uninitialized);
        const ssize_t size = ::recv(from, bytes.data(), BlockSize, 0);
        ended = size <= 0;
        bytes.resize(ended ? 0 : static_cast<qsizetype>(size));
        packets.push_back({.due = due, .bytes = bytes});
        return !ended;
    }
    void deliver(Clock::time_point now)
    {
        while (!packets.empty() && packets.front().due <= now) {
            const QByteArray bytes = packets.front().bytes;
            packets.pop_front();
            if (bytes.isEmpty())
                ::shutdown(to, SHUT_WR);
            for (qsizetype sent = 0; sent < bytes.size();) {
                const ssize_t size =
                    ::send(to, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
                if (size <= 0)
                    break; // the other end is gone, and its own lane will say so
                sent += size;
            }
        }
    }
};

} // namespace

struct DelayProxy::Link {
    Link(int client, int server) : up{.from = client, .to = server}, down{.from = server, .to = client} {}
    ~Link()
    {
        ::close(up.from);
        ::close(up.to);
    }
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    [[nodiscard]] bool isOver() const { return up.ended && down.ended && up.packets.empty() && down.packets.empty(); }

    Lane up;
    Lane down;
    bool asked = false; ///< The client spoke, and the server has not answered yet.
};

DelayProxy::DelayProxy(quint16 targetPort, std::chrono::milliseconds delay) :
    m_target(targetPort),
    m_listener(tcpSocket()),
    m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
    m_delayMs(delay.count())
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, any, size) == 0 && ::listen(m_listener, 16) == 0 &&
        ::getsockname(m_listener, any, &size) == 0)
        m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

DelayProxy::~DelayProxy()
{
    m_thread.request_stop();
    wake();
    m_thread.join();
    ::close(m_listener);
    ::close(m_wake);
}

void DelayProxy::wake() const { ::eventfd_write(m_wake, 1); }

void DelayProxy::setDelay(std::chrono::milliseconds delay) { m_delayMs = delay.count(); }

void DelayProxy::setStalled(bool stalled)
{
    m_stalled = stalled;
    wake();
}

void DelayProxy::cut()
{
    m_cutting = true;
    wake();
}

void DelayProxy::receive(Links &links, std::vector<pollfd> &waits)
{
    const auto due = Clock::now() + std::chrono::milliseconds(m_delayMs);
    std::size_t wait = Fixed;
    for (const auto &link : links) {
        for (Lane *const lane : {&link->up, &link->down}) {
            if (waits[wait++].revents == 0 || !lane->take(due))
                continue;
            const bool up = lane == &link->up;
            if (!up && link->asked)
                ++m_roundTrips;
            link->asked = up;
        }
    }
}

void DelayProxy::accept(Links &links)
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    const int server = tcpSocket();
    const sockaddr_in target = loopback(m_target);
    const bool wanted = client >= 0 && !m_refusing;
    if (wanted && ::connect(server, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0) {
        const int on = 1;
        ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        links.push_back(std::make_unique<Link>(client, server));
    } else {
        ::close(client);
        ::close(server);
    }
}

void DelayProxy::run(std::stop_token stop)
{
    Links links;
    while (!stop.stop_requested()) {
        std::vector<pollfd> waits{{m_wake, POLLIN, 0}, {m_listener, POLLIN, 0}};
        int timeout = -1;
        for (const auto &link : links) {
            for (const Lane *const lane : {&link->up, &link->down}) {
                waits.push_back({lane->ended ? -1 : lane->from, POLLIN, 0});
                if (m_stalled || lane->packets.empty())
                    continue;
                const auto left =
                    std::chrono::ceil<std::chrono::milliseconds>(lane->packets.front().due - Clock::now());
                const int wait = std::max(0, static_cast<int>(left.count()));
                timeout = timeout < 0 ? wait : std::min(timeout, wait);
            }
        }
        ::poll(waits.data(), waits.size(), timeout);
        eventfd_t ignored = 0;
        ::eventfd_read(m_wake, &ignored);
        receive(links, waits);
        if (m_cutting.exchange(false))
            links.clear();
        for (const auto &link : links) {
            if (m_stalled)
                break;
            link->up.deliver(Clock::now());
            link->down.deliver(Clock::now());
        }
        std::erase_if(links, [](const auto &link) { return link->isOver(); });
        if (waits[1].revents & POLLIN)
            accept(links);
        m_connections = static_cast<int>(links.size());
    }
}

} // namespace vhm24::tests

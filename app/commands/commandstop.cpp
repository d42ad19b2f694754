// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandstop.h"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace vhm24::app {

namespace {

constexpr int StopOn[] = {SIGTERM, SIGINT, SIGHUP};
constexpr std::uint64_t ByEnd = 1ULL << 32; // apart from what signals count
int stopDescriptor = -1;

/// May do nothing but write.
void noteStop(int)
{
    const int before = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(stopDescriptor, &one, sizeof one);
    errno = before;
}

} // namespace

CommandStop::CommandStop()
{
    stopDescriptor = ::eventfd(0, EFD_CLOEXEC);
    m_listener = std::thread([this] {
        std::uint64_t count = 0;
        while (count < ByEnd && ::read(stopDescriptor, &count, sizeof count) == sizeof count) {
            if (count % ByEnd != 0)
                m_stop.request_stop();
        }
    });
    struct sigaction action = {};
    action.sa_handler = noteStop;
    action.sa_flags = SA_RESTART;
    for (const int signal : StopOn)
        ::sigaction(signal, &action, nullptr);
}

CommandStop::~CommandStop()
{
    for (const int signal : StopOn)
        ::signal(signal, SIG_DFL);
    [[maybe_unused]] const auto written = ::write(stopDescriptor, &ByEnd, sizeof ByEnd);
    m_listener.join();
    ::close(stopDescriptor);
}

} // namespace vhm24::app

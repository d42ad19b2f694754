// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace vhm24::app {

namespace {

constexpr int QuitOn[] = {SIGTERM, SIGINT, SIGHUP};
int quitDescriptor = -1;

/// May do nothing but write.
void noteSignal(int)
{
    const int before = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(quitDescriptor, &one, sizeof one);
    errno = before;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    quitDescriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    auto *const notifier = new QSocketNotifier(quitDescriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] { QCoreApplication::exit(0); }); // no window may refuse
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : QuitOn)
        ::sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : QuitOn)
        ::signal(signal, SIG_DFL);
    ::close(quitDescriptor);
}

} // namespace vhm24::app

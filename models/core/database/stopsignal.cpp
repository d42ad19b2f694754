// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/stopsignal.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

namespace vhm24::core {

void StopSignal::Raise::operator()() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(descriptor, &one, sizeof one);
}

StopSignal::StopSignal(std::stop_token token) : m_token(token), m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_callback.emplace(std::move(token), Raise{m_descriptor});
}

StopSignal::~StopSignal()
{
    m_callback.reset(); // waits for a callback under way, which still needs the descriptor
    ::close(m_descriptor);
}

} // namespace vhm24::core

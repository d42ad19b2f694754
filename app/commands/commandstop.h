// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace vhm24::app {

/// Ends a long command in good order: SIGINT, SIGTERM and SIGHUP become a stop. One at a time.
class CommandStop {
public:
    CommandStop();
    ~CommandStop();
    CommandStop(const CommandStop &) = delete;
    CommandStop &operator=(const CommandStop &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::thread m_listener;
};

} // namespace vhm24::app

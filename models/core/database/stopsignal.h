// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>

namespace vhm24::core {

/// A stop token as a file descriptor, so that poll() can wait for it beside a socket.
class StopSignal {
public:
    explicit StopSignal(std::stop_token token);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool raised() const { return m_token.stop_requested(); }

private:
    struct Raise {
        int descriptor = -1;
        void operator()() const;
    };
    std::stop_token m_token;
    int m_descriptor = -1;
    std::optional<std::stop_callback<Raise>> m_callback;
};

} // namespace vhm24::core

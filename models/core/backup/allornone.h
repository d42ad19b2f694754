// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <algorithm>
#include <future>
#include <stop_token>
#include <vector>

namespace vhm24::core {

/// Does `work(item, stop)` for all of them at the same time, each on a thread of its own, and waits for all. The first
/// that fails stops the others; its error stands for the whole, not what the others say about having been stopped.
template <typename Items, typename Work>
Result<Done> allOrNone(Items &items, const std::stop_token &stop, const Work &work)
{
    std::stop_source halt;
    const std::stop_callback passed(stop, [&halt] { halt.request_stop(); });
    std::vector<std::future<Result<Done>>> running;
    for (auto &item : items)
        running.push_back(std::async(std::launch::async, [&work, &item, &halt] {
            auto done = work(item, halt.get_token());
            if (!done)
                halt.request_stop();
            return done;
        }));
    std::vector<Error> errors;
    for (auto &one : running) {
        if (const auto done = one.get(); !done)
            errors.push_back(done.error());
    }
    if (errors.empty())
        return Done{};
    const auto reason =
        std::find_if(errors.begin(), errors.end(), [](const Error &one) { return one.kind != ErrorKind::Cancelled; });
    return reason == errors.end() ? errors.front() : *reason;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/navigator.h"

#include <vector>

namespace vhm24::ui {

/// The way that was gone through pages and tabs, for back and forward.
class History {
public:
    struct Visit {
        int tab = 0; ///< May be closed meanwhile.
        QString pageId = {};
        PageArgument argument = {};
    };
    /// A new step; what lay ahead is forgotten.
    void go(const Visit &visit);
    /// What is shown just now, before it is left, so that coming back shows the same.
    void keep(const PageArgument &argument);
    /// The step before or after; nothing at either end.
    [[nodiscard]] const Visit *back();
    [[nodiscard]] const Visit *forward();

private:
    static constexpr std::size_t Longest = 200;
    std::vector<Visit> m_visits;
    std::size_t m_place = 0; // one past the present visit
};

} // namespace vhm24::ui

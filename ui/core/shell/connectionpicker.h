// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/settings/configuration.h"

#include <functional>

class QWidget;

namespace vhm24::ui {

/// A connection of the user that a page asks for.
struct PickedConnection {
    QString name = {};
    core::Configuration configuration = {}; ///< With its passwords, and through its tunnel.
};

/// Lets the user choose another connection than that of the window.
class ConnectionPicker {
public:
    virtual ~ConnectionPicker() = default;

    struct Answers {
        /// One is chosen. The way to the one before closes now; to this one it may take a while.
        std::function<void()> chosen = {};
        /// What came of it; of kind Cancelled when the user did not give a password.
        std::function<void(const core::Result<PickedConnection> &)> reached = {};
    };
    /// Answers on the GUI thread while `owner` lives; not at all when nothing is chosen.
    virtual void pick(QWidget *owner, Answers answers) = 0;
};

} // namespace vhm24::ui

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

    /// `done` is called on the GUI thread while `owner` lives; never when the user gives up. The way to what was picked
    /// before closes.
    virtual void pick(QWidget *owner, std::function<void(const core::Result<PickedConnection> &)> done) = 0;
};

} // namespace vhm24::ui

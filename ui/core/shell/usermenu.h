// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/format/formats.h"

#include <QPoint>

#include <functional>

class QWidget;

namespace vhm24::ui {

struct AccountActions {
    std::function<void(Formats::Language)> language = {};
    std::function<void(Theme)> theme = {};
    std::function<void()> logout = {};
};

/// Language, light or dark, log out; does not block.
void showAccountMenu(QWidget *parent, QPoint globalPosition, Formats::Language current, const AccountActions &actions);

} // namespace vhm24::ui

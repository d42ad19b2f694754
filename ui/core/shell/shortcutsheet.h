// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vhm24::ui {

/// The list of all keys (F1).
void showShortcutSheet(QWidget *parent);

} // namespace vhm24::ui

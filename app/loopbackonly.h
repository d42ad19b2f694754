// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vhm24::app {

/// From here on every TCP socket of this process that would listen on all addresses listens on loopback only.
/// Qt 6.4's VNC platform listens on all of them, without a password and without an option to change it.
/// Call it before the application object is made.
void listenOnLoopbackOnly();

} // namespace vhm24::app

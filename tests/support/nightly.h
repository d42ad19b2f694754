// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vhm24::tests {

/// How often or how much: what is enough by day, and what the preset nightly takes (VHM24_TEST_NIGHTLY=1).
[[nodiscard]] inline int byNight(int day, int night)
{
    return qEnvironmentVariableIntValue("VHM24_TEST_NIGHTLY") == 1 ? night : day;
}

} // namespace vhm24::tests

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/text/jsontext.h"

#include <QCoreApplication>

namespace vhm24::ui {

/// Where a JSON text is wrong, for the user.
[[nodiscard]] inline QString jsonSentence(const core::JsonProblem &problem)
{
    return QCoreApplication::translate("Messages", "This is not valid JSON: look at line %1, column %2.")
        .arg(problem.line)
        .arg(problem.column);
}

/// Words were typed in place of a number.
[[nodiscard]] inline QString jsonNumberSentence()
{
    return QCoreApplication::translate(
        "Messages", "A number stands here. Write it like 1 234,5, or put quotes around it to make it a text.");
}

} // namespace vhm24::ui

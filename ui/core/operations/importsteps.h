// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vhm24::ui {

enum class ImportStep { Source, Checks, Words, Rehearsal, Copy, Proof, Quarantine };
inline constexpr int ImportStepCount = 7;

/// The words of an import's steps.
class ImportSteps {
    Q_DECLARE_TR_FUNCTIONS(vhm24::ui::ImportSteps)
public:
    [[nodiscard]] static QString title(ImportStep step);
    /// What is done there, in a sentence or two.
    [[nodiscard]] static QString explanation(ImportStep step);
};

} // namespace vhm24::ui

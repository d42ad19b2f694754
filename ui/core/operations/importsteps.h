// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QTreeView>

#include <array>
#include <optional>

class QStandardItemModel;

namespace vhm24::ui {

enum class ImportStep { Source, Checks, Words, Rehearsal, Copy, Proof, Quarantine };
inline constexpr int ImportStepCount = 7;

/// The steps of an import, one below the other: how each stands, and which can be gone to.
class ImportSteps : public QTreeView {
    Q_OBJECT
public:
    struct State {
        std::optional<Meaning> meaning = {}; ///< Nothing: not begun.
        bool isOpen = false;                 ///< It can be gone to.
    };

    explicit ImportSteps(QWidget *parent = nullptr);

    void present(const std::array<State, ImportStepCount> &states, ImportStep current);
    [[nodiscard]] static QString title(ImportStep step);
    /// What is done there, in a sentence or two.
    [[nodiscard]] static QString explanation(ImportStep step);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(vhm24::ui::ImportStep step); ///< By the user.

private:
    QStandardItemModel *m_model;
    bool m_presents = false;
};

} // namespace vhm24::ui

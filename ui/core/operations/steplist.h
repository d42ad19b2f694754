// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QTreeView>

#include <optional>
#include <vector>

class QStandardItemModel;

namespace vhm24::ui {

/// The steps of a long work, one below the other: how each stands, and which can be gone to.
class StepList : public QTreeView {
    Q_OBJECT
public:
    struct Step {
        QString title = {};
        std::optional<Meaning> meaning = {}; ///< Nothing: not begun.
        bool isOpen = false;                 ///< It can be gone to.
    };

    explicit StepList(int count, QWidget *parent = nullptr);

    void present(const std::vector<Step> &steps, int current);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int step); ///< By the user.

private:
    QStandardItemModel *m_model;
    bool m_presents = false;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/connectiontrial.h"

#include <QWidget>

class QGridLayout;

namespace vhm24::ui {

/// What came of trying a connection: a line for each service, with a state and a sentence.
class TrialView : public QWidget {
    Q_OBJECT
public:
    explicit TrialView(QWidget *parent = nullptr);

    void present(std::vector<core::ConnectionTrial> trials);
    void clear() { present({}); }

private:
    [[nodiscard]] static QString wordsOf(const core::ConnectionTrial &trial);
    void fill();

    QGridLayout *m_grid;
    std::vector<core::ConnectionTrial> m_trials;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/conflictmodel.h"

#include <QTableView>

namespace vhm24::ui {

/// The list of a ConflictModel: up and down go along the fields, left and right choose a value, so does a click.
class ConflictView : public QTableView {
    Q_OBJECT
public:
    explicit ConflictView(ConflictModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void spanHeads();
    ConflictModel &m_model;
};

} // namespace vhm24::ui

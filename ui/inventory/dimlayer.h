// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;

namespace vhm24::ui::inventory {

/// Darkens a window while a dialog of it is open; follows its size, and goes with the dialog.
class DimLayer : public QWidget {
    Q_OBJECT
public:
    DimLayer(QWidget *window, QDialog *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vhm24::ui::inventory

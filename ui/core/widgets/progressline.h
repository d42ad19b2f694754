// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace vhm24::ui {

/// Two pixels under the header that move while something is read; nothing shows for the first 150 ms.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setRunning(bool running);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_tick;
    QTimer m_delay;
    double m_phase = 0;
    bool m_running = false;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QWidget>

namespace vhm24::ui {
class Button;
class TextLabel;
} // namespace vhm24::ui

namespace vhm24::app {

/// What is shown before there is anything to log in to: the steps of the demo, or why the program can't start.
class StartWindow : public QWidget {
    Q_OBJECT
public:
    explicit StartWindow(QWidget *parent = nullptr);
    void showStep(int step);
    void showTunnel(const QString &host);
    /// `sentence` says what is wrong, `detail` what the server or the file said; both without secrets.
    void showProblem(const QString &sentence, const QString &detail);
    /// Nothing is set up yet: what to do about it.
    void showWelcome();
    /// Offers the connections as the way out of a problem.
    void offerConnections();

Q_SIGNALS:
    void connectionsWanted();
    void demoWanted();

private:
    ui::TextLabel *m_title;
    ui::TextLabel *m_text;
    ui::TextLabel *m_detail;
    ui::Button *m_connections;
    ui::Button *m_demo;
};

} // namespace vhm24::app

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QProgressBar;

namespace vhm24::ui {

class BackupRunner;
class Button;
class ElidedLabel;
class Tag;

/// What a BackupRunner does: the step, how far it is, stop, and its log. Hidden until there is something to say.
class BackupRunView : public QWidget {
    Q_OBJECT
public:
    explicit BackupRunView(BackupRunner &runner, QWidget *parent = nullptr);

private:
    void present();
    void act();
    void retranslate();

    BackupRunner &m_runner;
    Tag *m_state;
    ElidedLabel *m_step;
    Button *m_stop;
    QProgressBar *m_bar;
    QPlainTextEdit *m_log;
    int m_lines = 0;
    bool m_closed = false; // by the user, until the next one
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace vhm24::ui {

class Button;
class ElidedLabel;
class Formats;
class Jobs;
class LinkLabel;

/// The newest job at the right of the status line: its words, a thin bar, and a button that stops it; once it has
/// ended, how, and the way to its file. Hidden when there is none.
class JobStrip : public QWidget {
    Q_OBJECT
public:
    explicit JobStrip(QWidget *parent = nullptr);
    void setJobs(Jobs *jobs, const Formats *formats);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void shownChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showNewest();
    void act();
    void openFolder();

    QPointer<Jobs> m_jobs;
    const Formats *m_formats = nullptr;
    ElidedLabel *m_text;
    LinkLabel *m_open;
    Button *m_stop;
    int m_id = 0;
    int m_phase = 0; // of the bar of a job whose end nobody knows
};

} // namespace vhm24::ui

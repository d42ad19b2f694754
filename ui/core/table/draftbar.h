// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace vhm24::ui {

class Button;
class Formats;
class TextLabel;

/// Says that changes of an earlier run were kept, and asks what to do with them.
class DraftBar : public QWidget {
    Q_OBJECT
public:
    explicit DraftBar(const Formats &formats, QWidget *parent = nullptr);
    void offer(int changes, int newRecords, const QDateTime &since);

Q_SIGNALS:
    void restoreRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    const Formats &m_formats;
    TextLabel *m_text;
    Button *m_discard;
    Button *m_restore;
    int m_changes = 0;
    int m_records = 0;
    QDateTime m_since;
};

} // namespace vhm24::ui

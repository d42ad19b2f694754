// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vhm24::ui {

class Button;
class TextLabel;

/// Appears under a table while edits are staged: how many, undo, discard, save; or why saving failed.
class EditBar : public QWidget {
    Q_OBJECT
public:
    explicit EditBar(QWidget *parent = nullptr);
    void showEdits(int cells, int rows);       ///< 0 cells hides the bar.
    void showProblem(const QString &sentence); ///< Until the next change.
    void setSaving(bool saving);

Q_SIGNALS:
    void undoRequested();
    void discardRequested();
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    TextLabel *m_text;
    TextLabel *m_problem;
    Button *m_undo;
    Button *m_discard;
    Button *m_save;
    int m_cells = 0;
    int m_rows = 0;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vhm24::ui {

class Button;
class LinkLabel;
class TextLabel;

/// Appears under a table while edits are staged: how many, what they are, undo, redo, discard, save; or why saving
/// failed. After a save it says so and offers to take it back.
class EditBar : public QWidget {
    Q_OBJECT
public:
    struct Counts {
        int cells = 0;   ///< Changed ones of rows that exist.
        int rows = 0;    ///< With such cells.
        int records = 0; ///< New ones.
        bool canUndo = false;
        bool canRedo = false;
    };
    explicit EditBar(QWidget *parent = nullptr);
    void showEdits(const Counts &counts);
    void showProblem(const QString &sentence); ///< Until the next change.
    void showNote(const QString &sentence);    ///< The same, but good news.
    /// After a save; `undoable` offers to take it back. Until the next change, or until it is closed.
    void showSaved(int rows, bool undoable);
    void setSaving(bool saving);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void previewRequested();
    void discardRequested();
    void saveRequested();
    void undoSavedRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Hidden, Staged, Saved, Note };
    void connectButtons();
    void retranslate();
    void enter(State state);
    TextLabel *m_text;
    TextLabel *m_problem;
    LinkLabel *m_preview;
    LinkLabel *m_takeBack;
    Button *m_undo;
    Button *m_redo;
    Button *m_discard;
    Button *m_save;
    Button *m_close;
    Counts m_counts;
    int m_saved = 0;
    State m_state = State::Hidden;
    bool m_undoable = false;
};

} // namespace vhm24::ui

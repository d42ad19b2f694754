// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace vhm24::ui {

class SqlHighlighter;

/// Where a statement is typed: keywords, texts and comments in colours, the place of a fault marked.
class SqlEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SqlEditor(QWidget *parent = nullptr);

    /// What is selected, or all of it.
    [[nodiscard]] QString statement() const;
    /// Marks the word at the character `position` of that statement, from 1, until something is typed, and puts the
    /// cursor there; returns its line and column.
    QPair<int, int> markFault(int position);
    void clearFault();

Q_SIGNALS:
    void runRequested(); ///< Ctrl+Enter.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SqlHighlighter *m_highlighter;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace vhm24::ui {

class Button;
class TextLabel;

/// What dialogs have in common: a title above, what is wrong and the verbs below, cancel and the confirming one at the
/// right.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    explicit DialogFrame(QWidget *parent = nullptr);

    void setTitle(const QString &text);
    void setAcceptText(const QString &text);
    void showProblem(const QString &sentence); ///< Above the verbs; empty takes it away.
    [[nodiscard]] Button *acceptButton() const { return m_accept; }

protected:
    [[nodiscard]] QHBoxLayout &head() const { return *m_head; } ///< Behind the title.
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    [[nodiscard]] QHBoxLayout &verbs() const { return *m_verbs; } ///< A stretch, cancel, the confirming one.
    /// Ctrl+Enter is the confirming one, wherever the focus is.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFooter(QVBoxLayout &outer);

    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QHBoxLayout *m_verbs;
    TextLabel *m_title;
    TextLabel *m_problem;
    Button *m_cancel;
    Button *m_accept;
};

} // namespace vhm24::ui

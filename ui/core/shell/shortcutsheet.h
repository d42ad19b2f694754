// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/shortcuts.h"

#include <QDialog>

#include <memory>

class QVBoxLayout;

namespace vhm24::ui {

class Button;
class KeyField;
class SearchField;
class TextLabel;

/// All keys by group (F1), to search, and to change where they belong to a command.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    /// Without settings of a user the keys are only shown.
    ShortcutSheet(Shortcuts *shortcuts, QWidget *parent);

    /// The field of a command; nothing when the keys are only shown.
    [[nodiscard]] KeyField *field(const QString &id) const;
    [[nodiscard]] QString problem() const;

private:
    struct Row {
        QWidget *line = nullptr;
        TextLabel *text = nullptr;
        TextLabel *keys = nullptr; ///< Of what can't be changed.
        KeyField *field = nullptr;
        Button *reset = nullptr;
        QString id = {};
        int fixed = -1; ///< Index in fixedKeys().
        const char *group = nullptr;
    };
    void build();
    QWidget *buildList();
    void addGroup(QVBoxLayout &list, const char *group);
    Row &addRow(QVBoxLayout &list, const char *group);
    void addCommand(QVBoxLayout &list, const Shortcuts::Command &command);
    void addFixed(QVBoxLayout &list, int index);
    void propose(const Row &row, const QKeySequence &keys);
    void retranslate();
    void showKeys();
    void narrow();

    Shortcuts *m_shortcuts;
    SearchField *m_search;
    TextLabel *m_problem;
    TextLabel *m_nothing;
    Button *m_resetAll;
    Button *m_close;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::vector<std::pair<const char *, TextLabel *>> m_heads;
};

void showShortcutSheet(QWidget *parent, Shortcuts *shortcuts);

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/column.h"

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPlainTextEdit;

namespace vhm24::ui {

class Button;
class TextLabel;

/// A value that needs room: a long text, JSON, a list with an entry on each line, or words to be ticked.
/// It closes only with a value that its column takes.
class ValueDialog : public QDialog {
    Q_OBJECT
public:
    ValueDialog(const core::Column &column, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setList(const QStringList &list);
    [[nodiscard]] QStringList list() const;

    void accept() override;

private:
    void build();
    void retranslate();
    void fillWords();
    void format();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isWords() const { return m_column.kind == core::ColumnKind::EnumerationList; }
    [[nodiscard]] bool isJson() const { return m_column.kind == core::ColumnKind::Json; }

    const core::Column &m_column;
    TextLabel *m_title;
    TextLabel *m_hint;
    QPlainTextEdit *m_text;
    QListWidget *m_words;
    TextLabel *m_problem;
    Button *m_format;
    Button *m_cancel;
    Button *m_accept;
};

} // namespace vhm24::ui

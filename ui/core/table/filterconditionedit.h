// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"
#include "ui/core/shell/context.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace vhm24::ui {

class Button;

/// One line of the filter builder: column, operator in words, and editors for what the type of the column needs.
class FilterConditionEdit : public QWidget {
    Q_OBJECT
public:
    FilterConditionEdit(const Context &context, const core::TableDescriptor &table, QWidget *parent = nullptr);

    void setCondition(const core::ColumnFilter &filter);
    /// The Error's detail is a sentence; it also stands at the editor.
    [[nodiscard]] core::Result<core::ColumnFilter> condition() const;
    void focusFirst();
    QWidget *chainAfter(QWidget *before); ///< Tab goes on here; the last of its own.

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void fillColumns();
    void fillOperators();
    void makeEditors();
    QWidget *makeEditor();
    void watch(QWidget *editor);
    void retranslate();
    void setValues(const core::ColumnFilter &filter);
    [[nodiscard]] int column() const;
    [[nodiscard]] const core::Column &definition() const;
    [[nodiscard]] core::FilterOperator op() const;
    [[nodiscard]] bool picksOne() const;

    const Context &m_context;
    const core::TableDescriptor &m_table;
    QComboBox *m_column;
    QComboBox *m_operator;
    QHBoxLayout *m_values;
    Button *m_remove;
    std::vector<QWidget *> m_editors;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"
#include "ui/core/shell/context.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace vhm24::ui {

class Button;
class FilterConditionEdit;

/// Conditions and groups in a group, joined by "and" or by "or"; a line at the left holds them together.
class FilterGroupEdit : public QWidget {
    Q_OBJECT
public:
    FilterGroupEdit(const Context &context, const core::TableDescriptor &table, int depth, QWidget *parent = nullptr);

    void setGroup(const core::FilterGroup &group);
    /// The first thing that is wrong, as a sentence, or the group; groups without a condition are left out.
    [[nodiscard]] core::Result<core::FilterGroup> group() const;
    FilterConditionEdit *addCondition();
    FilterGroupEdit *addGroup();
    void remove(FilterConditionEdit *condition);
    QWidget *chainAfter(QWidget *before); ///< Tab goes on here as it reads; the last of its own.

Q_SIGNALS:
    void changed();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *layout);
    void buildFoot(QVBoxLayout *layout);
    void clear();
    void retranslate();

    const Context &m_context;
    const core::TableDescriptor &m_table;
    const int m_depth;
    QComboBox *m_any;
    Button *m_remove;
    Button *m_addCondition;
    Button *m_addGroup;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_inner;
    std::vector<FilterConditionEdit *> m_conditions;
    std::vector<FilterGroupEdit *> m_groups;
};

} // namespace vhm24::ui

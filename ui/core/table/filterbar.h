// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"
#include "ui/core/shell/context.h"

#include <QWidget>

class QHBoxLayout;

namespace vhm24::ui {

class Chip;
class LinkLabel;

/// The row above a table: which view it shows, a chip for each filter, "reset", and at the right how many new rows
/// there are. It is always there, so that nothing below moves when a filter comes or goes.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    /// Before the chips, with a line between.
    void setLeading(QWidget *widget);
    void showFilters(const core::TableDescriptor &table, const std::vector<core::ColumnFilter> &filters,
                     const Context &context);
    /// The advanced filter as one chip in words; empty takes it away.
    void showAdvanced(const QString &words);
    void showNewRows(int count);
    /// A link to the groups that these rows were opened from.
    void offerGroups(bool offered);

Q_SIGNALS:
    void removed(int column);
    void resetRequested();
    void newRowsRequested();
    void filterActivated(int column);
    void advancedActivated();
    void advancedRemoved();
    void groupsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showParts();
    QWidget *m_leading = nullptr;
    LinkLabel *m_groups;
    QHBoxLayout *m_chips;
    Chip *m_advanced;
    LinkLabel *m_reset;
    Chip *m_newRows;
    int m_newCount = 0;
    bool m_filtered = false;
};

} // namespace vhm24::ui

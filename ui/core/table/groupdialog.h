// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablegroups.h"
#include "ui/core/dialog/formdialog.h"

#include <array>

class QComboBox;

namespace vhm24::ui {

class TablePage;

/// By which columns rows are put together, one within the other.
class GroupDialog : public FormDialog {
    Q_OBJECT
public:
    explicit GroupDialog(TablePage &page);

private:
    struct Line {
        FormField *columnField = nullptr;
        QComboBox *column = nullptr;
        FormField *stepField = nullptr;
        QComboBox *step = nullptr;
    };
    void retranslate();
    void addColumns(QComboBox *box) const;
    void showSteps();
    void submit();
    [[nodiscard]] bool isTime(int column) const;
    TablePage &m_page;
    std::array<Line, core::TableGroups::MostLevels> m_lines;
};

void openGroupDialog(TablePage &page);

} // namespace vhm24::ui

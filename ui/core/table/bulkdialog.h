// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/bulkchange.h"
#include "models/core/table/windowmodel.h"
#include "ui/core/dialog/formdialog.h"
#include "ui/core/shell/context.h"

class QComboBox;
class QStackedWidget;

namespace vhm24::ui {

class ProgressLine;

/// Changes one column of many rows, those selected or all of the filter. It says how many rows will change and stages
/// them as one step; nothing is saved here.
class BulkDialog : public FormDialog {
    Q_OBJECT
public:
    /// More rows than this are refused.
    static constexpr int MostRows = 10'000;

    BulkDialog(const Context &context, core::WindowModel &model, const QList<int> &selectedRows, QWidget *parent);
    ~BulkDialog() override;
    void setColumn(int column); ///< Where the user stands; ignored when it is not for editing.

private:
    void build();
    void retranslate();
    void fillWays();
    void showColumn(); ///< Ways and editor of the chosen column.
    void showWay();
    void readAll();
    void showEffect();
    void submit();
    [[nodiscard]] int column() const;
    [[nodiscard]] bool isWhole() const;
    /// What is asked for; an Error's subject is the field.
    [[nodiscard]] core::Result<core::BulkChange> change() const;
    [[nodiscard]] std::optional<core::BulkEdits> effect() const;
    [[nodiscard]] std::vector<core::BulkRow> selectedRows() const;

    const Context &m_context;
    core::WindowModel &m_model;
    QList<QString> m_selected;
    QComboBox *m_column;
    QComboBox *m_way;
    QComboBox *m_scope;
    QStackedWidget *m_value;
    QMap<int, QWidget *> m_editors; ///< One for each column.
    QWidget *m_amount;
    ProgressLine *m_progress;
    FormField *m_fields[4] = {};
    std::stop_source m_stop;
    quint64 m_generation = 0;
    std::optional<std::vector<core::BulkRow>> m_all; ///< Of the filter, for the chosen column.
    QString m_refusal;
};

class TablePage;
void openBulkDialog(TablePage &page);

} // namespace vhm24::ui

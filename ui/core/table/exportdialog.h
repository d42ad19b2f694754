// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog/formdialog.h"
#include "ui/core/table/exportjob.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vhm24::ui {

class TablePage;

/// Asks what of a list goes into which file, and starts the job that writes it.
class ExportDialog : public FormDialog {
    Q_OBJECT
public:
    explicit ExportDialog(TablePage &page);

private:
    enum class Rows { Selection, Filter, All };
    void build();
    void buildFile();
    void retranslate();
    void fillRows();
    void showFormat();
    void chooseFile();
    void submit();
    void start();
    [[nodiscard]] bool isXlsx() const;
    [[nodiscard]] bool isFileFine();
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] std::vector<int> columns() const;
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] QStringList headLines(const QString &filter) const;

    TablePage &m_page;
    const QStringList m_selection; // as the dialog was opened
    QComboBox *m_rows;
    QComboBox *m_format;
    QComboBox *m_values;
    QComboBox *m_columns;
    QComboBox *m_csv;
    QCheckBox *m_mark;
    QCheckBox *m_head;
    QLineEdit *m_file;
    Button *m_choose;
    QMap<QString, FormField *> m_named;
    QString m_confirmed; // the path whose file may be replaced
};

/// The ids of the selected rows that the database has, from the top down.
[[nodiscard]] QStringList selectedRowIds(TablePage &page);
/// The columns that the list shows, in its order.
[[nodiscard]] std::vector<int> visibleColumns(TablePage &page);
/// The view of a page without what the user narrowed: what always holds there still does.
[[nodiscard]] core::TableView wholeView(TablePage &page);

void openExportDialog(TablePage &page);

} // namespace vhm24::ui

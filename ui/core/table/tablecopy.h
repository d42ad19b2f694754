// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/delimitedtext.h"

#include <QString>
#include <QVariant>

#include <vector>

class QMimeData;

namespace vhm24::core {
struct Column;
}

namespace vhm24::ui {

class TablePage;

/// Rows of a page as texts for other programs: the columns that are visible, in the order in which they stand.
class TableCopy {
public:
    /// The same cells between our own windows, where a text of several lines is one cell.
    static constexpr const char *OwnCells = "application/x-vhm24-cells";
    enum class Format { Tabs, TabsWithHeads, Csv, Json, Markdown, Sql };

    explicit TableCopy(TablePage &page);

    /// For the clipboard; tabs come with HTML, so that a table program keeps codes as they are.
    [[nodiscard]] QMimeData *mime(const std::vector<int> &rows, Format format) const;
    [[nodiscard]] QMimeData *mimeOfCell(int row, int column) const;
    /// A cell as a table program reads it: no grouping, no units, the whole date, names for references.
    [[nodiscard]] QString text(int row, int column) const;

private:
    [[nodiscard]] const core::Column &column(int index) const;
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] core::TextRows texts(const std::vector<int> &rows, bool withHeads) const;
    [[nodiscard]] QString json(const std::vector<int> &rows) const;
    [[nodiscard]] QString markdown(const std::vector<int> &rows) const;
    [[nodiscard]] QString sql(const std::vector<int> &rows) const;
    [[nodiscard]] QString html(const std::vector<int> &rows, const std::vector<int> &columns, bool withHeads) const;
    [[nodiscard]] QString htmlCell(int row, int column) const;

    TablePage &m_page;
    std::vector<int> m_columns;
};

/// The selected rows from above to below; the current one where none is selected.
[[nodiscard]] std::vector<int> selectedRows(TablePage &page);

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/export/rowsink.h"
#include "models/core/export/wallclock.h"

#include <QStringList>

namespace vhm24::ui {

/// Keeps rows as the words that a page shows; for so many as fit on paper.
class PrintRows : public core::RowSink {
public:
    PrintRows() = default;

    void begin(const std::vector<core::ExportColumn> &columns) override { m_columns = columns; }
    void empty() override { m_cells.emplace_back(); }
    void text(std::string_view utf8) override;
    void integer(qint64 value) override;
    void real(double value) override;
    void moment(qint64 wallMs) override;
    void date(qint64 days) override;
    bool endRow() override { return true; }

    [[nodiscard]] const std::vector<core::ExportColumn> &columns() const { return m_columns; }
    [[nodiscard]] int rows() const
    {
        return m_columns.empty() ? 0 : static_cast<int>(m_cells.size() / m_columns.size());
    }
    [[nodiscard]] const QString &cell(int row, int column) const
    {
        return m_cells[static_cast<std::size_t>(row) * m_columns.size() + static_cast<std::size_t>(column)];
    }
    [[nodiscard]] bool isNumeric(int column) const;

private:
    std::vector<core::ExportColumn> m_columns;
    std::vector<QString> m_cells;
    core::DateText m_dates{core::DateText::Style::Shown};
};

} // namespace vhm24::ui

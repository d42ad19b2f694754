// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtEndian>

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct pg_result;

namespace vhm24::core {

/// Some rows of a long binary answer, in memory that is used again for the rows after them. Rows and columns count
/// from 0; of a NULL ask isNull() first.
class RowBlock {
public:
    [[nodiscard]] int rows() const { return m_columns == 0 ? 0 : static_cast<int>(m_cells.size()) / m_columns; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] bool isNull(int row, int column) const { return cell(row, column).length < 0; }
    [[nodiscard]] std::string_view raw(int row, int column) const
    {
        const Cell &one = cell(row, column);
        return {m_bytes.data() + one.offset, static_cast<std::size_t>(one.length < 0 ? 0 : one.length)};
    }
    [[nodiscard]] qint64 integer(int row, int column) const; ///< int2, int4, int8, date, timestamp
    [[nodiscard]] double real(int row, int column) const;    ///< float8, float4 and the integers
    [[nodiscard]] bool boolean(int row, int column) const { return raw(row, column) == std::string_view("\1", 1); }
    [[nodiscard]] QStringList texts(int row, int column) const; ///< text[] and enum[]

    // For Connection.
    void append(const pg_result *row); ///< Of one row; all of the same statement.
    void clear()
    {
        m_cells.clear();
        m_bytes.clear();
    }

private:
    struct Cell {
        std::uint32_t offset = 0;
        std::int32_t length = -1; ///< −1 = NULL
    };
    [[nodiscard]] const Cell &cell(int row, int column) const
    {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)];
    }

    int m_columns = 0;
    std::vector<unsigned> m_types; // oids
    std::vector<Cell> m_cells;
    std::string m_bytes;
};

} // namespace vhm24::core

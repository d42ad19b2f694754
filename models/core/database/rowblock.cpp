// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/rowblock.h"

#include "models/core/database/binaryformat.h"

#include "models/core/database/rowset.h"

#include <libpq-fe.h>

namespace vhm24::core {

namespace {

template <typename Number> Number bigEndian(std::string_view bytes)
{
    return qFromBigEndian<Number>(reinterpret_cast<const uchar *>(bytes.data()));
}

} // namespace

void RowBlock::append(const pg_result *row)
{
    if (m_types.empty()) {
        m_columns = PQnfields(row);
        for (int column = 0; column < m_columns; ++column)
            m_types.push_back(PQftype(row, column));
    }
    for (int column = 0; column < m_columns; ++column) {
        Cell one{.offset = static_cast<std::uint32_t>(m_bytes.size())};
        if (PQgetisnull(row, 0, column) == 0) {
            one.length = PQgetlength(row, 0, column);
            m_bytes.append(PQgetvalue(row, 0, column), static_cast<std::size_t>(one.length));
        }
        m_cells.push_back(one);
    }
}

qint64 RowBlock::integer(int row, int column) const
{
    const std::string_view bytes = raw(row, column);
    switch (bytes.size()) {
    case 8: return bigEndian<qint64>(bytes);
    case 4: return bigEndian<qint32>(bytes);
    case 2: return bigEndian<qint16>(bytes);
    default: return 0;
    }
}

double RowBlock::real(int row, int column) const
{
    const std::string_view bytes = raw(row, column);
    const unsigned type = m_types[static_cast<std::size_t>(column)];
    if (type == oid::Float8 && bytes.size() == 8)
        return std::bit_cast<double>(bigEndian<quint64>(bytes));
    if (type == oid::Float4 && bytes.size() == 4)
        return double(std::bit_cast<float>(bigEndian<quint32>(bytes)));
    return static_cast<double>(integer(row, column));
}

QStringList RowBlock::texts(int row, int column) const { return textsOfArray(raw(row, column)); }

} // namespace vhm24::core

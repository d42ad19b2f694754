// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/statement.h"
#include "models/core/table/tableview.h"

#include <vector>

namespace vhm24::core {

/// Appends the value and returns its placeholder: `$3`.
[[nodiscard]] QByteArray placeholder(std::vector<Parameter> &parameters, Parameter value);

/// What a view shows, as the condition of a WHERE on `… AS t`. Every value is a parameter.
class FilterSql {
public:
    explicit FilterSql(const TableDescriptor &table) : m_table(table) {}

    /// Empty when all rows are shown. Schemas are placeholders of Layout::sql.
    [[nodiscard]] QByteArray conditions(const TableView &view, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray searchCondition(const QString &text, std::vector<Parameter> &parameters) const;

private:
    [[nodiscard]] QByteArray condition(const ColumnFilter &filter, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray groupCondition(const FilterGroup &group, std::vector<Parameter> &parameters) const;
    [[nodiscard]] const Column &column(int index) const { return m_table.columns[static_cast<std::size_t>(index)]; }

    const TableDescriptor &m_table;
};

} // namespace vhm24::core

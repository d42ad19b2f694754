// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/database/statement.h"
#include "models/core/table/tableview.h"

#include <vector>

namespace vhm24::core {

/// Appends the value and returns its placeholder: `$3`.
[[nodiscard]] QByteArray placeholder(std::vector<Parameter> &parameters, Parameter value);

/// What a view shows, as the condition of a WHERE on `… AS t`. Every value is a parameter.
class FilterSql {
public:
    FilterSql(const Layout &layout, const TableDescriptor &table) : m_layout(layout), m_table(table) {}

    /// Empty when all rows are shown. Schemas are placeholders of Layout::sql.
    [[nodiscard]] QByteArray conditions(const TableView &view, std::vector<Parameter> &parameters) const;
    /// The same without the search.
    [[nodiscard]] QByteArray filterConditions(const TableView &view, std::vector<Parameter> &parameters) const;
    /// Every word of the text stands in some text column, or in a name behind an id where that is in the same database.
    /// Each part of it is a comparison with one column, which an index on that column can answer.
    [[nodiscard]] QByteArray searchCondition(const QString &text, std::vector<Parameter> &parameters) const;
    /// A condition by name can be asked here only when the names stand in the same database.
    [[nodiscard]] bool canAskNames(const ColumnFilter &filter) const;
    /// `SELECT` of the ids of `… AS n` whose names match a condition by name.
    [[nodiscard]] static QByteArray namedIds(const TableDescriptor &target, const ColumnFilter &filter,
                                             std::vector<Parameter> &parameters);

private:
    [[nodiscard]] QByteArray condition(const ColumnFilter &filter, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray nameCondition(const ColumnFilter &filter, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray groupCondition(const FilterGroup &group, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray wordCondition(const QString &word, std::vector<Parameter> &parameters) const;
    [[nodiscard]] const Column &column(int index) const { return m_table.columns[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool sharesNames(const Column &one) const;

    const Layout &m_layout;
    const TableDescriptor &m_table;
};

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/table/column.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>

namespace vhm24::core {

enum class FilterOperator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between,
    Contains,
    StartsWith,
    EndsWith,
    IsNull,
    IsNotNull,
    In,
    NotIn
};

/// One condition on one column. Values are in PostgreSQL's text form and become parameters.
/// A day, a month, a year is a range: In, NotIn and NotEqual of times hold the two ends of each.
struct ColumnFilter {
    int column = -1;
    FilterOperator op = FilterOperator::Equal;
    QStringList values = {};
    bool byName = false; ///< The values are (parts of) names of the rows that a reference leads to, not ids.
    QString words = {};  ///< Of a time that moves on: "last 7 days", in English; the values are what it meant.
    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// Conditions and groups of conditions, joined by "and" or by "or".
struct FilterGroup {
    bool any = false; ///< One of them is enough.
    std::vector<ColumnFilter> conditions = {};
    std::vector<FilterGroup> groups = {};
    [[nodiscard]] bool isEmpty() const { return conditions.empty() && groups.empty(); }
    friend bool operator==(const FilterGroup &, const FilterGroup &) = default;
};

/// What the words of a filter mean to this user.
struct FilterContext {
    QByteArray timeZone = "Asia/Tashkent"; ///< IANA id in which typed dates are meant.
    QDateTime now = {};
    /// The enum words whose shown text begins with what was typed, for an enumeration of that name.
    std::function<QStringList(const char *enumeration, const QString &typed)> enumerationWords = {};
};

/// The operators that say something about a column of this type, in the order in which they are offered:
/// texts, ids, names behind ids: `*part*` `start*` `*end` `=` `<>` `in` `not in`, texts and ids also `<` `<=` `>` `>=`;
/// numbers and times: `=` `<>` `<` `<=` `>` `>=` `a..b` `in` `not in`; lists of words, yes and no: `=` `<>` `in`
/// `not in`; all that can be empty: `null` `<>null`.
[[nodiscard]] std::vector<FilterOperator> operatorsOf(const Column &column);

/// Reads what was typed into a filter: `=` `<>` `<` `<=` `>` `>=` `a..b` `*part*` `start*` `*end` `null` `<>null`
/// `in a, b` `not in a, b` (`;` between the values where they hold commas). Bare text means "contains" for texts and
/// names and "=" for the rest. Empty text = no filter.
/// The Error (Invalid) says in `detail` one of: number, date, enumeration, boolean, order, operator.
[[nodiscard]] Result<std::optional<ColumnFilter>> parseFilter(const TableDescriptor &table, int column,
                                                              const QString &typed, const FilterContext &context);
/// The values of a list as typed: by `;`, else by a comma with a space behind it, else by commas.
[[nodiscard]] QStringList listedValues(const QString &typed);
/// The same of an operator and its values, as typed.
[[nodiscard]] Result<ColumnFilter> makeFilter(const TableDescriptor &table, int column, FilterOperator op,
                                              const QStringList &values, const FilterContext &context);

/// With the values that times in words ("last 7 days") have now.
[[nodiscard]] ColumnFilter withPresentTimes(const TableDescriptor &table, const ColumnFilter &filter,
                                            const FilterContext &context);
[[nodiscard]] FilterGroup withPresentTimes(const TableDescriptor &table, FilterGroup group,
                                           const FilterContext &context);

} // namespace vhm24::core

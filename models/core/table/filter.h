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
    QString today = QStringLiteral("today"); ///< As this user's language says it; the English word works too.
    QString yesterday = QStringLiteral("yesterday");
    /// The enum words whose shown text begins with what was typed, for an enumeration of that name.
    std::function<QStringList(const char *enumeration, const QString &typed)> enumerationWords = {};
};

/// Reads what was typed into a filter: `=` `<>` `<` `<=` `>` `>=` `a..b` `*part*` `start*` `null` `<>null` `in a, b`;
/// bare text means "contains" for texts and "=" for the rest. Empty text = no filter.
/// The Error (Invalid) says in `detail` one of: number, date, enumeration, boolean, order.
[[nodiscard]] Result<std::optional<ColumnFilter>> parseFilter(const TableDescriptor &table, int column,
                                                              const QString &typed, const FilterContext &context);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/filter.h"

#include "models/core/text/numberinput.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace vhm24::core {

namespace {

struct Typed {
    FilterOperator op = FilterOperator::Equal;
    QStringList parts = {};
};

/// Free text: not a word of a list, although that is stored as text too.
bool isText(const Column &column)
{
    const ColumnKind kind = column.kind;
    return !column.enumeration &&
           (kind == ColumnKind::Text || kind == ColumnKind::TextList || kind == ColumnKind::Json);
}

std::optional<Typed> keywordFilter(const QString &text)
{
    if (text.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0)
        return Typed{.op = FilterOperator::IsNull};
    if (text.compare(QLatin1String("<>null"), Qt::CaseInsensitive) == 0)
        return Typed{.op = FilterOperator::IsNotNull};
    if (text.startsWith(QLatin1String("in "), Qt::CaseInsensitive)) {
        Typed typed{.op = FilterOperator::In};
        for (const QString &part : text.mid(3).split(QLatin1Char(','), Qt::SkipEmptyParts))
            typed.parts += part.trimmed();
        return typed;
    }
    return std::nullopt;
}

Typed split(const QString &text, const Column &column)
{
    if (const auto keyword = keywordFilter(text))
        return *keyword;
    static const std::pair<const char *, FilterOperator> prefixes[] = {
        {"<>", FilterOperator::NotEqual}, {"<=", FilterOperator::LessOrEqual}, {">=", FilterOperator::GreaterOrEqual},
        {"<", FilterOperator::Less},      {">", FilterOperator::Greater},      {"=", FilterOperator::Equal}};
    for (const auto &[prefix, op] : prefixes) {
        if (text.startsWith(QLatin1String(prefix)))
            return {.op = op, .parts = {text.mid(qstrlen(prefix)).trimmed()}};
    }
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots >= 0 && !isText(column)) {
        const QString low = text.left(dots).trimmed();
        const QString high = text.mid(dots + 2).trimmed();
        if (low.isEmpty())
            return {.op = FilterOperator::LessOrEqual, .parts = {high}};
        if (high.isEmpty())
            return {.op = FilterOperator::GreaterOrEqual, .parts = {low}};
        return {.op = FilterOperator::Between, .parts = {low, high}};
    }
    if (isText(column)) {
        QString part = text;
        const bool open = part.startsWith(QLatin1Char('*'));
        const bool starts = !open && part.endsWith(QLatin1Char('*'));
        part.remove(QRegularExpression(QStringLiteral("^\\*+|\\*+$")));
        return {.op = starts ? FilterOperator::StartsWith : FilterOperator::Contains, .parts = {part}};
    }
    return {.op = FilterOperator::Equal, .parts = {text}};
}

/// A typed day or moment as [from, until) in UTC.
std::optional<std::pair<QDateTime, QDateTime>> momentRange(const QString &text, const FilterContext &context)
{
    const QTimeZone zone(context.timeZone);
    const QDate today = context.now.toTimeZone(zone).date();
    const auto day = [&](QDate date) {
        return std::pair(QDateTime(date, QTime(0, 0), zone).toUTC(),
                         QDateTime(date.addDays(1), QTime(0, 0), zone).toUTC());
    };
    const QString word = text.toLower();
    if (word == QLatin1String("today") || word == context.today.toLower())
        return day(today);
    if (word == QLatin1String("yesterday") || word == context.yesterday.toLower())
        return day(today.addDays(-1));
    for (const char *form : {"d.M.yyyy", "d.M.yy", "yyyy-MM-dd", "d.M"}) {
        QDate date = QDate::fromString(text, QLatin1String(form));
        if (date.isValid() && qstrcmp(form, "d.M.yy") == 0)
            date = date.addYears(date.year() < 2000 ? 100 : 0);
        if (date.isValid() && qstrcmp(form, "d.M") == 0)
            date = QDate(today.year(), date.month(), date.day());
        if (date.isValid())
            return day(date);
    }
    for (const char *form : {"d.M.yyyy H:mm", "d.M.yyyy H:mm:ss", "yyyy-MM-dd H:mm"}) {
        QDateTime moment = QDateTime::fromString(text, QLatin1String(form));
        if (!moment.isValid())
            continue;
        moment.setTimeZone(zone);
        return std::pair(moment.toUTC(), moment.toUTC().addSecs(60));
    }
    return std::nullopt;
}

QString sqlText(const QDateTime &moment) { return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")); }

Result<std::optional<ColumnFilter>> momentFilter(ColumnFilter filter, const Typed &typed, const FilterContext &context,
                                                 bool dateOnly)
{
    std::vector<std::pair<QDateTime, QDateTime>> ranges;
    for (const QString &part : typed.parts) {
        const auto range = momentRange(part, context);
        if (!range)
            return invalid(QStringLiteral("date"));
        ranges.push_back(*range);
    }
    if (ranges.empty())
        return std::optional(filter);
    if (dateOnly) {
        const QTimeZone zone(context.timeZone);
        for (const auto &range : ranges)
            filter.values += range.first.toTimeZone(zone).date().toString(Qt::ISODate);
        return std::optional(filter);
    }
    // A day is a range: "= 19.11" means from its midnight to the next; ends include their whole day.
    const QDateTime from = ranges.front().first;
    const QDateTime until = ranges.back().second.addMSecs(-1);
    switch (typed.op) {
    case FilterOperator::Equal:
    case FilterOperator::Between:
    case FilterOperator::In:
        if (until < from)
            return invalid(QStringLiteral("order"));
        filter.op = FilterOperator::Between;
        filter.values = {sqlText(from), sqlText(until)};
        break;
    case FilterOperator::LessOrEqual:
    case FilterOperator::Greater: filter.values = {sqlText(until)}; break;
    default: filter.values = {sqlText(from)}; break;
    }
    return std::optional(filter);
}

Result<QStringList> numbers(const QStringList &parts)
{
    QStringList list;
    for (const QString &part : parts) {
        const auto number = parseDecimal(part);
        if (!number)
            return invalid(QStringLiteral("number"));
        list += number.value();
    }
    return list;
}

Result<std::optional<ColumnFilter>> enumerationFilter(ColumnFilter filter, const Column &column, const Typed &typed,
                                                      const FilterContext &context)
{
    for (const QString &part : typed.parts) {
        const QStringList words =
            context.enumerationWords ? context.enumerationWords(column.enumeration, part) : QStringList{part.toUpper()};
        if (words.isEmpty())
            return invalid(QStringLiteral("enumeration"));
        filter.values += words;
    }
    if (filter.op == FilterOperator::Equal)
        filter.op = FilterOperator::In;
    if (!QList{FilterOperator::In, FilterOperator::NotEqual, FilterOperator::IsNull, FilterOperator::IsNotNull}
             .contains(filter.op))
        return invalid(QStringLiteral("order"));
    return std::optional(filter);
}

Result<std::optional<ColumnFilter>> booleanFilter(ColumnFilter filter, const Typed &typed, const FilterContext &context)
{
    if (typed.parts.isEmpty())
        return std::optional(filter);
    const QStringList words = context.enumerationWords ? context.enumerationWords("Boolean", typed.parts.front())
                                                       : QStringList{typed.parts.front()};
    if (words.size() != 1)
        return invalid(QStringLiteral("boolean"));
    filter.values = words;
    return std::optional(filter);
}

} // namespace

Result<std::optional<ColumnFilter>> parseFilter(const TableDescriptor &table, int column, const QString &typed,
                                                const FilterContext &context)
{
    const Column &definition = table.columns[static_cast<std::size_t>(column)];
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<ColumnFilter>();
    const Typed parts = split(text, definition);
    ColumnFilter filter{.column = column, .op = parts.op};
    const bool valueless = parts.op == FilterOperator::IsNull || parts.op == FilterOperator::IsNotNull;
    if (!valueless && (parts.parts.isEmpty() || parts.parts.front().isEmpty()))
        return std::optional<ColumnFilter>(); // an operator that still waits for its value
    switch (definition.kind) {
    case ColumnKind::Integer:
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: {
        const auto values = numbers(parts.parts);
        if (!values)
            return values.error();
        if (parts.op == FilterOperator::Between && values.value()[0].toDouble() > values.value()[1].toDouble())
            return invalid(QStringLiteral("order"));
        filter.values = values.value();
        return std::optional(filter);
    }
    case ColumnKind::Moment: return momentFilter(filter, parts, context, false);
    case ColumnKind::Date: return momentFilter(filter, parts, context, true);
    case ColumnKind::Enumeration:
    case ColumnKind::EnumerationList: return enumerationFilter(filter, definition, parts, context);
    case ColumnKind::Boolean: return booleanFilter(filter, parts, context);
    default: break;
    }
    if (definition.enumeration) // a text column with a known list
        return enumerationFilter(filter, definition, parts, context);
    filter.values = parts.parts;
    return std::optional(filter);
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/filter.h"

#include "models/core/table/timewords.h"
#include "models/core/text/numberinput.h"
#include "models/core/text/plainapostrophes.h"

#include <QRegularExpression>

#include <algorithm>

namespace vhm24::core {

namespace {

using Op = FilterOperator;

struct Typed {
    Op op = Op::Equal;
    QStringList parts = {};
};

bool isValueless(Op op) { return op == Op::IsNull || op == Op::IsNotNull; }

bool isTime(const Column &column) { return column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date; }

/// Free text: not a word of a list, although that is stored as text too.
bool isText(const Column &column)
{
    const ColumnKind kind = column.kind;
    return !column.enumeration &&
           (kind == ColumnKind::Text || kind == ColumnKind::TextList || kind == ColumnKind::Json || column.reference);
}

std::optional<Typed> keywordFilter(const QString &text)
{
    const auto is = [&text](const char *word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; };
    if (is("null"))
        return Typed{.op = Op::IsNull};
    if (is("<>null") || is("<> null") || is("not null"))
        return Typed{.op = Op::IsNotNull};
    for (const auto &[word, op] : {std::pair("in ", Op::In), std::pair("not in ", Op::NotIn)}) {
        if (text.startsWith(QLatin1String(word), Qt::CaseInsensitive))
            return Typed{.op = op, .parts = listedValues(text.mid(qstrlen(word)))};
    }
    return is("in") || is("not in") ? std::optional(Typed{.op = Op::In}) : std::nullopt;
}

std::optional<Typed> comparison(const QString &text)
{
    static const std::pair<const char *, Op> prefixes[] = {{"<>", Op::NotEqual},       {"<=", Op::LessOrEqual},
                                                           {">=", Op::GreaterOrEqual}, {"<", Op::Less},
                                                           {">", Op::Greater},         {"=", Op::Equal}};
    for (const auto &[prefix, op] : prefixes) {
        if (text.startsWith(QLatin1String(prefix)))
            return Typed{.op = op, .parts = {text.mid(qstrlen(prefix)).trimmed()}};
    }
    return std::nullopt;
}

Typed range(const QString &text, qsizetype dots)
{
    const QString low = text.left(dots).trimmed();
    const QString high = text.mid(dots + 2).trimmed();
    if (low.isEmpty())
        return {.op = Op::LessOrEqual, .parts = {high}};
    if (high.isEmpty())
        return {.op = Op::GreaterOrEqual, .parts = {low}};
    return {.op = Op::Between, .parts = {low, high}};
}

Typed pattern(const QString &text)
{
    static const QRegularExpression stars(QStringLiteral("^\\*+|\\*+$"));
    const bool first = text.startsWith(QLatin1Char('*'));
    const bool last = text.endsWith(QLatin1Char('*'));
    const Op op = first && !last ? Op::EndsWith : last && !first ? Op::StartsWith : Op::Contains;
    return {.op = op, .parts = {QString(text).remove(stars)}};
}

Typed split(const QString &text, const Column &column)
{
    if (const auto keyword = keywordFilter(text))
        return *keyword;
    if (const auto compared = comparison(text))
        return *compared;
    if (isText(column) || (column.kind == ColumnKind::Id && text.contains(QLatin1Char('*'))))
        return pattern(text);
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    return dots < 0 ? Typed{.op = Op::Equal, .parts = {text}} : range(text, dots);
}

QString sqlText(const QDateTime &moment) { return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")); }

/// A day is a stretch: "= 19.11" means from its midnight to the next; ends include their whole day.
Result<ColumnFilter> timeFilter(ColumnFilter filter, const QStringList &parts, const FilterContext &context,
                                bool dateOnly)
{
    const QTimeZone zone(context.timeZone);
    std::vector<TimeSpan> spans;
    QStringList words;
    for (const QString &part : parts) {
        const QDate day = spans.empty() ? QDate() : spans.back().from.toTimeZone(zone).date();
        const auto span = parseTimeSpan(part, zone, context.now, day);
        if (!span)
            return invalid(QStringLiteral("date"));
        spans.push_back(*span);
        words += span->words.isEmpty() ? part : span->words;
    }
    const auto text = [&](const QDateTime &moment) {
        return dateOnly ? moment.toTimeZone(zone).date().toString(Qt::ISODate) : sqlText(moment);
    };
    const auto last = [](const TimeSpan &span) { return span.until.addMSecs(-1); };
    const bool list = filter.op == Op::In || filter.op == Op::NotIn;
    if (std::any_of(spans.begin(), spans.end(), [](const TimeSpan &span) { return !span.words.isEmpty(); }))
        filter.words = words.join(list ? QLatin1String(", ") : QLatin1String(".."));
    switch (filter.op) {
    case Op::In:
    case Op::NotIn:
    case Op::NotEqual:
        for (const TimeSpan &span : spans)
            filter.values += {text(span.from), text(last(span))};
        break;
    case Op::Equal:
    case Op::Between:
        if (last(spans.back()) < spans.front().from)
            return invalid(QStringLiteral("order"));
        filter.op = Op::Between;
        filter.values = {text(spans.front().from), text(last(spans.back()))};
        break;
    case Op::LessOrEqual:
    case Op::Greater: filter.values = {text(last(spans.back()))}; break;
    default: filter.values = {text(spans.front().from)}; break;
    }
    return filter;
}

Result<ColumnFilter> numberFilter(ColumnFilter filter, const Column &column, const QStringList &parts)
{
    for (const QString &part : parts) {
        const auto number = parseDecimal(part);
        if (!number)
            return invalid(QStringLiteral("number"));
        // A column of whole numbers takes no other ones, and only those of four bytes.
        bool fits = true;
        if (column.kind == ColumnKind::Integer)
            number.value().toInt(&fits);
        if (!fits)
            return invalid(QStringLiteral("number"));
        filter.values += number.value();
    }
    if (filter.op == Op::Between && filter.values[0].toDouble() > filter.values[1].toDouble())
        return invalid(QStringLiteral("order"));
    return filter;
}

Result<ColumnFilter> enumerationFilter(ColumnFilter filter, const Column &column, const QStringList &parts,
                                       const FilterContext &context)
{
    for (const QString &part : parts) {
        const QStringList words =
            context.enumerationWords ? context.enumerationWords(column.enumeration, part) : QStringList{part.toUpper()};
        if (words.isEmpty())
            return invalid(QStringLiteral("enumeration"));
        filter.values += words;
    }
    if (filter.op == Op::Equal)
        filter.op = Op::In;
    return filter;
}

Result<ColumnFilter> booleanFilter(ColumnFilter filter, const QStringList &parts, const FilterContext &context)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("да"),
                                 QStringLiteral("ha"), QStringLiteral("1")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("нет"),
                                QStringLiteral("yo'q"), QStringLiteral("0")};
    for (const QString &part : parts) {
        const QString word = withPlainApostrophes(part).toLower();
        QStringList words;
        if (yes.contains(word) || no.contains(word))
            words += yes.contains(word) ? QStringLiteral("true") : QStringLiteral("false");
        else if (context.enumerationWords)
            words = context.enumerationWords("Boolean", part);
        if (words.size() != 1)
            return invalid(QStringLiteral("boolean"));
        filter.values += words;
    }
    return filter;
}

} // namespace

std::vector<FilterOperator> operatorsOf(const Column &column)
{
    std::vector<Op> list;
    const auto add = [&list](std::initializer_list<Op> some) {
        for (const Op one : some) // vector::insert of a list raises a false alarm in g++ 12 at -O3
            list.push_back(one);
    };
    if (isTime(column) || isNumber(column.kind))
        add({Op::Equal, Op::NotEqual, Op::Greater, Op::GreaterOrEqual, Op::Less, Op::LessOrEqual, Op::Between, Op::In,
             Op::NotIn});
    else if (column.enumeration || column.kind == ColumnKind::Boolean)
        add({Op::Equal, Op::NotEqual, Op::In, Op::NotIn});
    else
        add({Op::Contains, Op::StartsWith, Op::EndsWith, Op::Equal, Op::NotEqual, Op::In, Op::NotIn});
    const bool plain = !column.reference && !column.enumeration;
    if (plain && (column.kind == ColumnKind::Text || column.kind == ColumnKind::Id))
        add({Op::Greater, Op::GreaterOrEqual, Op::Less, Op::LessOrEqual});
    if (column.kind == ColumnKind::Id && plain)
        add({Op::Between});
    if (!column.notNull)
        add({Op::IsNull, Op::IsNotNull});
    return list;
}

QStringList listedValues(const QString &typed)
{
    // A comma may be that of a number, so the clearest separator of all is taken.
    static const QRegularExpression commaAndSpace(QStringLiteral(",\\s+"));
    QStringList parts;
    if (typed.contains(QLatin1Char(';')))
        parts = typed.split(QLatin1Char(';'));
    else if (typed.contains(commaAndSpace))
        parts = typed.split(commaAndSpace);
    else
        parts = typed.split(QLatin1Char(','));
    QStringList list;
    for (const QString &part : parts) {
        if (const QString value = part.trimmed(); !value.isEmpty())
            list += value;
    }
    return list;
}

Result<ColumnFilter> makeFilter(const TableDescriptor &table, int column, FilterOperator op, const QStringList &values,
                                const FilterContext &context)
{
    const Column &definition = table.columns[static_cast<std::size_t>(column)];
    ColumnFilter filter{.column = column, .op = op};
    if (isValueless(op))
        return filter;
    const auto possible = operatorsOf(definition);
    if (std::find(possible.begin(), possible.end(), op) == possible.end())
        return invalid(QStringLiteral("operator"));
    QStringList parts = values;
    const bool list = op == Op::In || op == Op::NotIn;
    if (parts.isEmpty() || (!list && parts.contains(QString())) || (op == Op::Between && parts.size() != 2))
        return invalid(QStringLiteral("empty"));
    if (isTime(definition))
        return timeFilter(filter, parts, context, definition.kind == ColumnKind::Date);
    if (isNumber(definition.kind))
        return numberFilter(filter, definition, parts);
    if (definition.kind == ColumnKind::Boolean)
        return booleanFilter(filter, parts, context);
    if (definition.enumeration)
        return enumerationFilter(filter, definition, parts, context);
    filter.byName = definition.reference.has_value();
    filter.values = parts;
    return filter;
}

Result<std::optional<ColumnFilter>> parseFilter(const TableDescriptor &table, int column, const QString &typed,
                                                const FilterContext &context)
{
    using Parsed = std::optional<ColumnFilter>;
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Parsed();
    const Typed parts = split(text, table.columns[static_cast<std::size_t>(column)]);
    if (!isValueless(parts.op) && (parts.parts.isEmpty() || parts.parts.front().isEmpty()))
        return Parsed(); // an operator that still waits for its value
    auto filter = makeFilter(table, column, parts.op, parts.parts, context);
    return filter ? Result<Parsed>(Parsed(filter.value())) : Result<Parsed>(filter.error());
}

ColumnFilter withPresentTimes(const TableDescriptor &table, const ColumnFilter &filter, const FilterContext &context)
{
    if (filter.words.isEmpty())
        return filter;
    const bool list = filter.op == Op::In || filter.op == Op::NotIn;
    const QStringList parts = filter.words.split(list ? QLatin1String(", ") : QLatin1String(".."));
    const Op op = filter.op == Op::Between && parts.size() == 1 ? Op::Equal : filter.op;
    const auto present = makeFilter(table, filter.column, op, parts, context);
    return present ? present.value() : filter;
}

FilterGroup withPresentTimes(const TableDescriptor &table, FilterGroup group, const FilterContext &context)
{
    for (ColumnFilter &filter : group.conditions)
        filter = withPresentTimes(table, filter, context);
    for (FilterGroup &inner : group.groups)
        inner = withPresentTimes(table, std::move(inner), context);
    return group;
}

} // namespace vhm24::core

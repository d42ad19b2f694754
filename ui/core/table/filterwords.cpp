// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterwords.h"

#include "ui/core/table/filtertext.h"

#include <QCoreApplication>

namespace vhm24::ui {

namespace {

using core::ColumnKind;
using Op = core::FilterOperator;

QString words(const char *source) { return QCoreApplication::translate("FilterWords", source); }

const char *timeWords(Op op)
{
    switch (op) {
    case Op::Equal: return QT_TRANSLATE_NOOP("FilterWords", "during");
    case Op::NotEqual: return QT_TRANSLATE_NOOP("FilterWords", "not during");
    case Op::In: return QT_TRANSLATE_NOOP("FilterWords", "during one of");
    case Op::NotIn: return QT_TRANSLATE_NOOP("FilterWords", "during none of");
    case Op::Less: return QT_TRANSLATE_NOOP("FilterWords", "before");
    case Op::LessOrEqual: return QT_TRANSLATE_NOOP("FilterWords", "up to");
    case Op::Greater: return QT_TRANSLATE_NOOP("FilterWords", "after");
    case Op::GreaterOrEqual: return QT_TRANSLATE_NOOP("FilterWords", "since");
    case Op::Between: return QT_TRANSLATE_NOOP("FilterWords", "within");
    default: return nullptr;
    }
}

const char *plainWords(Op op)
{
    switch (op) {
    case Op::Equal: return QT_TRANSLATE_NOOP("FilterWords", "is");
    case Op::NotEqual: return QT_TRANSLATE_NOOP("FilterWords", "is not");
    case Op::Less: return QT_TRANSLATE_NOOP("FilterWords", "less than");
    case Op::LessOrEqual: return QT_TRANSLATE_NOOP("FilterWords", "at most");
    case Op::Greater: return QT_TRANSLATE_NOOP("FilterWords", "more than");
    case Op::GreaterOrEqual: return QT_TRANSLATE_NOOP("FilterWords", "at least");
    case Op::Between: return QT_TRANSLATE_NOOP("FilterWords", "between");
    case Op::Contains: return QT_TRANSLATE_NOOP("FilterWords", "contains");
    case Op::StartsWith: return QT_TRANSLATE_NOOP("FilterWords", "starts with");
    case Op::EndsWith: return QT_TRANSLATE_NOOP("FilterWords", "ends with");
    case Op::IsNull: return QT_TRANSLATE_NOOP("FilterWords", "is empty");
    case Op::IsNotNull: return QT_TRANSLATE_NOOP("FilterWords", "is not empty");
    case Op::In: return QT_TRANSLATE_NOOP("FilterWords", "is one of");
    case Op::NotIn: return QT_TRANSLATE_NOOP("FilterWords", "is none of");
    }
    return "";
}

constexpr int MostNamed = 5; // values in a sentence

QString valueWords(const core::TableDescriptor &table, const core::ColumnFilter &filter, const Context &context)
{
    const QStringList values = filterValueTexts(table, filter, context);
    if (filter.op == Op::Between && values.size() == 2 && values[0] != values[1])
        return QCoreApplication::translate("FilterWords", "%1 and %2").arg(values[0], values[1]);
    if (filter.op == Op::Between)
        return values.value(0);
    const auto count = static_cast<int>(values.size()); // lupdate does not see a text with a cast behind it
    if (count > MostNamed)
        return QCoreApplication::translate("FilterWords", "%n value(s)", nullptr, count);
    return values.join(QLatin1String(", "));
}

} // namespace

QString operatorWords(const core::Column &column, core::FilterOperator op)
{
    const bool time = column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date;
    const char *const ofTime = time ? timeWords(op) : nullptr;
    return words(ofTime ? ofTime : plainWords(op));
}

QString operatorTemplate(core::FilterOperator op)
{
    switch (op) {
    case Op::Equal: return QStringLiteral("= %1");
    case Op::NotEqual: return QStringLiteral("<> %1");
    case Op::Less: return QStringLiteral("< %1");
    case Op::LessOrEqual: return QStringLiteral("<= %1");
    case Op::Greater: return QStringLiteral("> %1");
    case Op::GreaterOrEqual: return QStringLiteral(">= %1");
    case Op::Between: return QStringLiteral("%1 .. ");
    case Op::Contains: return QStringLiteral("*%1*");
    case Op::StartsWith: return QStringLiteral("%1*");
    case Op::EndsWith: return QStringLiteral("*%1");
    case Op::IsNull: return QStringLiteral("null");
    case Op::IsNotNull: return QStringLiteral("<>null");
    case Op::In: return QStringLiteral("in %1");
    case Op::NotIn: return QStringLiteral("not in %1");
    }
    return QStringLiteral("%1");
}

QString conditionWords(const core::TableDescriptor &table, const core::ColumnFilter &filter, const Context &context)
{
    const core::Column &column = table.columns[static_cast<std::size_t>(filter.column)];
    const QStringList values = filterValueTexts(table, filter, context);
    // A stretch with a name or of one day is what the time is, not what it lies between; so is a list of one.
    Op op = filter.op;
    if (op == Op::Between && (values.size() == 1 || values.value(0) == values.value(1)))
        op = Op::Equal;
    if ((op == Op::In || op == Op::NotIn) && values.size() == 1)
        op = op == Op::In ? Op::Equal : Op::NotEqual;
    const QString text =
        QCoreApplication::translate("Column", column.title) + QLatin1Char(' ') + operatorWords(column, op);
    const QString value = valueWords(table, filter, context);
    return value.isEmpty() ? text : text + QLatin1Char(' ') + value;
}

QString groupWords(const core::TableDescriptor &table, const core::FilterGroup &group, const Context &context)
{
    QStringList parts;
    for (const core::ColumnFilter &filter : group.conditions)
        parts += conditionWords(table, filter, context);
    for (const core::FilterGroup &inner : group.groups) {
        const QString text = groupWords(table, inner, context);
        const bool several = inner.conditions.size() + inner.groups.size() > 1;
        if (!text.isEmpty())
            parts += several ? QLatin1Char('(') + text + QLatin1Char(')') : text;
    }
    const QString joint =
        QLatin1Char(' ') +
        (group.any ? words(QT_TRANSLATE_NOOP("FilterWords", "or")) : words(QT_TRANSLATE_NOOP("FilterWords", "and"))) +
        QLatin1Char(' ');
    return parts.join(joint);
}

QString filterWords(const core::TableDescriptor &table, const core::TableView &view, const Context &context)
{
    QStringList parts;
    for (const core::ColumnFilter &one : view.filters)
        parts += chipText(table, one, context);
    if (!view.search.isEmpty())
        parts += QCoreApplication::translate("FilterWords", "search “%1”").arg(view.search);
    if (const QString group = groupWords(table, view.advanced, context); !group.isEmpty())
        parts += group;
    return parts.join(QLatin1String("; "));
}

} // namespace vhm24::ui

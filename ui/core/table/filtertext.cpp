// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filtertext.h"

#include "models/core/table/enumeration.h"
#include "models/core/table/timewords.h"
#include "models/core/text/plainapostrophes.h"
#include "ui/core/table/cellpresenter.h"

#include <QCoreApplication>

namespace vhm24::ui {

using core::Column;
using core::ColumnKind;
using core::FilterOperator;

namespace {

QString momentText(const QString &value, const Context &context)
{
    QDateTime moment = QDateTime::fromString(value, QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    moment.setTimeSpec(Qt::UTC);
    const QDateTime local = moment.toTimeZone(context.formats.zone());
    const bool wholeDay = local.time() == QTime(0, 0) || local.time() == QTime(23, 59, 59, 999);
    return local.toString(wholeDay ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("dd.MM.yyyy HH:mm"));
}

QString rangeText(const QString &from, const QString &until)
{
    return from == until ? from : from + QLatin1String(" .. ") + until;
}

/// Times in words, in the user's language.
QStringList words(const core::ColumnFilter &filter)
{
    const bool list = filter.op == FilterOperator::In || filter.op == FilterOperator::NotIn;
    QStringList texts;
    for (const QString &one : filter.words.split(list ? QLatin1String(", ") : QLatin1String("..")))
        texts += core::timeWordsText(one);
    return texts;
}

QString sign(FilterOperator op)
{
    switch (op) {
    case FilterOperator::NotEqual: return QStringLiteral("<> ");
    case FilterOperator::Less: return QStringLiteral("< ");
    case FilterOperator::LessOrEqual: return QStringLiteral("<= ");
    case FilterOperator::Greater: return QStringLiteral("> ");
    case FilterOperator::GreaterOrEqual: return QStringLiteral(">= ");
    case FilterOperator::In: return QStringLiteral("in ");
    case FilterOperator::NotIn: return QStringLiteral("not in ");
    case FilterOperator::IsNull: return QStringLiteral("null");
    case FilterOperator::IsNotNull: return QStringLiteral("<>null");
    default: return QStringLiteral("= ");
    }
}

/// Lists of numbers have commas of their own.
QString joined(const Column &column, const QStringList &values)
{
    return values.join(CellPresenter::isNumeric(column) ? QLatin1String("; ") : QLatin1String(", "));
}

} // namespace

QString filterValueText(const Column &column, const core::ColumnFilter &filter, const QString &value,
                        const Context &context)
{
    if (filter.byName)
        return value;
    if (column.reference)
        return context.labels.label(*column.reference, value).text;
    if (column.kind == ColumnKind::Boolean)
        return core::enumerationText("Boolean", value);
    if (column.enumeration)
        return core::enumerationText(column.enumeration, value);
    if (column.kind == ColumnKind::Moment)
        return momentText(value, context);
    if (column.kind == ColumnKind::Date)
        return context.formats.date(QDate::fromString(value, Qt::ISODate));
    if (CellPresenter::isNumeric(column))
        return QString(value).replace(QLatin1Char('.'), QLatin1Char(','));
    return value;
}

QStringList filterValueTexts(const core::TableDescriptor &table, const core::ColumnFilter &filter,
                             const Context &context)
{
    const Column &column = table.columns[static_cast<std::size_t>(filter.column)];
    if (!filter.words.isEmpty())
        return words(filter);
    QStringList values;
    for (const QString &value : filter.values)
        values += filterValueText(column, filter, value, context);
    const bool time = column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date;
    const bool stretches = filter.op == FilterOperator::In || filter.op == FilterOperator::NotIn ||
                           (filter.op == FilterOperator::NotEqual && values.size() == 2);
    if (!time || !stretches)
        return values;
    QStringList ranges;
    for (qsizetype i = 0; i + 1 < values.size(); i += 2)
        ranges += rangeText(values[i], values[i + 1]);
    return ranges;
}

QString filterText(const core::TableDescriptor &table, const core::ColumnFilter &filter, const Context &context)
{
    const Column &column = table.columns[static_cast<std::size_t>(filter.column)];
    const QStringList values = filterValueTexts(table, filter, context);
    switch (filter.op) {
    case FilterOperator::Contains: return QLatin1Char('*') + values.value(0) + QLatin1Char('*');
    case FilterOperator::StartsWith: return values.value(0) + QLatin1Char('*');
    case FilterOperator::EndsWith: return QLatin1Char('*') + values.value(0);
    case FilterOperator::Between: return rangeText(values.value(0), values.value(1, values.value(0)));
    case FilterOperator::In:
        if (values.size() > 3)
            return QCoreApplication::translate("FilterBar", "in %n values", nullptr, int(values.size()));
        return (values.size() > 1 ? QStringLiteral("in ") : QStringLiteral("= ")) + joined(column, values);
    default: return sign(filter.op) + joined(column, values);
    }
}

QString chipText(const core::TableDescriptor &table, const core::ColumnFilter &filter, const Context &context)
{
    const Column &column = table.columns[static_cast<std::size_t>(filter.column)];
    return QCoreApplication::translate("Column", column.title) + QLatin1Char(' ') + filterText(table, filter, context);
}

QString filterHint(const Column &column)
{
    if (column.reference || column.kind == ColumnKind::Text || column.kind == ColumnKind::TextList ||
        column.kind == ColumnKind::Json)
        return column.enumeration ? QStringLiteral("=") : QCoreApplication::translate("FilterBar", "*contains*");
    if (column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date)
        return QStringLiteral("..");
    return CellPresenter::isNumeric(column) ? QStringLiteral(">") : QStringLiteral("=");
}

QString filterTip(const Column &column)
{
    const auto words = [](const char *source) { return QCoreApplication::translate("FilterBar", source); };
    if (column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date)
        return words(QT_TRANSLATE_NOOP(
            "FilterBar", "A day, words such as “today” or “last 7 days”, or from .. until. Alt+Down shows all."));
    if (CellPresenter::isNumeric(column))
        return words(
            QT_TRANSLATE_NOOP("FilterBar", "A number, > or < with a number, or from .. until. Alt+Down shows all."));
    if (column.enumeration || column.kind == ColumnKind::Boolean)
        return words(QT_TRANSLATE_NOOP("FilterBar", "A word or its beginning; <> for all others. Alt+Down shows all."));
    return words(QT_TRANSLATE_NOOP("FilterBar",
                                   "A part of the text; = for the whole text, <> for all others. Alt+Down shows all."));
}

core::FilterContext filterContext(const Context &context)
{
    return {.timeZone = context.formats.zone().id(),
            .now = QDateTime::currentDateTimeUtc(),
            .enumerationWords = [](const char *enumeration, const QString &typed) {
                const QString wanted = core::withPlainApostrophes(typed);
                QStringList found;
                for (const QString &word : core::enumerationWords(enumeration)) {
                    if (word.compare(typed, Qt::CaseInsensitive) == 0 ||
                        core::withPlainApostrophes(core::enumerationText(enumeration, word))
                            .startsWith(wanted, Qt::CaseInsensitive))
                        found += word;
                }
                return found;
            }};
}

} // namespace vhm24::ui

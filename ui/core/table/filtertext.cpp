// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filtertext.h"

#include "models/core/table/enumeration.h"
#include "ui/core/table/cellpresenter.h"

#include <QCoreApplication>

namespace vhm24::ui {

using core::Column;
using core::ColumnKind;
using core::FilterOperator;

namespace {

QString valueText(const Column &column, const QString &value, const Context &context)
{
    if (column.reference)
        return context.labels.label(*column.reference, value).text;
    if (column.kind == ColumnKind::Boolean)
        return core::enumerationText("Boolean", value);
    if (column.enumeration)
        return core::enumerationText(column.enumeration, value);
    if (column.kind == ColumnKind::Moment) {
        QDateTime moment = QDateTime::fromString(value, QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        moment.setTimeSpec(Qt::UTC);
        const QDateTime local = moment.toTimeZone(context.formats.zone());
        return local.toString(local.time() == QTime(0, 0) || local.time() == QTime(23, 59, 59, 999)
                                  ? QStringLiteral("dd.MM.yyyy")
                                  : QStringLiteral("dd.MM.yyyy HH:mm"));
    }
    if (CellPresenter::isNumeric(column))
        return QString(value).replace(QLatin1Char('.'), QLatin1Char(','));
    return value;
}

/// Keyboards have one apostrophe where Uzbek has two letters for it.
QString withPlainApostrophes(QString text)
{
    for (const char16_t letter : {u'\u02BB', u'\u02BC', u'\u2018', u'\u2019', u'`'})
        text.replace(QChar(letter), QLatin1Char('\''));
    return text;
}

const char *operatorText(FilterOperator op)
{
    switch (op) {
    case FilterOperator::NotEqual: return "<> ";
    case FilterOperator::Less: return "< ";
    case FilterOperator::LessOrEqual: return "<= ";
    case FilterOperator::Greater: return "> ";
    case FilterOperator::GreaterOrEqual: return ">= ";
    case FilterOperator::In: return "in ";
    case FilterOperator::IsNull: return "null";
    case FilterOperator::IsNotNull: return "<>null";
    default: return "= ";
    }
}

} // namespace

QString filterText(const core::TableDescriptor &table, const core::ColumnFilter &filter, const Context &context)
{
    const Column &column = table.columns[static_cast<std::size_t>(filter.column)];
    QStringList values;
    for (const QString &value : filter.values)
        values += valueText(column, value, context);
    switch (filter.op) {
    case FilterOperator::Contains: return QLatin1Char('*') + values.value(0) + QLatin1Char('*');
    case FilterOperator::StartsWith: return values.value(0) + QLatin1Char('*');
    case FilterOperator::Between:
        return values.value(0) == values.value(1) ? values.value(0)
                                                  : values.value(0) + QLatin1String(" .. ") + values.value(1);
    case FilterOperator::In:
        if (values.size() > 3)
            return QCoreApplication::translate("FilterBar", "in %n values", nullptr, int(values.size()));
        return (values.size() > 1 ? QStringLiteral("in ") : QStringLiteral("= ")) + values.join(QLatin1String(", "));
    default: return QLatin1String(operatorText(filter.op)) + values.join(QLatin1String(", "));
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

core::FilterContext filterContext(const Context &context)
{
    return {.timeZone = context.formats.zone().id(),
            .now = QDateTime::currentDateTimeUtc(),
            .today = QCoreApplication::translate("FilterBar", "today"),
            .yesterday = QCoreApplication::translate("FilterBar", "yesterday"),
            .enumerationWords = [](const char *enumeration, const QString &typed) {
                const QString wanted = withPlainApostrophes(typed);
                QStringList found;
                for (const QString &word : core::enumerationWords(enumeration)) {
                    if (word.compare(typed, Qt::CaseInsensitive) == 0 ||
                        withPlainApostrophes(core::enumerationText(enumeration, word))
                            .startsWith(wanted, Qt::CaseInsensitive))
                        found += word;
                }
                return found;
            }};
}

} // namespace vhm24::ui

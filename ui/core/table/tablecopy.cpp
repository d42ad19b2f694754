// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/tablecopy.h"

#include "models/core/audit/changes.h"
#include "models/core/table/enumeration.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QSet>

namespace vhm24::ui {

using core::Column;
using core::ColumnKind;

namespace {

constexpr int MostDecimals = 6;

bool isText(const Column &column)
{
    return !CellPresenter::isNumeric(column) && column.kind != ColumnKind::Moment && column.kind != ColumnKind::Date;
}

QString plainNumber(double value)
{
    QString text = QString::number(value, 'f', MostDecimals);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

/// A document of JSON on one line, its secrets masked.
QString compactJson(const QString &json)
{
    const QJsonDocument whole = QJsonDocument::fromJson(core::indentedChanges(json).toUtf8());
    return whole.isNull() ? core::indentedChanges(json) : QString::fromUtf8(whole.toJson(QJsonDocument::Compact));
}

QString jsonText(const QJsonValue &value)
{
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return list.mid(1, list.size() - 2);
}

QJsonValue jsonValue(const Column &column, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (column.kind) {
    case ColumnKind::Integer: return value.toLongLong();
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: return value.toDouble();
    case ColumnKind::Boolean: return value.toBool();
    case ColumnKind::Moment: return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case ColumnKind::Date: return value.toDate().toString(Qt::ISODate);
    case ColumnKind::EnumerationList:
    case ColumnKind::TextList: return QJsonArray::fromStringList(value.toStringList());
    case ColumnKind::Json: {
        const QString masked = compactJson(value.toString());
        const QJsonArray list = QJsonDocument::fromJson('[' + masked.toUtf8() + ']').array();
        return list.size() == 1 ? list.first() : QJsonValue(masked);
    }
    default: return value.toString();
    }
}

QString quotedSql(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1String("'"), QLatin1String("''")) + QLatin1Char('\'');
}

QString sqlLiteral(const Column &column, const QVariant &value)
{
    if (!value.isValid())
        return QStringLiteral("NULL");
    switch (column.kind) {
    case ColumnKind::Integer: return QString::number(value.toLongLong());
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case ColumnKind::Boolean: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case ColumnKind::Moment:
        return quotedSql(value.toDateTime().toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")));
    case ColumnKind::Date: return quotedSql(value.toDate().toString(Qt::ISODate));
    case ColumnKind::EnumerationList:
    case ColumnKind::TextList: return quotedSql(QString::fromUtf8(core::arrayLiteral(value.toStringList())));
    case ColumnKind::Json: return quotedSql(compactJson(value.toString()));
    default: return quotedSql(value.toString());
    }
}

/// A moment as table programs count it: days since the end of 1899.
QString serialOf(const QDateTime &local)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(local.date());
    return QString::number(static_cast<double>(days) + local.time().msecsSinceStartOfDay() / 86'400'000.0, 'f', 6);
}

} // namespace

std::vector<int> selectedRows(TablePage &page)
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : page.view().selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    if (rows.isEmpty() && page.currentRow() >= 0)
        rows.insert(page.currentRow());
    std::vector<int> list(rows.begin(), rows.end());
    std::sort(list.begin(), list.end());
    return list;
}

TableCopy::TableCopy(TablePage &page) : m_page(page)
{
    const FilterHeader &head = page.view().filterHeader();
    for (int visual = 0; visual < head.count(); ++visual) {
        const int index = head.logicalIndex(visual);
        if (!head.isSectionHidden(index) && !column(index).secret)
            m_columns.push_back(index);
    }
}

const Column &TableCopy::column(int index) const { return m_page.table().columns[static_cast<std::size_t>(index)]; }

QString TableCopy::text(int row, int index) const
{
    const Column &of = column(index);
    const QVariant value = m_page.model().cell(row, index);
    const Formats &formats = m_page.context().formats;
    if (!value.isValid() || of.secret)
        return {};
    if (of.reference)
        return m_page.context().labels.label(*of.reference, value.toString()).knowledge ==
                       core::LabelDirectory::Knowledge::Known
                   ? m_page.context().labels.label(*of.reference, value.toString()).text
                   : value.toString();
    switch (of.kind) {
    case ColumnKind::Integer: return QString::number(value.toLongLong());
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money:
        return plainNumber(value.toDouble()).replace(QLatin1String("."), formats.locale().decimalPoint());
    case ColumnKind::Moment:
        return value.toDateTime().toTimeZone(formats.zone()).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
    case ColumnKind::Date: return formats.date(value.toDate());
    case ColumnKind::Json: return compactJson(value.toString());
    case ColumnKind::Id: return value.toString();
    case ColumnKind::Text:
        if (!of.enumeration)
            return value.toString(); // with its line breaks
        break;
    default: break;
    }
    return m_page.presenter().look(m_page.table(), index, value).text;
}

QStringList TableCopy::heads() const
{
    QStringList list;
    for (const int index : m_columns)
        list += m_page.model().headerData(index, Qt::Horizontal).toString();
    return list;
}

core::TextRows TableCopy::texts(const std::vector<int> &rows, bool withHeads) const
{
    core::TextRows lines;
    if (withHeads)
        lines.push_back(heads());
    for (const int row : rows) {
        QStringList line;
        for (const int index : m_columns)
            line += text(row, index);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString TableCopy::json(const std::vector<int> &rows) const
{
    QStringList objects;
    for (const int row : rows) {
        QStringList fields; // by hand, since QJsonObject would sort them
        for (const int index : m_columns)
            fields += QStringLiteral("    %1: ").arg(jsonText(QString::fromLatin1(column(index).name))) +
                      jsonText(jsonValue(column(index), m_page.model().cell(row, index)));
        objects += QStringLiteral("  {\n") + fields.join(QLatin1String(",\n")) + QStringLiteral("\n  }");
    }
    return QStringLiteral("[\n") + objects.join(QLatin1String(",\n")) + QStringLiteral("\n]\n");
}

QString TableCopy::markdown(const std::vector<int> &rows) const
{
    core::TextRows lines = texts(rows, true);
    QStringList rule;
    for (const int index : m_columns)
        rule += CellPresenter::isNumeric(column(index)) ? QStringLiteral("---:") : QStringLiteral("---");
    QString result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (QString &cell : lines[i])
            cell.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
                .replace(QLatin1Char('|'), QLatin1String("\\|"))
                .replace(QLatin1Char('\n'), QLatin1String("<br>"))
                .remove(QLatin1Char('\r'));
        result += QStringLiteral("| ") + lines[i].join(QLatin1String(" | ")) + QStringLiteral(" |\n");
        if (i == 0)
            result += QStringLiteral("| ") + rule.join(QLatin1String(" | ")) + QStringLiteral(" |\n");
    }
    return result;
}

QString TableCopy::sql(const std::vector<int> &rows) const
{
    const core::TableDescriptor &table = m_page.table();
    const core::Layout &layout = m_page.context().layout;
    std::vector<int> stored{table.indexOf("id")}; // a row without its id could not be put in
    for (const int index : m_columns) {
        if (!column(index).expression && index != stored.front())
            stored.push_back(index);
    }
    QStringList names;
    for (const int index : stored)
        names += QString::fromUtf8(core::quotedIdentifier(QString::fromLatin1(column(index).name)));
    QStringList lines;
    for (const int row : rows) {
        QStringList values;
        for (const int index : stored)
            values += sqlLiteral(column(index), m_page.model().cell(row, index));
        lines += QStringLiteral("    (") + values.join(QLatin1String(", ")) + QLatin1Char(')');
    }
    return QStringLiteral("INSERT INTO ") + QString::fromUtf8(layout.sql(table.qualifiedName())) +
           QStringLiteral(" (") + names.join(QLatin1String(", ")) + QStringLiteral(") VALUES\n") +
           lines.join(QLatin1String(",\n")) + QStringLiteral(";\n");
}

/// Text cells say that they are text, numbers and moments give their value beside what is shown.
QString TableCopy::htmlCell(int row, int index) const
{
    const Column &of = column(index);
    const QVariant value = m_page.model().cell(row, index);
    QString shown = text(row, index).toHtmlEscaped();
    shown.replace(QLatin1Char('\n'), QLatin1String("<br style='mso-data-placement:same-cell'>"));
    QString attributes;
    if (!value.isValid()) {
        attributes = QString();
    } else if (isText(of) || of.reference) {
        attributes = QStringLiteral(" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\"");
    } else if (CellPresenter::isNumeric(of)) {
        const QString number = plainNumber(value.toDouble());
        attributes = QStringLiteral(" x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;\"").arg(number);
    } else {
        const bool day = of.kind == ColumnKind::Date;
        const QDateTime local =
            day ? value.toDate().startOfDay() : value.toDateTime().toTimeZone(m_page.context().formats.zone());
        attributes = QStringLiteral(" x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;0;%2\" style=\"mso-number-format:'%3'\"")
                         .arg(serialOf(local), day ? QStringLiteral("DD.MM.YYYY") : QStringLiteral("DD.MM.YYYY HH:MM"),
                              day ? QStringLiteral("dd\\.mm\\.yyyy") : QStringLiteral("dd\\.mm\\.yyyy\\ hh\\:mm"));
    }
    return QStringLiteral("<td%1>%2</td>").arg(attributes, shown);
}

QString TableCopy::html(const std::vector<int> &rows, const std::vector<int> &columns, bool withHeads) const
{
    QString page =
        QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\">"
                       "</head><body><table>\n");
    if (withHeads) {
        page += QStringLiteral("<tr>");
        for (const QString &head : heads())
            page += QStringLiteral("<th>") + head.toHtmlEscaped() + QStringLiteral("</th>");
        page += QStringLiteral("</tr>\n");
    }
    for (const int row : rows) {
        page += QStringLiteral("<tr>");
        for (const int index : columns)
            page += htmlCell(row, index);
        page += QStringLiteral("</tr>\n");
    }
    return page + QStringLiteral("</table></body></html>\n");
}

QMimeData *TableCopy::mime(const std::vector<int> &rows, Format format) const
{
    auto *const data = new QMimeData;
    const bool heads = format != Format::Tabs;
    switch (format) {
    case Format::Tabs:
    case Format::TabsWithHeads:
        data->setText(core::writeDelimited(texts(rows, heads)));
        data->setHtml(html(rows, m_columns, heads));
        break;
    case Format::Csv: data->setText(core::writeDelimited(texts(rows, true), QLatin1Char(';'))); break;
    case Format::Json: data->setText(json(rows)); break;
    case Format::Markdown: data->setText(markdown(rows)); break;
    case Format::Sql: data->setText(sql(rows)); break;
    }
    return data;
}

QMimeData *TableCopy::mimeOfCell(int row, int index) const
{
    auto *const data = new QMimeData;
    data->setText(text(row, index)); // for any field of any program: no quotes, no line end
    data->setData(QLatin1String(OwnCells), core::writeDelimited({{text(row, index)}}).toUtf8());
    return data;
}

} // namespace vhm24::ui

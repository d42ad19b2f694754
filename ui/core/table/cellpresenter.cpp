// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/cellpresenter.h"

#include "models/core/table/enumeration.h"
#include "ui/core/table/jsonwords.h"

#include <QCoreApplication>

namespace vhm24::ui {

using core::Column;
using core::ColumnKind;

bool CellPresenter::isNumeric(const Column &column)
{
    return column.kind == ColumnKind::Integer || column.kind == ColumnKind::Real ||
           column.kind == ColumnKind::Quantity || column.kind == ColumnKind::Money;
}

CellLook CellPresenter::reference(const core::Reference &reference, const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto label = m_context.labels.label(reference, id);
    switch (label.knowledge) {
    case core::LabelDirectory::Knowledge::Asked: return {.text = QStringLiteral("…"), .color = Token::Text3};
    case core::LabelDirectory::Knowledge::Missing: return {.text = id, .color = Token::Text3};
    case core::LabelDirectory::Knowledge::Known: break;
    }
    const core::TableDescriptor *const table = m_context.catalog.find(reference);
    const bool open = m_context.navigator && table && m_context.navigator->canOpen(table->key());
    return {.text = label.text, .color = open ? Token::Accent : Token::Text, .link = open};
}

CellLook CellPresenter::word(const char *enumeration, const QString &word) const
{
    const Meaning meaning = meaningOf(enumeration, word);
    CellLook look{.text = core::enumerationText(enumeration, word), .meaning = meaning};
    look.marked = meaning != Meaning::Neutral;
    // Only exceptions are coloured: what is in order stays grey.
    look.coloured = look.marked && meaning != Meaning::Good;
    if (meaning == Meaning::Good)
        look.color = Token::Text2;
    return look;
}

QString CellPresenter::words(const Column &column, const QStringList &list) const
{
    QStringList texts;
    for (const QString &one : list)
        texts += column.enumeration ? core::enumerationText(column.enumeration, one) : one;
    return texts.join(QLatin1String(", "));
}

CellLook CellPresenter::look(const core::TableDescriptor &table, int index, const QVariant &value,
                             const QString &unitWord) const
{
    const Column &column = table.columns[static_cast<std::size_t>(index)];
    const Formats &formats = m_context.formats;
    if (column.secret)
        return {.text = QStringLiteral("••••••"), .color = Token::Text3};
    if (!value.isValid())
        return {.right = isNumeric(column)};
    if (column.reference)
        return reference(*column.reference, value.toString());
    switch (column.kind) {
    case ColumnKind::Id: return {.text = value.toString(), .color = Token::Text2};
    case ColumnKind::Integer: return {.text = formats.integer(value.toLongLong()), .right = true};
    case ColumnKind::Real: {
        const bool place = qstrcmp(column.name, "latitude") == 0 || qstrcmp(column.name, "longitude") == 0;
        return {.text = formats.number(value.toDouble(), place ? 5 : 1), .right = true};
    }
    case ColumnKind::Quantity:
        return {.text = formats.quantity(value.toDouble(), unitWord), .unit = formats.unit(unitWord), .right = true};
    case ColumnKind::Money: return {.text = formats.money(value.toDouble()), .right = true};
    case ColumnKind::Boolean:
        return {.text =
                    core::enumerationText("Boolean", value.toBool() ? QStringLiteral("true") : QStringLiteral("false")),
                .color = value.toBool() ? Token::Text : Token::Text2};
    case ColumnKind::Moment: return {.text = formats.moment(value.toDateTime()), .color = Token::Text2};
    case ColumnKind::Date: return {.text = formats.date(value.toDate()), .color = Token::Text2};
    case ColumnKind::Enumeration: return word(column.enumeration, value.toString());
    case ColumnKind::EnumerationList:
    case ColumnKind::TextList: return {.text = words(column, value.toStringList())};
    case ColumnKind::Json:
        return {.text = JsonWords(m_context).summary(value.toString()),
                .color = JsonWords::isDocument(value.toString()) ? Token::Text2 : Token::Text};
    case ColumnKind::Text: break;
    }
    return column.enumeration ? word(column.enumeration, value.toString())
                              : CellLook{.text = value.toString().simplified()};
}

QString CellPresenter::unitWord(const core::WindowModel &model, int row, int column) const
{
    const core::TableDescriptor &table = model.table();
    const Column &definition = table.columns[static_cast<std::size_t>(column)];
    if (definition.unitColumn)
        return model.cell(row, table.indexOf(definition.unitColumn)).toString();
    const int item = definition.kind == ColumnKind::Quantity ? table.indexOf("itemId") : -1;
    return item < 0 ? QString()
                    : m_context.labels.unit(*table.columns[static_cast<std::size_t>(item)].reference,
                                            model.cell(row, item).toString());
}

CellLook CellPresenter::look(const core::WindowModel &model, int row, int column) const
{
    CellLook look = this->look(model.table(), column, model.cell(row, column), unitWord(model, row, column));
    if (m_customise)
        m_customise(model, row, column, look);
    return look;
}

bool CellPresenter::isConflicting(const core::WindowModel &model, int row)
{
    const core::Row &shown = model.row(row);
    const auto &rows = const_cast<core::WindowModel &>(model).edits().rows();
    const auto edits = rows.constFind(shown.id);
    return edits != rows.constEnd() && !edits->added && !edits->version.isEmpty() && edits->version != shown.version;
}

QString CellPresenter::toolTip(const core::WindowModel &model, int row, int column) const
{
    QStringList lines;
    if (isConflicting(model, row))
        lines += QCoreApplication::translate(
            "CellPresenter", "This record was changed after you began. You choose the values when you save.");
    if (const QDateTime at = m_freshness ? m_freshness(model.row(row).id) : QDateTime(); at.isValid())
        lines += QCoreApplication::translate("CellPresenter", "Changed outside this list at %1.")
                     .arg(m_context.formats.clock(at));
    if (const QString own = cellToolTip(model, row, column); !own.isEmpty())
        lines += own;
    return lines.join(QLatin1Char('\n'));
}

QString CellPresenter::cellToolTip(const core::WindowModel &model, int row, int column) const
{
    const core::TableDescriptor &table = model.table();
    const Column &definition = table.columns[static_cast<std::size_t>(column)];
    const QVariant value = model.cell(row, column);
    const core::Row &source = model.row(row);
    if (model.data(model.index(row, column), core::WindowModel::StagedRole).toBool())
        return QCoreApplication::translate("CellPresenter", "Before: %1")
            .arg(look(table, column, const_cast<core::WindowModel &>(model).edits().baseValue(source.id, column)).text);
    if (definition.kind == ColumnKind::Moment)
        return m_context.formats.fullMoment(value.toDateTime());
    if (definition.kind == ColumnKind::Json)
        return JsonWords(m_context).text(value.toString()).left(2'000);
    if (definition.reference && value.isValid() &&
        m_context.labels.label(*definition.reference, value.toString()).knowledge ==
            core::LabelDirectory::Knowledge::Missing)
        return QCoreApplication::translate("CellPresenter", "There is no record with this id.");
    return {};
}

} // namespace vhm24::ui

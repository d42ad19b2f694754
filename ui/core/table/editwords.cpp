// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/editwords.h"

#include <QCoreApplication>

namespace vhm24::ui {

using core::EditBuffer;

/// What is known of that cell: new rows hold it themselves, others as it was read.
QVariant EditWords::cell(const QString &rowId, int column) const
{
    const auto found = m_model.edits().rows().constFind(rowId);
    const bool staged = found != m_model.edits().rows().constEnd();
    if (staged && found->added)
        return found->values.value(column);
    if (staged && found->base.contains(column))
        return found->base.value(column);
    const auto place = static_cast<std::size_t>(column);
    if (staged && place < found->read.size())
        return found->read[place];
    const int row = m_model.indexOfRow(rowId);
    return row < 0 ? QVariant() : m_model.row(row).cells[place];
}

QString EditWords::labelOf(const QString &rowId) const
{
    const core::TableDescriptor &table = m_model.table();
    QStringList parts;
    for (const char *const name : table.label) {
        const int column = table.indexOf(name);
        const QString part = column < 0 ? QString() : m_presenter.look(table, column, cell(rowId, column)).text;
        if (!part.isEmpty())
            parts += part;
    }
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(" · "));
    if (m_model.edits().rows().value(rowId).added)
        return QCoreApplication::translate("EditWords", "New record");
    return m_presenter.context().labels.label({table.service, table.table}, rowId).text;
}

QString EditWords::fieldOf(int column) const
{
    return QCoreApplication::translate("Column", m_model.table().columns[static_cast<std::size_t>(column)].title);
}

QString EditWords::valueText(const QString &rowId, int column, const QVariant &value) const
{
    const core::TableDescriptor &table = m_model.table();
    const core::Column &definition = table.columns[static_cast<std::size_t>(column)];
    QString unit;
    if (definition.unitColumn)
        unit = cell(rowId, table.indexOf(definition.unitColumn)).toString();
    else if (const int item = table.indexOf("itemId"); definition.kind == core::ColumnKind::Quantity && item >= 0)
        unit = m_presenter.context().labels.unit(*table.columns[static_cast<std::size_t>(item)].reference,
                                                 cell(rowId, item).toString());
    const CellLook look = m_presenter.look(table, column, value, unit);
    if (look.text.isEmpty())
        return QCoreApplication::translate("EditWords", "empty");
    return look.unit.isEmpty() ? look.text : look.text + QChar(0xa0) + look.unit;
}

EditedRecord EditWords::recordOf(const QString &rowId, const EditBuffer::RowEdits &edits) const
{
    EditedRecord record{.rowId = rowId, .label = labelOf(rowId), .added = edits.added};
    for (auto it = edits.values.begin(); it != edits.values.end(); ++it) {
        if (edits.added && (!it.value().isValid() || it.value().isNull()))
            continue; // nothing is written there
        record.lines.push_back({.column = it.key(),
                                .field = fieldOf(it.key()),
                                .was = edits.added ? QString() : valueText(rowId, it.key(), edits.base.value(it.key())),
                                .becomes = valueText(rowId, it.key(), it.value())});
    }
    return record;
}

std::vector<EditedRecord> EditWords::records() const
{
    std::vector<EditedRecord> added;
    std::vector<EditedRecord> changed;
    const EditBuffer::Rows &rows = m_model.edits().rows();
    for (const QString &id : m_model.edits().addedIds())
        added.push_back(recordOf(id, rows.value(id)));
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (!it->added)
            changed.push_back(recordOf(it.key(), *it));
    }
    std::sort(changed.begin(), changed.end(), [](const EditedRecord &one, const EditedRecord &other) {
        return std::tie(one.label, one.rowId) < std::tie(other.label, other.rowId);
    });
    added.insert(added.end(), std::make_move_iterator(changed.begin()), std::make_move_iterator(changed.end()));
    return added;
}

} // namespace vhm24::ui

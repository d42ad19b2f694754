// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/windowmodel.h"

#include <QCoreApplication>

namespace vhm24::core {

int WindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : addedShown() + static_cast<int>(m_rows.size());
}

int WindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

int WindowModel::indexOfRow(const QString &id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).id == id)
            return i;
    }
    return -1;
}

QVariant WindowModel::cell(int row, int column) const
{
    const Row &source = this->row(row);
    return m_edits.isStaged(source.id, column) ? m_edits.value(source.id, column)
                                               : source.cells[static_cast<std::size_t>(column)];
}

QVariant WindowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &source = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display ? display(*this, index.row(), index.column()) : cell(index.row(), index.column()).toString();
    case Qt::EditRole:
    case ValueRole: return cell(index.row(), index.column());
    case RowIdRole: return source.id;
    case StagedRole: return m_edits.isStaged(source.id, index.column());
    case BaseRole: return source.cells[static_cast<std::size_t>(index.column())];
    default: return {};
    }
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    return QCoreApplication::translate("Column", m_table.columns[static_cast<std::size_t>(section)].title);
}

Qt::ItemFlags WindowModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.isValid() && m_editable && m_table.columns[static_cast<std::size_t>(index.column())].editable)
        flags |= Qt::ItemIsEditable;
    return index.isValid() ? flags : Qt::NoItemFlags;
}

bool WindowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_edits.stage(row(index.row()), index.column(), value);
    return true;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/groupmodel.h"

#include <algorithm>
#include <limits>

namespace vhm24::ui {

namespace {
constexpr int Leading = 2; // name and count
}

void GroupModel::show(const core::TableGroupList &list, const std::vector<int> &summed, Qt::SortOrder order)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_open.clear();
    m_summed = summed;
    m_sortColumn = 0;
    m_readOrder = order;
    m_sortOrder = order;
    for (const core::TableGroup &group : list.groups)
        add(group, parentFor(group));
    sortAll();
    endResetModel();
}

void GroupModel::append(const core::TableGroupList &list)
{
    for (const core::TableGroup &group : list.groups) {
        const int parent = parentFor(group);
        const int row = static_cast<int>(neighboursIn(parent).size());
        beginInsertRows(indexOf(parent), row, row);
        add(group, parent);
        endInsertRows();
    }
    sort(m_sortColumn, m_sortOrder);
}

void GroupModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    sortAll();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after += createIndex(m_nodes[index.internalId()].row, index.column(), index.internalId());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void GroupModel::sortAll()
{
    arrange(m_roots);
    for (Node &node : m_nodes)
        arrange(node.children);
}

void GroupModel::arrange(std::vector<int> &neighbours)
{
    const bool forward = m_sortOrder == (m_sortColumn == 0 ? m_readOrder : Qt::AscendingOrder);
    std::sort(neighbours.begin(), neighbours.end(),
              [this, forward](int one, int other) { return forward ? isBefore(one, other) : isBefore(other, one); });
    for (std::size_t i = 0; i < neighbours.size(); ++i)
        m_nodes[static_cast<std::size_t>(neighbours[i])].row = static_cast<int>(i);
}

/// Of two neighbours. They were read in the order of the server.
bool GroupModel::isBefore(int one, int other) const
{
    const core::TableGroup &left = m_nodes[static_cast<std::size_t>(one)].group;
    const core::TableGroup &right = m_nodes[static_cast<std::size_t>(other)].group;
    const std::size_t depth = left.keys.size() - 1;
    if (m_sortColumn == 0 && isNamed && isNamed(depth) && left.keys.back() && right.keys.back()) {
        const int order =
            QString::localeAwareCompare(keyText(depth, left.keys.back()), keyText(depth, right.keys.back()));
        return order != 0 ? order < 0 : one < other;
    }
    if (m_sortColumn == 1 && left.count != right.count)
        return left.count < right.count;
    if (m_sortColumn >= Leading) { // of several units the first one counts
        const int column = m_summed[static_cast<std::size_t>(m_sortColumn - Leading)];
        const auto amount = [column](const core::TableGroup &group) {
            const auto amounts = group.sums.value(column);
            return amounts.empty() ? -std::numeric_limits<double>::infinity() : amounts.front().value();
        };
        if (const double less = amount(left), more = amount(right); less != more)
            return less < more;
    }
    return one < other;
}

int GroupModel::parentFor(const core::TableGroup &group)
{
    m_open.resize(std::min(m_open.size(), group.keys.size() - 1));
    return m_open.empty() ? -1 : m_open.back();
}

void GroupModel::add(const core::TableGroup &group, int parent)
{
    const int self = size();
    std::vector<int> &neighbours = neighboursIn(parent);
    const int row = static_cast<int>(neighbours.size());
    neighbours.push_back(self);
    m_nodes.push_back({.group = group, .parent = parent, .row = row});
    m_open.push_back(self);
}

std::vector<int> &GroupModel::neighboursIn(int parent)
{
    return parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
}

QModelIndex GroupModel::indexOf(int node) const
{
    return node < 0 ? QModelIndex()
                    : createIndex(m_nodes[static_cast<std::size_t>(node)].row, 0, static_cast<quintptr>(node));
}

void GroupModel::retranslate()
{
    sort(m_sortColumn, m_sortOrder);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const core::TableGroup &GroupModel::group(const QModelIndex &index) const { return m_nodes[index.internalId()].group; }

const std::vector<int> &GroupModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex GroupModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.column() > 0 || row < 0 || column < 0 || column >= columnCount())
        return {};
    const std::vector<int> &children = childrenOf(parent);
    const auto at = static_cast<std::size_t>(row);
    return at < children.size() ? createIndex(row, column, static_cast<quintptr>(children[at])) : QModelIndex();
}

QModelIndex GroupModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexOf(m_nodes[child.internalId()].parent);
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int GroupModel::columnCount(const QModelIndex &) const { return Leading + static_cast<int>(m_summed.size()); }

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const core::TableGroup &shown = group(index);
    if (index.column() == 0)
        return keyText ? keyText(shown.keys.size() - 1, shown.keys.back()) : shown.keys.back().value_or(QString());
    if (index.column() == 1)
        return countText ? countText(shown.count) : QString::number(shown.count);
    const int column = m_summed[static_cast<std::size_t>(index.column() - Leading)];
    return sumText ? sumText(column, shown.sums.value(column)) : QString();
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || !headText)
        return {};
    return headText(section, section < Leading ? -1 : m_summed[static_cast<std::size_t>(section - Leading)]);
}

} // namespace vhm24::ui

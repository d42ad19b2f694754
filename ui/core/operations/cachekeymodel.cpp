// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachekeymodel.h"

#include <QSet>

#include <limits>

namespace vhm24::ui {

using core::RedisKeyTree;

CacheKeyModel::CacheKeyModel(QObject *parent) : QAbstractItemModel(parent), m_nodes(1) {}

void CacheKeyModel::clear()
{
    beginResetModel();
    m_nodes.assign(1, {});
    m_groups.clear();
    m_seen.clear();
    m_named.clear();
    m_byKey.clear();
    m_byPrefix.clear();
    m_keys.clear();
    m_measured = 0;
    endResetModel();
}

void CacheKeyModel::grow(const RedisKeyTree &tree)
{
    if (m_groups.empty()) {
        m_groups.push_back(0);
        m_seen.push_back(0);
        m_named.push_back(0);
    }
    // A group stands behind the one that holds it, so its node is there when its turn comes.
    m_groups.resize(tree.all().size(), -1);
    m_seen.resize(tree.all().size(), 0);
    m_named.resize(tree.all().size(), 0);
    for (int group = 0; group < int(tree.all().size()); ++group)
        growGroup(tree, group);
}

void CacheKeyModel::growGroup(const RedisKeyTree &tree, int group)
{
    const RedisKeyTree::Group &place = tree.group(group);
    const auto slot = std::size_t(group);
    const int self = m_groups[slot];
    if (m_nodes[std::size_t(self)].keys == place.keys)
        return;
    m_nodes[std::size_t(self)].keys = place.keys;
    changed(self);
    std::vector<Node> added;
    int next = int(m_nodes.size());
    for (; m_seen[slot] < place.groups.size(); ++m_seen[slot]) {
        const int below = place.groups[m_seen[slot]];
        added.push_back({.whole = tree.group(below).prefix, .parent = self});
        m_byPrefix.insert(tree.group(below).prefix, next);
        m_groups[std::size_t(below)] = next++;
    }
    for (; m_named[slot] < place.names.size(); ++m_named[slot]) {
        const QByteArray &key = place.names[m_named[slot]];
        if (m_byKey.contains(key)) // a walk may show one twice
            continue;
        added.push_back({.kind = Kind::Key, .whole = key, .parent = self, .keys = 1});
        m_byKey.insert(key, next++);
        m_keys.append(key);
    }
    int rest = m_nodes[std::size_t(self)].rest;
    if (place.unnamed > 0 && rest < 0) {
        rest = next++;
        m_nodes[std::size_t(self)].rest = rest;
        added.push_back({.kind = Kind::Rest, .whole = place.prefix, .parent = self, .keys = place.unnamed});
    } else if (place.unnamed > 0) {
        m_nodes[std::size_t(rest)].keys = place.unnamed;
        changed(rest);
    }
    if (!added.empty())
        append(self, std::move(added));
}

void CacheKeyModel::append(int parent, std::vector<Node> &&children)
{
    const int first = int(m_nodes[std::size_t(parent)].children.size());
    beginInsertRows(indexOf(parent), first, first + int(children.size()) - 1);
    int row = first;
    for (Node &child : children) {
        child.row = row++;
        m_nodes[std::size_t(parent)].children.push_back(int(m_nodes.size()));
        m_nodes.push_back(std::move(child));
    }
    endInsertRows();
}

void CacheKeyModel::changed(int node)
{
    if (node > 0)
        Q_EMIT dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
}

QByteArrayList CacheKeyModel::unmeasured(int most) const { return m_keys.mid(m_measured, most); }

void CacheKeyModel::addFacts(const std::vector<core::RedisKeyFacts> &facts)
{
    QSet<int> touched;
    for (const core::RedisKeyFacts &fact : facts) {
        const int at = m_byKey.value(fact.key, -1);
        if (at < 0)
            continue;
        Node *one = &m_nodes[std::size_t(at)];
        const qint64 more = fact.bytes.value_or(0) - one->facts.bytes.value_or(0);
        const qint64 known = (fact.bytes ? 1 : 0) - (one->facts.bytes ? 1 : 0);
        one->facts = fact;
        for (int up = at; up >= 0; up = m_nodes[std::size_t(up)].parent) {
            m_nodes[std::size_t(up)].size += more;
            m_nodes[std::size_t(up)].measured += known;
            touched.insert(up);
        }
        if (m_measured < m_keys.size() && m_keys[m_measured] == fact.key)
            ++m_measured;
    }
    for (const int one : std::as_const(touched))
        changed(one);
}

void CacheKeyModel::remove(const QByteArray &key)
{
    const int at = m_byKey.value(key, -1);
    if (at < 0)
        return;
    const Node gone = m_nodes[std::size_t(at)];
    std::vector<int> &neighbours = m_nodes[std::size_t(gone.parent)].children;
    beginRemoveRows(indexOf(gone.parent), gone.row, gone.row);
    neighbours.erase(neighbours.begin() + gone.row);
    for (int row = gone.row; row < int(neighbours.size()); ++row)
        m_nodes[std::size_t(neighbours[std::size_t(row)])].row = row;
    m_byKey.remove(key);
    const qsizetype place = m_keys.indexOf(key);
    m_keys.removeAt(place);
    m_measured -= place < m_measured ? 1 : 0;
    for (int up = gone.parent; up >= 0; up = m_nodes[std::size_t(up)].parent) {
        Node &above = m_nodes[std::size_t(up)];
        --above.keys;
        above.measured -= gone.measured;
        above.size -= gone.size;
    }
    endRemoveRows();
    for (int up = gone.parent; up > 0; up = m_nodes[std::size_t(up)].parent)
        changed(up);
}

void CacheKeyModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int one = 1; one < int(m_nodes.size()); ++one) {
        const Node &self = m_nodes[std::size_t(one)];
        if (self.kind == Kind::Group && !self.children.empty())
            Q_EMIT dataChanged(indexOf(self.children.front()), indexOf(self.children.back(), ColumnCount - 1));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex CacheKeyModel::indexOf(int node, int column) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(node)].row, column, quintptr(node));
}

QModelIndex CacheKeyModel::indexOfKey(const QByteArray &key) const { return indexOf(m_byKey.value(key, 0)); }

QModelIndex CacheKeyModel::indexOfGroup(const QByteArray &prefix) const { return indexOf(m_byPrefix.value(prefix, 0)); }

QModelIndex CacheKeyModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = node(parent).children;
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, quintptr(children[std::size_t(row)]));
}

QModelIndex CacheKeyModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child).parent) : QModelIndex();
}

int CacheKeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int CacheKeyModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString CacheKeyModel::nameOf(const Node &node) const
{
    if (node.kind == Kind::Rest)
        return tr("… and %n more key(s)", nullptr, int(node.keys));
    return core::readable(node.whole.mid(m_nodes[std::size_t(node.parent)].whole.size()))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// Of a group of which not every key was measured: what it comes to when the others are like those.
QString CacheKeyModel::memoryOf(const Node &node) const
{
    if (node.measured == 0)
        return {};
    if (node.measured >= node.keys)
        return sizeText(node.size);
    return QStringLiteral("≈ ") + sizeText(qint64(double(node.size) / double(node.measured) * double(node.keys)));
}

QVariant CacheKeyModel::sortValue(const Node &node, int column) const
{
    switch (column) {
    case Keys: return node.keys;
    case Memory: return node.measured ? double(node.size) / double(node.measured) * double(node.keys) : 0.0;
    case Type: return node.facts.type;
    case Life: return node.facts.timeToLiveMs < 0 ? std::numeric_limits<qint64>::max() : node.facts.timeToLiveMs;
    default: return nameOf(node);
    }
}

QVariant CacheKeyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &self = node(index);
    if (role == SortRole)
        return sortValue(self, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Keys || index.column() == Memory))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Name)
        return core::readable(self.whole).left(1000);
    if (role == Qt::ToolTipRole && index.column() == Memory && self.measured > 0 && self.measured < self.keys)
        return tr("Reckoned from the %1 keys that were measured.").arg(countText(self.measured));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Keys: return self.kind == Kind::Key ? QString() : countText(self.keys);
    case Memory: return memoryOf(self);
    case Type: return self.facts.exists() ? self.facts.type : QString();
    case Life: return self.facts.exists() ? lifeText(self.facts.timeToLiveMs) : QString();
    default: return nameOf(self);
    }
}

QVariant CacheKeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Keys || section == Memory))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Begins with");
    case Keys: return tr("Keys");
    case Memory: return tr("Memory");
    case Type: return tr("Type");
    default: return tr("Lives");
    }
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/rediskey.h"
#include "models/core/cache/rediskeytree.h"

#include <QAbstractItemModel>
#include <QHash>

#include <functional>

namespace vhm24::ui {

/// The keys of a Redis by what they begin with. It grows with the tree of a walk that goes on, and learns types, times
/// to live and sizes afterwards; rows stand in the order in which they came.
class CacheKeyModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Keys, Memory, Type, Life, ColumnCount };
    enum class Kind { Group, Key, Rest }; ///< Rest: keys that were counted, and have no row of their own.
    static constexpr int SortRole = Qt::UserRole;

    explicit CacheKeyModel(QObject *parent = nullptr);

    void clear();
    /// Takes over what came to the tree since the last time; after clear() it may be another tree.
    void grow(const core::RedisKeyTree &tree);
    /// Keys whose facts nobody has given yet, in the order in which they came.
    [[nodiscard]] QByteArrayList unmeasured(int most) const;
    void addFacts(const std::vector<core::RedisKeyFacts> &facts);
    /// It is gone from Redis.
    void remove(const QByteArray &key);
    void retranslate();

    [[nodiscard]] Kind kind(const QModelIndex &index) const { return node(index).kind; }
    /// The whole key, or what all keys of the group begin with.
    [[nodiscard]] QByteArray bytes(const QModelIndex &index) const { return node(index).whole; }
    [[nodiscard]] QModelIndex indexOfKey(const QByteArray &key) const;
    [[nodiscard]] QModelIndex indexOfGroup(const QByteArray &prefix) const;
    [[nodiscard]] qint64 keys() const { return m_nodes.front().keys; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // How figures are written; set by the view.
    std::function<QString(qint64 count)> countText = [](qint64 count) { return QString::number(count); };
    std::function<QString(qint64 bytes)> sizeText = [](qint64 bytes) { return QString::number(bytes); };
    std::function<QString(qint64 timeToLiveMs)> lifeText = [](qint64 ms) { return QString::number(ms); };

private:
    struct Node {
        Kind kind = Kind::Group;
        QByteArray whole = {};
        int parent = -1;
        int row = 0;
        qint64 keys = 0;
        qint64 measured = 0; ///< Of those keys.
        qint64 size = 0;     ///< Of those that were measured.
        core::RedisKeyFacts facts = {};
        std::vector<int> children = {};
        int rest = -1;
    };
    [[nodiscard]] const Node &node(const QModelIndex &index) const
    {
        return m_nodes[index.isValid() ? index.internalId() : 0];
    }
    [[nodiscard]] QModelIndex indexOf(int node, int column = 0) const;
    void append(int parent, std::vector<Node> &&children);
    void growGroup(const core::RedisKeyTree &tree, int group);
    void changed(int node);
    [[nodiscard]] QString nameOf(const Node &node) const;
    [[nodiscard]] QString memoryOf(const Node &node) const;
    [[nodiscard]] QVariant sortValue(const Node &node, int column) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_groups;       ///< The node of each group of the tree.
    std::vector<std::size_t> m_seen; ///< Of each group of the tree: how many of its groups have a node.
    std::vector<qsizetype> m_named;  ///< And how many of its keys were looked at.
    QHash<QByteArray, int> m_byKey;
    QHash<QByteArray, int> m_byPrefix;
    QByteArrayList m_keys; ///< In the order in which they came.
    qsizetype m_measured = 0;
};

} // namespace vhm24::ui

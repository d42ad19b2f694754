// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablegroups.h"

#include <QAbstractItemModel>

#include <functional>

namespace vhm24::ui {

/// Groups within groups: the name, how many rows, and sums. They are sorted here, as far as they are read.
class GroupModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    /// `order` is what the order of the server is called: newest first is descending.
    void show(const core::TableGroupList &list, const std::vector<int> &summed, Qt::SortOrder order);
    /// What follows the last of those that are shown.
    void append(const core::TableGroupList &list);
    /// The last one in the order of the server; nothing where there is none.
    [[nodiscard]] const core::TableGroup *last() const { return m_nodes.empty() ? nullptr : &m_nodes.back().group; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); } ///< Of all depths.
    [[nodiscard]] const core::TableGroup &group(const QModelIndex &index) const;
    void retranslate(); ///< Names or words changed.
    /// By the group in the order of the server, but records by name; by rows; or by a sum.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // How things are written; set by the view.
    std::function<bool(std::size_t depth)> isNamed = {}; ///< Keys of that depth are ids of records.
    std::function<QString(std::size_t depth, const std::optional<QString> &key)> keyText = {};
    std::function<QString(int column, const std::vector<core::UnitAmount> &amounts)> sumText = {};
    std::function<QString(qint64 count)> countText = {};
    std::function<QString(int section, int column)> headText = {}; ///< Column −1: name and count.

private:
    struct Node {
        core::TableGroup group = {};
        int parent = -1;
        int row = 0; ///< Among its neighbours.
        std::vector<int> children = {};
    };
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QModelIndex indexOf(int node) const; ///< −1: the root.
    [[nodiscard]] std::vector<int> &neighboursIn(int parent);
    int parentFor(const core::TableGroup &group);
    void sortAll();
    void arrange(std::vector<int> &neighbours);
    [[nodiscard]] bool isBefore(int one, int other) const;
    void add(const core::TableGroup &group, int parent);
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::vector<int> m_open; // the last group of each depth
    std::vector<int> m_summed;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Qt::SortOrder m_readOrder = Qt::AscendingOrder;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/cachekeymodel.h"

#include <QSet>
#include <QTreeView>

class QSortFilterProxyModel;

namespace vhm24::ui {

/// The keys as a tree: groups before keys, each in the order of a column. Delete asks for what is chosen to go.
class CacheTree : public QTreeView {
    Q_OBJECT
public:
    explicit CacheTree(CacheKeyModel &model, QWidget *parent = nullptr);

    /// In the model; invalid while nothing is chosen.
    [[nodiscard]] QModelIndex chosen() const;
    void choose(const QModelIndex &source);
    /// Opens and chooses again what was before the keys were read anew, as far as it is there.
    void restore();

Q_SIGNALS:
    void chosenChanged();
    void deleteRequested();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();

    CacheKeyModel &m_keys;
    QSortFilterProxyModel *m_order;
    QSet<QByteArray> m_open; ///< Groups that the user opened.
    QByteArray m_chosen;
    bool m_groupChosen = false;
};

} // namespace vhm24::ui

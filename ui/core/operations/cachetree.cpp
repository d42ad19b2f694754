// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachetree.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace vhm24::ui {

namespace {

constexpr int CacheFigureWidths[] = {0, 92, 104, 84, 92};
constexpr int NarrowestCacheName = 180;

class CacheOrder : public QSortFilterProxyModel {
public:
    CacheOrder(CacheKeyModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
    {
        setSortRole(CacheKeyModel::SortRole);
        setSourceModel(&model);
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const auto one = m_model.kind(left);
        const auto other = m_model.kind(right);
        if (one != other) // groups stay on top, whatever the direction
            return sortOrder() == Qt::AscendingOrder ? one < other : one > other;
        return QSortFilterProxyModel::lessThan(left, right);
    }

private:
    CacheKeyModel &m_model;
};

/// Rows as high as those of lists.
class CacheDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * space::CellPadding, space::TableRow};
    }
};

} // namespace

CacheTree::CacheTree(CacheKeyModel &model, QWidget *parent) :
    QTreeView(parent),
    m_keys(model),
    m_order(new CacheOrder(model, this))
{
    setObjectName(QStringLiteral("cacheKeys"));
    setModel(m_order);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemDelegate(new CacheDelegate(this));
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSortIndicator(CacheKeyModel::Name, Qt::AscendingOrder);
    setSortingEnabled(true);
    const auto bytes = [this](const QModelIndex &index) { return m_keys.bytes(m_order->mapToSource(index)); };
    connect(this, &QTreeView::expanded, this, [this, bytes](const QModelIndex &index) { m_open += bytes(index); });
    connect(this, &QTreeView::collapsed, this, [this, bytes](const QModelIndex &index) { m_open -= bytes(index); });
    onLanguage(this, [this] {
        setAccessibleName(tr("Keys of Redis"));
        m_keys.retranslate();
    });
}

QModelIndex CacheTree::chosen() const { return m_order->mapToSource(currentIndex()); }

void CacheTree::choose(const QModelIndex &source)
{
    const QModelIndex index = m_order->mapFromSource(source);
    setCurrentIndex(index);
    scrollTo(index);
}

void CacheTree::restore()
{
    for (const QByteArray &prefix : std::as_const(m_open)) {
        const QModelIndex index = m_order->mapFromSource(m_keys.indexOfGroup(prefix));
        if (index.isValid() && !isExpanded(index))
            expand(index);
    }
    if (currentIndex().isValid() || m_chosen.isEmpty())
        return;
    const QModelIndex index =
        m_order->mapFromSource(m_groupChosen ? m_keys.indexOfGroup(m_chosen) : m_keys.indexOfKey(m_chosen));
    if (index.isValid())
        setCurrentIndex(index);
}

void CacheTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (const QModelIndex source = chosen(); source.isValid()) {
        m_chosen = m_keys.bytes(source);
        m_groupChosen = m_keys.kind(source) != CacheKeyModel::Kind::Key;
    }
    Q_EMIT chosenChanged();
}

void CacheTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT deleteRequested();
    else if (isEnter && m_order->hasChildren(currentIndex()))
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    else
        QTreeView::keyPressEvent(event);
}

void CacheTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    fillAligned(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Grid));
}

/// The colour of the chosen row goes on to its left edge.
void CacheTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, color(Token::Selection));
    QTreeView::drawBranches(painter, rect, index);
}

void CacheTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// Figures keep their widths; the name gets what is left.
void CacheTree::fitColumns()
{
    int left = viewport()->width();
    for (int column = CacheKeyModel::Keys; column < CacheKeyModel::ColumnCount; ++column) {
        setColumnWidth(column, CacheFigureWidths[column]);
        left -= CacheFigureWidths[column];
    }
    setColumnWidth(CacheKeyModel::Name, std::max(NarrowestCacheName, left));
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewlist.h"

#include "ui/core/look/marks.h"
#include "ui/shared/overviewdelegate.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace vhm24::ui::shared {

/// The first rows of the list, as many as fit.
class OverviewList::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<OverviewRow> rows)
    {
        // Rows that stay keep their place, so that the current one and the one under the mouse do too.
        const int before = static_cast<int>(m_rows.size());
        const int after = static_cast<int>(rows.size());
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rows.resize(rows.size());
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rows.resize(rows.size());
            endInsertRows();
        }
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(after - 1));
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const OverviewRow &row = m_rows[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: return textOf(row);
        case Qt::ToolTipRole: return row.toolTip.isEmpty() ? QVariant() : QVariant(row.toolTip);
        case Qt::UserRole: return QVariant::fromValue(row);
        default: return {};
        }
    }

private:
    static QString textOf(const OverviewRow &row)
    {
        QStringList texts;
        for (const OverviewCell &cell : row.cells) {
            if (!cell.text.isEmpty())
                texts += cell.text;
        }
        return texts.join(QLatin1String(", "));
    }
    std::vector<OverviewRow> m_rows;
};

OverviewList::OverviewList(std::vector<OverviewColumn> columns, QWidget *parent) :
    QListView(parent),
    m_delegate(new OverviewDelegate(this)),
    m_model(new Model(this))
{
    m_delegate->setColumns(std::move(columns));
    setItemDelegate(m_delegate);
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    connect(this, &QListView::clicked, this, &OverviewList::openRow);
}

void OverviewList::setDense()
{
    m_delegate->setRowHeight(OverviewDelegate::DenseRowHeight);
    scheduleDelayedItemsLayout();
}

void OverviewList::setRows(std::vector<OverviewRow> rows)
{
    m_rows = std::move(rows);
    arrange();
}

void OverviewList::setMessage(const QString &text, bool trouble)
{
    m_message = text;
    m_trouble = trouble;
    setAccessibleDescription(text);
    viewport()->update();
}

QSize OverviewList::sizeHint() const { return {240, static_cast<int>(m_rows.size()) * m_delegate->rowHeight()}; }

void OverviewList::arrange()
{
    const auto fitting = static_cast<std::size_t>(std::max(0, viewport()->height() / m_delegate->rowHeight()));
    std::vector<OverviewRow> shown(m_rows.begin(),
                                   m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(fitting, m_rows.size())));
    m_delegate->arrange(shown, viewport()->width());
    m_model->show(std::move(shown));
    viewport()->update();
}

void OverviewList::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto row = index.data(Qt::UserRole).value<OverviewRow>();
    if (!row.target.isEmpty())
        Q_EMIT opened(row.target);
}

void OverviewList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_message.isEmpty())
        return;
    QPainter painter(viewport());
    const QRectF room = QRectF(viewport()->rect()).adjusted(space::PagePadding, 6, -space::PagePadding, -6);
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(color(Token::Text2));
    if (m_trouble)
        paintMark(&painter, QRectF(room.left(), room.top() + 4, MarkSize, MarkSize), Meaning::Critical);
    painter.drawText(room.adjusted(m_trouble ? MarkSize + 9 : 0, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_message);
}

void OverviewList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
}

void OverviewList::keyPressEvent(QKeyEvent *event)
{
    m_delegate->setRingShown(true);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        openRow(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void OverviewList::wheelEvent(QWheelEvent *event) { event->ignore(); }

void OverviewList::focusInEvent(QFocusEvent *event)
{
    m_delegate->setRingShown(event->reason() != Qt::MouseFocusReason);
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0));
}

void OverviewList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace vhm24::ui::shared

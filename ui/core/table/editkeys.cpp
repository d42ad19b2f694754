// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/editkeys.h"

#include "ui/core/table/celldelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace vhm24::ui {

EditKeys::EditKeys(QTableView &view, CellDelegate &delegate) : QObject(&view), m_view(view)
{
    view.installEventFilter(this);
    connect(&delegate, &CellDelegate::cellLeft, this, [this](CellDelegate::Move move) {
        move == CellDelegate::Move::Below ? goBelow() : editNeighbour(move == CellDelegate::Move::Next ? 1 : -1);
    });
}

bool EditKeys::isEditable(const QModelIndex &index) const
{
    return index.isValid() && index.flags() & Qt::ItemIsEditable && !m_view.isColumnHidden(index.column());
}

bool EditKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress && begin(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool EditKeys::begin(const QKeyEvent &event)
{
    const QModelIndex index = m_view.currentIndex();
    const bool shiftF2 = event.key() == Qt::Key_F2 && event.modifiers() == Qt::ShiftModifier;
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    // Space selects, as everywhere.
    const bool letter = plain && !event.text().isEmpty() && event.text()[0].isPrint() && event.key() != Qt::Key_Space;
    if (!(letter || shiftF2) || !isEditable(index))
        return false;
    m_view.edit(index);
    QWidget *const editor = m_view.indexWidget(index) ? m_view.indexWidget(index) : QApplication::focusWidget();
    if (!editor || editor == &m_view)
        return true;
    QKeyEvent first(QEvent::KeyPress, event.key(), event.modifiers(), event.text());
    QCoreApplication::sendEvent(editor, &first);
    return true;
}

void EditKeys::goBelow()
{
    const QModelIndex index = m_view.currentIndex();
    if (const QModelIndex below = index.siblingAtRow(index.row() + 1); below.isValid())
        m_view.setCurrentIndex(below);
}

void EditKeys::editNeighbour(int step)
{
    const QModelIndex from = m_view.currentIndex();
    const QHeaderView &head = *m_view.horizontalHeader();
    int place = head.visualIndex(from.column());
    int row = from.row();
    // In the order that is seen; after the last cell of a row the first one of the next.
    for (int tries = 0; tries < 2 * head.count(); ++tries) {
        place += step;
        if (place < 0 || place >= head.count()) {
            row += step;
            place = step > 0 ? 0 : head.count() - 1;
        }
        const QModelIndex index = m_view.model()->index(row, head.logicalIndex(place));
        if (!index.isValid())
            return;
        if (isEditable(index)) {
            m_view.setCurrentIndex(index);
            m_view.edit(index);
            return;
        }
    }
}

} // namespace vhm24::ui

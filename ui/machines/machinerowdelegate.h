// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/machines/machinerows.h"

#include <QStyledItemDelegate>

namespace vhm24::ui::machines {

/// Paints the rows of MachineRows, each kind in columns of its own.
class MachineRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    MachineRowDelegate(const MachineRows &view, QObject *parent) : QStyledItemDelegate(parent), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintContainer(QPainter *painter, const QRectF &rect, const MachineRow &row);
    static void paintError(QPainter *painter, const QRectF &rect, const MachineRow &row);
    static void paintTask(QPainter *painter, const QRectF &rect, const MachineRow &row);
    static void paintVisit(QPainter *painter, const QRectF &rect, const MachineRow &row);

    const MachineRows &m_view;
};

} // namespace vhm24::ui::machines

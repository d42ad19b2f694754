// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/overviewrow.h"

#include <QStyledItemDelegate>

namespace vhm24::ui::shared {

/// Paints the rows of an OverviewList: mark, texts, bars and initials in columns as wide as what they hold.
class OverviewDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int RowHeight = 30;
    static constexpr int DenseRowHeight = 28;

    explicit OverviewDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void setColumns(std::vector<OverviewColumn> columns) { m_columns = std::move(columns); }
    /// Measures the rows for a list of this width.
    void arrange(const std::vector<OverviewRow> &rows, int width);
    void setRowHeight(int height) { m_rowHeight = height; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setRingShown(bool shown) { m_ring = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int widthOf(const OverviewColumn &column, const OverviewCell &cell) const;
    [[nodiscard]] int leave(std::vector<bool> &shown, int room) const;
    void paintCell(QPainter *painter, const OverviewColumn &column, const OverviewCell &cell, const QRectF &rect) const;

    std::vector<OverviewColumn> m_columns;
    std::vector<int> m_widths; ///< 0 = left out.
    int m_rowHeight = RowHeight;
    bool m_marks = false;
    bool m_ring = false;
};

} // namespace vhm24::ui::shared

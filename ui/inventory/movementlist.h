// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/itemcard.h"
#include "ui/core/format/formats.h"

#include <QWidget>

#include <algorithm>
#include <limits>

namespace vhm24::ui::inventory {

using vhm24::inventory::ItemCard;

/// Of a word of StockMovementType.
[[nodiscard]] QString movementIcon(const QString &type);

/// The last movements of an item: when, what, how much, and what was left then; 26 pixels each. A click opens one.
class MovementList : public QWidget {
    Q_OBJECT
public:
    explicit MovementList(const Formats &formats, QWidget *parent = nullptr);
    void setMovements(const std::vector<ItemCard::Movement> &movements, const QString &unit);
    [[nodiscard]] QSize sizeHint() const override;
    /// No more than so many are shown, the latest.
    void setMost(int rows);
    [[nodiscard]] int rows() const { return static_cast<int>(m_movements.size()); }
    [[nodiscard]] int shownRows() const { return std::min(m_most, rows()); }
    static constexpr int RowHeight = 26;
    /// What was moved where, in a few words.
    [[nodiscard]] static QString summary(const ItemCard::Movement &movement);

Q_SIGNALS:
    void activated(const QString &movementId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintRow(QPainter &painter, const ItemCard::Movement &movement, int top) const;
    [[nodiscard]] int rowAt(QPoint position) const;

    const Formats &m_formats;
    std::vector<ItemCard::Movement> m_movements;
    QString m_unit;
    int m_most = std::numeric_limits<int>::max();
    int m_hovered = -1;
};

} // namespace vhm24::ui::inventory

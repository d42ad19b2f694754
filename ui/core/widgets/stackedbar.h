// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QList>
#include <QWidget>

namespace vhm24::ui {

/// A piece of a StackedBar.
struct BarSegment {
    Meaning meaning = Meaning::Neutral;
    double value = 0;
    QString text = {}; ///< A sentence for the tool tip and for screen readers.
};

/// Shares of a whole in one bar, in the fills of their meanings.
class StackedBar : public QWidget {
    Q_OBJECT
public:
    explicit StackedBar(QWidget *parent = nullptr);

    void setSegments(const QList<BarSegment> &segments);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<QRectF> pieces() const;

    QList<BarSegment> m_segments;
};

/// A level from 0 to 1 as a bar 6 high; anything above zero is at least two pixels long.
void paintLevel(QPainter *painter, const QRectF &rect, double share, const QColor &fill);

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewlegend.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace vhm24::ui::shared {

namespace {

constexpr int Square = 10;
constexpr int Stroke = 14;
constexpr int Gap = 6;
constexpr int Between = 16;

int widthOf(const QString &text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(ui::font(TextStyle::Small)).horizontalAdvance(text))) + 1;
}

} // namespace

OverviewLegend::OverviewLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OverviewLegend::setTexts(const QString &bars, const QString &line)
{
    m_bars = bars;
    m_line = line;
    setAccessibleName(bars + QStringLiteral(", ") + line);
    updateGeometry();
    update();
}

QSize OverviewLegend::sizeHint() const
{
    if (m_bars.isEmpty())
        return {0, 18};
    return {Square + Gap + widthOf(m_bars) + Between + Stroke + Gap + widthOf(m_line), 18};
}

void OverviewLegend::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(ui::font(TextStyle::Small));
    const double middle = height() / 2.0;
    paintBox(&painter, QRectF(0, middle - Square / 2.0, Square, Square), 2, color(Token::AccentFill));
    painter.setPen(color(Token::Text2));
    painter.drawText(QRectF(Square + Gap, 0, widthOf(m_bars), height()), Qt::AlignLeft | Qt::AlignVCenter, m_bars);
    const double left = Square + Gap + widthOf(m_bars) + Between;
    painter.fillRect(QRectF(left, middle - 0.75, Stroke, 1.5), color(Token::Previous));
    painter.drawText(QRectF(left + Stroke + Gap, 0, widthOf(m_line), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     m_line);
}

} // namespace vhm24::ui::shared

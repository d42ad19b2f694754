// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/placelist.h"

#include "ui/core/widgets/stackedbar.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace vhm24::ui::inventory {

namespace {
constexpr int PlaceListRowHeight = 26;
constexpr int BottomPadding = 8;
constexpr int CodeWidth = 60;
constexpr int BarWidth = 70;
constexpr int QuantityWidth = 96;
constexpr int UnitSlot = 22;
} // namespace

PlaceList::PlaceList(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlaceList::setPlaces(const std::vector<ItemCard::Place> &places, const QString &unit)
{
    m_places = places;
    m_unit = unit;
    QStringList words;
    for (const auto &place : places)
        words += QStringLiteral("%1 %2: %3 %4")
                     .arg(place.code, place.name, m_formats.quantity(place.quantity, unit), m_formats.unit(unit));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize PlaceList::sizeHint() const
{
    return {320, static_cast<int>(m_places.size()) * PlaceListRowHeight + BottomPadding};
}

void PlaceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = 0;
    for (const auto &place : m_places)
        most = std::max(most, place.quantity);
    const QFont body = ui::font(TextStyle::Body);
    const QFont small = ui::font(TextStyle::Small);
    const QString unit = m_formats.unit(m_unit);
    const int slot = std::max(UnitSlot, QFontMetrics(small).horizontalAdvance(unit) + 4);
    const int right = width() - space::PagePadding;
    int top = 0;
    for (const auto &place : m_places) {
        const auto cell = [&](int from, int to) { return QRect(from, top, to - from, PlaceListRowHeight); };
        const int barLeft = right - QuantityWidth - BarWidth;
        const int nameLeft = space::PagePadding + CodeWidth;
        painter.setFont(body);
        painter.setPen(color(Token::Text2));
        const QFontMetrics metrics(body);
        painter.drawText(cell(space::PagePadding, nameLeft - 4), Qt::AlignVCenter,
                         metrics.elidedText(place.code, Qt::ElideRight, CodeWidth - 4));
        painter.setPen(color(place.quantity < 0 ? Token::Text2 : Token::Text));
        painter.drawText(cell(nameLeft, barLeft - 8), Qt::AlignVCenter,
                         metrics.elidedText(place.name, Qt::ElideRight, barLeft - 8 - nameLeft));
        paintLevel(&painter, QRectF(barLeft, top + PlaceListRowHeight / 2.0 - 3, BarWidth, 6),
                   most > 0 ? std::max(place.quantity, 0.0) / most : 0, color(Token::AccentFill));
        painter.setPen(color(Token::Text));
        painter.drawText(cell(barLeft + BarWidth, right - slot), Qt::AlignVCenter | Qt::AlignRight,
                         m_formats.quantity(place.quantity, m_unit));
        painter.setFont(small);
        painter.setPen(color(Token::Text3));
        painter.drawText(cell(right - slot + 4, right), Qt::AlignVCenter | Qt::AlignLeft, unit);
        top += PlaceListRowHeight;
    }
}

} // namespace vhm24::ui::inventory

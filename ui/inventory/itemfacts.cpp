// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/itemfacts.h"

#include "models/core/table/enumeration.h"
#include "ui/core/look/marks.h"

#include <QFontMetrics>
#include <QPainter>

namespace vhm24::ui::inventory {

namespace {
constexpr int FactHeight = 40;
constexpr int Columns = 3;
} // namespace

ItemFacts::ItemFacts(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ItemFacts::sizeHint() const { return {320, 2 * FactHeight + 8}; }

void ItemFacts::setCard(const ItemCard &card)
{
    const QString unit = m_formats.unit(card.unit);
    const QString none = QStringLiteral("—");
    const auto quantity = [&](const std::optional<double> &value) {
        return value ? m_formats.quantity(*value, card.unit) : none;
    };
    const Meaning meaning = meaningOf("StockState", card.state);
    const QString currency = m_formats.currency();
    m_facts = {{.label = tr("Quantity"), .value = quantity(card.quantity), .unit = unit},
               {.label = tr("Min. / max."),
                .value = quantity(card.minimum) + QStringLiteral(" / ") + quantity(card.maximum),
                .unit = unit},
               {.label = tr("Status"), .value = core::enumerationText("StockState", card.state), .meaning = meaning},
               {.label = tr("Price"),
                .value = card.price ? m_formats.money(*card.price) : none,
                .unit = card.price ? currency + QLatin1Char('/') + unit : QString()},
               {.label = tr("Value"),
                .value = card.price ? m_formats.money(*card.price * card.quantity) : none,
                .unit = card.price ? currency : QString()},
               {.label = tr("In machines"), .value = quantity(card.inMachines), .unit = unit}};
    QStringList words;
    for (const Fact &fact : m_facts)
        words += fact.label + QStringLiteral(": ") + fact.value + QLatin1Char(' ') + fact.unit;
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

void ItemFacts::paintFact(QPainter &painter, const Fact &fact, const QRect &rect) const
{
    const QFont small = ui::font(TextStyle::Small);
    painter.setFont(small);
    painter.setPen(color(Token::Text2));
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), 16), Qt::AlignVCenter, fact.label);
    const int top = rect.top() + 16;
    int left = rect.left();
    const bool state = fact.meaning != Meaning::Neutral;
    if (state) {
        paintMark(&painter, QRectF(left, top + 5, MarkSize, MarkSize), fact.meaning);
        left += MarkSize + 7;
    }
    const QFont body = ui::font(state ? TextStyle::Body : TextStyle::BodyBold);
    painter.setFont(body);
    painter.setPen(state ? textColor(fact.meaning) : color(Token::Text));
    const int unitWidth = fact.unit.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(fact.unit) + 4;
    const int room = rect.right() - left - unitWidth;
    const QString value = QFontMetrics(body).elidedText(fact.value, Qt::ElideRight, room);
    painter.drawText(QRect(left, top, room + 2, 20), Qt::AlignVCenter, value);
    painter.setFont(small);
    painter.setPen(color(Token::Text3));
    painter.drawText(QRect(left + QFontMetrics(body).horizontalAdvance(value) + 4, top, unitWidth, 20),
                     Qt::AlignVCenter, fact.unit);
}

void ItemFacts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = (this->width() - 2 * space::PagePadding) / Columns;
    for (int i = 0; i < static_cast<int>(m_facts.size()); ++i) {
        const QRect place(space::PagePadding + (i % Columns) * width, (i / Columns) * FactHeight, width - 6,
                          FactHeight);
        paintFact(painter, m_facts[static_cast<std::size_t>(i)], place);
    }
}

} // namespace vhm24::ui::inventory

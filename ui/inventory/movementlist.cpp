// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementlist.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/marks.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace vhm24::ui::inventory {

namespace {

constexpr int HeadHeight = 34;
constexpr int TimeWidth = 82;
constexpr int ChangeWidth = 74;
constexpr int BalanceWidth = 70;

} // namespace

QString movementIcon(const QString &type)
{
    if (type == QLatin1String("IN"))
        return QStringLiteral("receive");
    if (type == QLatin1String("OUT"))
        return QStringLiteral("issue");
    return type == QLatin1String("ADJUSTMENT") ? QStringLiteral("adjust") : QStringLiteral("transfer");
}

MovementList::MovementList(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString MovementList::summary(const ItemCard::Movement &movement)
{
    if (movement.type == QLatin1String("TRANSFER") && !movement.to.isEmpty())
        return tr("To %1").arg(movement.to);
    if (movement.type == QLatin1String("IN") && !movement.document.isEmpty())
        return tr("Receipt %1").arg(movement.document);
    return movement.reason;
}

void MovementList::setMovements(const std::vector<ItemCard::Movement> &movements, const QString &unit)
{
    m_movements = movements;
    m_unit = unit;
    m_hovered = -1;
    QStringList words;
    for (const auto &movement : movements)
        words += QStringLiteral("%1 %2: %3")
                     .arg(m_formats.moment(movement.at), summary(movement), m_formats.signedNumber(movement.change, 2));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void MovementList::setMost(int rows)
{
    if (rows == m_most)
        return;
    m_most = rows;
    m_hovered = -1;
    updateGeometry();
    update();
}

QSize MovementList::sizeHint() const { return {320, HeadHeight + shownRows() * RowHeight}; }

int MovementList::rowAt(QPoint position) const
{
    const int row = (position.y() - HeadHeight) / RowHeight;
    return position.y() >= HeadHeight && row < shownRows() ? row : -1;
}

void MovementList::paintRow(QPainter &painter, const ItemCard::Movement &movement, int top) const
{
    const QFontMetrics metrics(painter.font());
    const int right = width() - space::PagePadding;
    const int changeRight = right - BalanceWidth;
    const int timeLeft = space::PagePadding + space::SmallIcon + 8;
    const int wordsLeft = timeLeft + TimeWidth;
    const auto cell = [&](int from, int to) { return QRect(from, top, to - from, RowHeight); };
    paintIcon(
        &painter,
        QRectF(space::PagePadding, top + (RowHeight - space::SmallIcon) / 2.0, space::SmallIcon, space::SmallIcon),
        movementIcon(movement.type), color(Token::Text2));
    painter.setPen(color(Token::Text2));
    painter.drawText(cell(timeLeft, wordsLeft), Qt::AlignVCenter, m_formats.moment(movement.at));
    painter.setPen(color(Token::Text));
    const int room = changeRight - ChangeWidth - wordsLeft;
    painter.drawText(cell(wordsLeft, wordsLeft + room), Qt::AlignVCenter,
                     metrics.elidedText(summary(movement), Qt::ElideRight, room));
    const bool transfer = movement.change == 0 && movement.type == QLatin1String("TRANSFER");
    const QString amount = m_formats.quantity(transfer ? movement.moved : movement.change, m_unit);
    painter.setPen(movement.change > 0 ? textColor(Meaning::Good)
                                       : color(movement.change < 0 ? Token::Text : Token::Text2));
    painter.drawText(cell(changeRight - ChangeWidth, changeRight), Qt::AlignVCenter | Qt::AlignRight,
                     movement.change > 0 ? QLatin1Char('+') + amount : amount);
    const QString balance = m_formats.quantity(movement.balance, m_unit);
    painter.setPen(movement.fits ? color(Token::Text2) : textColor(Meaning::Critical));
    painter.drawText(cell(changeRight, right), Qt::AlignVCenter | Qt::AlignRight, balance);
    if (!movement.fits)
        paintMark(&painter,
                  QRectF(right - metrics.horizontalAdvance(balance) - MarkSize - 3, top + (RowHeight - MarkSize) / 2.0,
                         MarkSize, MarkSize),
                  Meaning::Critical);
}

void MovementList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int right = width() - space::PagePadding;
    painter.setFont(ui::font(TextStyle::BodyBold));
    painter.setPen(color(Token::Text));
    painter.drawText(QRect(space::PagePadding, 0, width(), HeadHeight), Qt::AlignVCenter, tr("Movements"));
    painter.setFont(ui::font(TextStyle::Small));
    painter.setPen(color(Token::Text2));
    if (m_movements.empty()) {
        painter.drawText(QRect(0, 0, right, HeadHeight), Qt::AlignVCenter | Qt::AlignRight, tr("none yet"));
        return;
    }
    painter.drawText(QRect(right - BalanceWidth - ChangeWidth, 0, ChangeWidth, HeadHeight),
                     Qt::AlignVCenter | Qt::AlignRight, m_formats.unit(m_unit));
    painter.drawText(QRect(right - BalanceWidth, 0, BalanceWidth, HeadHeight), Qt::AlignVCenter | Qt::AlignRight,
                     tr("balance"));
    painter.setFont(ui::font(TextStyle::Body));
    for (int row = 0; row < shownRows(); ++row) {
        const int top = HeadHeight + row * RowHeight;
        if (row == m_hovered)
            painter.fillRect(QRect(0, top, width(), RowHeight), color(Token::Hover));
        paintRow(painter, m_movements[static_cast<std::size_t>(row)], top);
    }
}

void MovementList::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = rowAt(event->position().toPoint());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MovementList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT activated(m_movements[static_cast<std::size_t>(row)].id);
}

void MovementList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool MovementList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        return QWidget::event(event);
    const auto &movement = m_movements[static_cast<std::size_t>(row)];
    const QString broken = movement.fits
                               ? QString()
                               : QLatin1Char('\n') + tr("The stored balance is another one: the chain is broken here.");
    QToolTip::showText(help->globalPos(),
                       m_formats.fullMoment(movement.at) + QLatin1Char('\n') + movement.reason + broken, this);
    return true;
}

} // namespace vhm24::ui::inventory

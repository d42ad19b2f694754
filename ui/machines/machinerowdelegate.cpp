// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinerowdelegate.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/avatar.h"
#include "ui/core/widgets/stackedbar.h"

#include <QPainter>

namespace vhm24::ui::machines {

namespace {

constexpr double MachineRowDelegatePadding = space::PagePadding;
constexpr int ContainerHeight = 52;
constexpr int RowHeight = space::TableRow;
constexpr double AvatarSide = 22;

double widthOf(TextStyle style, const QString &text) { return QFontMetricsF(ui::font(style)).horizontalAdvance(text); }

void draw(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &ink,
          Qt::Alignment side = Qt::AlignLeft)
{
    if (rect.width() < 8)
        return;
    const QFont face = ui::font(style);
    painter->setFont(face);
    painter->setPen(ink);
    painter->drawText(rect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetricsF(face).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

QColor inkOf(Meaning meaning)
{
    return meaning == Meaning::Medium || meaning == Meaning::Neutral || meaning == Meaning::Offline
               ? color(Token::Text2)
               : textColor(meaning);
}

} // namespace

QSize MachineRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool tall = m_view.rows()[std::size_t(index.row())].kind == MachineRow::Kind::Container;
    return {120, tall ? ContainerHeight : RowHeight};
}

void MachineRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MachineRow &row = m_view.rows()[std::size_t(index.row())];
    const QRectF rect(option.rect);
    // A scroll bar takes its room from the padding, so that numbers still end below the head.
    const double bar = m_view.width() - m_view.viewport()->width();
    const QRectF room = rect.adjusted(0, 0, -std::max(4.0, MachineRowDelegatePadding - bar), 0);
    const bool current = m_view.hasFocus() && m_view.currentIndex() == index;
    if (current)
        painter->fillRect(rect, color(Token::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, color(Token::Hover));
    if (index.row() > 0)
        fillAligned(painter, QRectF(rect.left(), rect.top(), rect.width(), 1), color(Token::Grid));
    painter->save();
    switch (row.kind) {
    case MachineRow::Kind::Container: paintContainer(painter, room, row); break;
    case MachineRow::Kind::Error: paintError(painter, room, row); break;
    case MachineRow::Kind::Task: paintTask(painter, room, row); break;
    case MachineRow::Kind::Visit: paintVisit(painter, room, row); break;
    }
    painter->restore();
    if (current)
        paintFocusRing(painter, rect.adjusted(1, 1, -1, -1), 2);
}

void MachineRowDelegate::paintContainer(QPainter *painter, const QRectF &rect, const MachineRow &row)
{
    const double left = rect.left() + MachineRowDelegatePadding;
    const double right = rect.right();
    QRectF line(left, rect.top() + 6, right - left, 20);
    const double of = widthOf(TextStyle::Small, row.amountOf);
    const double amount = widthOf(TextStyle::Body, row.amount);
    draw(painter, QRectF(right - of - 1, line.top(), of + 1, line.height()), row.amountOf, TextStyle::Small,
         color(Token::Text3));
    draw(painter, QRectF(right - of - amount - 6, line.top(), amount + 1, line.height()), row.amount, TextStyle::Body,
         color(Token::Text));
    draw(painter, line.adjusted(0, 0, -of - amount - 16, 0), row.title, TextStyle::Body, color(Token::Text));

    line.translate(0, 20);
    const double percent = 52;
    const double words = std::clamp(line.width() * 0.3, 80.0, 124.0);
    const double time = widthOf(TextStyle::Small, row.time) + 4;
    // The same for all rows: a long time takes its room from the word.
    const double bar = std::max(40.0, line.width() - percent - words - 48);
    paintLevel(painter, QRectF(left, line.top(), bar, line.height()), row.share, fillColor(row.meaning));
    double x = left + bar;
    draw(painter, QRectF(x, line.top(), percent, line.height()), row.percent, TextStyle::Small, color(Token::Text2),
         Qt::AlignRight);
    x += percent + 10;
    paintMark(painter, QRectF(x, line.center().y() - 5, 10, 10), row.meaning);
    draw(painter, QRectF(x + 16, line.top(), right - time - x - 18, line.height()), row.text, TextStyle::Small,
         row.meaning == Meaning::Medium ? color(Token::Text2) : textColor(row.meaning));
    draw(painter, QRectF(right - time, line.top(), time, line.height()), row.time, TextStyle::Small,
         row.urgent ? textColor(Meaning::Critical) : color(Token::Text2), Qt::AlignRight);
}

void MachineRowDelegate::paintError(QPainter *painter, const QRectF &rect, const MachineRow &row)
{
    const double left = rect.left() + MachineRowDelegatePadding;
    const double right = rect.right();
    const double time = widthOf(TextStyle::Small, row.time) + 2;
    const double code = std::max(44.0, widthOf(TextStyle::Body, row.title) + 10);
    paintMark(painter, QRectF(left, rect.center().y() - 5, 10, 10), row.meaning);
    draw(painter, QRectF(left + 20, rect.top(), code, rect.height()), row.title, TextStyle::Body, color(Token::Text));
    draw(painter, QRectF(left + 20 + code, rect.top(), right - time - 8 - left - 20 - code, rect.height()), row.text,
         TextStyle::Body, color(Token::Text2));
    draw(painter, QRectF(right - time, rect.top(), time, rect.height()), row.time, TextStyle::Small,
         color(Token::Text2), Qt::AlignRight);
}

void MachineRowDelegate::paintTask(QPainter *painter, const QRectF &rect, const MachineRow &row)
{
    const double right = rect.right();
    const double time = 78;
    const double state = std::clamp(rect.width() * 0.24, 76.0, 110.0);
    draw(painter, QRectF(right - time, rect.top(), time, rect.height()), row.time, TextStyle::Small,
         row.urgent ? textColor(Meaning::Critical) : color(Token::Text2), Qt::AlignRight);
    double x = right - time - 6 - state;
    draw(painter, QRectF(x, rect.top(), state, rect.height()), row.text, TextStyle::Small, inkOf(row.meaning));
    x -= AvatarSide + 10;
    paintAvatar(painter, QRectF(x, rect.center().y() - AvatarSide / 2, AvatarSide, AvatarSide), row.initials);
    draw(painter,
         QRectF(rect.left() + MachineRowDelegatePadding, rect.top(), x - 10 - rect.left() - MachineRowDelegatePadding,
                rect.height()),
         row.title, TextStyle::Body, color(Token::Text));
}

void MachineRowDelegate::paintVisit(QPainter *painter, const QRectF &rect, const MachineRow &row)
{
    const double left = rect.left() + MachineRowDelegatePadding;
    const double right = rect.right() - AvatarSide;
    paintAvatar(painter, QRectF(right, rect.center().y() - AvatarSide / 2, AvatarSide, AvatarSide), row.initials);
    paintIcon(painter, QRectF(left, rect.center().y() - 7, 14, 14), row.icon, color(Token::Text2));
    const double time = std::max(70.0, widthOf(TextStyle::Small, row.time) + 10);
    draw(painter, QRectF(left + 24, rect.top(), time, rect.height()), row.time, TextStyle::Small, color(Token::Text2));
    const double x = left + 24 + time;
    const double kind = std::min(widthOf(TextStyle::Body, row.title) + 1, right - 8 - x);
    draw(painter, QRectF(x, rect.top(), kind, rect.height()), row.title, TextStyle::Body, color(Token::Text));
    draw(painter, QRectF(x + kind + 4, rect.top(), right - 8 - x - kind - 4, rect.height()), row.text, TextStyle::Body,
         color(Token::Text2));
}

} // namespace vhm24::ui::machines

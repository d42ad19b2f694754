// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewdelegate.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/avatar.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace vhm24::ui::shared {

namespace {

constexpr int MarkRoom = MarkSize + 9;
constexpr int BarWidth = 48;
constexpr int AvatarWidth = 22;
constexpr int ChevronWidth = 12;
constexpr int LeastStretch = 130;

QFont fontOf(const OverviewCell &cell) { return ui::font(cell.small ? TextStyle::Small : TextStyle::Body); }

} // namespace

int OverviewDelegate::widthOf(const OverviewColumn &column, const OverviewCell &cell) const
{
    switch (column.kind) {
    case OverviewColumn::Kind::Bar: return BarWidth;
    case OverviewColumn::Kind::Avatar: return AvatarWidth;
    case OverviewColumn::Kind::Chevron: return ChevronWidth;
    case OverviewColumn::Kind::Text: break;
    }
    return cell.text.isEmpty()
               ? 0
               : static_cast<int>(std::ceil(QFontMetricsF(fontOf(cell)).horizontalAdvance(cell.text))) + 1;
}

/// The room for the stretching column after columns were left out where it would be too narrow.
int OverviewDelegate::leave(std::vector<bool> &shown, int room) const
{
    const auto left = [&] {
        int rest = room;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            if (shown[c] && !m_columns[c].stretch)
                rest -= m_widths[c] + (m_widths[c] > 0 ? m_columns[c].gap : 0);
        }
        return rest;
    };
    for (std::size_t c = m_columns.size(); c-- > 0 && left() < LeastStretch;)
        shown[c] = shown[c] && !m_columns[c].optional;
    return left();
}

void OverviewDelegate::arrange(const std::vector<OverviewRow> &rows, int width)
{
    m_widths.assign(m_columns.size(), 0);
    m_marks = false;
    for (const OverviewRow &row : rows) {
        m_marks = m_marks || row.mark;
        for (std::size_t c = 0; c < std::min(m_columns.size(), row.cells.size()); ++c)
            m_widths[c] = m_columns[c].stretch ? 0 : std::max(m_widths[c], widthOf(m_columns[c], row.cells[c]));
    }
    std::vector<bool> shown(m_columns.size(), true);
    const int rest = leave(shown, width - 2 * space::PagePadding - (m_marks ? MarkRoom : 0) + 10);
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        if (m_columns[c].stretch)
            m_widths[c] = std::max(0, rest - m_columns[c].gap);
        else if (!shown[c])
            m_widths[c] = 0;
    }
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {100, m_rowHeight}; }

void OverviewDelegate::paintCell(QPainter *painter, const OverviewColumn &column, const OverviewCell &cell,
                                 const QRectF &rect) const
{
    switch (column.kind) {
    case OverviewColumn::Kind::Bar:
        paintBox(painter, QRectF(rect.left(), rect.center().y() - 3, std::max(2.0, rect.width() * cell.share), 6), 2,
                 color(Token::AccentFill));
        return;
    case OverviewColumn::Kind::Avatar:
        paintAvatar(painter, QRectF(rect.left(), rect.center().y() - AvatarWidth / 2.0, AvatarWidth, AvatarWidth),
                    cell.text);
        return;
    case OverviewColumn::Kind::Chevron:
        paintIcon(painter, QRectF(rect.left(), rect.center().y() - ChevronWidth / 2.0, ChevronWidth, ChevronWidth),
                  QStringLiteral("chevron-right"), color(Token::Text3));
        return;
    case OverviewColumn::Kind::Text: break;
    }
    const QFont face = fontOf(cell);
    painter->setFont(face);
    painter->setPen(cell.meaning ? textColor(*cell.meaning) : color(cell.ink));
    painter->drawText(rect, (column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetricsF(face).elidedText(cell.text, Qt::ElideRight, rect.width() + 0.5));
}

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(Qt::UserRole).value<OverviewRow>();
    const QRectF rect = option.rect;
    painter->save();
    painter->fillRect(rect, color(option.state & QStyle::State_MouseOver ? Token::Hover : Token::Base));
    if (index.row() + 1 < index.model()->rowCount())
        fillAligned(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Token::Grid));
    double x = rect.left() + space::PagePadding;
    if (row.mark)
        paintMark(painter, QRectF(x, rect.center().y() - MarkSize / 2.0, MarkSize, MarkSize), *row.mark);
    x += (m_marks ? MarkRoom : 0) - 10;
    double spare = 0;
    for (std::size_t c = 0; c < std::min(m_columns.size(), row.cells.size()); ++c) {
        const OverviewColumn &column = m_columns[c];
        if (m_widths[c] == 0)
            continue;
        // What an empty first cell does not need goes to the words after it.
        if (c == 0 && row.cells[c].text.isEmpty() && column.kind == OverviewColumn::Kind::Text && !column.stretch) {
            spare = column.gap + m_widths[c];
            continue;
        }
        x += column.gap;
        const double wide = m_widths[c] + std::exchange(spare, 0);
        paintCell(painter, column, row.cells[c], QRectF(x, rect.top(), wide, rect.height() - 1));
        x += wide;
    }
    if (m_ring && (option.state & QStyle::State_HasFocus))
        paintFocusRing(painter, rect.adjusted(2, 1, -2, -2), 4);
    painter->restore();
}

} // namespace vhm24::ui::shared

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/readout.h"

#include "ui/core/look/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace vhm24::ui {

namespace {

constexpr double ReadoutPadding = 10;
constexpr double ReadoutRowHeight = 18;
constexpr double Mark = 10;

} // namespace

QRectF readoutRect(const QPointF &topLeft, const Readout &readout)
{
    const QFontMetricsF plain(font(TextStyle::Small));
    const QFontMetricsF bold(boldFont(TextStyle::Small));
    double width = bold.horizontalAdvance(readout.title) + plain.horizontalAdvance(readout.note) + 24;
    for (const ReadoutRow &row : readout.rows)
        width =
            std::max(width, Mark + 6 + plain.horizontalAdvance(row.label) + 14 + plain.horizontalAdvance(row.value));
    return {topLeft.x(), topLeft.y(), std::ceil(width) + 2 * ReadoutPadding,
            ReadoutRowHeight * double(readout.rows.size() + 1) + 10};
}

void paintReadout(QPainter &painter, const QPointF &topLeft, const Readout &readout)
{
    const QRectF box = readoutRect(topLeft, readout);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Strong), 1));
    painter.setBrush(color(Token::Button));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRectF line(box.left() + ReadoutPadding, box.top() + 5, box.width() - 2 * ReadoutPadding, ReadoutRowHeight);
    painter.setFont(boldFont(TextStyle::Small));
    painter.setPen(color(Token::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, readout.title);
    painter.setFont(font(TextStyle::Small));
    painter.setPen(readout.noteColor);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, readout.note);
    for (const ReadoutRow &row : readout.rows) {
        line.translate(0, ReadoutRowHeight);
        painter.fillRect(QRectF(line.left(), line.center().y() - Mark / 2, Mark, Mark), row.mark);
        painter.setPen(color(Token::Text2));
        painter.drawText(line.adjusted(Mark + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.label);
        painter.setPen(color(Token::Text));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
    }
    painter.restore();
}

void paintReadoutLine(QPainter &painter, const QRectF &room, const Readout &readout)
{
    const QFontMetricsF plain(ui::font(TextStyle::Small));
    QRectF rest = room;
    const auto write = [&](const QFont &face, const QColor &ink, const QString &text, double after) {
        if (text.isEmpty())
            return;
        painter.setFont(face);
        painter.setPen(ink);
        const double width = QFontMetricsF(face).horizontalAdvance(text);
        if (width <= rest.width())
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text);
        rest.setLeft(std::min(rest.right(), rest.left() + width + after));
    };
    painter.save();
    write(boldFont(TextStyle::Small), color(Token::Text), readout.title, 10);
    // Labels are the first to go where room is short: the marks say the same.
    double wanted = plain.horizontalAdvance(readout.note);
    for (const ReadoutRow &row : readout.rows)
        wanted += Mark + 5 + plain.horizontalAdvance(row.label) + 5 + plain.horizontalAdvance(row.value) + 10;
    const bool labels = wanted <= rest.width();
    for (const ReadoutRow &row : readout.rows) {
        if (rest.width() < Mark + 5 + plain.horizontalAdvance(row.value))
            break;
        painter.fillRect(QRectF(rest.left(), rest.center().y() - Mark / 2 + 1, Mark - 1, Mark - 1), row.mark);
        rest.setLeft(rest.left() + Mark + 5);
        if (labels)
            write(ui::font(TextStyle::Small), color(Token::Text2), row.label, 5);
        write(ui::font(TextStyle::Small), color(Token::Text), row.value, 10);
    }
    write(ui::font(TextStyle::Small), readout.noteColor, readout.note, 0);
    painter.restore();
}

} // namespace vhm24::ui

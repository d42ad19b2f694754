// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/printlayout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace vhm24::ui {

namespace {

constexpr int TitleSize = 130;
constexpr int SmallSize = 75;
constexpr int BodySize = 80;
constexpr int LeastBodySize = 62;
constexpr double PrintLayoutPadding = 30; // left and right of a cell
constexpr double RowSpace = 40;
constexpr double PrintLayoutWidestColumn = 1'700;
constexpr double PrintLayoutNarrowestColumn = 340;
constexpr int PrintLayoutMostLines = 6; // of one cell
constexpr int PrintLayoutSampledRows = 1'000;
constexpr double TitleHeight = 190;
constexpr double FooterHeight = 150;
constexpr int Wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;

QFont face(int size, bool bold = false)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // widths then do not depend on the device
    return font;
}

double sum(const std::vector<double> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

} // namespace

PrintLayout::PrintLayout(PrintHead head, const PrintRows &rows, QSizeF upright) :
    m_head(std::move(head)),
    m_rows(rows),
    m_sheet(upright),
    m_title(face(TitleSize, true)),
    m_small(face(SmallSize)),
    m_body(face(BodySize)),
    m_bold(face(BodySize, true))
{
    std::vector<double> natural = naturalWidths();
    m_landscape = sum(natural) > m_sheet.width();
    if (m_landscape)
        m_sheet.transpose();
    fitWidths(std::move(natural));
    measureRows();
    breakPages();
}

std::vector<double> PrintLayout::naturalWidths() const
{
    const QFontMetricsF body(m_body);
    const QFontMetricsF bold(m_bold);
    std::vector<double> widths;
    const int step = std::max(1, m_rows.rows() / PrintLayoutSampledRows);
    for (int column = 0; column < static_cast<int>(m_rows.columns().size()); ++column) {
        double width = bold.horizontalAdvance(m_rows.columns()[static_cast<std::size_t>(column)].title);
        for (int row = 0; row < m_rows.rows(); row += step)
            width = std::max(width, body.horizontalAdvance(m_rows.cell(row, column)));
        widths.push_back(
            std::clamp(width + 2 * PrintLayoutPadding, PrintLayoutNarrowestColumn, PrintLayoutWidestColumn));
    }
    return widths;
}

void PrintLayout::fitWidths(std::vector<double> natural)
{
    m_widths = std::move(natural);
    const double room = m_sheet.width();
    if (sum(m_widths) <= room)
        return;
    // Smaller letters first; what is still too wide is wrapped, and the widest columns give way first.
    const double factor = std::max(room / sum(m_widths), double(LeastBodySize) / BodySize);
    m_body = face(static_cast<int>(BodySize * factor));
    m_bold = face(static_cast<int>(BodySize * factor), true);
    for (double &width : m_widths)
        width *= factor;
    for (int turn = 0; turn < 200 && sum(m_widths) > room + 0.5; ++turn) {
        const double widest = *std::max_element(m_widths.begin(), m_widths.end());
        if (widest <= PrintLayoutNarrowestColumn * factor + 0.5)
            break;
        for (double &width : m_widths) {
            if (width > widest * 0.95)
                width = std::max(width * 0.95, PrintLayoutNarrowestColumn * factor);
        }
    }
    if (const double total = sum(m_widths); total > room) { // more columns than a sheet has room for
        for (double &width : m_widths)
            width *= room / total;
    }
}

double PrintLayout::wrappedHeight(const QString &text, double width, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const double room = width - 2 * PrintLayoutPadding;
    if (metrics.horizontalAdvance(text) <= room)
        return metrics.height();
    const double height = metrics.boundingRect(QRectF(0, 0, room, 1e6), Wrapped, text).height();
    return std::min(height, PrintLayoutMostLines * metrics.lineSpacing());
}

void PrintLayout::measureRows()
{
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        m_columnHeads =
            std::max(m_columnHeads, wrappedHeight(m_rows.columns()[column].title, m_widths[column], m_bold) + RowSpace);
    m_heights.reserve(static_cast<std::size_t>(m_rows.rows()));
    for (int row = 0; row < m_rows.rows(); ++row) {
        double height = QFontMetricsF(m_body).height();
        for (int column = 0; column < static_cast<int>(m_widths.size()); ++column)
            height = std::max(height, wrappedHeight(m_rows.cell(row, column), widthOf(column), m_body));
        m_heights.push_back(height + RowSpace);
    }
    if (!m_head.filter.isEmpty())
        m_filterHeight = wrappedHeight(m_head.filter, m_sheet.width() + 2 * PrintLayoutPadding, m_small) + RowSpace;
}

void PrintLayout::breakPages()
{
    const double head = TitleHeight + QFontMetricsF(m_small).height() + RowSpace + m_filterHeight + m_columnHeads;
    const double room = m_sheet.height() - head - FooterHeight;
    double used = 0;
    m_pages.push_back({});
    for (int row = 0; row < m_rows.rows(); ++row) {
        if (used + heightOf(row) > room && m_pages.back().rows > 0) {
            m_pages.push_back({.first = row});
            used = 0;
        }
        used += heightOf(row);
        ++m_pages.back().rows;
    }
}

void PrintLayout::paintHead(QPainter &painter) const
{
    painter.setPen(Qt::black);
    painter.setFont(m_title);
    const QRectF line(0, 0, m_sheet.width(), TitleHeight - RowSpace);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_head.title);
    painter.setFont(m_small);
    painter.setPen(Qt::darkGray);
    const double made = QFontMetricsF(m_small).height() + RowSpace;
    painter.drawText(QRectF(0, TitleHeight, m_sheet.width(), made), Qt::AlignLeft, m_head.made);
    painter.drawText(QRectF(0, TitleHeight + made, m_sheet.width(), m_filterHeight), Wrapped, m_head.filter);
    painter.translate(0, TitleHeight + made + m_filterHeight);
}

void PrintLayout::paintColumnHeads(QPainter &painter) const
{
    painter.setFont(m_bold);
    painter.setPen(Qt::black);
    double left = 0;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
        const QRectF box(left + PrintLayoutPadding, 0, widthOf(column) - 2 * PrintLayoutPadding,
                         m_columnHeads - RowSpace / 2);
        painter.drawText(box, Wrapped | Qt::AlignBottom | (m_rows.isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft),
                         m_rows.columns()[static_cast<std::size_t>(column)].title);
        left += widthOf(column);
    }
    painter.setPen(QPen(Qt::black, 8));
    painter.drawLine(QPointF(0, m_columnHeads), QPointF(left, m_columnHeads));
}

void PrintLayout::paintRow(QPainter &painter, int row, double top) const
{
    painter.setFont(m_body);
    const QFontMetricsF metrics(m_body);
    double left = 0;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
        const QString &text = m_rows.cell(row, column);
        const QRectF box(left + PrintLayoutPadding, top + RowSpace / 2, widthOf(column) - 2 * PrintLayoutPadding,
                         heightOf(row) - RowSpace);
        const int side = m_rows.isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft;
        painter.setPen(Qt::black);
        if (metrics.horizontalAdvance(text) <= box.width())
            painter.drawText(box, side | Qt::AlignTop | Qt::TextDontClip, text);
        else if (!text.isEmpty())
            painter.drawText(box, side | Qt::AlignTop | Wrapped, text);
        left += widthOf(column);
    }
    painter.setPen(QPen(QColor(Qt::lightGray), 3));
    painter.drawLine(QPointF(0, top + heightOf(row)), QPointF(left, top + heightOf(row)));
}

void PrintLayout::paint(QPainter &painter, int page) const
{
    painter.save();
    paintHead(painter);
    paintColumnHeads(painter);
    double top = m_columnHeads;
    for (int row = firstRow(page); row < firstRow(page) + rowsOn(page); ++row) {
        paintRow(painter, row, top);
        top += heightOf(row);
    }
    painter.restore();
    painter.setFont(m_small);
    painter.setPen(Qt::darkGray);
    painter.drawText(QRectF(0, m_sheet.height() - FooterHeight, m_sheet.width(), FooterHeight),
                     Qt::AlignRight | Qt::AlignBottom, m_head.pageNumber.arg(page + 1).arg(pages()));
}

} // namespace vhm24::ui

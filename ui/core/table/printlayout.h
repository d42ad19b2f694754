// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/printrows.h"

#include <QFont>
#include <QSizeF>

#include <vector>

class QPainter;

namespace vhm24::ui {

/// What stands on every page besides the rows; all of it in the user's words.
struct PrintHead {
    QString title = {};
    QString filter = {};     ///< A whole sentence.
    QString made = {};       ///< When and by whom.
    QString pageNumber = {}; ///< With %1 and %2: the page, and how many there are.
};

/// A table on paper: the widths of its columns, the wrapped rows, the pages, and how each is painted. Lengths are in
/// tenths of a point, so that the same pages come out of every printer. Any thread.
class PrintLayout {
public:
    /// `upright`: what can be printed on, of an upright sheet; it is turned when the columns need that.
    PrintLayout(PrintHead head, const PrintRows &rows, QSizeF upright);

    static constexpr double UnitsPerInch = 720;

    [[nodiscard]] bool isLandscape() const { return m_landscape; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int firstRow(int page) const { return m_pages[static_cast<std::size_t>(page)].first; }
    [[nodiscard]] int rowsOn(int page) const { return m_pages[static_cast<std::size_t>(page)].rows; }
    [[nodiscard]] double widthOf(int column) const { return m_widths[static_cast<std::size_t>(column)]; }
    [[nodiscard]] QSizeF sheet() const { return m_sheet; }
    [[nodiscard]] double heightOf(int row) const { return m_heights[static_cast<std::size_t>(row)]; }
    /// The painter's origin is the corner of what can be printed on, its unit ours.
    void paint(QPainter &painter, int page) const;

private:
    struct Page {
        int first = 0;
        int rows = 0;
    };
    [[nodiscard]] std::vector<double> naturalWidths() const;
    void fitWidths(std::vector<double> natural);
    void measureRows();
    void breakPages();
    [[nodiscard]] double wrappedHeight(const QString &text, double width, const QFont &font) const;
    void paintHead(QPainter &painter) const;
    void paintColumnHeads(QPainter &painter) const;
    void paintRow(QPainter &painter, int row, double top) const;

    const PrintHead m_head;
    const PrintRows &m_rows;
    QSizeF m_sheet;
    bool m_landscape = false;
    QFont m_title;
    QFont m_small;
    QFont m_body;
    QFont m_bold;
    std::vector<double> m_widths;
    std::vector<double> m_heights;
    std::vector<Page> m_pages;
    double m_filterHeight = 0;
    double m_columnHeads = 0;
};

} // namespace vhm24::ui

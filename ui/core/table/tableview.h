// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

#include <functional>
#include <vector>

namespace vhm24::ui {

class FilterHeader;

/// The grid of every list: flat rows, filter head, keys; asks for more rows before an edge is reached.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    [[nodiscard]] FilterHeader &filterHeader() const { return *m_header; }
    /// Widths from heads and the first rows, within reason; the widest column of words takes what is left.
    void fitColumns(const std::function<bool(int column)> &isWords);
    /// The column that takes what is left, in place of the widest one of words. Before the columns are fitted.
    void setStretch(int column) { m_wantedStretch = column; }
    /// Where the room is short this one gives way as well, down to `least`; the earlier call the sooner.
    void setGivesWay(int column, int least) { m_givers.push_back({column, least}); }
    /// That row of the model is the first one seen.
    void setTopRow(int row);
    /// Rows came in before the first (or went away, negative): what is seen stays where it is.
    void keepPlace(int rows);
    /// Grey words in the middle of an empty table; empty for none.
    void setNotice(const QString &notice);
    /// Whether a link is drawn at that place of the cell; set by the page.
    std::function<bool(const QModelIndex &index, QPoint position)> isLink = {};
    /// Whether part of a value would be another value, as with numbers and times; set by the page. Such a column grows
    /// when rows come into view that need it.
    std::function<bool(int column)> isExact = {};

Q_SIGNALS:
    void nearTop();
    void nearBottom();
    void pagedDown();
    void endRequested();   ///< Ctrl+End
    void startRequested(); ///< Ctrl+Home
    void activatedRow(int row);
    void linkClicked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void checkEdges();
    void placeColumns(); ///< Of the fitted widths, what the room allows.
    [[nodiscard]] bool isAsPlaced() const;
    void growColumns();
    [[nodiscard]] int contentWidth(int column) const;
    [[nodiscard]] int widestCell(int column, int first, int last) const;
    FilterHeader *m_header;
    QString m_notice;
    int m_stretch = -1;
    int m_least = 0; // of the stretched column
    int m_wantedStretch = -1;
    std::vector<std::pair<int, int>> m_givers; // columns and their least widths
    std::vector<int> m_fitted;                 // by contents; 0 for hidden columns
    std::vector<int> m_placed;
    QTimer m_rest; // of what is seen
};

} // namespace vhm24::ui

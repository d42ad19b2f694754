// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/timerange.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace vhm24::ui {

/// How much happened when, as low bars over a track with two thumbs, on which a period is chosen.
///
/// Mouse: drag over bars, drag a thumb, drag what is chosen; a click takes one bar, a double click all of them.
/// Keys: as in a text, arrows and Home and End go to a bar, with Shift they extend, Esc takes all of them.
class PeriodChart : public QWidget {
    Q_OBJECT
public:
    struct Bars {
        std::vector<qint64> edges = {}; ///< In ms, ascending, one more than there are bars.
        std::vector<int> counts = {};
        int most = 0; ///< Where counting ended: such a bar stands for more than it shows.
    };

    explicit PeriodChart(QWidget *parent = nullptr);

    void setBars(Bars bars);
    void setTimeZone(const QTimeZone &zone);
    /// Of the tool tip and for screen readers; the count is −1 for more than one bar.
    void setWords(std::function<QString(const TimeRange &range, int count, bool more)> words);
    /// None or more than there is: all of it.
    void setPeriod(const std::optional<TimeRange> &period);
    [[nodiscard]] const std::optional<TimeRange> &period() const { return m_period; }
    [[nodiscard]] bool isDragged() const { return m_drag != Drag::None; }
    [[nodiscard]] TimeRange all() const; ///< Invalid without bars.
    [[nodiscard]] int barCount() const { return static_cast<int>(m_bars.counts.size()); }
    /// From the first to the last of those bars.
    [[nodiscard]] TimeRange rangeOf(int first, int last) const;
    [[nodiscard]] QRectF barRect(int bar) const; ///< The whole height that can be hit.

    [[nodiscard]] QSize sizeHint() const override { return {480, 60}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 60}; }

Q_SIGNALS:
    /// The user chose; none for all.
    void chosen(const std::optional<vhm24::ui::TimeRange> &period);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Bars, Begin, End, Whole };
    /// The first and the last bar of what is chosen.
    struct Chosen {
        int first = 0;
        int last = 0;
    };
    [[nodiscard]] double xOf(qint64 ms) const;
    [[nodiscard]] int barAt(double x) const;
    [[nodiscard]] Chosen chosenBars() const;
    [[nodiscard]] Drag dragAt(const QPointF &position) const;
    void take(int first, int last); ///< In either order; all of them are none.
    void dragTo(int bar);
    void moveCursor(int bar, bool extend);
    void describe();
    void paintBars(QPainter &painter) const;
    void paintTrack(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;

    Bars m_bars;
    QTimeZone m_zone = QTimeZone::utc();
    std::function<QString(const TimeRange &, int, bool)> m_words;
    std::optional<TimeRange> m_period;
    Drag m_drag = Drag::None;
    int m_anchor = 0; // the bar that stays while the other end moves
    int m_cursor = -1;
    Chosen m_before; // when the drag began
    bool m_moved = false;
    bool m_ring = false;
};

} // namespace vhm24::ui

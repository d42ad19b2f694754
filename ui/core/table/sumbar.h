// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablesums.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

namespace vhm24::ui {

class TablePage;

/// Under a list: a figure below each column of numbers, over all rows that the filter finds. The server computes it
/// behind more urgent work. Left and Right choose a column, Space or a click what is computed of it.
class SumBar : public QWidget {
    Q_OBJECT
public:
    explicit SumBar(TablePage &page);
    ~SumBar() override;

    /// How many columns stand still at the left.
    void setFrozen(int count);
    void setAggregates(const QMap<int, core::Aggregate> &aggregates);
    [[nodiscard]] const QMap<int, core::Aggregate> &aggregates() const { return m_own; }
    void refresh(); ///< Asks again; what is under way is cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const core::ColumnAmounts &amounts() const { return m_amounts; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void aggregatesChanged(); ///< By the user.
    void computed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        int column = -1;
        QRect rect = {};
    };
    void checkView();
    void accept(const core::Result<core::ColumnAmounts> &amounts);
    void describe();
    void offer(int column);
    [[nodiscard]] std::vector<Place> places() const; ///< Of shown columns of numbers, those that stand still last.
    [[nodiscard]] QMap<int, core::Aggregate> wanted() const;
    [[nodiscard]] core::Aggregate aggregateOf(int column) const;
    [[nodiscard]] const core::Column &definition(int column) const;
    [[nodiscard]] QString state() const;
    void paintFigures(QPainter *painter, const Place &place) const;
    [[nodiscard]] double roomBefore(const Place &place) const;

    TablePage &m_page;
    core::TableSums m_sums;
    core::TableView m_view; // that the figures are of
    QMap<int, core::Aggregate> m_asked;
    QMap<int, core::Aggregate> m_own;
    core::ColumnAmounts m_amounts;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
    QString m_trouble;
    QDateTime m_readAt;
    QTimer m_rest;
    QTimer m_age;
    int m_frozen = 0;
    int m_current = -1;
};

} // namespace vhm24::ui

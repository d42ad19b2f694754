// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"

#include <QScrollBar>
#include <QTimer>
#include <QWidget>

namespace vhm24::ui {

class TableView;

/// A table with a scroll bar over all its rows. The view itself only knows the window of rows that is loaded; dragging
/// the bar elsewhere makes the model read there.
class GridArea : public QWidget {
    Q_OBJECT
public:
    GridArea(TableView &view, core::WindowModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QScrollBar &bar() const { return *m_bar; }
    /// What stands at a rank, in words, for the hint at the bar; set by the page.
    std::function<QString(qint64 rank)> describe = {};

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keepInSight(const QResizeEvent &resize);
    void follow();      ///< The bar shows where the view is.
    void go(int place); ///< The view goes where the bar is.
    void show(int row); ///< A row of the model that was asked for.
    void showHint();
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] int visibleRows() const;

    TableView &m_view;
    core::WindowModel &m_model;
    QScrollBar *m_bar;
    QTimer m_rest;        // of a drag, before the model reads
    qint64 m_target = -1; // the place of the bar that is being read
};

} // namespace vhm24::ui

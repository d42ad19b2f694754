// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/database.h"
#include "tests/bench/benchpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

/// How long the window is busy with itself.
namespace vhm24::bench {

namespace {

constexpr int Steps = 200;
constexpr int QueryS = 10;

void press(QWidget &widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &down);
}

/// The longest time between two turns of the event loop while `query` runs and somebody scrolls.
double longestStall(const Ground &ground, ui::TablePage &page)
{
    QEventLoop loop;
    QElapsedTimer since;
    double longest = 0;
    QTimer turns;
    turns.setInterval(1);
    turns.setTimerType(Qt::PreciseTimer);
    QObject::connect(&turns, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.restart();
    });
    QTimer scrolling;
    scrolling.setInterval(100);
    QObject::connect(&scrolling, &QTimer::timeout, &page, [&page] { press(page.view(), Qt::Key_PageDown); });
    QFutureWatcher<core::Result<core::RowSet>> ended;
    QObject::connect(&ended, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    ended.setFuture(ground.layout.database(page.table().service).submit<core::RowSet>([](core::Connection &connection) {
        return connection.run({.sql = "SELECT pg_sleep($1::int)", .parameters = {QueryS}});
    }));
    since.start();
    turns.start();
    scrolling.start();
    loop.exec();
    return longest;
}

} // namespace

std::vector<Finding> measureScroll(const Ground &ground)
{
    const PageGround around(ground);
    const auto page = around.shownPage(ground.movements());
    const double opened = untilPainted(page->view(), [&] { page->open({}); });
    Q_UNUSED(opened)
    settle(500);
    page->view().setFocus();
    std::vector<double> repaints;
    for (int step = 0; step < Steps; ++step) {
        repaints.push_back(millisecondsOf([&] {
            press(page->view(), Qt::Key_PageDown);
            page->view().viewport()->repaint();
        }));
        settle(20);
    }
    return {{.name = QStringLiteral("scroll by a page and repaint, p95"),
             .result = percentile(repaints, 0.95),
             .unit = QStringLiteral("ms"),
             .goal = 16,
             .atLeast = false},
            {.name = QStringLiteral("longest stall of the window during a query of 10 s"),
             .result = longestStall(ground, *page),
             .unit = QStringLiteral("ms"),
             .goal = 50,
             .atLeast = false}};
}

} // namespace vhm24::bench

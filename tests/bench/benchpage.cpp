// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchpage.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

namespace vhm24::bench {

namespace {

/// Ends a loop after a viewport has painted rows.
class PaintWatch : public QObject {
public:
    PaintWatch(QAbstractItemView &view, QEventLoop &loop) : m_view(view), m_loop(loop)
    {
        view.viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen || !m_view.model() || m_view.model()->rowCount() == 0)
            return false;
        m_seen = true;
        QTimer::singleShot(0, &m_loop, &QEventLoop::quit); // this event is only about to be handled
        return false;
    }

private:
    QAbstractItemView &m_view;
    QEventLoop &m_loop;
    bool m_seen = false;
};

} // namespace

PageGround::PageGround(const Ground &ground) :
    m_labels(ground.layout, ground.catalog),
    m_context{.layout = ground.layout,
              .catalog = ground.catalog,
              .labels = m_labels,
              .formats = m_formats,
              .trace = m_trace,
              .prompts = m_prompts,
              .actor = {.roles = core::Role::Admin},
              .navigator = &m_navigator}
{
    m_labels.preload();
    settle(500);
}

std::unique_ptr<ui::TablePage> PageGround::shownPage(const core::TableDescriptor &table) const
{
    auto page = std::make_unique<ui::TablePage>(m_context, table);
    page->resize(WindowSize);
    page->show();
    settle(200);
    return page;
}

double untilPainted(QAbstractItemView &view, const std::function<void()> &act)
{
    QEventLoop loop;
    const PaintWatch watch(view, loop);
    return millisecondsOf([&] {
        act();
        loop.exec();
    });
}

double untilLoaded(core::WindowModel &model, const std::function<void()> &act)
{
    QEventLoop loop;
    QObject::connect(&model, &core::WindowModel::loaded, &loop, &QEventLoop::quit);
    QObject::connect(&model, &core::WindowModel::failed, &loop,
                     [](const core::Error &error) { qFatal("the list failed: %s", qPrintable(error.detail)); });
    return millisecondsOf([&] {
        act();
        loop.exec();
    });
}

} // namespace vhm24::bench

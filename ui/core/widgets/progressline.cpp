// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/widgets/progressline.h"

#include "ui/core/look/tokens.h"

#include <QPainter>

namespace vhm24::ui {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(2);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    m_tick.setInterval(40);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_running = true;
        m_tick.start();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_phase += 0.02;
        if (m_phase > 1)
            m_phase = 0;
        update();
    });
}

void ProgressLine::setRunning(bool running)
{
    if (running && !m_running && !m_delay.isActive())
        m_delay.start();
    if (running)
        return;
    m_delay.stop();
    m_tick.stop();
    m_running = false;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_running)
        return;
    QPainter painter(this);
    const double length = width() * 0.25;
    painter.fillRect(QRectF(m_phase * (width() + length) - length, 0, length, height()), color(Token::Accent));
}

} // namespace vhm24::ui

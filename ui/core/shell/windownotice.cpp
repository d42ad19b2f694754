// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/windownotice.h"

#include "ui/core/widgets/banner.h"

#include <QVBoxLayout>

namespace vhm24::ui {

namespace {
constexpr int WindowNoticeMargin = 12;
}

WindowNotice::WindowNotice(QWidget *parent) : QWidget(parent), m_banner(new Banner)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(WindowNoticeMargin, WindowNoticeMargin, WindowNoticeMargin, 0);
    layout->addWidget(m_banner);
    hide();
    connect(m_banner, &Banner::closed, this, &QWidget::hide);
}

void WindowNotice::say(const BannerText &text)
{
    m_banner->present(text);
    show();
}

} // namespace vhm24::ui

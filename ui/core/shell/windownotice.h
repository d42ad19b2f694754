// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vhm24::ui {

class Banner;
struct BannerText;

/// A line above every page of the window, a Banner with room around it: hidden until there is something to say, and
/// when it is closed.
class WindowNotice : public QWidget {
    Q_OBJECT
public:
    explicit WindowNotice(QWidget *parent = nullptr);

protected:
    void say(const BannerText &text);
    [[nodiscard]] Banner &banner() const { return *m_banner; }

private:
    Banner *m_banner;
};

} // namespace vhm24::ui

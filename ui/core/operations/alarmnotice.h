// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthkeeper.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/windownotice.h"

namespace vhm24::ui {

/// Says above every page that a figure of the databases is beyond its limit, and leads to Health. Hidden while none is;
/// closed by hand, it comes back with the next alarm.
class AlarmNotice : public WindowNotice {
    Q_OBJECT
public:
    AlarmNotice(const Context &context, std::shared_ptr<core::HealthKeeper> health, QWidget *parent = nullptr);

    /// Which alarms stand raised.
    [[nodiscard]] static QString wordsOf(const std::vector<core::HealthAlarm> &alarms, const Formats &formats);

private:
    void present();

    const Context &m_context;
    const std::shared_ptr<core::HealthKeeper> m_health;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/page.h"

namespace vhm24::ui {

void Page::rowsChanged(core::Service, const QString &, const QStringList &) {}

void Page::setStaged(bool staged)
{
    if (m_staged == staged)
        return;
    m_staged = staged;
    Q_EMIT stagedChanged();
}

} // namespace vhm24::ui

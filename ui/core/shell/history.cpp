// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/history.h"

namespace vhm24::ui {

void History::go(const Visit &visit)
{
    m_visits.resize(m_place);
    m_visits.push_back(visit);
    if (m_visits.size() > Longest)
        m_visits.erase(m_visits.begin());
    m_place = m_visits.size();
}

void History::keep(const PageArgument &argument)
{
    if (m_place > 0)
        m_visits[m_place - 1].argument = argument;
}

const History::Visit *History::back()
{
    if (m_place < 2)
        return nullptr;
    --m_place;
    return &m_visits[m_place - 1];
}

const History::Visit *History::forward() { return m_place < m_visits.size() ? &m_visits[m_place++] : nullptr; }

} // namespace vhm24::ui

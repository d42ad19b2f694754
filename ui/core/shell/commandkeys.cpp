// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/commandkeys.h"

#include "ui/core/shell/shortcuts.h"

#include <QShortcut>

namespace vhm24::ui {

CommandKeys::CommandKeys(QWidget &window, const Shortcuts *shortcuts) :
    QObject(&window),
    m_window(window),
    m_shortcuts(shortcuts)
{
    if (shortcuts)
        connect(shortcuts, &Shortcuts::changed, this, [this] {
            for (const auto &[id, shortcut] : m_bound)
                shortcut->setKey(m_shortcuts->keys(id));
        });
}

void CommandKeys::bind(const QString &id, std::function<void()> run)
{
    auto *const shortcut = new QShortcut(keysOf(m_shortcuts, id), &m_window);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
    m_bound.emplace(id, shortcut);
}

} // namespace vhm24::ui

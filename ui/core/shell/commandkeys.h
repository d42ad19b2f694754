// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <map>

class QShortcut;

namespace vhm24::ui {

class Shortcuts;

/// The keys of a window: each command bound to what it does, moved when the user changes its keys.
class CommandKeys : public QObject {
    Q_OBJECT
public:
    CommandKeys(QWidget &window, const Shortcuts *shortcuts);
    void bind(const QString &id, std::function<void()> run);

private:
    QWidget &m_window;
    const Shortcuts *m_shortcuts;
    std::map<QString, QShortcut *> m_bound;
};

} // namespace vhm24::ui

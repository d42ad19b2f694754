// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QWidget>

#include <functional>
#include <utility>

namespace vhm24::ui {

/// Calls a function each time its widget is told that the language has changed.
class LanguageWatcher : public QObject {
public:
    LanguageWatcher(QWidget *widget, std::function<void()> retranslate) :
        QObject(widget),
        m_retranslate(std::move(retranslate))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_retranslate();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_retranslate;
};

/// Sets the texts of `widget` now and again after every change of the language, as long as it lives.
inline void onLanguage(QWidget *widget, std::function<void()> retranslate)
{
    retranslate();
    new LanguageWatcher(widget, std::move(retranslate));
}

} // namespace vhm24::ui

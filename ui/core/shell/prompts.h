// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vhm24::ui {

/// Questions to the user, so that tests can answer them. None of them blocks: the answer comes to a function.
class Prompts {
public:
    struct Question {
        QString title = {};
        QString text = {};
        QString action = {}; ///< The verb of the confirming button.
        bool dangerous = false;
    };
    virtual ~Prompts() = default;
    virtual void confirm(QWidget *parent, const Question &question, std::function<void()> confirmed) = 0;
    /// One line of text; `accepted` gets it trimmed and not empty.
    virtual void askText(QWidget *parent, const Question &question, std::function<void(const QString &)> accepted) = 0;
    struct FileQuestion {
        QString title = {};
        QString path = {};    ///< What is suggested.
        QString pattern = {}; ///< As QFileDialog has it: `CSV (*.csv)`.
        bool save = true;     ///< Else one that exists.
    };
    /// A file of this machine; `chosen` gets its path.
    virtual void chooseFile(QWidget *parent, const FileQuestion &question,
                            std::function<void(const QString &path)> chosen) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

} // namespace vhm24::ui

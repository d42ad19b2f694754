// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/prompts.h"

namespace vhm24::ui {

/// Prompts as window-modal dialogs.
class DialogPrompts : public Prompts {
public:
    void confirm(QWidget *parent, const Question &question, std::function<void()> confirmed) override;
    void askText(QWidget *parent, const Question &question, std::function<void(const QString &)> accepted) override;
    void chooseFile(QWidget *parent, const FileQuestion &question,
                    std::function<void(const QString &)> chosen) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace vhm24::ui

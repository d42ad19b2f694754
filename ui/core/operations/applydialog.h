// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog/formdialog.h"
#include "ui/core/shell/context.h"

class QCheckBox;

namespace vhm24::ui {

/// Before something that changes a great deal: says what, and offers a backup.
class ApplyDialog : public FormDialog {
    Q_OBJECT
public:
    struct Words {
        QString title = {};
        QString introduction = {};
        QString action = {};
    };
    /// `words` is asked again after a change of the language.
    ApplyDialog(const Context &context, std::function<Words()> words, QWidget *parent = nullptr);

    [[nodiscard]] bool backsUp() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    void retranslate();

    const std::function<Words()> m_words;
    const QString m_folder;
    QCheckBox *m_backUp;
    FormField *m_field;
};

} // namespace vhm24::ui

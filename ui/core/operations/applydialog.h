// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog/formdialog.h"
#include "ui/core/shell/context.h"

class QCheckBox;

namespace vhm24::ui {

/// Before migrations are applied: says how many, and offers a backup.
class ApplyDialog : public FormDialog {
    Q_OBJECT
public:
    ApplyDialog(const Context &context, int pending, QWidget *parent = nullptr);

    [[nodiscard]] bool backsUp() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    void retranslate();

    const int m_pending;
    const QString m_folder;
    QCheckBox *m_backUp;
    FormField *m_field;
};

} // namespace vhm24::ui

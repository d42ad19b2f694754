// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupschedule.h"
#include "ui/core/dialog/formdialog.h"

class QRadioButton;
class QSpinBox;

namespace vhm24::ui {

class Formats;
class TextLabel;

/// Which backups go: by number or by age. Names those that go before anything is deleted.
class ExpiryDialog : public FormDialog {
    Q_OBJECT
public:
    ExpiryDialog(const Formats &formats, std::vector<core::BackupAge> ages, const core::ExpiryRule &proposed,
                 QWidget *parent = nullptr);

    [[nodiscard]] core::ExpiryRule rule() const;

private:
    void retranslate();
    void look();
    void submit();
    [[nodiscard]] QStringList going() const;

    const Formats &m_formats;
    const std::vector<core::BackupAge> m_ages;
    QRadioButton *m_byNumber;
    QRadioButton *m_byAge;
    QSpinBox *m_keep;
    QSpinBox *m_days;
    TextLabel *m_going;
    FormField *m_rule;
    FormField *m_list;
};

} // namespace vhm24::ui

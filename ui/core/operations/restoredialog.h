// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backuprestorer.h"
#include "ui/core/dialog/formdialog.h"
#include "ui/core/shell/context.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace vhm24::ui {

/// Where a backup goes: into a new database as a rule. What stands in its way is replaced only after the name of the
/// database was typed. Says before what will happen.
class RestoreDialog : public FormDialog {
    Q_OBJECT
public:
    RestoreDialog(const Context &context, const core::BackupManifest &manifest, QWidget *parent = nullptr);

    /// What was chosen, after accept().
    [[nodiscard]] core::RestoreOptions options() const;

private:
    void build();
    void retranslate();
    void showMode();
    void submit();
    [[nodiscard]] bool isReplacing() const;
    [[nodiscard]] QString whatHappens() const;
    [[nodiscard]] QString trust() const;

    const Context &m_context;
    const core::BackupManifest m_manifest;
    const QStringList m_present; // the databases of the layout
    QRadioButton *m_new;
    QRadioButton *m_replace;
    QLineEdit *m_name;
    QLineEdit *m_typed;
    QCheckBox *m_keep;
    FormField *m_mode = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_typedField = nullptr;
    FormField *m_keepField = nullptr;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace vhm24::ui::auth {

/// The password of the database, where the settings hold none: kept in the key store of the desktop, or not at all.
class DatabasePasswordDialog : public FormDialog {
    Q_OBJECT
public:
    DatabasePasswordDialog(const QString &place, bool hasKeyStore, QWidget *parent = nullptr);

    void showRefused(); ///< The server did not accept what was typed.
    [[nodiscard]] bool keeps() const;
    [[nodiscard]] const QString &place() const { return m_place; }

Q_SIGNALS:
    void given(const QString &password, bool keep);

private:
    void retranslate();
    void submit();

    const QString m_place;
    const bool m_hasKeyStore;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    FormField *m_passwordField;
    FormField *m_keepField;
};

} // namespace vhm24::ui::auth

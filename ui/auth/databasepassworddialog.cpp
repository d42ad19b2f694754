// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/databasepassworddialog.h"

#include "ui/core/i18n/language.h"
#include "ui/core/widgets/formfield.h"

#include <QCheckBox>
#include <QLineEdit>

namespace vhm24::ui::auth {

DatabasePasswordDialog::DatabasePasswordDialog(const QString &place, bool hasKeyStore, QWidget *parent) :
    FormDialog(parent),
    m_place(place),
    m_hasKeyStore(hasKeyStore),
    m_password(new QLineEdit),
    m_keep(new QCheckBox),
    m_passwordField(addField(QStringLiteral("databasePassword"), m_password)),
    m_keepField(addField(QStringLiteral("keepPassword"), m_keep))
{
    setObjectName(QStringLiteral("databasePasswordDialog"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setEnabled(hasKeyStore);
    setSubmit([this] { submit(); });
    onLanguage(this, [this] { retranslate(); });
}

void DatabasePasswordDialog::retranslate()
{
    setWindowTitle(QStringLiteral("VHM24 Desk"));
    setTitle(tr("Password of the database"));
    setIntroduction(tr("The settings name no password for %1.").arg(m_place));
    m_passwordField->setLabel(tr("Password"));
    m_keepField->setLabel(tr("Remember"));
    m_keep->setText(tr("Keep it in the key store of this computer"));
    m_keepField->setHint(m_hasKeyStore
                             ? tr("Whoever can log in to this computer as you can then open the database.")
                             : tr("This computer has no key store, so that the password is asked for each time. It is "
                                  "never written to a file."));
    setAcceptText(tr("Connect"));
}

bool DatabasePasswordDialog::keeps() const { return m_keep->isChecked(); }

void DatabasePasswordDialog::showRefused()
{
    showError(QStringLiteral("databasePassword"), tr("The database did not accept this password."));
    m_password->selectAll();
}

void DatabasePasswordDialog::submit()
{
    if (m_password->text().isEmpty())
        return showError(QStringLiteral("databasePassword"), tr("Type the password."));
    setBusy(true);
    Q_EMIT given(m_password->text(), keeps());
}

} // namespace vhm24::ui::auth

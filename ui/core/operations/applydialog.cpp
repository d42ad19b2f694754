// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/applydialog.h"

#include "models/core/backup/backupsettings.h"
#include "models/core/backup/databaserecord.h"
#include "models/core/database/database.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/formfield.h"

#include <QCheckBox>

namespace vhm24::ui {

ApplyDialog::ApplyDialog(const Context &context, std::function<Words()> words, QWidget *parent) :
    FormDialog(parent),
    m_words(std::move(words)),
    m_folder(core::keptBackupFolder(context.layout.database(core::Service::Auth).settings().place())),
    m_backUp(new QCheckBox),
    m_field(addField(QStringLiteral("backUpFirst"), m_backUp))
{
    setObjectName(QStringLiteral("applyDialog"));
    m_backUp->setChecked(true);
    setSubmit([this] { accept(); });
    onLanguage(this, [this] { retranslate(); });
}

bool ApplyDialog::backsUp() const { return m_backUp->isChecked(); }

void ApplyDialog::retranslate()
{
    const Words words = m_words();
    setTitle(words.title);
    setIntroduction(words.introduction);
    setAcceptText(words.action);
    m_field->setLabel(tr("Safety"));
    m_field->setHint(tr("Into %1.").arg(m_folder));
    m_backUp->setText(tr("Make a backup of all services before"));
}

} // namespace vhm24::ui

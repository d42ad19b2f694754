// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachedeletedialog.h"

#include "models/core/cache/rediskey.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/formfield.h"

#include <QLineEdit>

namespace vhm24::ui {

CacheDeleteDialog::CacheDeleteDialog(const QByteArray &prefix, QWidget *parent) :
    FormDialog(parent),
    m_prefix(new QLineEdit(this)),
    m_field(addField(QStringLiteral("prefix"), m_prefix))
{
    setObjectName(QStringLiteral("cacheDelete"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_prefix->setObjectName(QStringLiteral("deletePrefix"));
    m_prefix->setText(core::readable(prefix));
    setSubmit([this] { submit(); });
    onLanguage(this, [this] { retranslate(); });
    m_prefix->setFocus();
}

void CacheDeleteDialog::retranslate()
{
    setTitle(tr("Delete all keys that begin with…"));
    setAcceptText(tr("Count the keys"));
    setIntroduction(tr("The keys are counted first, and you are asked again before they go. The program and the back "
                       "end fill the cache anew by themselves."));
    m_field->setLabel(tr("Beginning of the keys *"));
    m_field->setHint(tr("Such as vhm24:machines: – bytes that are no text as \\xNN."));
}

void CacheDeleteDialog::submit()
{
    const QByteArray prefix = core::fromReadable(m_prefix->text());
    if (prefix.isEmpty())
        return showError(QStringLiteral("prefix"), tr("Write how the keys begin. All keys at once can't be deleted."));
    Q_EMIT chosen(prefix);
    accept();
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/restoredialog.h"

#include "models/core/database/database.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>

namespace vhm24::ui {

namespace {

constexpr int LongestDatabaseName = 50; // five databases add the name of their service

QStringList databasesOf(const core::Layout &layout)
{
    QStringList names;
    for (const auto &[database, services] : layout.databases())
        names += database->settings().database;
    return names;
}

QString proposedDatabase(const core::BackupManifest &manifest)
{
    QString name = manifest.databases.empty() ? QString() : manifest.databases.front().database;
    if (manifest.databases.size() > 1 && name.endsWith(QLatin1String("_auth")))
        name.chop(5);
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9_]"));
    name = name.left(LongestDatabaseName / 2).replace(strange, QStringLiteral("_"));
    return name + QStringLiteral("_restored_") + manifest.startedAt.toUTC().toString(QStringLiteral("yyyyMMdd"));
}

} // namespace

RestoreDialog::RestoreDialog(const Context &context, const core::BackupManifest &manifest, QWidget *parent) :
    FormDialog(parent),
    m_context(context),
    m_manifest(manifest),
    m_present(databasesOf(context.layout)),
    m_new(new QRadioButton),
    m_replace(new QRadioButton),
    m_name(new QLineEdit(proposedDatabase(manifest))),
    m_typed(new QLineEdit),
    m_keep(new QCheckBox)
{
    setObjectName(QStringLiteral("restoreDialog"));
    build();
    setSubmit([this] { submit(); });
    onLanguage(this, [this] { retranslate(); });
}

void RestoreDialog::build()
{
    auto *const modes = new QWidget;
    auto *const column = new QVBoxLayout(modes);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(8);
    column->addWidget(m_new);
    column->addWidget(m_replace);
    modes->setFocusProxy(m_new);
    m_new->setChecked(true);
    m_new->setObjectName(QStringLiteral("intoNew"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_mode = addField(QStringLiteral("mode"), modes);
    m_nameField = addField(QStringLiteral("databaseName"), m_name);
    m_keepField = addField(QStringLiteral("keepOld"), m_keep);
    m_typedField = addField(QStringLiteral("typedName"), m_typed);
    m_keep->setChecked(true);
    connect(m_replace, &QRadioButton::toggled, this, &RestoreDialog::showMode);
    connect(m_name, &QLineEdit::textChanged, this, &RestoreDialog::showMode);
}

bool RestoreDialog::isReplacing() const { return m_replace->isChecked(); }

QString RestoreDialog::trust() const
{
    const core::BackupVerification &verification = m_manifest.verification;
    if (verification.succeeded())
        return {};
    return verification.at.isValid() ? tr("The last trial of this backup failed; it will probably not come back whole.")
                                     : tr("This backup was never verified. Verify it first if there is time.");
}

QString RestoreDialog::whatHappens() const
{
    const Formats &formats = m_context.formats;
    QStringList sentences;
    sentences += tr("The backup of %1 holds %2 rows.")
                     .arg(formats.moment(m_manifest.startedAt), formats.integer(m_manifest.rows()));
    const QString unsure = trust();
    if (!unsure.isEmpty())
        sentences += unsure;
    if (!isReplacing())
        sentences += tr("It goes into a database of its own on the same server. What is there now stays as it is, and "
                        "this program goes on working with it. Every table is compared afterwards.");
    else
        sentences += tr("Everything in %1 becomes what it was then: whatever was written since is gone. Stop the back "
                        "end and close the other desks first. If anything goes wrong, all is put back.")
                         .arg(m_present.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

void RestoreDialog::showMode()
{
    const bool replacing = isReplacing();
    m_nameField->setVisible(!replacing);
    m_typedField->setVisible(replacing);
    m_keepField->setVisible(replacing);
    acceptButton()->setKind(replacing ? Button::Kind::Danger : Button::Kind::Primary);
    setAcceptText(replacing ? tr("Replace everything") : tr("Restore into a new database"));
    setIntroduction(whatHappens());
    QStringList names;
    for (const core::BackupDatabase &record : m_manifest.databases)
        names += m_name->text().trimmed() + QLatin1Char('_') + record.folder;
    m_nameField->setHint(names.size() > 1 ? tr("These are made: %1.").arg(names.join(QStringLiteral(", ")))
                                          : tr("It must not be there yet, or be empty."));
    adjustSize();
}

void RestoreDialog::retranslate()
{
    setTitle(tr("Restore a backup"));
    m_mode->setLabel(tr("Where to"));
    m_new->setText(tr("Into a new database"));
    m_replace->setText(tr("In place of what is there now"));
    m_nameField->setLabel(tr("Name of the new database"));
    m_keep->setText(tr("Keep what is replaced, in schemas beside it"));
    m_keepField->setLabel(tr("What is there now"));
    m_typedField->setLabel(tr("Type %1 to confirm").arg(m_present.value(0)));
    showMode();
}

void RestoreDialog::submit()
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    const QString name = m_name->text().trimmed();
    if (isReplacing()) {
        if (m_typed->text().trimmed() != m_present.value(0))
            return showError(QStringLiteral("typedName"), tr("This is not the name of the database."));
    } else if (name.size() > LongestDatabaseName || !plain.match(name).hasMatch()) {
        return showError(QStringLiteral("databaseName"),
                         tr("A name has Latin letters, digits and _, at most %1 of them.").arg(LongestDatabaseName));
    } else if (m_present.contains(name)) {
        return showError(QStringLiteral("databaseName"), tr("This database is in use. Choose another name."));
    }
    accept();
}

core::RestoreOptions RestoreDialog::options() const
{
    if (!isReplacing())
        return {.into = m_name->text().trimmed()};
    return {.replace = true, .keepOld = m_keep->isChecked()};
}

} // namespace vhm24::ui

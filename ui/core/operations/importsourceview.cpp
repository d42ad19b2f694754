// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importsourceview.h"

#include "models/core/settings/databaseurl.h"
#include "ui/core/i18n/language.h"
#include "ui/core/shell/context.h"
#include "ui/core/widgets/addressedit.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>

namespace vhm24::ui {

namespace {

constexpr int ImportFormWidth = 620;

} // namespace

ImportSourceView::ImportSourceView(const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_fromDatabase(new QRadioButton(this)),
    m_fromFile(new QRadioButton(this)),
    m_url(new AddressEdit),
    m_password(new QLineEdit),
    m_file(new QLineEdit),
    m_choose(new Button(this)),
    m_urlField(new FormField(m_url, this)),
    m_passwordField(new FormField(m_password, this)),
    m_fileField(new FormField(makeFileRow(), this))
{
    m_fromDatabase->setObjectName(QStringLiteral("fromDatabase"));
    m_fromFile->setObjectName(QStringLiteral("fromFile"));
    m_url->setObjectName(QStringLiteral("importUrl"));
    m_password->setObjectName(QStringLiteral("importPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *const column = new QVBoxLayout;
    column->setContentsMargins(space::PagePadding, 14, space::PagePadding, space::PagePadding);
    column->setSpacing(12);
    for (QWidget *const one :
         std::initializer_list<QWidget *>{m_fromDatabase, m_fromFile, m_urlField, m_passwordField, m_fileField}) {
        one->setMaximumWidth(ImportFormWidth);
        column->addWidget(one);
    }
    column->addStretch(1);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(column, 1000); // as wide as it may be, at the left
    row->addStretch(1);
    m_fromDatabase->setChecked(true);
    connect(m_fromDatabase, &QRadioButton::toggled, this, &ImportSourceView::showKind);
    connect(m_url, &AddressEdit::passwordTaken, m_password, &QLineEdit::setText);
    connect(m_choose, &Button::clicked, this, &ImportSourceView::chooseFile);
    for (QLineEdit *const edit : std::initializer_list<QLineEdit *>{m_url, m_password, m_file})
        connect(edit, &QLineEdit::returnPressed, this, &ImportSourceView::submitted);
    showKind();
    onLanguage(this, [this] { retranslate(); });
}

QWidget *ImportSourceView::makeFileRow()
{
    auto *const box = new QWidget;
    auto *const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_choose->setObjectName(QStringLiteral("chooseImportFile"));
    box->setFocusProxy(m_file);
    return box;
}

void ImportSourceView::retranslate()
{
    m_fromDatabase->setText(tr("The old database itself"));
    m_fromFile->setText(tr("A JSON file of the older backup script"));
    m_urlField->setLabel(tr("Address"));
    m_urlField->setHint(tr("postgresql://USER@HOST:5432/DATABASE, as Supabase shows it. Add ?sslmode=verify-full where "
                           "the certificate can be checked."));
    m_passwordField->setLabel(tr("Password"));
    m_passwordField->setHint(tr("It is kept in memory until the program ends: it is never shown, stored or logged."));
    m_fileField->setLabel(tr("File"));
    m_file->setAccessibleName(tr("File"));
    m_choose->setText(tr("Choose…"));
}

void ImportSourceView::showKind()
{
    const bool database = m_fromDatabase->isChecked();
    m_urlField->setVisible(database);
    m_passwordField->setVisible(database);
    m_fileField->setVisible(!database);
}

void ImportSourceView::chooseFile()
{
    m_context.prompts.chooseFile(
        this,
        {.title = tr("JSON file of the older backup script"),
         .path = m_file->text().isEmpty() ? QDir::homePath() + QLatin1Char('/') : m_file->text(),
         .pattern = tr("JSON files (*.json)"),
         .save = false},
        [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
}

QString ImportSourceView::address() const
{
    return m_fromDatabase->isChecked() ? m_url->text().trimmed() : QFileInfo(m_file->text().trimmed()).fileName();
}

std::optional<core::ImportSource> ImportSourceView::takeDatabase(const std::optional<core::ImportSource> &before)
{
    auto settings = core::parseDatabaseUrl(m_url->text());
    if (!settings) {
        m_urlField->setError(
            tr("Write the address like postgresql://USER@HOST:5432/DATABASE (%1).").arg(settings.error().detail));
        m_url->setFocus();
        return std::nullopt;
    }
    if (!m_password->text().isEmpty()) {
        settings->password = m_password->text();
    } else if (before && before->database) {
        core::ConnectionSettings same = *settings;
        same.password = before->database->password;
        if (same.isSameDatabase(*before->database))
            settings->password = same.password;
    }
    m_password->clear();
    return core::ImportSource{.database = *settings};
}

std::optional<core::ImportSource> ImportSourceView::take(const std::optional<core::ImportSource> &before)
{
    m_urlField->clearError();
    m_fileField->clearError();
    if (m_fromDatabase->isChecked())
        return takeDatabase(before);
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty() || !QFileInfo(path).isReadable()) {
        m_fileField->setError(path.isEmpty() ? tr("Choose a file.") : tr("This file is not there or can't be read."));
        m_file->setFocus();
        return std::nullopt;
    }
    return core::ImportSource{.jsonFile = path};
}

void ImportSourceView::present(const core::ImportSource &source, const QString &address)
{
    m_fromFile->setChecked(!source.database);
    if (source.database)
        m_url->setText(address);
    else
        m_file->setText(QDir::toNativeSeparators(source.jsonFile));
}

void ImportSourceView::setBusy(bool busy)
{
    for (QWidget *const one :
         std::initializer_list<QWidget *>{m_fromDatabase, m_fromFile, m_url, m_password, m_file, m_choose})
        one->setEnabled(!busy);
}

} // namespace vhm24::ui

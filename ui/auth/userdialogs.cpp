// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/userdialogs.h"

#include "models/auth/passwords.h"
#include "models/core/database/deliver.h"
#include "ui/auth/roleseditor.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/widgets/formfield.h"

#include <QAction>
#include <QLineEdit>

namespace vhm24::ui::auth {

using vhm24::auth::PasswordWeakness;
using vhm24::auth::UserService;

namespace {

QString passwordRules()
{
    return NewUserDialog::tr(
               "At least %1 characters, among them an upper-case letter, a lower-case letter and a digit.")
        .arg(vhm24::auth::MinimalPasswordLength);
}

QString weaknessText(const QString &word)
{
    struct Weakness {
        PasswordWeakness weakness;
        QString text;
    };
    const Weakness entries[] = {
        {PasswordWeakness::TooShort, NewUserDialog::tr("The password is too short: it needs at least %1 characters.")
                                         .arg(vhm24::auth::MinimalPasswordLength)},
        {PasswordWeakness::TooLong,
         NewUserDialog::tr("The password is too long: %1 bytes fit, and a Cyrillic letter takes two.")
             .arg(vhm24::auth::MaximalPasswordBytes)},
        {PasswordWeakness::NoUpperCase, NewUserDialog::tr("The password needs an upper-case letter.")},
        {PasswordWeakness::NoLowerCase, NewUserDialog::tr("The password needs a lower-case letter.")},
        {PasswordWeakness::NoDigit, NewUserDialog::tr("The password needs a digit.")},
        {PasswordWeakness::BadCharacter, NewUserDialog::tr("The password holds a character that can't be used.")}};
    for (const Weakness &entry : entries) {
        if (vhm24::auth::nameOf(entry.weakness) == word)
            return entry.text;
    }
    return passwordRules();
}

} // namespace

UserProblem userProblem(const core::Error &error)
{
    const QString &field = error.subject;
    const bool invalid = error.kind == core::ErrorKind::Invalid;
    if (field == QLatin1String(UserService::LastAdministrator))
        return {QStringLiteral("roles"),
                NewUserDialog::tr("This is the last active administrator. Make somebody else an administrator first.")};
    if (field == QLatin1String("email"))
        return {field, invalid ? NewUserDialog::tr("This is not an e-mail address. Write it like name@company.uz.")
                               : NewUserDialog::tr("This e-mail address belongs to another user.")};
    if (field == QLatin1String("name") && invalid)
        return {field, NewUserDialog::tr("A name has 2 to 200 characters on one line.")};
    if (field == QLatin1String("phoneNumber") && invalid)
        return {field, NewUserDialog::tr("Write the number like +998901234567.")};
    if (field == QLatin1String("roles") && invalid)
        return {field, NewUserDialog::tr("Choose at least one role.")};
    if (field == QLatin1String("password") && invalid)
        return {field, weaknessText(error.detail)};
    if (field == QLatin1String("currentPassword"))
        return {field, NewUserDialog::tr("The present password is wrong.")};
    return {{}, sentence(error)};
}

QLineEdit *makePasswordLine(QWidget *parent)
{
    auto *const line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    QAction *const eye = line->addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    onLanguage(line, [eye] { eye->setToolTip(NewUserDialog::tr("Show the password")); });
    QObject::connect(eye, &QAction::toggled, line,
                     [line](bool shown) { line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return line;
}

NewUserDialog::NewUserDialog(const Context &context, const UserService &service, QWidget *parent) :
    FormDialog(parent),
    m_context(context),
    m_service(service),
    m_name(new QLineEdit(this)),
    m_email(new QLineEdit(this)),
    m_phone(new QLineEdit(this)),
    m_password(makePasswordLine(this)),
    m_roles(new RolesEditor(this))
{
    setObjectName(QStringLiteral("newUser"));
    const auto add = [this](const char *name, QWidget *editor, Place place) {
        const QString key = QString::fromLatin1(name);
        m_labels.insert(key, addField(key, editor, place));
    };
    add("name", m_name, Place::Whole);
    add("email", m_email, Place::Left);
    add("phoneNumber", m_phone, Place::Right);
    add("roles", m_roles, Place::Whole);
    add("password", m_password, Place::Whole);
    m_roles->setRoles(core::Role::Operator);
    setSubmit([this] { submit(); });
    onLanguage(this, [this] { retranslate(); });
    m_name->setFocus();
}

void NewUserDialog::retranslate()
{
    setTitle(tr("New user"));
    setAcceptText(tr("Add the user"));
    m_labels[QStringLiteral("name")]->setLabel(tr("Name *"));
    m_labels[QStringLiteral("email")]->setLabel(tr("E-mail *"));
    m_labels[QStringLiteral("email")]->setHint(tr("For logging in."));
    m_labels[QStringLiteral("phoneNumber")]->setLabel(tr("Phone"));
    m_labels[QStringLiteral("phoneNumber")]->setHint(tr("Such as +998901234567."));
    m_labels[QStringLiteral("roles")]->setLabel(tr("Roles *"));
    m_labels[QStringLiteral("password")]->setLabel(tr("Password *"));
    m_labels[QStringLiteral("password")]->setHint(passwordRules());
}

/// The service tells one thing at a time; what can be seen here is shown together.
void NewUserDialog::check()
{
    if (m_name->text().trimmed().isEmpty())
        showError(QStringLiteral("name"), inputSentence(core::invalid(QStringLiteral("required"))));
    if (m_email->text().trimmed().isEmpty())
        showError(QStringLiteral("email"), inputSentence(core::invalid(QStringLiteral("required"))));
    if (!m_roles->roles())
        showError(QStringLiteral("roles"), tr("Choose at least one role."));
    const PasswordWeakness weakness = vhm24::auth::weaknessOf(m_password->text());
    if (weakness != PasswordWeakness::None)
        showError(QStringLiteral("password"), weaknessText(vhm24::auth::nameOf(weakness)));
}

void NewUserDialog::submit()
{
    check();
    if (hasErrors())
        return;
    setBusy(true);
    QString phone = m_phone->text();
    phone.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    auto future = m_service.createUser({.email = m_email->text(),
                                        .name = m_name->text(),
                                        .password = m_password->text(),
                                        .roles = m_roles->roles(),
                                        .phoneNumber = phone},
                                       m_context.actor);
    core::deliver(future, this, [this](const core::Result<QString> &id) {
        if (!id) {
            const UserProblem problem = userProblem(id.error());
            return showError(problem.field, problem.sentence);
        }
        Q_EMIT created(id.value());
        accept();
    });
}

void openRolesDialog(const Context &context, const UserService &service, QWidget *parent, const UserName &user,
                     core::Roles present, std::function<void()> done)
{
    auto *const dialog = new FormDialog(parent);
    dialog->setObjectName(QStringLiteral("rolesDialog"));
    auto *const editor = new RolesEditor(dialog);
    editor->setRoles(present);
    FormField *const field = dialog->addField(QStringLiteral("roles"), editor);
    onLanguage(dialog, [dialog, field, name = user.name] {
        dialog->setTitle(NewUserDialog::tr("Roles of %1").arg(name));
        dialog->setAcceptText(NewUserDialog::tr("Save the roles"));
        field->setLabel(NewUserDialog::tr("Roles"));
        field->setHint(NewUserDialog::tr("Rights of several roles add up. They hold from the next action on."));
    });
    dialog->setSubmit([dialog, editor, &context, &service, id = user.id, done = std::move(done)] {
        dialog->setBusy(true);
        core::deliver(service.setRoles(id, editor->roles(), context.actor), dialog,
                      [dialog, done](const core::Result<bool> &changed) {
                          if (!changed) {
                              const UserProblem problem = userProblem(changed.error());
                              return dialog->showError(problem.field, problem.sentence);
                          }
                          done();
                          dialog->accept();
                      });
    });
    dialog->open();
}

void openPasswordDialog(const Context &context, const UserService &service, QWidget *parent, const UserName &user,
                        std::function<void()> done)
{
    const bool own = user.id == context.actor.userId;
    auto *const dialog = new FormDialog(parent);
    dialog->setObjectName(QStringLiteral("passwordDialog"));
    QLineEdit *const current = own ? makePasswordLine(dialog) : nullptr;
    FormField *const currentField = own ? dialog->addField(QStringLiteral("currentPassword"), current) : nullptr;
    QLineEdit *const fresh = makePasswordLine(dialog);
    FormField *const freshField = dialog->addField(QStringLiteral("password"), fresh);
    QLineEdit *const again = makePasswordLine(dialog);
    FormField *const againField = dialog->addField(QStringLiteral("repeat"), again);
    onLanguage(dialog, [dialog, currentField, freshField, againField, name = user.name, own] {
        dialog->setTitle(own ? NewUserDialog::tr("Change your password")
                             : NewUserDialog::tr("Set a password for %1").arg(name));
        dialog->setIntroduction(own ? NewUserDialog::tr("Your other sessions end.")
                                    : NewUserDialog::tr("All sessions of this user end."));
        dialog->setAcceptText(NewUserDialog::tr("Set the password"));
        if (currentField)
            currentField->setLabel(NewUserDialog::tr("Present password"));
        freshField->setLabel(NewUserDialog::tr("New password"));
        freshField->setHint(passwordRules());
        againField->setLabel(NewUserDialog::tr("New password once more"));
    });
    dialog->setSubmit([=, &context, &service, id = user.id, done = std::move(done)] {
        if (fresh->text() != again->text())
            return dialog->showError(QStringLiteral("repeat"), NewUserDialog::tr("The two passwords differ."));
        dialog->setBusy(true);
        core::deliver(
            service.setPassword(
                {.userId = id, .newPassword = fresh->text(), .currentPassword = current ? current->text() : QString()},
                context.actor),
            dialog, [dialog, done](const core::Result<core::Done> &set) {
                if (!set) {
                    const UserProblem problem = userProblem(set.error());
                    return dialog->showError(problem.field, problem.sentence);
                }
                done();
                dialog->accept();
            });
    });
    (current ? current : fresh)->setFocus();
    dialog->open();
}

} // namespace vhm24::ui::auth

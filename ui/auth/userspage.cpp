// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/userspage.h"

#include "models/core/database/deliver.h"
#include "ui/auth/userdialogs.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/button.h"

namespace vhm24::ui::auth {

UsersPage::UsersPage(const Context &context, const core::TableDescriptor &table,
                     const vhm24::auth::UserService &service, QWidget *parent) :
    TablePage(context, table, parent),
    m_service(service)
{
    hideNew();
    presenter().setCustomise([this](const core::WindowModel &of, int row, int column, CellLook &look) {
        const bool active = of.cell(row, this->table().indexOf("isActive")).toBool();
        if (!active)
            look.color = Token::Text2;
        if (column == this->table().indexOf("isActive") && !active)
            look = {.text = tr("switched off"), .meaning = Meaning::Offline, .color = Token::Text2, .marked = true};
        else if (column == this->table().indexOf("name") && of.row(row).id == this->context().actor.userId)
            look.text = tr("%1 (you)").arg(look.text);
    });
    if (context.allows(core::Permission::EditUsers))
        buildVerbs();
}

Button *UsersPage::makeButton(const char *name, const char *icon)
{
    auto *const button = new Button(Button::Kind::Secondary, QString::fromLatin1(icon), this);
    button->setObjectName(QString::fromLatin1(name));
    button->setCollapsible(true);
    addHeaderButton(button);
    return button;
}

void UsersPage::buildVerbs()
{
    m_roles = makeButton("user.roles", "shield");
    m_password = makeButton("user.password", "key");
    m_active = makeButton("user.active", "lock");
    auto *const fresh = new Button(Button::Kind::Primary, QStringLiteral("plus"), this);
    fresh->setObjectName(QStringLiteral("user.create"));
    fresh->setShortcutCap(QStringLiteral("Ctrl N"));
    setPrimary(fresh);
    connect(m_roles, &Button::clicked, this, &UsersPage::editRoles);
    connect(m_password, &Button::clicked, this, &UsersPage::setPassword);
    connect(m_active, &Button::clicked, this, &UsersPage::toggleActive);
    connect(fresh, &Button::clicked, this, [this] {
        auto *const dialog = new NewUserDialog(context(), m_service, this);
        connect(dialog, &NewUserDialog::created, this, [this](const QString &id) {
            changed(id);
            open({.rowId = id});
        });
        dialog->open();
    });
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersPage::showVerbs);
    connect(&model(), &QAbstractItemModel::modelReset, this, &UsersPage::showVerbs);
    connect(&model(), &QAbstractItemModel::dataChanged, this, &UsersPage::showVerbs);
    onLanguage(this, [this, fresh] {
        fresh->setText(tr("New user…"));
        m_roles->setText(tr("Roles…"));
        m_password->setText(tr("Set password…"));
        showVerbs();
    });
}

QVariant UsersPage::cell(const char *column)
{
    const int row = currentRow();
    return row < 0 ? QVariant() : model().row(row).cells[static_cast<std::size_t>(table().indexOf(column))];
}

void UsersPage::showVerbs()
{
    const bool selected = currentRow() >= 0;
    const bool active = !selected || cell("isActive").toBool();
    const bool own = selected && currentRowId() == context().actor.userId;
    const QString why = selected ? QString() : tr("Select a user first.");
    for (Button *const button : {m_roles, m_password, m_active}) {
        button->setEnabled(selected);
        button->setToolTip(why.isEmpty() ? button->text() : why);
    }
    m_active->setText(active ? tr("Switch off…") : tr("Switch on"));
    m_active->setIconName(active ? QStringLiteral("lock") : QStringLiteral("check"));
    if (own) {
        m_active->setEnabled(false);
        m_active->setToolTip(tr("You can't switch yourself off."));
    }
}

void UsersPage::changed(const QString &userId)
{
    context().labels.forget(core::Service::Auth, QStringLiteral("User"), {userId});
    rowsChanged(core::Service::Auth, QStringLiteral("User"), {userId});
}

void UsersPage::editRoles()
{
    const QString id = currentRowId();
    openRolesDialog(context(), m_service, this, {id, cell("name").toString()},
                    core::rolesFrom(cell("roles").toStringList()), [this, id] { changed(id); });
}

void UsersPage::setPassword()
{
    const QString id = currentRowId();
    openPasswordDialog(context(), m_service, this, {id, cell("name").toString()}, [this, id] { changed(id); });
}

void UsersPage::toggleActive()
{
    const QString id = currentRowId();
    if (!cell("isActive").toBool())
        return writeActive(id, true);
    context().prompts.confirm(this,
                              {.title = tr("Switch %1 off?").arg(cell("name").toString()),
                               .text = tr("All sessions of this user end, and no further log-in is possible until the "
                                          "user is switched on again. Nothing is deleted."),
                               .action = tr("Switch off"),
                               .dangerous = true},
                              [this, id] { writeActive(id, false); });
}

void UsersPage::writeActive(const QString &userId, bool active)
{
    core::deliver(
        m_service.setActive(userId, active, context().actor), this, [this, userId](const core::Result<bool> &done) {
            if (!done)
                context().prompts.tell(this, tr("The user was not changed"), userProblem(done.error()).sentence);
            changed(userId);
        });
}

} // namespace vhm24::ui::auth

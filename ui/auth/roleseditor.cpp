// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/roleseditor.h"

#include "models/core/table/enumeration.h"
#include "ui/core/i18n/language.h"

#include <QCheckBox>
#include <QGridLayout>

namespace vhm24::ui::auth {

namespace {

constexpr int Columns = 2;

/// What somebody with that role may do, in a few words.
QString explanation(core::Role role)
{
    switch (role) {
    case core::Role::Admin: return RolesEditor::tr("Everything, also users, sessions and the database.");
    case core::Role::Manager: return RolesEditor::tr("Everything but users, sessions and the database.");
    case core::Role::Warehouse: return RolesEditor::tr("Items and stock.");
    case core::Role::Operator: return RolesEditor::tr("Refills machines and works on own tasks.");
    case core::Role::Technician: return RolesEditor::tr("Services machines and works on own tasks.");
    case core::Role::Driver: return RolesEditor::tr("Works on own tasks.");
    }
    return {};
}

} // namespace

RolesEditor::RolesEditor(QWidget *parent) : QWidget(parent)
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    int place = 0;
    for (const core::Role role : core::AllRoles) {
        auto *const box = new QCheckBox(this);
        box->setObjectName(core::wordOf(role));
        onLanguage(box, [box, role] {
            box->setText(core::enumerationText("UserRole", core::wordOf(role)));
            box->setToolTip(explanation(role));
        });
        grid->addWidget(box, place / Columns, place % Columns);
        m_boxes.insert(role, box);
        ++place;
    }
    setFocusProxy(m_boxes.first());
}

void RolesEditor::setRoles(core::Roles roles)
{
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it)
        it.value()->setChecked(roles.testFlag(it.key()));
}

core::Roles RolesEditor::roles() const
{
    core::Roles roles;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it)
        roles.setFlag(it.key(), it.value()->isChecked());
    return roles;
}

} // namespace vhm24::ui::auth

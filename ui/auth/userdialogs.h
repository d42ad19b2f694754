// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auth/userservice.h"
#include "ui/core/dialog/formdialog.h"
#include "ui/core/shell/context.h"

class QLineEdit;

namespace vhm24::ui::auth {

class RolesEditor;

/// A refused change of a user: which field it is about, and the sentence. Without a field it is about all of it.
struct UserProblem {
    QString field = {};
    QString sentence = {};
};
[[nodiscard]] UserProblem userProblem(const core::Error &error);

/// A line for a password, hidden until its eye is pressed.
[[nodiscard]] QLineEdit *makePasswordLine(QWidget *parent);

/// The form for a new user.
class NewUserDialog : public FormDialog {
    Q_OBJECT
public:
    NewUserDialog(const Context &context, const vhm24::auth::UserService &service, QWidget *parent);

Q_SIGNALS:
    void created(const QString &userId);

private:
    void retranslate();
    void check();
    void submit();

    const Context &m_context;
    const vhm24::auth::UserService &m_service;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_password;
    RolesEditor *m_roles;
    QMap<QString, FormField *> m_labels;
};

struct UserName {
    QString id = {};
    QString name = {};
};
/// Both call `done` after the change was written.
void openRolesDialog(const Context &context, const vhm24::auth::UserService &service, QWidget *parent,
                     const UserName &user, core::Roles present, std::function<void()> done);
void openPasswordDialog(const Context &context, const vhm24::auth::UserService &service, QWidget *parent,
                        const UserName &user, std::function<void()> done);

} // namespace vhm24::ui::auth

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auth/loginservice.h"
#include "ui/core/format/formats.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;

namespace vhm24::ui {
class Banner;
class Button;
class FormField;
class TextLabel;
} // namespace vhm24::ui

namespace vhm24::ui::auth {

/// Who are you? Asks the auth service; the password is never kept.
class LoginDialog : public QDialog {
    Q_OBJECT
public:
    LoginDialog(const vhm24::auth::LoginService &service, vhm24::auth::LoginClient client, const Formats &formats,
                QWidget *parent = nullptr);
    /// Where the database is, shown under the title.
    void setProfile(const QString &name);
    void setEmail(const QString &email);
    /// A line for the demo: which user and password work.
    void setHint(const QString &hint);
    [[nodiscard]] QString email() const;

Q_SIGNALS:
    void loggedIn(const vhm24::core::Actor &actor);
    void languageChosen(vhm24::ui::Formats::Language language);
    /// Another database.
    void connectionsWanted();

private:
    void build();
    void retranslate();
    void submit();
    void receive(const core::Result<vhm24::auth::LoginOutcome> &outcome);
    void setBusy(bool busy);
    void countDown();

    const vhm24::auth::LoginService &m_service;
    const vhm24::auth::LoginClient m_client;
    const Formats &m_formats;
    TextLabel *m_title;
    TextLabel *m_profile;
    TextLabel *m_hint;
    Banner *m_banner;
    QLineEdit *m_email;
    QLineEdit *m_password;
    FormField *m_emailField;
    FormField *m_passwordField;
    Button *m_submit;
    Button *m_connections;
    QComboBox *m_language;
    QTimer m_wait;
    int m_secondsLeft = 0;
};

} // namespace vhm24::ui::auth

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/logindialog.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"
#include "ui/core/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vhm24::ui::auth {

using vhm24::auth::LoginOutcome;
using vhm24::auth::LoginStatus;

namespace {
constexpr int DialogWidth = 400;
} // namespace

LoginDialog::LoginDialog(const vhm24::auth::LoginService &service, vhm24::auth::LoginClient client,
                         const Formats &formats, QWidget *parent) :
    QDialog(parent),
    m_service(service),
    m_client(std::move(client)),
    m_formats(formats)
{
    setWindowTitle(QStringLiteral("VHM24 Desk"));
    setFixedWidth(DialogWidth);
    build();
    m_password->setEchoMode(QLineEdit::Password);
    m_submit->setDefault(true);
    m_wait.setInterval(1'000);
    connect(&m_wait, &QTimer::timeout, this, &LoginDialog::countDown);
    connect(m_submit, &Button::clicked, this, &LoginDialog::submit);
    connect(m_connections, &Button::clicked, this, &LoginDialog::connectionsWanted);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        Q_EMIT languageChosen(static_cast<Formats::Language>(m_language->itemData(index).toInt()));
    });
    onLanguage(this, [this] { retranslate(); });
}

void LoginDialog::build()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(12);
    auto *const logo = new QLabel(this);
    logo->setPixmap(icon(QStringLiteral("app"), Token::AccentFill).pixmap(40, 40));
    m_title = new TextLabel(TextStyle::PageTitle, Token::Text, this);
    m_profile = new TextLabel(TextStyle::Body, Token::Text2, this);
    m_profile->setWordWrap(true);
    m_banner = new Banner(this);
    m_email = new QLineEdit(this);
    m_email->setFocus();
    m_password = new QLineEdit(this);
    m_emailField = new FormField(m_email, this);
    m_passwordField = new FormField(m_password, this);
    m_submit = new Button(Button::Kind::Primary, this);
    m_hint = new TextLabel(TextStyle::Small, Token::Text2, this);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_connections = new Button(Button::Kind::Quiet, QStringLiteral("database"), this);
    m_connections->setObjectName(QStringLiteral("connections"));
    m_connections->setAutoDefault(false);
    m_language = new QComboBox(this);
    m_language->addItem(QStringLiteral("Русский"), static_cast<int>(Formats::Language::Russian));
    m_language->addItem(QStringLiteral("Oʻzbekcha"), static_cast<int>(Formats::Language::Uzbek));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Formats::Language::English));
    for (QWidget *const widget : std::initializer_list<QWidget *>{logo, m_title, m_profile, m_banner, m_emailField,
                                                                  m_passwordField, m_submit, m_hint})
        layout->addWidget(widget);
    auto *const bottom = new QHBoxLayout;
    bottom->addWidget(m_connections);
    bottom->addStretch();
    bottom->addWidget(m_language);
    layout->addLayout(bottom);
    // The editors were reparented after they were made, which leaves them last in the order.
    setTabOrder(m_emailField, m_passwordField);
    setTabOrder(m_passwordField, m_submit);
    setTabOrder(m_submit, m_connections);
    setTabOrder(m_connections, m_language);
}

void LoginDialog::retranslate()
{
    m_title->setText(tr("Log in"));
    m_emailField->setLabel(tr("E-mail"));
    m_passwordField->setLabel(tr("Password"));
    m_submit->setText(tr("Log in"));
    m_connections->setText(tr("Connections…"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_formats.language())));
}

void LoginDialog::setProfile(const QString &name) { m_profile->setText(name); }

void LoginDialog::setEmail(const QString &email)
{
    m_email->setText(email);
    (email.isEmpty() ? m_email : m_password)->setFocus();
}

void LoginDialog::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString LoginDialog::email() const { return m_email->text().trimmed(); }

void LoginDialog::setBusy(bool busy)
{
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_email, m_password, m_submit})
        widget->setEnabled(!busy);
    m_submit->setText(busy ? tr("Checking…") : tr("Log in"));
}

void LoginDialog::submit()
{
    m_banner->dismiss();
    m_emailField->clearError();
    m_passwordField->clearError();
    if (email().isEmpty()) {
        m_emailField->setError(tr("Type your e-mail address."));
        m_email->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        m_passwordField->setError(tr("Type your password."));
        m_password->setFocus();
        return;
    }
    setBusy(true);
    core::deliver(m_service.login(email(), m_password->text(), m_client), this,
                  [this](const core::Result<LoginOutcome> &outcome) { receive(outcome); });
}

void LoginDialog::receive(const core::Result<LoginOutcome> &outcome)
{
    setBusy(false);
    if (!outcome) {
        if (outcome.error().kind == core::ErrorKind::Invalid && outcome.error().subject == QLatin1String("email"))
            m_emailField->setError(tr("This is not an e-mail address."));
        else
            m_banner->present({.title = sentence(outcome.error())});
        return;
    }
    m_password->clear();
    switch (outcome.value().status) {
    case LoginStatus::LoggedIn: Q_EMIT loggedIn(outcome.value().actor); return;
    case LoginStatus::WrongCredentials:
        m_passwordField->setError(tr("The e-mail address or the password is wrong."));
        break;
    case LoginStatus::Inactive:
        m_banner->present({.title = tr("This account is switched off. Ask an administrator.")});
        break;
    case LoginStatus::MustWait:
        m_secondsLeft = outcome.value().waitSeconds;
        m_wait.start();
        countDown();
        break;
    }
    m_password->setFocus();
}

void LoginDialog::countDown()
{
    if (m_secondsLeft <= 0) {
        m_wait.stop();
        m_passwordField->clearError();
        m_submit->setEnabled(true);
        return;
    }
    m_submit->setEnabled(false);
    m_passwordField->setError(tr("Too many failed attempts. Try again in %n second(s).", nullptr, m_secondsLeft));
    --m_secondsLeft;
}

} // namespace vhm24::ui::auth

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/connections/connectionform.h"

#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/tokens.h"
#include "ui/core/shell/prompts.h"
#include "ui/core/widgets/addressedit.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QSpinBox>

namespace vhm24::ui {

using core::ConnectionDraft;
using core::Service;
using core::SslMode;
using Shape = ConnectionDraft::Shape;

namespace {

QString addressField(Service service) { return QString(nameOf(service)).toUpper() + QStringLiteral("_DATABASE_URL"); }

QLineEdit *secretEdit()
{
    auto *const edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

ConnectionForm::ConnectionForm(Prompts &prompts, QWidget *parent) :
    QWidget(parent),
    m_prompts(prompts),
    m_grid(new QGridLayout(this)),
    m_name(new QLineEdit),
    m_production(new QCheckBox),
    m_shape(new QComboBox),
    m_schema(new QLineEdit),
    m_address(new AddressEdit),
    m_password(secretEdit()),
    m_keep(new QCheckBox),
    m_tls(new QComboBox),
    m_certificate(new QLineEdit),
    m_redis(new AddressEdit),
    m_redisPassword(secretEdit()),
    m_tunnel(new QCheckBox),
    m_tunnelHost(new QLineEdit),
    m_tunnelPort(new QSpinBox),
    m_tunnelUser(new QLineEdit),
    m_tunnelKey(new QLineEdit)
{
    m_grid->setContentsMargins(space::DialogPadding, 16, space::DialogPadding, 16);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    setFocusProxy(m_name);
    buildAddresses();
    buildRest();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    connectEditors();
    onLanguage(this, [this] { retranslate(); });
}

FormField *ConnectionForm::add(const QString &name, QWidget *editor, Place place)
{
    auto *const field = new FormField(editor, this);
    if (editor->objectName().isEmpty())
        editor->setObjectName(name);
    m_fields.insert(name, field);
    const int row = place == Place::Right ? m_grid->rowCount() - 1 : m_grid->rowCount();
    if (place == Place::Whole)
        m_grid->addWidget(field, row, 0, 1, 2);
    else
        m_grid->addWidget(field, row, place == Place::Right ? 1 : 0, Qt::AlignTop);
    return field;
}

void ConnectionForm::buildAddresses()
{
    for (int i = 0; i < 3; ++i)
        m_shape->addItem({});
    add(QStringLiteral("name"), m_name, Place::Left);
    add(QStringLiteral("production"), m_production, Place::Right);
    add(QStringLiteral("shape"), m_shape);
    add(QStringLiteral("VHM24_SCHEMA"), m_schema);
    add(QStringLiteral("DATABASE_URL"), m_address);
    for (const Service service : core::AllServices) {
        AddressEdit *&edit = m_addresses[std::size_t(service)];
        edit = new AddressEdit;
        add(addressField(service), edit);
    }
    add(QStringLiteral("password"), m_password, Place::Left);
    add(QStringLiteral("keep"), m_keep, Place::Right);
}

void ConnectionForm::buildRest()
{
    for (const std::optional<SslMode> mode :
         {std::optional<SslMode>(), std::optional(SslMode::Disable), std::optional(SslMode::Require),
          std::optional(SslMode::VerifyCa), std::optional(SslMode::VerifyFull)})
        m_tls->addItem(QString(), QVariant(mode ? nameOf(*mode) : QString()));
    m_tunnelPort->setRange(1, 65'535);
    add(QStringLiteral("tls"), m_tls, Place::Left);
    add(QStringLiteral("certificate"), makeCertificateRow(), Place::Right);
    add(QStringLiteral("REDIS_URL"), m_redis, Place::Left);
    add(QStringLiteral("redisPassword"), m_redisPassword, Place::Right);
    add(QStringLiteral("tunnel"), m_tunnel);
    add(QStringLiteral("VHM24_SSH_HOST"), m_tunnelHost, Place::Left);
    add(QStringLiteral("VHM24_SSH_PORT"), m_tunnelPort, Place::Right);
    add(QStringLiteral("VHM24_SSH_USER"), m_tunnelUser, Place::Left);
    add(QStringLiteral("VHM24_SSH_KEY"), m_tunnelKey, Place::Right);
}

QWidget *ConnectionForm::makeCertificateRow()
{
    auto *const box = new QWidget;
    auto *const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *const choose = new Button(this);
    choose->setObjectName(QStringLiteral("chooseCertificate"));
    row->addWidget(m_certificate, 1);
    row->addWidget(choose);
    m_certificate->setObjectName(QStringLiteral("certificate"));
    box->setObjectName(QStringLiteral("certificateRow"));
    box->setFocusProxy(m_certificate);
    onLanguage(choose, [choose] { choose->setText(tr("Choose…")); });
    connect(choose, &Button::clicked, this, [this] {
        const QString known = m_certificate->text().trimmed();
        m_prompts.chooseFile(this,
                             {.title = tr("Certificate of the authority"),
                              .path = known.isEmpty() ? QDir::homePath() + QLatin1Char('/') : known,
                              .pattern = tr("Certificates (*.pem *.crt *.cer)"),
                              .save = false},
                             [this](const QString &path) { m_certificate->setText(path); });
    });
    return box;
}

void ConnectionForm::connectEditors()
{
    connect(m_shape, &QComboBox::currentIndexChanged, this, &ConnectionForm::showShape);
    connect(m_tunnel, &QCheckBox::toggled, this, &ConnectionForm::showTunnel);
    connect(m_address, &AddressEdit::passwordTaken, m_password, &QLineEdit::setText);
    for (AddressEdit *const edit : m_addresses)
        connect(edit, &AddressEdit::passwordTaken, m_password, &QLineEdit::setText);
    connect(m_redis, &AddressEdit::passwordTaken, m_redisPassword, &QLineEdit::setText);
    for (QLineEdit *const edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    for (QComboBox *const box : {m_shape, m_tls})
        connect(box, &QComboBox::activated, this, &ConnectionForm::edited);
    for (QCheckBox *const box : {m_production, m_keep, m_tunnel})
        connect(box, &QCheckBox::clicked, this, &ConnectionForm::edited);
    connect(m_tunnelPort, &QSpinBox::valueChanged, this, &ConnectionForm::edited);
}

void ConnectionForm::retranslateAddresses()
{
    m_fields[QStringLiteral("name")]->setLabel(tr("Name"));
    m_fields[QStringLiteral("production")]->setLabel(tr("Data"));
    m_production->setText(tr("Real ones: red status line"));
    m_fields[QStringLiteral("shape")]->setLabel(tr("Layout"));
    m_shape->setItemText(int(Shape::Schemas), tr("One database, a schema for each service"));
    m_shape->setItemText(int(Shape::OneSchema), tr("One database, all services in one schema"));
    m_shape->setItemText(int(Shape::Databases), tr("Five databases, one for each service"));
    m_fields[QStringLiteral("VHM24_SCHEMA")]->setLabel(tr("Schema"));
    m_fields[QStringLiteral("DATABASE_URL")]->setLabel(tr("Address of the database"));
    m_fields[QStringLiteral("DATABASE_URL")]->setHint(tr("postgresql://USER@HOST:5432/DATABASE"));
    for (const Service service : core::AllServices)
        m_fields[addressField(service)]->setLabel(tr("Database of “%1”").arg(serviceText(service)));
    m_fields[QStringLiteral("password")]->setLabel(tr("Password of the database"));
    m_fields[QStringLiteral("keep")]->setLabel(tr("Remember"));
    m_keep->setText(tr("Keep it in the key store"));
    setKeyStore(m_keyStoreIsThere, !m_password->placeholderText().isEmpty());
}

void ConnectionForm::retranslateChoices()
{
    const std::array names{tr("As the server offers it"), tr("None"), tr("Encrypted, server not checked"),
                           tr("Encrypted, authority checked"), tr("Encrypted, authority and name checked")};
    for (int i = 0; i < m_tls->count(); ++i)
        m_tls->setItemText(i, names.at(std::size_t(i)));
}

void ConnectionForm::retranslate()
{
    retranslateAddresses();
    retranslateChoices();
    m_fields[QStringLiteral("tls")]->setLabel(tr("Encryption"));
    m_fields[QStringLiteral("certificate")]->setLabel(tr("Certificate of the authority"));
    m_certificate->setPlaceholderText(tr("Those that this computer trusts"));
    m_fields[QStringLiteral("REDIS_URL")]->setLabel(tr("Address of Redis"));
    m_redis->setPlaceholderText(tr("redis://HOST:6379, or empty"));
    m_fields[QStringLiteral("redisPassword")]->setLabel(tr("Password of Redis"));
    m_fields[QStringLiteral("tunnel")]->setLabel(tr("Way"));
    m_tunnel->setText(tr("The databases are behind an SSH server"));
    m_fields[QStringLiteral("VHM24_SSH_HOST")]->setLabel(tr("SSH server"));
    m_fields[QStringLiteral("VHM24_SSH_PORT")]->setLabel(tr("Port"));
    m_fields[QStringLiteral("VHM24_SSH_USER")]->setLabel(tr("User of the SSH server"));
    m_fields[QStringLiteral("VHM24_SSH_KEY")]->setLabel(tr("Key file"));
    m_tunnelKey->setPlaceholderText(tr("The keys that ssh finds by itself"));
}

Shape ConnectionForm::shape() const { return Shape(m_shape->currentIndex()); }

void ConnectionForm::showShape()
{
    const bool several = shape() == Shape::Databases;
    m_fields[QStringLiteral("VHM24_SCHEMA")]->setVisible(shape() == Shape::OneSchema);
    m_fields[QStringLiteral("DATABASE_URL")]->setVisible(!several);
    for (const Service service : core::AllServices)
        m_fields[addressField(service)]->setVisible(several);
    if (shape() == Shape::OneSchema && m_schema->text().isEmpty())
        m_schema->setText(QStringLiteral("public"));
    if (!several)
        return;
    for (AddressEdit *const edit : m_addresses) { // five that differ a little
        if (edit->text().isEmpty())
            edit->setText(m_address->text());
    }
}

void ConnectionForm::showTunnel()
{
    for (const char *const name : {"VHM24_SSH_HOST", "VHM24_SSH_PORT", "VHM24_SSH_USER", "VHM24_SSH_KEY"})
        m_fields[QLatin1String(name)]->setVisible(m_tunnel->isChecked());
}

void ConnectionForm::present(const QString &name, const ConnectionDraft &draft)
{
    m_before = draft;
    m_name->setText(name);
    m_production->setChecked(draft.production);
    m_schema->setText(draft.schema);
    m_address->setText(draft.address);
    for (std::size_t i = 0; i < m_addresses.size(); ++i)
        m_addresses[i]->setText(draft.addresses[i]);
    m_shape->setCurrentIndex(int(draft.shape));
    m_password->setText(draft.password);
    m_keep->setChecked(false);
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(draft.tls ? nameOf(*draft.tls) : QString())));
    m_certificate->setText(draft.rootCertificate);
    m_redis->setText(draft.redis);
    m_redisPassword->setText(draft.redisPassword);
    m_tunnel->setChecked(!draft.tunnel.host.isEmpty());
    m_tunnelHost->setText(draft.tunnel.host);
    m_tunnelPort->setValue(draft.tunnel.port);
    m_tunnelUser->setText(draft.tunnel.user);
    m_tunnelKey->setText(draft.tunnel.keyFile);
    clearErrors();
    showShape();
    showTunnel();
}

QString ConnectionForm::name() const { return m_name->text().trimmed(); }

ConnectionDraft ConnectionForm::draft() const
{
    ConnectionDraft draft = m_before;
    draft.shape = shape();
    draft.schema = m_schema->text().trimmed();
    draft.address = m_address->text().trimmed();
    for (std::size_t i = 0; i < m_addresses.size(); ++i)
        draft.addresses[i] = m_addresses[i]->text().trimmed();
    draft.password = m_password->text();
    const QString tls = m_tls->currentData().toString();
    // Those that the list does not offer stay until another one is chosen.
    if (!tls.isEmpty() || (draft.tls && m_tls->findData(nameOf(*draft.tls)) >= 0))
        draft.tls = core::sslModeNamed(tls);
    draft.rootCertificate = m_certificate->text().trimmed();
    draft.redis = m_redis->text().trimmed();
    draft.redisPassword = m_redisPassword->text();
    const QString known = draft.tunnel.knownHosts;
    draft.tunnel = {};
    if (m_tunnel->isChecked())
        draft.tunnel = {.host = m_tunnelHost->text().trimmed(),
                        .port = m_tunnelPort->value(),
                        .user = m_tunnelUser->text().trimmed(),
                        .keyFile = m_tunnelKey->text().trimmed(),
                        .knownHosts = known};
    draft.production = m_production->isChecked();
    return draft;
}

void ConnectionForm::setKeyStore(bool isThere, bool holds)
{
    m_keyStoreIsThere = isThere;
    m_keep->setEnabled(isThere);
    m_password->setPlaceholderText(holds ? tr("Is in the key store") : QString());
    m_fields[QStringLiteral("keep")]->setHint(
        isThere ? QString() : tr("This computer has no key store, so that the password is asked for each time."));
}

bool ConnectionForm::keepsPassword() const { return m_keep->isEnabled() && m_keep->isChecked(); }

void ConnectionForm::clearErrors()
{
    for (FormField *const field : std::as_const(m_fields))
        field->clearError();
}

bool ConnectionForm::showError(const QString &field, const QString &sentence)
{
    FormField *const found = m_fields.value(field);
    if (!found)
        return false;
    found->setError(sentence);
    found->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace vhm24::ui

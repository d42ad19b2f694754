// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/settings/connectiondraft.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace vhm24::ui {

class AddressEdit;
class FormField;
class Prompts;

/// What is to be known of a connection, as fields. Their names are those of the variables of a profile, by which
/// showError() finds them.
class ConnectionForm : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionForm(Prompts &prompts, QWidget *parent = nullptr);

    void present(const QString &name, const core::ConnectionDraft &draft);
    [[nodiscard]] QString name() const;
    [[nodiscard]] core::ConnectionDraft draft() const;
    /// `isThere`: on this computer. `holds`: it has the password of this connection.
    void setKeyStore(bool isThere, bool holds);
    [[nodiscard]] bool keepsPassword() const;

    void clearErrors();
    /// By the name of a variable, else by "name" or "password"; false when there is no such field.
    bool showError(const QString &field, const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    enum class Place { Whole, Left, Right };

    void buildAddresses();
    void buildRest();
    void connectEditors();
    FormField *add(const QString &name, QWidget *editor, Place place = Place::Whole);
    QWidget *makeCertificateRow();
    void retranslate();
    void retranslateAddresses();
    void retranslateChoices();
    void showShape();
    void showTunnel();
    [[nodiscard]] core::ConnectionDraft::Shape shape() const;

    Prompts &m_prompts;
    QGridLayout *m_grid;
    QMap<QString, FormField *> m_fields;
    core::ConnectionDraft m_before; // what has no field stays as it was
    bool m_keyStoreIsThere = true;
    QLineEdit *m_name;
    QCheckBox *m_production;
    QComboBox *m_shape;
    QLineEdit *m_schema;
    AddressEdit *m_address;
    std::array<AddressEdit *, core::AllServices.size()> m_addresses = {};
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QComboBox *m_tls;
    QLineEdit *m_certificate;
    AddressEdit *m_redis;
    QLineEdit *m_redisPassword;
    QCheckBox *m_tunnel;
    QLineEdit *m_tunnelHost;
    QSpinBox *m_tunnelPort;
    QLineEdit *m_tunnelUser;
    QLineEdit *m_tunnelKey;
};

} // namespace vhm24::ui

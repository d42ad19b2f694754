// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/connectiontrial.h"
#include "models/core/secrets/keystore.h"
#include "models/core/settings/connectiondraft.h"
#include "models/core/settings/profilestore.h"
#include "ui/core/dialog/dialogframe.h"

class QListWidget;
class QScrollArea;

namespace vhm24::ui {

class Button;
class ConnectionForm;
class Prompts;
class TextLabel;
class TrialView;

/// The connections of this user: make, change, try, choose one. Passwords go to the key store of the desktop or
/// nowhere; one that stood in a profile stays there until the key store has it.
class ConnectionsDialog : public DialogFrame {
    Q_OBJECT
public:
    /// What the chosen one is for: to work with, or for a page that needs a second one.
    enum class Purpose { Connect, Choose };

    ConnectionsDialog(Prompts &prompts, core::ProfileStore store, Purpose purpose = Purpose::Connect,
                      QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    /// Shows this one; a new one when there is none of this name.
    void openAt(const QString &name);
    void reject() override;

    void showTrial(std::vector<core::ConnectionTrial> trials);
    /// The way to the databases itself failed, such as the tunnel.
    void showTrialProblem(const core::Error &error);
    /// The server wants one, or did not accept the one that was given.
    void askPassword();

Q_SIGNALS:
    /// To be tried, and answered by one of the functions above.
    void trialWanted(const vhm24::core::Configuration &configuration);
    /// It is saved. The configuration holds the password that was typed.
    void chosen(const QString &name, const vhm24::core::Configuration &configuration);

private:
    void build();
    void buildVerbs();
    void retranslate();
    void fillList(const QString &current);
    void select(int row);
    void present(const QString &name);
    void readKeyStore();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] std::optional<core::Configuration> check();
    void save(const core::Configuration &configuration, std::function<void()> done);
    void keep(std::vector<std::pair<QString, QString>> passwords, const std::function<void(bool kept)> &done);
    bool write(bool withPasswords);
    void remove();
    void tryIt();
    void connectIt();
    void setTrying(bool trying);

    Prompts &m_prompts;
    const core::ProfileStore m_store;
    const Purpose m_purpose;
    core::KeyStore m_keyStore;
    QString m_name; // of the file that is shown; empty for a new one
    core::ConnectionDraft m_saved;
    bool m_secretsInFile = false;
    bool m_isFilling = false;
    QListWidget *m_list;
    QScrollArea *m_scroll;
    ConnectionForm *m_form;
    TrialView *m_trial;
    Button *m_new;
    Button *m_delete;
    Button *m_try;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/reach.h"
#include "models/core/settings/profilestore.h"
#include "ui/core/connections/connectionsdialog.h"
#include "ui/core/shell/dialogprompts.h"

#include <QObject>
#include <QPointer>

namespace vhm24::app {

/// The window of connections, and how one of them is tried: with its password from the key store and through its
/// tunnel.
class ConnectionChooser : public QObject {
    Q_OBJECT
public:
    explicit ConnectionChooser(core::ProfileStore store, QObject *parent = nullptr) :
        QObject(parent),
        m_store(std::move(store))
    {
    }
    ~ConnectionChooser() override;

    /// At this profile, if there is one of that name.
    void open(const QString &profile, QWidget *parent,
              ui::ConnectionsDialog::Purpose purpose = ui::ConnectionsDialog::Purpose::Connect);

Q_SIGNALS:
    void chosen(const QString &name, const vhm24::core::Configuration &configuration);

private:
    void tryOut(const core::Configuration &configuration);

    const core::ProfileStore m_store;
    ui::DialogPrompts m_prompts;
    QPointer<ui::ConnectionsDialog> m_dialog;
    std::unique_ptr<Reach> m_reach; // of the trial
};

} // namespace vhm24::app

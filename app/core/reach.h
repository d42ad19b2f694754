// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/desk.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vhm24::core {
class KeyStore;
class SshTunnel;
} // namespace vhm24::core

namespace vhm24::app {

/// Services whose connection lacks a password that only the key store or the user can give: none stands in the URL, and
/// the environment has none for all. Services of one place come once.
[[nodiscard]] std::vector<core::Service> placesWithoutPassword(const core::Configuration &configuration);
/// Gives it to every way to the database of the service: that of others in it, of readers and past a pooler.
void setPassword(core::Configuration &configuration, core::Service service, const QString &password);

/// loadConfiguration(), with passwords from the key store, and the tunnel open until the program ends. Blocks; for
/// commands.
[[nodiscard]] core::Result<core::Configuration> reachableConfiguration(const ConfigurationSource &source);

/// The same for the window, without blocking it: asks for a password that nobody kept.
class Reach : public QObject {
    Q_OBJECT
public:
    explicit Reach(core::Configuration configuration, QObject *parent = nullptr);
    ~Reach() override;

    void start();
    [[nodiscard]] bool usesTunnel() const { return m_configuration.tunnel.has_value(); }
    /// What the user typed for the place that passwordWanted() named; `keep` it in the key store.
    void answer(const QString &password, bool keep);
    [[nodiscard]] bool hasKeyStore() const { return m_hasKeyStore; }

Q_SIGNALS:
    /// `refused`: that the server did not accept the one before.
    void passwordWanted(const QString &place, bool refused);
    void reached(const vhm24::core::Configuration &configuration);
    void failed(const vhm24::core::Error &error);

private:
    void readNext();
    void readRedis();
    void openTunnel();
    void tryNext();
    void tell(const core::Result<core::Done> &tried);

    core::Configuration m_configuration;
    std::vector<core::Service> m_open; ///< Those whose password is to be found.
    std::vector<QString> m_places;     ///< Of these, as they are before a tunnel.
    std::size_t m_at = 0;
    bool m_hasKeyStore = true;
    bool m_wasTyped = false;
    bool m_keeps = false;
    std::unique_ptr<core::KeyStore> m_keyStore;
    std::unique_ptr<core::SshTunnel> m_tunnel;
};

} // namespace vhm24::app

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/settings/connectionsettings.h"
#include "models/core/settings/tunnelsettings.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <vector>

namespace vhm24::core {

/// A child `ssh -N -L …` through which databases are reached. It asks nobody anything, knows the other computer by its
/// key or refuses it, is started again when it breaks, and ends with this program, however that ends.
class SshTunnel : public QObject {
    Q_OBJECT
public:
    explicit SshTunnel(TunnelSettings settings, QObject *parent = nullptr);
    ~SshTunnel() override;

    /// Leads these through the tunnel that open() will start: the hosts keep their names, for their certificates, but
    /// are connected to at this end.
    void lead(ConnectionSettings &database);
    /// Starts ssh; opened() or failed() follows.
    void open() { start(); }
    /// The same, and waits for the end of it; for commands.
    Result<Done> openNow();

Q_SIGNALS:
    void opened();
    void failed(const vhm24::core::Error &error);

private:
    struct Way {
        QString host = {};
        int port = 0;
        int localPort = 0;
    };
    [[nodiscard]] int localPortTo(const QString &host, int port);
    [[nodiscard]] QStringList arguments() const;
    void start();
    void listen();
    void end();
    [[nodiscard]] Error reason() const;

    const TunnelSettings m_settings;
    std::vector<Way> m_ways;
    QProcess m_process;
    QTimer m_again;
    QTimer m_patience;
    QByteArray m_said;
    bool m_isOpen = false; ///< It was, at least once.
};

} // namespace vhm24::core

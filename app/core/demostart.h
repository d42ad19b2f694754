// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/servers/privateservers.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <thread>

namespace vhm24::app {

/// Makes the demo ready on a thread of its own: private servers, structure, simulated data. Signals come queued.
class DemoStart : public QObject {
    Q_OBJECT
public:
    explicit DemoStart(QString folder, QObject *parent = nullptr);
    ~DemoStart() override;
    void start();
    [[nodiscard]] static QString defaultFolder();

Q_SIGNALS:
    void stepped(int step); ///< 1 servers, 2 structure, 3 data.
    void ready(const QString &databaseUrl, const QString &redisUrl);
    void failed(const vhm24::core::Error &error);

private:
    void run();
    const QString m_folder;
    std::jthread m_thread;
};

/// Servers, structure and data in one blocking call, for commands and tests.
[[nodiscard]] core::Result<core::ServerUrls> prepareDemo(const QString &folder,
                                                         const std::function<void(int step)> &step);

} // namespace vhm24::app

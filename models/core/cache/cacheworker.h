// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/service.h"
#include "models/core/settings/redisurl.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace vhm24::core {

class RedisClient;

/// Redis on a thread of its own: drops the back end's cached answers after our writes, and says how Redis is.
/// Nothing waits for it and nothing fails with it.
class CacheWorker : public QObject {
    Q_OBJECT
public:
    explicit CacheWorker(std::optional<RedisSettings> settings, QObject *parent = nullptr);
    ~CacheWorker() override;
    [[nodiscard]] bool isConfigured() const { return m_settings.has_value(); }
    /// Rows of a table changed through us: `<Model>~*` and `vhm24:<service>:*` go.
    void invalidate(Service service, const QString &table);
    void measure(); ///< Answers by measured().

Q_SIGNALS:
    void measured(bool up, double latencyMs);

private:
    void post(std::function<void(RedisClient &)> work);
    const std::optional<RedisSettings> m_settings;
    QThread m_thread;
    std::unique_ptr<QObject> m_place;      // lives on the thread
    std::shared_ptr<RedisClient> m_client; // made, used and destroyed there
};

} // namespace vhm24::core

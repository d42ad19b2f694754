// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisclient.h"
#include "models/core/service.h"
#include "models/core/settings/redisurl.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace vhm24::core {

/// Redis on a thread of its own: drops the back end's cached answers after our writes, and says how Redis is.
/// Nothing waits for it and nothing fails with it.
class CacheWorker : public QObject {
    Q_OBJECT
public:
    explicit CacheWorker(std::optional<RedisSettings> settings, QObject *parent = nullptr,
                         RedisClient::Limits limits = {});
    ~CacheWorker() override;
    [[nodiscard]] bool isConfigured() const { return m_settings.has_value(); }
    /// Rows of a table changed through us: the back end's answers about it go (see dropAnswersAbout).
    void invalidate(Service service, const QString &table);
    void measure(); ///< Answers by measured().

    /// Runs `work` on the thread of Redis, after what was asked before. Work should be short: what takes long comes in
    /// steps. The end of this object drops what has not begun; its future then ends without a result.
    template <typename T> QFuture<Result<T>> submit(std::function<Result<T>(RedisClient &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        if (!m_settings) {
            promise->addResult(redisUnavailable(QStringLiteral("none is set up")));
            promise->finish();
            return future;
        }
        post([promise, work = std::move(work)](RedisClient &client) {
            promise->addResult(work(client));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    void measured(bool up, double latencyMs);
    /// After invalidate(): the back end's answers about that table could not be dropped, and live out their time.
    void leftStale(const QString &table);

private:
    void post(std::function<void(RedisClient &)> work);
    const std::optional<RedisSettings> m_settings;
    const RedisClient::Limits m_limits;
    QThread m_thread;
    std::unique_ptr<QObject> m_place;      // lives on the thread
    std::shared_ptr<RedisClient> m_client; // made, used and destroyed there
};

} // namespace vhm24::core

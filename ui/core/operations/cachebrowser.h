// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/cacheworker.h"
#include "models/core/cache/redisinfo.h"
#include "models/core/cache/redisscan.h"

namespace vhm24::ui {

class CacheKeyModel;

/// What a Redis says of itself, with its slow calls.
struct CacheServer {
    core::RedisInfo info = {};
    std::vector<core::RedisSlowCall> slow = {};
};

/// Walks over the keys in short steps and lets the model grow with each, then asks for types and sizes. Redis and the
/// window are free between two steps. GUI thread.
class CacheBrowser : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Walking, Measuring, Stopped, Done, Failed };

    CacheBrowser(std::shared_ptr<core::CacheWorker> worker, CacheKeyModel &model, QObject *parent = nullptr);
    ~CacheBrowser() override;

    /// From the beginning, over the keys that begin with it.
    void walk(const QByteArray &prefix);
    void stop();
    void goOn(); ///< Where it was stopped, or failed.
    void askServer();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Walking || m_state == State::Measuring; }
    [[nodiscard]] const QByteArray &prefix() const { return m_prefix; }
    [[nodiscard]] const core::RedisProgress &progress() const { return m_progress; }
    /// Why the walk failed, or why the server says nothing of itself.
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error ? m_error : m_serverError; }
    [[nodiscard]] QDateTime readAt() const { return m_readAt; }

Q_SIGNALS:
    void changed(); ///< The state, or how far it is.
    void serverRead(const CacheServer &server);

private:
    void step();
    void measure();
    void take(const core::Result<core::RedisProgress> &progress);
    void end(State state, std::optional<core::Error> error = {});

    std::shared_ptr<core::CacheWorker> m_worker;
    CacheKeyModel &m_model;
    std::shared_ptr<core::RedisScan> m_scan; // of the thread of Redis during a step, of this one between two
    std::stop_source m_stop;
    QByteArray m_prefix;
    core::RedisProgress m_progress;
    std::optional<core::Error> m_error;
    std::optional<core::Error> m_serverError;
    QDateTime m_readAt;
    State m_state = State::Idle;
    quint64 m_generation = 0;
};

} // namespace vhm24::ui

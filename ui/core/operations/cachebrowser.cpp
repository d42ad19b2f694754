// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachebrowser.h"

#include "models/core/cache/rediskey.h"
#include "models/core/database/deliver.h"
#include "ui/core/operations/cachekeymodel.h"

namespace vhm24::ui {

using core::RedisClient;
using core::RedisProgress;
using core::Result;

namespace {
constexpr int MeasuredAtOnce = 500;
} // namespace

CacheBrowser::CacheBrowser(std::shared_ptr<core::CacheWorker> worker, CacheKeyModel &model, QObject *parent) :
    QObject(parent),
    m_worker(std::move(worker)),
    m_model(model)
{
}

CacheBrowser::~CacheBrowser() { m_stop.request_stop(); }

void CacheBrowser::walk(const QByteArray &prefix)
{
    m_stop.request_stop();
    m_prefix = prefix;
    m_scan = std::make_shared<core::RedisScan>(prefix);
    m_progress = {};
    m_model.clear();
    goOn();
}

void CacheBrowser::goOn()
{
    if (!m_scan)
        return walk(m_prefix);
    m_stop = std::stop_source();
    m_error.reset();
    ++m_generation;
    m_state = m_progress.finished ? State::Measuring : State::Walking;
    Q_EMIT changed();
    m_progress.finished ? measure() : step();
}

void CacheBrowser::stop()
{
    if (!isRunning())
        return;
    m_stop.request_stop();
    // What is on its way to Redis is short; it comes back as stopped, so that the tree is ours again.
    if (m_state == State::Measuring) {
        ++m_generation;
        end(State::Stopped);
    }
}

void CacheBrowser::step()
{
    const auto future = m_worker->submit<RedisProgress>(
        [scan = m_scan, stop = m_stop.get_token()](RedisClient &client) { return scan->step(client, stop); });
    core::deliver(future, this, [this, generation = m_generation](const Result<RedisProgress> &progress) {
        if (generation == m_generation)
            take(progress);
    });
}

void CacheBrowser::take(const Result<RedisProgress> &progress)
{
    m_model.grow(m_scan->tree());
    if (!progress) {
        const bool stopped = progress.error().kind == core::ErrorKind::Cancelled;
        return stopped ? end(State::Stopped) : end(State::Failed, progress.error());
    }
    m_progress = *progress;
    if (m_stop.stop_requested())
        return end(State::Stopped);
    if (m_progress.finished)
        m_state = State::Measuring;
    Q_EMIT changed();
    m_progress.finished ? measure() : step();
}

void CacheBrowser::measure()
{
    const QByteArrayList keys = m_model.unmeasured(MeasuredAtOnce);
    if (keys.isEmpty())
        return end(State::Done);
    using Facts = std::vector<core::RedisKeyFacts>;
    const auto future = m_worker->submit<Facts>([keys](RedisClient &client) { return core::factsOf(client, keys); });
    core::deliver(future, this, [this, generation = m_generation](const Result<Facts> &facts) {
        if (generation != m_generation)
            return;
        if (!facts)
            return end(State::Failed, facts.error());
        m_model.addFacts(*facts);
        Q_EMIT changed();
        measure();
    });
}

void CacheBrowser::end(State state, std::optional<core::Error> error)
{
    m_state = state;
    m_error = std::move(error);
    if (state != State::Failed)
        m_readAt = QDateTime::currentDateTimeUtc();
    Q_EMIT changed();
}

void CacheBrowser::askServer()
{
    const auto future = m_worker->submit<CacheServer>([](RedisClient &client) -> Result<CacheServer> {
        const auto info = core::infoOf(client);
        if (!info)
            return info.error();
        CacheServer server{.info = *info};
        if (const auto slow = core::slowCallsOf(client, 10); slow) // a user may not be allowed to
            server.slow = *slow;
        return server;
    });
    core::deliver(future, this, [this](const Result<CacheServer> &server) {
        const bool wasWell = !m_serverError;
        m_serverError = server ? std::nullopt : std::optional(server.error());
        if (server)
            Q_EMIT serverRead(*server);
        if (wasWell != server.ok())
            Q_EMIT changed();
    });
}

} // namespace vhm24::ui

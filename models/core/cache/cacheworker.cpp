// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/cacheworker.h"

#include "models/core/cache/cachedanswers.h"

namespace vhm24::core {

CacheWorker::CacheWorker(std::optional<RedisSettings> settings, QObject *parent, RedisClient::Limits limits) :
    QObject(parent),
    m_settings(std::move(settings)),
    m_limits(limits),
    m_place(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("redis"));
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

CacheWorker::~CacheWorker()
{
    QMetaObject::invokeMethod(m_place.get(), [this] { m_client.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void CacheWorker::post(std::function<void(RedisClient &)> work)
{
    if (!m_settings)
        return;
    QMetaObject::invokeMethod(m_place.get(), [this, work = std::move(work)] {
        if (!m_client)
            m_client = std::make_shared<RedisClient>(*m_settings, m_limits);
        work(*m_client);
    });
}

void CacheWorker::invalidate(Service service, const QString &table)
{
    post([this, service, table](RedisClient &client) {
        if (!dropAnswersAbout(client, {{service, table}}))
            Q_EMIT leftStale(table);
    });
}

void CacheWorker::measure()
{
    if (!m_settings) {
        Q_EMIT measured(false, -1);
        return;
    }
    post([this](RedisClient &client) {
        const auto time = client.ping();
        Q_EMIT measured(time.ok(), time ? double(time.value().count()) / 1000.0 : -1);
    });
}

} // namespace vhm24::core

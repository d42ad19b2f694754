// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachesweep.h"

#include "models/core/database/deliver.h"
#include "ui/core/operations/cachewords.h"

namespace vhm24::ui {

using core::RedisProgress;
using core::Result;

CacheSweep::CacheSweep(const Context &context, std::shared_ptr<core::CacheWorker> worker, const QByteArray &prefix,
                       Purpose purpose, qint64 expected) :
    QObject(context.jobs.get()),
    m_formats(context.formats),
    m_jobs(*context.jobs),
    m_worker(std::move(worker)),
    m_sweep(std::make_shared<core::RedisSweep>(prefix, purpose == Purpose::Delete)),
    m_prefix(prefix),
    m_purpose(purpose)
{
    const QString name = cacheNameText(prefix);
    m_job = m_jobs.start(purpose == Purpose::Delete ? tr("Deleting the keys that begin with “%1”").arg(name)
                                                    : tr("Counting the keys that begin with “%1”").arg(name),
                         expected, Jobs::Counting::Steps);
    m_meter = m_jobs.meter(m_job);
}

void CacheSweep::step()
{
    const auto future =
        m_worker->submit<RedisProgress>([sweep = m_sweep, stop = m_meter->stop.get_token()](core::RedisClient &client) {
            return sweep->step(client, stop);
        });
    core::deliver(future, this, [this](const Result<RedisProgress> &progress) { take(progress); });
}

void CacheSweep::take(const Result<RedisProgress> &progress)
{
    if (!progress) {
        const QString removed = m_formats.integer(m_progress.removed);
        if (progress.error().kind != core::ErrorKind::Cancelled)
            m_jobs.fail(m_job, cacheSentence(progress.error()));
        else if (m_purpose == Purpose::Delete)
            m_jobs.endCancelled(m_job, tr("Stopped. Keys deleted until then: %1.").arg(removed));
        else
            m_jobs.endCancelled(m_job, tr("Stopped. Nothing was deleted."));
        return end();
    }
    m_progress = *progress;
    m_meter->rows = m_purpose == Purpose::Delete ? m_progress.removed : m_progress.seen;
    if (!m_progress.finished)
        return step();
    if (m_purpose == Purpose::Delete)
        m_jobs.finish(m_job, tr("Keys deleted: %1.").arg(m_formats.integer(m_progress.removed)));
    else
        m_jobs.finish(m_job, tr("Keys counted: %1.").arg(m_formats.integer(m_progress.seen)));
    if (m_purpose == Purpose::Count)
        m_jobs.dismiss(m_job); // the question says it
    Q_EMIT finished(m_purpose == Purpose::Delete ? m_progress.removed : m_progress.seen);
    end();
}

void CacheSweep::end()
{
    Q_EMIT ended();
    deleteLater();
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/cacheworker.h"
#include "models/core/cache/redisscan.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

/// Counts or deletes what begins with a prefix, as a job in steps. It belongs to the jobs, goes on when its page is
/// closed, and deletes itself at its end.
class CacheSweep : public QObject {
    Q_OBJECT
public:
    enum class Purpose { Count, Delete };

    /// `expected`: how many keys there are, where that is known.
    CacheSweep(const Context &context, std::shared_ptr<core::CacheWorker> worker, const QByteArray &prefix,
               Purpose purpose, qint64 expected = -1);
    void start() { step(); }

Q_SIGNALS:
    /// That many were counted, or deleted. Not when it failed or was cancelled.
    void finished(qint64 keys);
    void ended(); ///< In any case, after finished().

private:
    void step();
    void take(const core::Result<core::RedisProgress> &progress);
    void end();

    const Formats &m_formats;
    Jobs &m_jobs;
    std::shared_ptr<core::CacheWorker> m_worker;
    std::shared_ptr<core::RedisSweep> m_sweep;
    std::shared_ptr<JobMeter> m_meter;
    QByteArray m_prefix;
    Purpose m_purpose;
    core::RedisProgress m_progress;
    int m_job = 0;
};

} // namespace vhm24::ui

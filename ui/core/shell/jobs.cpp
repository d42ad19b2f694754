// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/jobs.h"

#include <QCoreApplication>

#include <algorithm>

namespace vhm24::ui {

namespace {
constexpr int JobsTickMs = 100;
constexpr int MostLongJobs = 8;
} // namespace

double Jobs::Job::progress() const
{
    return expected <= 0 ? -1 : std::clamp(static_cast<double>(rows()) / static_cast<double>(expected), 0.0, 1.0);
}

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(JobsTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Jobs::changed);
}

QThreadPool &Jobs::pool()
{
    static QThreadPool *const pool = [] {
        auto *const made = new QThreadPool(QCoreApplication::instance()); // waits for what was told to stop
        made->setMaxThreadCount(MostLongJobs);
        return made;
    }();
    return *pool;
}

const Jobs::Job *Jobs::find(int id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job &job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

QStringList Jobs::runningTitles() const
{
    QStringList titles;
    for (const Job &job : m_jobs) {
        if (job.state == State::Running && !job.meter->stop.stop_requested())
            titles += job.title;
    }
    return titles;
}

int Jobs::start(const QString &title, qint64 expected, Counting counting)
{
    // What was said of earlier ones has been read by now.
    std::erase_if(m_jobs, [](const Job &job) { return job.state != State::Running; });
    m_jobs.push_back({.id = ++m_lastId,
                      .title = title,
                      .expected = expected,
                      .counting = counting,
                      .meter = std::make_shared<JobMeter>()});
    m_tick.start();
    Q_EMIT changed();
    return m_lastId;
}

std::shared_ptr<JobMeter> Jobs::meter(int id) const
{
    const Job *const job = find(id);
    return job ? job->meter : nullptr;
}

void Jobs::end(int id, State state, const QString &text, const QString &file)
{
    for (Job &job : m_jobs) {
        if (job.id != id)
            continue;
        job.state = state;
        job.text = text;
        job.file = file;
    }
    if (std::none_of(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.state == State::Running; }))
        m_tick.stop();
    Q_EMIT changed();
}

void Jobs::cancel(int id)
{
    if (const Job *const job = find(id))
        job->meter->stop.request_stop();
    Q_EMIT changed();
}

void Jobs::cancelAll()
{
    for (const Job &job : m_jobs)
        job.meter->stop.request_stop();
}

void Jobs::dismiss(int id)
{
    std::erase_if(m_jobs, [id](const Job &job) { return job.id == id && job.state != State::Running; });
    Q_EMIT changed();
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/backuprunner.h"

#include "models/core/backup/backupwriter.h"
#include "models/core/database/deliver.h"

#include <QtConcurrentRun>

namespace vhm24::ui {

namespace {
constexpr qsizetype LongestBackupLog = 5'000;
}

BackupRunner::BackupRunner(const Context &context) :
    m_layout(context.layout),
    m_formats(context.formats),
    m_jobs(context.jobs),
    m_program(context.actor.program)
{
    connect(m_jobs.get(), &Jobs::changed, this, &BackupRunner::follow);
}

BackupRunner::~BackupRunner()
{
    if (!m_meter)
        return;
    m_meter->stop.request_stop();
    m_future.waitForFinished(); // it works on the layout
    end(m_future.result());
}

double BackupRunner::progress() const
{
    const Jobs::Job *const job = m_meter ? m_jobs->find(m_job) : nullptr;
    return job ? job->progress() : -1;
}

void BackupRunner::create(const QString &folder, qint64 expected)
{
    const auto work = [this, folder](const Listener &step, const std::stop_token &stop) -> Made {
        const core::BackupStore store(folder);
        const auto made =
            core::BackupWriter(m_layout, store).create({.program = m_program, .progress = step, .stop = stop});
        if (!made)
            return made.error();
        return std::function<Ending()>(
            [name = made->name] { return Ending{.text = tr("The backup %1 is ready. Verify it.").arg(name)}; });
    };
    run(tr("Backup"), tr("Stopped. Nothing of the backup is left."), expected, work);
}

void BackupRunner::verify(const QString &folder, const QString &name, qint64 expected)
{
    const auto work = [this, folder, name](const Listener &step, const std::stop_token &stop) -> Made {
        const core::BackupStore store(folder);
        const auto tried = core::BackupRestorer(m_layout, store).verify(name, {.progress = step, .stop = stop});
        if (!tried)
            return tried.error();
        return std::function<Ending()>([name, problems = tried->verification.problems] {
            if (problems.isEmpty())
                return Ending{.text = tr("The backup %1 was restored for a trial: every row is there.").arg(name)};
            return Ending{.text = tr("The backup %1 is damaged and can't be relied on. Make another one.").arg(name),
                          .bad = true,
                          .lines = problems};
        });
    };
    run(tr("Verifying a backup"), tr("Stopped. The backup is as it was."), expected, work);
}

void BackupRunner::restore(const QString &folder, const QString &name, const core::RestoreOptions &options,
                           qint64 expected)
{
    const auto work = [this, folder, name, options](const Listener &step, const std::stop_token &stop) -> Made {
        const core::BackupStore store(folder);
        core::RestoreOptions all = options;
        all.progress = step;
        all.stop = stop;
        const auto restored = core::BackupRestorer(m_layout, store).restore(name, all);
        if (!restored)
            return restored.error();
        return std::function<Ending()>([name, report = *restored] {
            QStringList lines;
            if (!report.kept.isEmpty())
                lines += tr("What was replaced is in: %1").arg(report.kept.join(QStringLiteral(", ")));
            return Ending{.text = tr("The backup %1 is restored into %2; every row was compared.")
                                      .arg(name, report.databases.join(QStringLiteral(", "))),
                          .lines = lines};
        });
    };
    run(tr("Restoring a backup"), tr("Stopped. Everything is as it was before."), expected, work);
}

void BackupRunner::expire(const QString &folder, const core::ExpiryRule &rule)
{
    const auto work = [folder, rule](const Listener &, const std::stop_token &) -> Made {
        const auto removed = core::BackupStore(folder).expire(rule, QDateTime::currentDateTimeUtc());
        if (!removed)
            return removed.error();
        return std::function<Ending()>([names = *removed] {
            return Ending{.text = tr("%n backup(s) deleted.", nullptr, int(names.size())), .lines = names};
        });
    };
    run(tr("Deleting old backups"), tr("Stopped."), -1, work);
}

void BackupRunner::run(const QString &title, const QString &stopped, qint64 expected, const Work &work)
{
    if (isRunning())
        return;
    m_job = m_jobs->start(title, expected, Jobs::Counting::Steps);
    m_meter = m_jobs->meter(m_job);
    m_stopped = stopped;
    m_state = Jobs::State::Running;
    m_sentence = title;
    m_log.clear();
    say(QDateTime::currentDateTimeUtc(), title);
    const auto listen = [meter = m_meter, trail = m_trail](const core::BackupProgress &progress) {
        if (!progress.table.isEmpty())
            ++meter->rows;
        trail->add(progress);
    };
    m_future = QtConcurrent::run(&Jobs::pool(),
                                 [work, listen, meter = m_meter] { return work(listen, meter->stop.get_token()); });
    core::deliver(m_future, this, [this](const Made &made) { end(made); });
    Q_EMIT changed();
}

void BackupRunner::stop()
{
    if (m_meter)
        m_jobs->cancel(m_job);
}

void BackupRunner::follow()
{
    if (!m_meter)
        return;
    for (const BackupTrail::Step &step : m_trail->take()) {
        m_sentence = backupStep(step.progress);
        say(step.at, m_sentence);
    }
    Q_EMIT changed();
}

void BackupRunner::say(const QDateTime &at, const QString &line)
{
    if (m_log.size() >= LongestBackupLog)
        m_log.removeFirst();
    m_log += m_formats.clock(at) + QStringLiteral("  ") + line;
}

void BackupRunner::end(const Made &made)
{
    follow();
    m_meter.reset();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!made) {
        const bool stopped = made.error().kind == core::ErrorKind::Cancelled;
        m_state = stopped ? Jobs::State::Cancelled : Jobs::State::Failed;
        m_sentence = stopped ? m_stopped : backupProblem(made.error());
        if (!stopped)
            say(now, made.error().detail);
        say(now, m_sentence);
        if (stopped)
            m_jobs->endCancelled(m_job, m_sentence);
        else
            m_jobs->fail(m_job, m_sentence);
    } else {
        const Ending ending = made.value()();
        for (const QString &line : ending.lines)
            say(now, line);
        m_state = ending.bad ? Jobs::State::Failed : Jobs::State::Done;
        m_sentence = ending.text;
        say(now, m_sentence);
        if (ending.bad)
            m_jobs->fail(m_job, m_sentence);
        else
            m_jobs->finish(m_job, m_sentence);
    }
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace vhm24::ui

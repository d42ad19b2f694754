// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backuprestorer.h"
#include "ui/core/operations/backuptrail.h"
#include "ui/core/shell/context.h"

#include <QFuture>

namespace vhm24::ui {

/// Makes, verifies and restores backups as jobs of the window, one at a time. It outlives the page, so that a tab can
/// be closed meanwhile; what runs is stopped, and leaves nothing, when this is destroyed.
class BackupRunner : public QObject {
    Q_OBJECT
public:
    explicit BackupRunner(const Context &context);
    ~BackupRunner() override;

    [[nodiscard]] bool isRunning() const { return m_meter != nullptr; }
    [[nodiscard]] bool isStopping() const { return m_meter && m_meter->stop.stop_requested(); }
    /// 0..1, or -1 when nobody knows.
    [[nodiscard]] double progress() const;
    [[nodiscard]] Jobs::State state() const { return m_state; }
    /// What is being done now, or how it ended.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] const QStringList &log() const { return m_log; }

    // `expected` is how many steps it has, which an earlier backup tells; -1 for unknown.
    void create(const QString &folder, qint64 expected);
    void verify(const QString &folder, const QString &name, qint64 expected);
    void restore(const QString &folder, const QString &name, const core::RestoreOptions &options, qint64 expected);
    void expire(const QString &folder, const core::ExpiryRule &rule);
    void stop();

Q_SIGNALS:
    void changed(); ///< One was begun, went on, or ended.
    void ended();

private:
    /// What there is to say of one that did its work.
    struct Ending {
        QString text = {};
        bool bad = false; ///< It found out that a backup is no good.
        QStringList lines = {};
    };
    using Listener = core::BackupMeter::Listener;
    using Made = core::Result<std::function<Ending()>>; // the words are chosen on the GUI thread
    using Work = std::function<Made(const Listener &, const std::stop_token &)>;

    void run(const QString &title, const QString &stopped, qint64 expected, const Work &work);
    void end(const Made &made);
    void follow();
    void say(const QDateTime &at, const QString &line);

    const core::Layout &m_layout;
    const Formats &m_formats;
    const std::shared_ptr<Jobs> m_jobs;
    const QString m_program;
    const std::shared_ptr<BackupTrail> m_trail = std::make_shared<BackupTrail>();
    int m_job = 0;
    std::shared_ptr<JobMeter> m_meter; // of what runs
    QFuture<Made> m_future;
    Jobs::State m_state = Jobs::State::Done;
    QString m_stopped;
    QString m_sentence;
    QStringList m_log;
};

/// What a backup does now.
[[nodiscard]] QString backupStep(const core::BackupProgress &progress);
/// Why it could not be done, and what to do.
[[nodiscard]] QString backupProblem(const core::Error &error);

} // namespace vhm24::ui

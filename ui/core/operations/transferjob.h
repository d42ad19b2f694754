// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/supabaseimport.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/transfertrail.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

class ApplyDialog;

/// How far one table of a transfer is.
struct TransferredTable {
    core::Service service = core::Service::Auth;
    QString table = {};
    qint64 expected = 0;
    qint64 unfit = 0;
    qint64 rows = 0;
    std::optional<core::TransferStage> stage = {}; ///< Nothing: its turn has not come.
    std::optional<core::TableProof> proof = {};
};

/// All rows on their way from one place to another, from the first look to the proof, as jobs of the window. It
/// outlives its page, so that a tab can be closed meanwhile. What runs is stopped when this is destroyed; the marks in
/// the databases let the next one go on.
class TransferJob : public QObject {
    Q_OBJECT
public:
    enum class Task { None, Look, BackUp, Transfer };

    TransferJob(const Context &context, std::shared_ptr<BackupRunner> backups);
    ~TransferJob() override;

    [[nodiscard]] virtual bool isReady() const = 0; ///< It knows both places.
    /// Whether a target that holds rows takes more.
    virtual void setMerge(bool merge);
    [[nodiscard]] bool merges() const { return m_merge; }
    /// Rows of a piece, so that a test needs few of them.
    void setChunkRows(int rows) { m_chunkRows = rows; }

    /// Looks and writes nothing. `rehearses`: with all choices made, which is what start() asks for.
    void look(bool rehearses);
    /// Copies, or goes on where it was.
    void start();
    void startAfterBackup(const QString &folder);
    /// As the user answered.
    void startAs(const ApplyDialog &answer);
    void stop();

    [[nodiscard]] Task task() const { return m_task; }
    [[nodiscard]] bool isBusy() const { return m_task != Task::None; }
    [[nodiscard]] bool isStopping() const;
    [[nodiscard]] bool mayStart() const;
    [[nodiscard]] bool isRehearsed() const { return m_isRehearsed; }
    /// It was begun and has not come to its end.
    [[nodiscard]] bool isInterrupted() const { return m_isInterrupted; }
    [[nodiscard]] const std::optional<core::ImportSurvey> &survey() const { return m_survey; }
    [[nodiscard]] const std::vector<TransferredTable> &tables() const { return m_tables; }
    /// Of the last transfer that came to its end.
    [[nodiscard]] const std::optional<core::TransferReport> &report() const { return m_report; }
    [[nodiscard]] Jobs::State state() const { return m_state; }
    /// What is being done now, or how it ended.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

    /// How the steps stand that every transfer has; nothing: not begun.
    [[nodiscard]] std::optional<Meaning> checksMeaning() const;
    [[nodiscard]] std::optional<Meaning> copyMeaning() const;
    [[nodiscard]] std::optional<Meaning> proofMeaning() const;

Q_SIGNALS:
    void changed();
    void ended(vhm24::ui::TransferJob::Task task);

protected:
    using Made = core::Result<core::TransferReport>;
    /// Runs on another thread, so it holds copies of all that it needs.
    using Work =
        std::function<Made(const core::TransferOptions &, const core::TransferWatcher &, const std::stop_token &)>;
    struct Words {
        QString title = {};    ///< Of the job.
        QString noBackup = {}; ///< "%1" is why.
    };

    [[nodiscard]] virtual Work work(Task task) const = 0;
    [[nodiscard]] virtual Words words(Task task) const = 0;
    [[nodiscard]] virtual QString problem(const core::Error &error) const = 0;
    /// All agrees, but these rows are in quarantine.
    [[nodiscard]] virtual QString waitingSentence(int rows) const = 0;
    /// It came to its end, or was only a look.
    virtual void learn(const core::TransferReport &) {}

    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] bool rehearses() const { return m_rehearses; }
    /// Before other places are taken.
    void forget(bool merge);
    /// A choice was changed.
    void unrehearse();

private:
    void run(Task task, qint64 expected, bool dryRun);
    void end(const Made &made);
    void take(const core::TransferReport &report);
    void endBackup();
    void follow();
    void layTables();
    void leave(Jobs::State state, const QString &sentence);
    [[nodiscard]] QString endSentence(const core::TransferReport &report) const;

    const Context &m_context;
    const std::shared_ptr<Jobs> m_jobs;
    const std::shared_ptr<BackupRunner> m_backups;
    const std::shared_ptr<TransferTrail> m_trail = std::make_shared<TransferTrail>();
    bool m_merge = false;
    int m_chunkRows = core::TransferOptions{}.chunkRows;
    Task m_task = Task::None;
    int m_job = 0;
    std::shared_ptr<JobMeter> m_meter; // of what runs
    bool m_rehearses = false;
    bool m_isRehearsed = false;
    bool m_isInterrupted = false;
    std::optional<core::ImportSurvey> m_survey;
    std::vector<TransferredTable> m_tables;
    std::optional<core::TransferReport> m_report;
    Jobs::State m_state = Jobs::State::Done;
    QString m_sentence;
};

} // namespace vhm24::ui

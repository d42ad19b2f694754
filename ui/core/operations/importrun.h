// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/importvocabulary.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/importtrail.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

/// How far one table of an import is.
struct ImportedTable {
    core::Service service = core::Service::Auth;
    QString table = {};
    qint64 expected = 0;
    qint64 unfit = 0;
    qint64 rows = 0;
    std::optional<core::TransferStage> stage = {}; ///< Nothing: its turn has not come.
    std::optional<core::TableProof> proof = {};
};

/// An import from the first look to the proof, as jobs of the window. It outlives the page, so that a tab can be closed
/// meanwhile, and alone knows the password of the source, in memory. What runs is stopped when this is destroyed; the
/// marks in the databases let the next one go on.
class ImportRun : public QObject {
    Q_OBJECT
public:
    enum class Task { None, Look, BackUp, Import };

    ImportRun(const Context &context, std::shared_ptr<BackupRunner> backups);
    ~ImportRun() override;

    /// `address` is what may be shown of it. Drops what was found about another one.
    void setSource(core::ImportSource source, const QString &address);
    [[nodiscard]] const std::optional<core::ImportSource> &source() const { return m_source; }
    [[nodiscard]] const QString &address() const { return m_address; }
    void setMerge(bool merge);
    [[nodiscard]] bool merges() const { return m_merge; }
    [[nodiscard]] const core::ImportVocabulary &vocabulary() const { return m_vocabulary; }
    void chooseMeaning(std::size_t word, const QString &meaning);
    /// Rows of a piece, so that a test needs few of them.
    void setChunkRows(int rows) { m_chunkRows = rows; }

    /// Looks and writes nothing. `rehearses`: with all choices made, which is what an import asks for.
    void look(bool rehearses);
    /// Copies, or goes on where it was.
    void start();
    void startAfterBackup(const QString &folder);
    void stop();

    [[nodiscard]] Task task() const { return m_task; }
    [[nodiscard]] bool isBusy() const { return m_task != Task::None; }
    [[nodiscard]] bool isStopping() const;
    [[nodiscard]] bool mayStart() const;
    [[nodiscard]] bool isRehearsed() const { return m_isRehearsed; }
    /// It was begun and has not come to its end.
    [[nodiscard]] bool isInterrupted() const { return m_isInterrupted; }
    [[nodiscard]] const std::optional<core::ImportSurvey> &survey() const { return m_survey; }
    [[nodiscard]] const std::vector<ImportedTable> &tables() const { return m_tables; }
    /// Of an import that came to its end.
    [[nodiscard]] const std::optional<core::TransferReport> &report() const { return m_report; }
    [[nodiscard]] Jobs::State state() const { return m_state; }
    /// What is being done now, or how it ended.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

Q_SIGNALS:
    void changed();
    void ended(vhm24::ui::ImportRun::Task task);

private:
    using Made = core::Result<core::TransferReport>;

    void run(Task task, const QString &title, qint64 expected, bool dryRun);
    void end(const Made &made);
    void take(const core::TransferReport &report);
    void endBackup();
    void follow();
    void layTables();
    void leave(Jobs::State state, const QString &sentence);
    [[nodiscard]] QString importedSentence(const core::TransferReport &report) const;

    const Context &m_context;
    const std::shared_ptr<Jobs> m_jobs;
    const std::shared_ptr<BackupRunner> m_backups;
    const std::shared_ptr<ImportTrail> m_trail = std::make_shared<ImportTrail>();
    std::optional<core::ImportSource> m_source;
    QString m_address;
    core::ImportVocabulary m_vocabulary;
    bool m_merge = false;
    int m_chunkRows = core::TransferOptions{}.chunkRows;
    Task m_task = Task::None;
    int m_job = 0;
    std::shared_ptr<JobMeter> m_meter; // of what runs
    bool m_rehearses = false;
    bool m_isRehearsed = false;
    bool m_isInterrupted = false;
    std::optional<core::ImportSurvey> m_survey;
    std::vector<ImportedTable> m_tables;
    std::optional<core::TransferReport> m_report;
    Jobs::State m_state = Jobs::State::Done;
    QString m_sentence;
};

} // namespace vhm24::ui

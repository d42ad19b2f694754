// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/structurereading.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

class BackupRunner;

/// Tries or applies what is pending in every place, one after another, as a job of the window. Trying undoes all of it.
/// It outlives the page, so that a tab can be closed meanwhile.
class StructureRun : public QObject {
    Q_OBJECT
public:
    enum class Kind { Try, Apply };

    explicit StructureRun(const Context &context) : m_context(context) {}
    ~StructureRun() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    void start(Kind kind);
    /// Applies when a backup is made, and only then.
    void applyAfterBackup(BackupRunner &backups, const QString &folder);
    /// The indexes that lists need, of which so many are missing.
    void repairIndexes(qint64 missing);

Q_SIGNALS:
    void begun();
    void said(const QString &line); ///< What came of one place.
    void ended();

private:
    void next();
    void tryAt(const StructurePlace &place);
    void applyAt(const StructurePlace &place);
    void end(Jobs::State state, const QString &text);
    void leave(const QString &words);
    void fail(const StructurePlace &place, const core::Error &error);

    const Context &m_context;
    Kind m_kind = Kind::Try;
    std::vector<StructurePlace> m_places;
    std::size_t m_next = 0;
    int m_changes = 0;
    int m_failures = 0;
    int m_job = 0;
    bool m_running = false;
    std::shared_ptr<JobMeter> m_meter;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/doctor/doctorrepair.h"
#include "ui/core/shell/context.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace vhm24::ui {

/// The doctor at work: one thing at a time, on a thread of its own, shown as a job that can be stopped. It ends what
/// runs when it goes.
class DoctorRun : public QObject {
    Q_OBJECT
public:
    /// Whether a stored hash is of that password.
    using Verifier = std::function<bool(const QString &password, const QByteArray &hash)>;

    DoctorRun(const Context &context, Verifier verify, QObject *parent = nullptr);
    ~DoctorRun() override;

    [[nodiscard]] const core::Doctor &doctor() const { return m_doctor; }
    [[nodiscard]] const core::DoctorReport &report() const { return m_report; }
    [[nodiscard]] QDateTime lookedAt() const { return m_lookedAt; } ///< Invalid before the first look.
    [[nodiscard]] bool isBusy() const { return m_job != 0; }

    void look();
    /// What a repair would do; `planned` is not called when it could not be found out.
    void plan(const core::DoctorCheck &check, std::function<void(const core::RepairPlan &)> planned);
    /// Writes the file first; then the rows, or none of them.
    void repair(const core::RepairPlan &plan, const QString &undoFile);
    void undo(const QString &undoFile);
    /// A file that is not there yet.
    [[nodiscard]] static QString undoFileFor(const core::RepairPlan &plan);
    [[nodiscard]] static QString undoFolder();

Q_SIGNALS:
    void busyChanged();
    void reported();
    void failed(const QString &sentence);

private:
    using Work = std::function<core::Result<qint64>(JobMeter &meter)>;
    /// `done` on our thread, with how many; it says how it ended. Nothing while something runs.
    void start(const QString &title, int steps, Work work, std::function<QString(qint64 count)> done,
               const QString &file = {});
    void end(const core::Result<qint64> &count, const std::function<QString(qint64)> &done, const QString &file);
    void adopt(core::DoctorReport report);
    /// The faults of one kind, as they are now, if that is known.
    void exchange(const QString &checkId, const std::optional<core::DoctorReport> &again);

    const Context &m_context;
    const std::shared_ptr<Jobs> m_jobs; // lives at least as long
    const core::Doctor m_doctor;
    const core::DoctorRepair m_repair;
    const Verifier m_verify;
    core::DoctorReport m_report;
    QDateTime m_lookedAt;
    int m_job = 0;
    QFuture<core::Result<qint64>> m_running;
};

} // namespace vhm24::ui

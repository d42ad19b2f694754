// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/structurerun.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/shell/indexoffer.h"

#include <QPointer>

namespace vhm24::ui {

StructureRun::~StructureRun()
{
    if (m_running)
        m_meter->stop.request_stop();
}

void StructureRun::start(Kind kind)
{
    if (m_running)
        return;
    m_kind = kind;
    m_places = structurePlaces(m_context.layout);
    m_next = 0;
    m_changes = 0;
    m_failures = 0;
    m_running = true;
    m_job = m_context.jobs->start(kind == Kind::Try ? tr("Trying the migrations") : tr("Applying the migrations"),
                                  qint64(m_places.size()), Jobs::Counting::Steps);
    m_meter = m_context.jobs->meter(m_job);
    Q_EMIT begun();
    next();
}

void StructureRun::applyAfterBackup(BackupRunner &backups, const QString &folder)
{
    if (m_running || backups.isRunning())
        return;
    const auto apply = [this, &backups] {
        Q_EMIT said(backups.sentence());
        if (backups.state() == Jobs::State::Done)
            start(Kind::Apply);
    };
    connect(&backups, &BackupRunner::ended, this, apply, Qt::SingleShotConnection);
    backups.create(folder, -1);
}

void StructureRun::next()
{
    if (m_meter->stop.stop_requested())
        return end(Jobs::State::Cancelled, m_kind == Kind::Try
                                               ? tr("Stopped. Nothing was changed.")
                                               : tr("Stopped. What was applied before stays; the rest is pending."));
    if (m_next == m_places.size()) {
        if (m_failures > 0)
            return end(Jobs::State::Failed, m_kind == Kind::Try
                                                ? tr("The trial failed. Nothing was changed; look at the reasons.")
                                                : tr("Not everything could be applied. Look at the reasons."));
        if (m_changes == 0)
            return end(Jobs::State::Done, tr("Nothing is pending."));
        return end(Jobs::State::Done, m_kind == Kind::Try
                                          ? tr("The trial went well, and was undone. It can be applied.")
                                          : tr("All migrations are applied."));
    }
    const StructurePlace place = m_places[m_next++];
    m_meter->rows = qint64(m_next) - 1;
    if (m_kind == Kind::Try)
        tryAt(place);
    else
        applyAt(place);
}

void StructureRun::fail(const StructurePlace &place, const core::Error &error)
{
    if (error.kind != core::ErrorKind::Cancelled) {
        ++m_failures;
        const QString what = error.subject.isEmpty() ? QString() : error.subject + QStringLiteral(": ");
        Q_EMIT said(tr("%1: %2").arg(place.title(), what + error.detail));
    }
    next();
}

void StructureRun::tryAt(const StructurePlace &place)
{
    auto future = m_context.layout.database(place.home)
                      .submit<core::RehearsalReport>([&layout = m_context.layout, place,
                                                      meter = m_meter](core::Connection &connection) {
                          return core::Migrator(layout).rehearse(connection, place.target, {}, meter->stop.get_token());
                      });
    core::deliver(future, this, [this, place](const core::Result<core::RehearsalReport> &report) {
        if (!report)
            return fail(place, report.error());
        m_changes += int(report->applied.size() + report->baselined.size());
        for (const QString &name : report->baselined)
            Q_EMIT said(tr("%1: %2 is there already and would be taken as applied.").arg(place.title(), name));
        for (const QString &name : report->applied)
            Q_EMIT said(tr("%1: %2 can be applied.").arg(place.title(), name));
        if (report->failure)
            return fail(place, *report->failure);
        next();
    });
}

void StructureRun::applyAt(const StructurePlace &place)
{
    auto future = m_context.layout.database(place.home)
                      .submit<core::DeployReport>([&layout = m_context.layout, place,
                                                   meter = m_meter](core::Connection &connection) {
                          return core::Migrator(layout).deploy(connection, place.target, {}, meter->stop.get_token());
                      });
    core::deliver(future, this, [this, place](const core::Result<core::DeployReport> &report) {
        if (!report)
            return fail(place, report.error());
        m_changes += int(report->applied.size() + report->baselined.size());
        for (const QString &name : report->baselined)
            Q_EMIT said(tr("%1: %2 was there already and is taken as applied.").arg(place.title(), name));
        for (const QString &name : report->applied)
            Q_EMIT said(tr("%1: %2 is applied.").arg(place.title(), name));
        next();
    });
}

void StructureRun::repairIndexes(qint64 missing)
{
    if (m_running)
        return;
    m_running = true;
    Q_EMIT begun();
    const QPointer<StructureRun> self(this);
    m_job = startIndexJob(m_context, missing, [self](const core::IndexRepairs &repairs, const QString &words) {
        if (!self)
            return;
        for (const QString &name : repairs.report.created)
            Q_EMIT self->said(tr("The index %1 is built.").arg(name));
        for (const core::Error &error : repairs.errors)
            Q_EMIT self->said(error.subject + QStringLiteral(": ") + error.detail);
        self->leave(words);
    });
    m_meter = m_context.jobs->meter(m_job);
}

void StructureRun::end(Jobs::State state, const QString &text)
{
    m_context.jobs->end(m_job, state, text);
    leave(text);
}

void StructureRun::leave(const QString &words)
{
    m_running = false;
    Q_EMIT said(words);
    Q_EMIT ended();
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupwriter.h"

#include "models/core/backup/allornone.h"
#include "models/core/backup/databasedump.h"
#include "models/core/backup/databaserecord.h"
#include "models/core/database/database.h"
#include "models/core/database/layout.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace vhm24::core {

namespace {

/// The first error that is a reason, not only the end that it brought to the others.
} // namespace

struct BackupWriter::Source {
    ConnectionSettings place = {};
    std::unique_ptr<Snapshot> snapshot = {};
};

Result<std::vector<BackupWriter::Source>> BackupWriter::takeSnapshots(BackupManifest &manifest) const
{
    const auto databases = m_layout.databases();
    std::vector<Source> sources;
    const auto named = [](Error error, const std::vector<Service> &services) {
        error.subject = QString(nameOf(services.front()));
        return error;
    };
    for (const auto &[database, services] : databases) {
        auto snapshot = Snapshot::prepare(database->settings());
        if (!snapshot)
            return named(snapshot.error(), services);
        sources.push_back({.place = database->settings(), .snapshot = std::move(*snapshot)});
    }
    // All moments as close to each other as can be; everything else has time. Measured here, because the clocks of
    // several servers may differ.
    QElapsedTimer spread;
    spread.start();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (const auto fixed = sources[i].snapshot->fix(); !fixed)
            return named(fixed.error(), databases[i].second);
    }
    manifest.spreadMs = sources.size() > 1 ? spread.elapsed() : 0;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto &[database, services] = databases[i];
        auto record = recordOf(sources[i].snapshot->connection(), sources[i].place, m_layout, services);
        if (!record)
            return record.error();
        record->folder = sources.size() == 1 ? QStringLiteral("all") : QString(nameOf(services.front()));
        record->snapshot = sources[i].snapshot->id();
        record->snapshotAt = sources[i].snapshot->moment();
        manifest.databases.push_back(std::move(*record));
    }
    return sources;
}

Result<BackupManifest> BackupWriter::write(const QString &folder, const BackupOptions &options) const
{
    BackupManifest manifest{.startedAt = QDateTime::currentDateTimeUtc(), .program = options.program};
    auto sources = takeSnapshots(manifest);
    if (!sources)
        return sources.error();
    const int version = sources->front().snapshot->connection().serverVersion() / 10'000;
    const auto tool = PostgresTool::find(QStringLiteral("pg_dump"), version);
    if (!tool)
        return tool.error();
    manifest.dumpProgram = tool->path();
    BackupMeter meter(options.progress);
    const int count = int(sources->size());
    std::vector<std::size_t> all(sources->size());
    std::iota(all.begin(), all.end(), 0);
    const auto dumped = allOrNone(all, options.stop, [&](std::size_t i, const std::stop_token &stop) {
        const DatabaseDump dump{.tool = *tool,
                                .place = (*sources)[i].place,
                                .folder = folder,
                                .record = manifest.databases[i],
                                .meter = meter,
                                .jobs = std::max(1, options.jobs / count)};
        return dump.run(stop);
    });
    if (!dumped)
        return dumped.error();
    meter.tell({.phase = BackupProgress::Phase::Hashing, .bytes = bytesBelow(folder)});
    auto files = hashBackup(folder, options.stop);
    if (!files)
        return files.error();
    manifest.files = std::move(*files);
    manifest.finishedAt = QDateTime::currentDateTimeUtc();
    return manifest;
}

Result<BackupManifest> BackupWriter::create(const BackupOptions &options) const
{
    const auto lock = m_store.lock();
    if (!lock)
        return lock.error();
    const QString name = options.name.isEmpty() ? m_store.newName(QDateTime::currentDateTimeUtc()) : options.name;
    if (name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')) || QFile::exists(m_store.path(name)))
        return invalid(QStringLiteral("a backup can't be named %1").arg(name), name);
    const QString unfinished = m_store.unfinishedPath(name);
    if (!QDir().mkpath(unfinished))
        return Error{.detail = QStringLiteral("the folder %1 can't be made").arg(unfinished)};
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto manifest = write(unfinished, options);
    Result<Done> kept = manifest ? Result<Done>(Done{}) : Result<Done>(manifest.error());
    if (kept) {
        manifest->name = name;
        kept = manifest->write(unfinished);
    }
    if (kept && !QDir().rename(unfinished, m_store.path(name)))
        kept = Error{.detail = QStringLiteral("%1 can't be renamed").arg(unfinished)};
    if (kept)
        return manifest;
    QDir(unfinished).removeRecursively();
    return kept.error();
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backuprestorer.h"

#include "models/core/backup/allornone.h"
#include "models/core/backup/dumprestore.h"
#include "models/core/backup/schemaswap.h"
#include "models/core/backup/scratchdatabase.h"
#include "models/core/database/changenotice.h"
#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/migration/servicestructure.h"

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr std::chrono::hours AnalyzeBudget{2};

/// Whoever looks at these tables reads them again.
std::vector<Statement> noticesOf(const BackupDatabase &record)
{
    std::vector<Statement> notices;
    for (const auto &[service, schema] : record.schemas) {
        for (const QString &table : expectedStructure(service).tables.keys())
            notices.push_back(changeNotice(service, table));
    }
    return notices;
}

/// No verdict on the backup.
bool isOutside(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Unavailable ||
           error.kind == ErrorKind::Denied || error.sqlState == "53100";
}

DatabaseForm formOf(const BackupDatabase &record)
{
    return {.encoding = record.encoding, .collation = record.collation, .characterType = record.characterType};
}

Result<std::unique_ptr<ScratchDatabase>> scratchFor(const ConnectionSettings &place, const BackupDatabase &record)
{
    auto scratch = ScratchDatabase::create(place, formOf(record));
    if (scratch || isOutside(scratch.error()))
        return scratch;
    return ScratchDatabase::create(place, {.encoding = record.encoding}); // another system has other locales
}

Result<QStringList> compareWith(const ConnectionSettings &place, const BackupDatabase &record, BackupMeter &meter,
                                const std::stop_token &stop)
{
    const auto snapshot = Snapshot::take(place);
    if (!snapshot)
        return snapshot.error();
    const auto found = (*snapshot)->census(
        record.allSchemas(),
        [&](const QString &table, int number, int total) {
            meter.tell({.phase = BackupProgress::Phase::Comparing,
                        .database = record.folder,
                        .table = table,
                        .number = number,
                        .total = total});
        },
        stop);
    return found ? Result<QStringList>(censusDifferences(record.tables, *found)) : Result<QStringList>(found.error());
}

Error occupied(const QString &database)
{
    return {.kind = ErrorKind::Conflict,
            .detail = QStringLiteral("the database %1 is not empty; nothing was changed").arg(database),
            .subject = database};
}

} // namespace

/// One run, of restore or verify.
struct BackupRestorer::Job {
    BackupManifest manifest;
    QString folder;
    PostgresTool tool;
    RestoreOptions options;
    std::shared_ptr<BackupMeter> meter;
    std::shared_ptr<QLockFile> lock;

    [[nodiscard]] int jobsEach() const { return std::max(1, options.jobs / int(manifest.databases.size())); }
    [[nodiscard]] DumpRestore restoreOf(const BackupDatabase &record, int jobs, const QString &what) const
    {
        return {.tool = tool,
                .folder = folder + QLatin1Char('/') + record.folder,
                .record = record,
                .meter = *meter,
                .jobs = jobs,
                .privileges = options.privileges,
                .logFile = QStringLiteral("%1/%2-%3.log").arg(folder, what, record.folder)};
    }
};

struct BackupRestorer::Target {
    const BackupDatabase *record = nullptr;
    ConnectionSettings place = {};
    ConnectionSettings server = {}; ///< A database beside it, from which it is made and dropped.
    bool isNew = false;
    bool isMade = false;
    std::shared_ptr<SchemaSwap> swap = {};

    Result<Done> fill(const Job &job, const std::stop_token &stop)
    {
        if (isNew) {
            const auto made = createDatabase(server, place.database, formOf(*record));
            if (!made)
                return made.error();
            isMade = true;
        } else if (const auto moved = swap->moveAside(); !moved) {
            return moved;
        }
        // Several jobs are several transactions, of which some may stay: only where all of it can be dropped.
        const DumpRestore restore = job.restoreOf(*record, isNew ? job.jobsEach() : 1, QStringLiteral("restore"));
        if (const auto restored = restore.run(place, stop); !restored)
            return restored;
        const auto differences = compareWith(place, *record, *job.meter, stop);
        if (!differences)
            return differences.error();
        if (!differences->isEmpty())
            return Error{.kind = ErrorKind::Conflict,
                         .detail = QStringLiteral("what came out is not what was copied: ") +
                                   differences->join(QStringLiteral("; ")),
                         .subject = place.database};
        return Done{};
    }
    [[nodiscard]] Result<Done> undo() const
    {
        if (!isNew)
            return swap->bringBack();
        return isMade ? dropDatabase(server, place.database) : Result<Done>(Done{});
    }
};

Result<Done> BackupRestorer::checkFit(const Layout &layout, const BackupManifest &manifest)
{
    QStringList problems;
    for (const Service service : AllServices) {
        const BackupDatabase *const record = manifest.databaseOf(service);
        if (!record) {
            problems += QStringLiteral("the backup lacks the service %1").arg(nameOf(service));
            continue;
        }
        const QString &schema = record->schemas.at(service);
        if (schema != layout.schema(service))
            problems += QStringLiteral("%1 was in the schema %2 and is in %3 here")
                            .arg(nameOf(service), schema, layout.schema(service));
        for (const Service other : AllServices) {
            if (other > service && (record == manifest.databaseOf(other)) != layout.share(service, other))
                problems += QStringLiteral("%1 and %2 are divided otherwise among databases")
                                .arg(nameOf(service), nameOf(other));
        }
    }
    if (problems.isEmpty())
        return Done{};
    return Error{.kind = ErrorKind::Invalid,
                 .detail = QStringLiteral("the backup is of another layout: ") + problems.join(QStringLiteral("; "))};
}

ConnectionSettings BackupRestorer::placeOf(const BackupDatabase &record) const
{
    const Service service = record.schemas.empty() ? Service::Auth : record.schemas.begin()->first;
    return m_layout.database(service).settings();
}

Result<BackupRestorer::Job> BackupRestorer::prepare(const QString &name, const RestoreOptions &options) const
{
    // A medium that can't be written is nobody's to change meanwhile either.
    auto lock = m_store.lock();
    if (!lock && lock.error().kind == ErrorKind::Conflict)
        return lock.error();
    auto manifest = m_store.manifest(name);
    if (!manifest)
        return manifest.error();
    auto tool = PostgresTool::find(QStringLiteral("pg_restore"));
    if (!tool)
        return tool.error();
    return Job{.manifest = std::move(*manifest),
               .folder = m_store.path(name),
               .tool = std::move(*tool),
               .options = options,
               .meter = std::make_shared<BackupMeter>(options.progress),
               .lock = lock ? std::move(*lock) : std::unique_ptr<QLockFile>()};
}

Result<std::vector<BackupRestorer::Target>> BackupRestorer::targets(const Job &job) const
{
    const RestoreOptions &options = job.options;
    const QString mark =
        QStringLiteral("_before_") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd_HHmmss"));
    std::vector<Target> list;
    for (const BackupDatabase &record : job.manifest.databases) {
        Target target{.record = &record, .place = placeOf(record), .server = placeOf(record)};
        if (!options.into.isEmpty()) {
            const QString database =
                job.manifest.databases.size() == 1 ? options.into : options.into + QLatin1Char('_') + record.folder;
            const auto there = hasDatabase(target.server, database);
            if (!there)
                return there.error();
            target.place.useDatabase(database);
            target.isNew = !*there;
        }
        if (!target.isNew) {
            target.swap = std::make_shared<SchemaSwap>(target.place, record, mark);
            const auto taken = target.swap->isOccupied();
            if (!taken)
                return taken.error();
            if (*taken && !options.replace)
                return occupied(target.place.database);
        }
        list.push_back(std::move(target));
    }
    return list;
}

/// All of them at the same time, or none.
Result<Done> BackupRestorer::fillAll(const Job &job, std::vector<Target> &targets)
{
    const auto filled = allOrNone(targets, job.options.stop, [&job](Target &target, const std::stop_token &stop) {
        return target.fill(job, stop);
    });
    if (filled)
        return filled;
    Error reason = filled.error();
    for (const Target &one : targets) {
        const auto undone = one.undo();
        if (undone)
            continue;
        reason.kind = ErrorKind::Internal; // neither a stop nor a refusal, after which all is as it was
        reason.detail +=
            QStringLiteral("\n%1 could not be put back: %2").arg(one.place.database, undone.error().detail);
    }
    return reason;
}

Result<RestoreReport> BackupRestorer::restore(const QString &name, const RestoreOptions &options) const
{
    const auto job = prepare(name, options);
    if (!job)
        return job.error();
    if (const auto fits = checkFit(m_layout, job->manifest); options.into.isEmpty() && !fits)
        return fits.error();
    job->meter->tell({.phase = BackupProgress::Phase::Checking});
    const auto problems = backupFileProblems(job->folder, job->manifest, options.stop);
    if (!problems || !problems->isEmpty())
        return problems
                   ? Error{.kind = ErrorKind::Conflict,
                           .detail = QStringLiteral("the backup is damaged: ") + problems->join(QStringLiteral("; ")),
                           .subject = name}
                   : problems.error();
    auto list = targets(*job);
    if (!list)
        return list.error();
    if (const auto filled = fillAll(*job, *list); !filled)
        return filled.error();
    RestoreReport report;
    for (const Target &target : *list) {
        report.databases += target.place.database;
        report.tables += qint64(target.record->tables.size());
        if (target.swap && options.keepOld)
            report.kept += target.swap->oldNames();
        else if (const auto gone = target.swap ? target.swap->dropOld() : Result<Done>(Done{}); !gone)
            report.kept += target.swap->oldNames();
        // Lists and plans live by the statistics, which no dump holds; without them it is only slower.
        if (const auto connection = Connection::open(target.place)) {
            [[maybe_unused]] const auto known = (*connection)->runScript("ANALYZE", {.deadline = AnalyzeBudget});
            [[maybe_unused]] const auto told = (*connection)->runTogether(noticesOf(*target.record));
        }
    }
    report.rows = job->manifest.rows();
    return report;
}

Result<QStringList> BackupRestorer::tryIn(const Job &job, const BackupDatabase &record,
                                          const std::stop_token &stop) const
{
    const auto scratch = scratchFor(placeOf(record), record);
    if (!scratch)
        return scratch.error();
    const DumpRestore restore = job.restoreOf(record, job.jobsEach(), QStringLiteral("verify"));
    if (const auto restored = restore.run((*scratch)->settings(), stop); !restored) {
        if (isOutside(restored.error()))
            return restored.error();
        return QStringList{QStringLiteral("%1 can't be restored: %2").arg(record.folder, restored.error().detail)};
    }
    return compareWith((*scratch)->settings(), record, *job.meter, stop);
}

Result<BackupManifest> BackupRestorer::verify(const QString &name, const RestoreOptions &options) const
{
    auto job = prepare(name, options);
    if (!job)
        return job.error();
    job->meter->tell({.phase = BackupProgress::Phase::Checking});
    const auto problems = backupFileProblems(job->folder, job->manifest, options.stop);
    if (!problems)
        return problems.error();
    BackupVerification verification{.problems = *problems};
    struct Trial {
        const BackupDatabase &record;
        QStringList problems = {};
    };
    std::vector<Trial> trials;
    for (const BackupDatabase &record : job->manifest.databases) {
        verification.server = record.place;
        if (problems->isEmpty()) // else what it holds is not worth a trial
            trials.push_back({.record = record});
    }
    const auto tried = allOrNone(trials, options.stop, [&](Trial &trial, const std::stop_token &stop) -> Result<Done> {
        auto found = tryIn(*job, trial.record, stop);
        if (!found)
            return found.error();
        trial.problems = std::move(*found);
        return Done{};
    });
    if (!tried)
        return tried.error();
    for (const Trial &trial : trials)
        verification.problems += trial.problems;
    verification.at = QDateTime::currentDateTimeUtc();
    job->manifest.verification = verification;
    if (const auto kept = job->manifest.write(job->folder); !kept)
        return kept.error();
    return job->manifest;
}

} // namespace vhm24::core

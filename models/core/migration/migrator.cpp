// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/migrator.h"

#include "models/core/database/sqlstate.h"
#include "models/core/migration/lockedtransaction.h"
#include "models/core/migration/servicestructure.h"
#include "models/core/migration/structure.h"

#include <algorithm>
#include <optional>

namespace vhm24::core {

namespace {

constexpr std::chrono::hours FileBudget{2};

// Broken at the end of the transaction, and only then.
constexpr const char *CommitGuard = R"sql(
CREATE TEMP TABLE desk_rehearsal (id int PRIMARY KEY,
                                  next int REFERENCES pg_temp.desk_rehearsal (id) DEFERRABLE INITIALLY DEFERRED);
INSERT INTO pg_temp.desk_rehearsal VALUES (1, 2);
)sql";

MigrationStatus statusOf(const QString &name, const QString &checksum,
                         const std::vector<MigrationJournal::Entry> &entries)
{
    MigrationStatus status{.name = name};
    for (const MigrationJournal::Entry &entry : entries) {
        if (entry.name != name || entry.rolledBack)
            continue;
        if (!entry.finishedAt.isValid())
            return {.name = name, .state = MigrationState::Failed, .logs = entry.logs};
        status.finishedAt = entry.finishedAt;
        if (checksum.isEmpty())
            status.state = MigrationState::Unknown;
        else
            status.state = entry.checksum == checksum ? MigrationState::Applied : MigrationState::ChangedAfterwards;
    }
    return status;
}

std::vector<MigrationStatus> statusesOf(const std::vector<MigrationFile> &files,
                                        const std::vector<MigrationJournal::Entry> &entries)
{
    std::vector<MigrationStatus> list;
    for (const MigrationFile &file : files)
        list.push_back(statusOf(file.name, file.checksum, entries));
    for (const MigrationJournal::Entry &entry : entries) {
        const bool listed =
            std::any_of(list.begin(), list.end(), [&](const auto &one) { return one.name == entry.name; });
        if (!listed && !entry.rolledBack)
            list.push_back(statusOf(entry.name, {}, entries));
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return list;
}

/// Not the migration's fault: the next deploy may simply try it again.
bool isPassing(const Error &error)
{
    return isRetryable(error) || error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Cancelled ||
           error.kind == ErrorKind::OutcomeUnknown;
}

Error differenceRefusal(const std::vector<StructureDifference> &blocking, bool oldForm)
{
    QStringList lines;
    for (const StructureDifference &difference : blocking)
        lines += describe(difference);
    const QLatin1String start(oldForm ? "the schema holds the older form of the data, which has to be imported:\n"
                                      : "the tables that are there are not the expected ones:\n");
    return {.kind = ErrorKind::Conflict, .detail = start + lines.join(QLatin1Char('\n'))};
}

} // namespace

/// One deploy to one target.
struct Migrator::Run {
    Connection &connection;
    std::optional<Service> service;
    MigrationJournal journal;
    std::vector<MigrationFile> files;
    Progress progress;
    std::stop_token stop;
    DeployReport report = {};

    /// One transaction: a baseline, one migration, or the finding that nothing is left (false).
    Result<bool> step();
    Result<bool> apply(LockedTransaction &transaction, const MigrationFile &file);
    /// Runs the file and its mark, in the caller's transaction.
    Result<Done> execute(const MigrationFile &file);
    /// Those that are pending, after the check that none failed.
    Result<std::vector<const MigrationFile *>> pending();
    Result<RehearsalReport> rehearse();
    /// Whether the service's tables are there although none of our migrations made them; an error if they are wrong.
    Result<bool> isThereAlready();
    Result<bool> baselineAll(LockedTransaction &transaction);
    Result<Done> recordFailure(const MigrationFile &file, const Error &error);
};

Result<std::vector<const MigrationFile *>> Migrator::Run::pending()
{
    const auto entries = journal.entries(connection);
    if (!entries)
        return entries.error();
    for (const MigrationStatus &status : statusesOf(files, *entries)) {
        if (status.state == MigrationState::Failed)
            return Error{.kind = ErrorKind::Conflict,
                         .detail = QStringLiteral("a migration failed and has to be resolved first: ") + status.logs,
                         .subject = status.name};
    }
    std::vector<const MigrationFile *> list;
    for (const MigrationFile &file : files) {
        if (statusOf(file.name, file.checksum, *entries).state == MigrationState::Pending)
            list.push_back(&file);
    }
    return list;
}

Result<bool> Migrator::Run::step()
{
    LockedTransaction transaction(connection);
    if (const auto begun = transaction.begin(stop); !begun)
        return begun.error();
    const auto waiting = pending();
    if (!waiting || waiting->empty())
        return waiting ? Result<bool>(false) : Result<bool>(waiting.error());
    if (waiting->size() == files.size()) {
        const auto there = isThereAlready();
        if (!there)
            return there.error();
        if (*there)
            return baselineAll(transaction);
    }
    const MigrationFile &next = *waiting->front();
    if (progress)
        progress(next.name, static_cast<int>(&next - files.data()) + 1, static_cast<int>(files.size()));
    return apply(transaction, next);
}

Result<RehearsalReport> Migrator::Run::rehearse()
{
    LockedTransaction transaction(connection);
    if (const auto begun = transaction.begin(stop); !begun)
        return begun.error();
    const auto waiting = pending();
    if (!waiting)
        return waiting.error();
    RehearsalReport rehearsal;
    const auto there = waiting->size() == files.size() ? isThereAlready() : Result<bool>(false);
    if (!there)
        return there.error();
    if (*there) {
        for (const MigrationFile &file : files)
            rehearsal.baselined += file.name;
        return rehearsal;
    }
    // A file with COMMIT in it fails there, instead of keeping what it did.
    if (const auto guarded = connection.runScript(CommitGuard); !guarded)
        return guarded.error();
    if (const auto ready = journal.ensure(connection); !ready)
        return ready.error();
    for (const MigrationFile *const file : *waiting) {
        if (progress)
            progress(file->name, static_cast<int>(file - files.data()) + 1, static_cast<int>(files.size()));
        if (const auto ran = execute(*file); !ran) {
            if (connection.isBroken() || isPassing(ran.error()))
                return ran.error();
            rehearsal.failure = ran.error();
            if (ran.error().detail.contains(QLatin1String("desk_rehearsal")))
                rehearsal.failure->detail = QStringLiteral("it ends the transaction by itself (COMMIT)");
            rehearsal.failure->subject = file->name;
            return rehearsal;
        }
        rehearsal.applied += file->name;
    }
    return rehearsal;
}

Result<bool> Migrator::Run::isThereAlready()
{
    if (!service)
        return false;
    const auto differences = compareStructure(connection, *service, journal.schema());
    if (!differences)
        return differences.error();
    const auto missing = std::count_if(differences->begin(), differences->end(), [](const auto &difference) {
        return difference.kind == DifferenceKind::MissingTable;
    });
    if (missing == expectedStructure(*service).tables.size())
        return false;
    std::vector<StructureDifference> blocking;
    std::copy_if(differences->begin(), differences->end(), std::back_inserter(blocking),
                 [](const auto &difference) { return !difference.harmless; });
    if (blocking.empty())
        return true;
    const bool oldForm = journal.schema() == QLatin1String("public") && isOldSingleSchema(connection);
    return differenceRefusal(blocking, oldForm);
}

Result<bool> Migrator::Run::baselineAll(LockedTransaction &transaction)
{
    if (const auto ready = journal.ensure(connection); !ready)
        return ready.error();
    QStringList names;
    for (const MigrationFile &file : files) {
        if (const auto marked = journal.baseline(connection, file); !marked)
            return marked.error();
        names += file.name;
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    report.baselined = names;
    return true;
}

Result<bool> Migrator::Run::apply(LockedTransaction &transaction, const MigrationFile &file)
{
    if (const auto ready = journal.ensure(connection); !ready)
        return ready.error();
    if (const auto ran = execute(file); !ran) {
        Error error = ran.error();
        error.subject = file.name;
        transaction.rollBack();
        if (connection.isBroken() || isPassing(error))
            return error;
        const auto recorded = recordFailure(file, error);
        if (!recorded)
            error.detail += QStringLiteral("\nIt could not be recorded: ") + recorded.error().detail;
        return error;
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    report.applied += file.name;
    return true;
}

Result<Done> Migrator::Run::execute(const MigrationFile &file)
{
    const auto id = journal.start(connection, file);
    if (!id)
        return id.error();
    const auto set = connection.run({.sql = "SELECT set_config('search_path', $1::text, true)",
                                     .parameters = {QString::fromUtf8(quotedIdentifier(journal.schema()))}});
    if (!set)
        return set.error();
    if (const auto ran = connection.runScript(file.sql, {.stop = stop, .deadline = FileBudget}); !ran)
        return ran;
    return journal.finish(connection, *id);
}

Result<Done> Migrator::Run::recordFailure(const MigrationFile &file, const Error &error)
{
    LockedTransaction transaction(connection);
    if (const auto begun = transaction.begin({}); !begun)
        return begun;
    if (const auto ready = journal.ensure(connection); !ready)
        return ready;
    const QString logs = QStringLiteral("%1: %2").arg(QString::fromLatin1(error.sqlState), error.detail);
    if (const auto written = journal.recordFailure(connection, file, logs); !written)
        return written;
    return transaction.commit();
}

Migrator::Migrator(const Layout &layout, Files files) : m_layout(layout), m_files(std::move(files)) {}

QString Migrator::schemaOf(MigrationTarget target) const
{
    const auto service = serviceOf(target);
    return service ? m_layout.schema(*service) : QString::fromLatin1(Layout::DeskSchema);
}

Result<Done> Migrator::checkPlace(MigrationTarget target) const
{
    const auto service = serviceOf(target);
    if (!service)
        return Done{};
    const QString &schema = m_layout.schema(*service);
    if (schema == QLatin1String(Layout::DeskSchema))
        return invalid(QStringLiteral("the schema desk is the program's own; a service can't be in it"), schema);
    return Done{};
}

MigrationJournal Migrator::journalOf(MigrationTarget target) const
{
    const auto service = serviceOf(target);
    QStringList neighbours;
    for (const Service other : AllServices) {
        const bool isNeighbour = service && other != *service && m_layout.share(*service, other) &&
                                 m_layout.schema(other) == m_layout.schema(*service);
        for (const MigrationFile &file : isNeighbour ? m_files(targetOf(other)) : std::vector<MigrationFile>())
            neighbours += file.checksum;
    }
    for (const MigrationFile &own : m_files(target))
        neighbours.removeAll(own.checksum);
    return MigrationJournal(schemaOf(target), neighbours);
}

Result<std::vector<MigrationStatus>> Migrator::status(Connection &connection, MigrationTarget target) const
{
    const auto entries = journalOf(target).entries(connection);
    if (!entries)
        return entries.error();
    return statusesOf(m_files(target), *entries);
}

Result<Migrator::Run> Migrator::runOf(Connection &connection, MigrationTarget target, const Progress &progress,
                                      std::stop_token stop) const
{
    if (const auto place = checkPlace(target); !place)
        return place.error();
    return Run{.connection = connection,
               .service = serviceOf(target),
               .journal = journalOf(target),
               .files = m_files(target),
               .progress = progress,
               .stop = std::move(stop)};
}

Result<DeployReport> Migrator::deploy(Connection &connection, MigrationTarget target, const Progress &progress,
                                      std::stop_token stop) const
{
    auto run = runOf(connection, target, progress, std::move(stop));
    if (!run)
        return run.error();
    for (;;) {
        const auto more = run->step();
        if (!more)
            return more.error();
        if (!*more)
            return run->report;
    }
}

Result<RehearsalReport> Migrator::rehearse(Connection &connection, MigrationTarget target, const Progress &progress,
                                           std::stop_token stop) const
{
    auto run = runOf(connection, target, progress, std::move(stop));
    return run ? run->rehearse() : Result<RehearsalReport>(run.error());
}

Result<Done> Migrator::resolve(Connection &connection, MigrationTarget target, const QString &name,
                               MigrationResolution resolution) const
{
    const MigrationJournal journal = journalOf(target);
    LockedTransaction transaction(connection);
    if (const auto begun = transaction.begin({}); !begun)
        return begun;
    if (const auto marked = journal.rollBack(connection, name); !marked)
        return marked;
    if (resolution == MigrationResolution::AppliedByHand) {
        const std::vector<MigrationFile> files = m_files(target);
        const auto file = std::find_if(files.begin(), files.end(), [&](const auto &one) { return one.name == name; });
        if (file == files.end())
            return Error{.kind = ErrorKind::NotFound,
                         .detail = QStringLiteral("this program has no such migration"),
                         .subject = name};
        if (const auto marked = journal.baseline(connection, *file); !marked)
            return marked;
    }
    return transaction.commit();
}

} // namespace vhm24::core

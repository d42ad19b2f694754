// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/migrator.h"

#include "models/core/database/sqlstate.h"
#include "models/core/migration/servicestructure.h"
#include "models/core/migration/structure.h"

#include <algorithm>
#include <optional>

namespace vhm24::core {

namespace {

constexpr std::chrono::hours FileBudget{2};
constexpr std::chrono::minutes MigrationLockBudget{10};

/// BEGIN … COMMIT with the lock that Prisma takes too; undone when it goes out of scope without commit(). The lock
/// belongs to the transaction, so it holds through a pooler as well and no crash leaves it behind.
class LockedTransaction {
public:
    explicit LockedTransaction(Connection &connection) : m_connection(connection) {}
    LockedTransaction(const LockedTransaction &) = delete;
    LockedTransaction &operator=(const LockedTransaction &) = delete;
    ~LockedTransaction() { rollBack(); }

    Result<Done> begin(std::stop_token stop)
    {
        if (const auto begun = m_connection.runScript("BEGIN"); !begun)
            return begun.error();
        m_open = true;
        // Another client may be at a long migration: its end is worth waiting for, a table's lock is not.
        if (const auto set = m_connection.runScript("SET LOCAL lock_timeout = 0"); !set)
            return set.error();
        const auto locked = m_connection.run({.sql = "SELECT pg_advisory_xact_lock(72707369)"},
                                             {.stop = std::move(stop), .deadline = MigrationLockBudget});
        if (!locked)
            return locked.error();
        return m_connection.runScript("SET LOCAL lock_timeout = '10s'");
    }

    Result<Done> commit()
    {
        const auto answer = m_connection.runScript("COMMIT");
        m_open = !answer && !m_connection.isBroken();
        if (!answer && m_connection.isBroken())
            return Error{.kind = ErrorKind::OutcomeUnknown,
                         .sqlState = answer.error().sqlState,
                         .detail = answer.error().detail};
        return answer;
    }

    void rollBack()
    {
        if (!std::exchange(m_open, false) || m_connection.isBroken())
            return;
        // Nothing to add to the error that led here; a connection that can't roll back is broken anyway.
        [[maybe_unused]] const auto undone = m_connection.runScript("ROLLBACK");
    }

private:
    Connection &m_connection;
    bool m_open = false;
};

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
    /// Whether the service's tables are there although none of our migrations made them; an error if they are wrong.
    Result<bool> isThereAlready();
    Result<bool> baselineAll(LockedTransaction &transaction);
    Result<Done> recordFailure(const MigrationFile &file, const Error &error);
};

Result<bool> Migrator::Run::step()
{
    LockedTransaction transaction(connection);
    if (const auto begun = transaction.begin(stop); !begun)
        return begun.error();
    const auto entries = journal.entries(connection);
    if (!entries)
        return entries.error();
    const auto isPending = [&](const MigrationFile &file) {
        return statusOf(file.name, file.checksum, *entries).state == MigrationState::Pending;
    };
    for (const MigrationStatus &status : statusesOf(files, *entries)) {
        if (status.state == MigrationState::Failed)
            return Error{.kind = ErrorKind::Conflict,
                         .detail = QStringLiteral("a migration failed and has to be resolved first: ") + status.logs,
                         .subject = status.name};
    }
    const auto next = std::find_if(files.begin(), files.end(), isPending);
    if (next == files.end())
        return false;
    if (std::all_of(files.begin(), files.end(), isPending)) {
        const auto there = isThereAlready();
        if (!there)
            return there.error();
        if (*there)
            return baselineAll(transaction);
    }
    if (progress)
        progress(next->name, static_cast<int>(next - files.begin()) + 1, static_cast<int>(files.size()));
    return apply(transaction, *next);
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
    const auto id = journal.start(connection, file);
    if (!id)
        return id.error();
    const auto set = connection.run({.sql = "SELECT set_config('search_path', $1::text, true)",
                                     .parameters = {QString::fromUtf8(quotedIdentifier(journal.schema()))}});
    if (!set)
        return set.error();
    if (const auto ran = connection.runScript(file.sql, {.stop = stop, .deadline = FileBudget}); !ran) {
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
    if (const auto finished = journal.finish(connection, *id); !finished)
        return finished.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    report.applied += file.name;
    return true;
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
    bool clash = schema == QLatin1String(Layout::DeskSchema);
    for (const Service other : AllServices)
        clash = clash || (other != *service && m_layout.share(*service, other) && m_layout.schema(other) == schema);
    if (clash)
        return invalid(QStringLiteral("another service has the same database and schema"), schema);
    return Done{};
}

Result<std::vector<MigrationStatus>> Migrator::status(Connection &connection, MigrationTarget target) const
{
    const auto entries = MigrationJournal(schemaOf(target)).entries(connection);
    if (!entries)
        return entries.error();
    return statusesOf(m_files(target), *entries);
}

Result<DeployReport> Migrator::deploy(Connection &connection, MigrationTarget target, const Progress &progress,
                                      std::stop_token stop) const
{
    if (const auto place = checkPlace(target); !place)
        return place.error();
    Run run{.connection = connection,
            .service = serviceOf(target),
            .journal = MigrationJournal(schemaOf(target)),
            .files = m_files(target),
            .progress = progress,
            .stop = std::move(stop)};
    for (;;) {
        const auto more = run.step();
        if (!more)
            return more.error();
        if (!*more)
            return run.report;
    }
}

Result<Done> Migrator::resolve(Connection &connection, MigrationTarget target, const QString &name,
                               MigrationResolution resolution) const
{
    const MigrationJournal journal(schemaOf(target));
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

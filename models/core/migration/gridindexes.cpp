// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/gridindexes.h"

#include "models/core/database/database.h"
#include "models/core/migration/servicestructure.h"

#include <algorithm>
#include <optional>
#include <thread>

namespace vhm24::core {

namespace {

constexpr std::chrono::hours BuildBudget{6};
constexpr std::chrono::minutes IndexLockBudget{30};
constexpr std::chrono::milliseconds LockPause{250};
/// Bounds in the histogram of the column that a list is ordered by: a jump of the scroll bar is right to within one of
/// them. The server's own 100 come from so few rows that a jump misses by a per cent.
constexpr int OrderStatistics = 500;

/// Where pg_trgm is, and whether it can be made: it is a trusted extension, so that a right on the database suffices.
constexpr const char *TrigramSql = R"sql(
SELECT (SELECT n.nspname::text FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
        WHERE e.extname = 'pg_trgm'),
       EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm')
       AND has_database_privilege(current_database(), 'CREATE')
)sql";

constexpr const char *TablesSql = R"sql(
SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1::text AND c.relkind IN ('r', 'p')
)sql";

constexpr const char *GridIndexesSql = R"sql(
SELECT i.relname::text, x.indisvalid,
       ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = i.oid ORDER BY a.attnum)
FROM pg_index x
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_namespace n ON n.oid = i.relnamespace
WHERE n.nspname = $1::text
)sql";

QStringList words(const std::vector<const char *> &list)
{
    QStringList texts;
    for (const char *const one : list)
        texts += QString::fromLatin1(one);
    return texts;
}

QByteArray quotedList(const QStringList &columns, const QByteArray &operators)
{
    QByteArray list;
    for (const QString &column : columns)
        list += (list.isEmpty() ? "" : ", ") + quotedIdentifier(column) + operators;
    return list;
}

struct Trigrams {
    QString schema = {}; ///< Empty: not installed.
    bool possible = false;
};

Result<Trigrams> findTrigrams(Connection &connection)
{
    const auto rows = connection.run({.sql = TrigramSql});
    if (!rows)
        return rows.error();
    return Trigrams{.schema = rows->text(0, 0), .possible = !rows->isNull(0, 0) || rows->boolean(0, 1)};
}

/// What stands in one schema now.
struct Present {
    QStringList tables = {};
    QStringList valid = {}; ///< Names of indexes, with their columns.

    [[nodiscard]] static QString key(const QString &name, const QStringList &columns)
    {
        return name + QLatin1Char(' ') + columns.join(QLatin1Char(','));
    }
};

Result<Present> readPresent(Connection &connection, const QString &schema)
{
    const std::vector<Statement> statements{
        {.sql = TablesSql, .parameters = {schema}},
        {.sql = GridIndexesSql, .parameters = {schema}},
    };
    const auto answers = connection.runTogether(statements);
    if (!answers)
        return answers.error();
    Present present;
    for (int row = 0; row < (*answers)[0].rows(); ++row)
        present.tables += (*answers)[0].text(row, 0);
    const RowSet &indexes = (*answers)[1];
    for (int row = 0; row < indexes.rows(); ++row) {
        if (indexes.boolean(row, 1))
            present.valid += Present::key(indexes.text(row, 0), indexes.texts(row, 2));
    }
    return present;
}

/// Held by an idle transaction of a connection of its own, as a concurrent build must not run in one: so it holds
/// through a pooler too, and a crash leaves nothing behind. The build does not wait for it, because between two
/// statements of this isolation level it holds no snapshot.
class BuildLock {
public:
    Result<Done> take(const ConnectionSettings &place, const std::stop_token &stop)
    {
        auto opened = Connection::open(place);
        if (!opened)
            return opened.error();
        m_connection = std::move(*opened);
        if (const auto begun = m_connection->runScript("BEGIN ISOLATION LEVEL READ COMMITTED; "
                                                       "SET LOCAL idle_in_transaction_session_timeout = 0");
            !begun)
            return begun;
        const auto until = std::chrono::steady_clock::now() + IndexLockBudget;
        for (;;) {
            // Not pg_advisory_xact_lock(): waiting in a statement holds a snapshot.
            const auto tried = m_connection->run({.sql = "SELECT pg_try_advisory_xact_lock(hashtext('desk_indexes'))"});
            if (!tried)
                return tried.error();
            // The portal of that answer keeps its snapshot, for which the build would wait; the next statement drops
            // it.
            if (tried->boolean(0, 0))
                return m_connection->runScript("SELECT 1");
            if (stop.stop_requested() || std::chrono::steady_clock::now() > until)
                return Error{.kind = ErrorKind::Cancelled,
                             .detail = QStringLiteral("another program builds the indexes")};
            std::this_thread::sleep_for(LockPause);
        }
    }

private:
    std::unique_ptr<Connection> m_connection;
};

/// The settings of a long build, for as long as it takes. A pooler would give them to somebody else.
class PatientSession {
public:
    explicit PatientSession(Connection &connection) : m_connection(connection)
    {
        if (m_connection.keepsSession()) [[maybe_unused]]
            const auto set = m_connection.runScript(
                "SET lock_timeout = 0; SET statement_timeout = 0; SET client_min_messages = warning");
    }
    PatientSession(const PatientSession &) = delete;
    PatientSession &operator=(const PatientSession &) = delete;
    ~PatientSession()
    {
        if (m_connection.keepsSession() && !m_connection.isBroken()) [[maybe_unused]]
            const auto reset =
                m_connection.runScript("RESET lock_timeout; RESET statement_timeout; RESET client_min_messages");
    }

private:
    Connection &m_connection;
};

QByteArray definition(const GridIndex &index, const QString &schema, const QString &trigrams)
{
    const bool search = index.method == GridIndex::Method::Search;
    const QByteArray rows =
        index.method == GridIndex::Method::Contract ? QByteArray() : QByteArray(" WHERE ") + EveryRow;
    const QByteArray operators = search ? ' ' + quotedIdentifier(trigrams) + ".gin_trgm_ops" : QByteArray();
    return "CREATE INDEX CONCURRENTLY " + quotedIdentifier(index.name()) + " ON " + quotedIdentifier(schema) + '.' +
           quotedIdentifier(index.table) + (search ? " USING gin (" : " (") + quotedList(index.columns, operators) +
           ')' + rows;
}

/// The order that a list opens in, and that its scroll bar jumps along.
bool isOwnOrder(const GridIndex &index)
{
    return index.method == GridIndex::Method::Order && index.columns.size() == 2 &&
           index.columns.back() == QLatin1String("id");
}

Result<Done> build(Connection &connection, const GridIndex &index, const QString &schema, const QString &trigrams,
                   const CallOptions &options)
{
    // What a killed build left, or the same name with other columns; mostly nothing.
    const QByteArray leftover = quotedIdentifier(schema) + '.' + quotedIdentifier(index.name());
    if (const auto dropped = connection.runScript("DROP INDEX CONCURRENTLY IF EXISTS " + leftover, options); !dropped)
        return dropped;
    if (const auto made = connection.runScript(definition(index, schema, trigrams), options);
        !made || !isOwnOrder(index))
        return made;
    const QByteArray table = quotedIdentifier(schema) + '.' + quotedIdentifier(index.table);
    const QByteArray order = quotedIdentifier(index.columns.front());
    return connection.runScript("ALTER TABLE " + table + " ALTER COLUMN " + order + " SET STATISTICS " +
                                    QByteArray::number(OrderStatistics) + "; ANALYZE " + table + " (" + order + ')',
                                options);
}

/// Makes the extension if it can be had; the name of its schema, or an empty one.
Result<QString> ensureTrigrams(Connection &connection)
{
    auto found = findTrigrams(connection);
    if (!found || !found->schema.isEmpty() || !found->possible)
        return found ? Result<QString>(found->schema) : Result<QString>(found.error());
    // In our own schema, where it is in nobody's way; a server may still refuse it.
    const QByteArray schema(Layout::DeskSchema);
    [[maybe_unused]] const auto made = connection.runScript(
        "CREATE SCHEMA IF NOT EXISTS " + schema + "; CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA " + schema);
    found = findTrigrams(connection);
    return found ? Result<QString>(found->schema) : Result<QString>(found.error());
}

/// Those of the contract first: what the back end does at every call goes before our lists.
std::vector<GridIndex> wantedIndexes(const Catalog &catalog, Service service, const QStringList &tables)
{
    std::vector<GridIndex> list;
    const ServiceStructure &expected = expectedStructure(service);
    for (auto table = expected.tables.begin(); table != expected.tables.end(); ++table) {
        for (auto index = table->indexes.begin(); index != table->indexes.end(); ++index) {
            if (index->plain && tables.contains(table.key()))
                list.push_back({.service = service,
                                .table = table.key(),
                                .columns = index->columns,
                                .method = GridIndex::Method::Contract,
                                .contractName = index.key()});
        }
    }
    for (const TableDescriptor &table : catalog.tables()) {
        if (table.service != service || !tables.contains(QLatin1String(table.table)))
            continue;
        const std::vector<GridIndex> ours = gridIndexes(table);
        list.insert(list.end(), ours.begin(), ours.end());
    }
    return list;
}

} // namespace

QString GridIndex::name() const
{
    if (method == Method::Contract)
        return contractName;
    const QString middle = method == Method::Search ? QStringLiteral("search") : columns.join(QLatin1Char('_'));
    return QLatin1String(GridIndexPrefix) + table + QLatin1Char('_') + middle + QStringLiteral("_idx");
}

std::vector<GridIndex> gridIndexes(const TableDescriptor &table)
{
    std::vector<GridIndex> list;
    const auto add = [&](QStringList columns, GridIndex::Method method = GridIndex::Method::Order) {
        list.push_back({.service = table.service,
                        .table = QString::fromLatin1(table.table),
                        .columns = std::move(columns),
                        .method = method});
    };
    if (table.grows()) {
        const QStringList order{QString::fromLatin1(table.orderColumn), QStringLiteral("id")};
        add(order);
        QStringList searched;
        for (const Column &column : table.columns) {
            if (column.reference)
                add(QStringList{QString::fromLatin1(column.name)} + order);
            if (isSearched(column))
                searched += QString::fromLatin1(column.name);
        }
        // A search looks into all of them at once: one that has no index would make it read the whole table. What grows
        // by days stays small.
        const bool fast =
            table.columns[static_cast<std::size_t>(table.indexOf(table.orderColumn))].kind == ColumnKind::Moment;
        if (fast && !searched.isEmpty())
            add(searched, GridIndex::Method::Search);
    }
    for (const IndexedColumns &further : table.indexes)
        add(words(further));
    return list;
}

Result<GridIndexSurvey> missingIndexes(Connection &connection, const Layout &layout, const Catalog &catalog,
                                       const std::vector<Service> &services)
{
    const auto trigrams = findTrigrams(connection);
    if (!trigrams)
        return trigrams.error();
    GridIndexSurvey survey;
    for (const Service service : services) {
        const auto present = readPresent(connection, layout.schema(service));
        if (!present)
            return present.error();
        for (const GridIndex &index : wantedIndexes(catalog, service, present->tables)) {
            if (present->valid.contains(Present::key(index.name(), index.columns)))
                continue;
            const bool possible = index.method != GridIndex::Method::Search || trigrams->possible;
            (possible ? survey.missing : survey.impossible).push_back(index);
        }
    }
    return survey;
}

Result<GridIndexReport> createIndexes(Connection &connection, const Layout &layout, const Catalog &catalog,
                                      const std::vector<Service> &services, const GridIndexProgress &progress,
                                      std::stop_token stop)
{
    // Mostly nothing is missing, and then there is nothing to wait for.
    auto survey = missingIndexes(connection, layout, catalog, services);
    if (!survey)
        return survey.error();
    GridIndexReport report;
    BuildLock lock;
    std::optional<PatientSession> patient;
    QString trigrams;
    if (!survey->missing.empty()) {
        const ConnectionSettings &place = layout.database(survey->missing.front().service).settings();
        if (const auto taken = lock.take(place.directly(), stop); !taken)
            return taken.error();
        patient.emplace(connection);
        const auto schema = ensureTrigrams(connection);
        if (!schema)
            return schema.error();
        trigrams = *schema;
        survey = missingIndexes(connection, layout, catalog, services); // another client may have been first
        if (!survey)
            return survey.error();
    }
    int number = 0;
    for (const GridIndex &index : survey->missing) {
        ++number;
        if (index.method == GridIndex::Method::Search && trigrams.isEmpty()) {
            report.impossible += index.name();
            continue;
        }
        if (progress)
            progress(index, number, static_cast<int>(survey->missing.size()));
        const auto built =
            build(connection, index, layout.schema(index.service), trigrams, {.stop = stop, .deadline = BuildBudget});
        if (!built)
            return Error{.kind = built.error().kind,
                         .sqlState = built.error().sqlState,
                         .detail = built.error().detail,
                         .subject = index.name()};
        report.created += index.name();
    }
    for (const GridIndex &index : survey->impossible)
        report.impossible += index.name();
    return report;
}

QFuture<Result<GridIndexReport>> submitIndexes(Database &database, const Layout &layout, const Catalog &catalog,
                                               const std::vector<Service> &services, const GridIndexProgress &progress,
                                               std::stop_token stop)
{
    return database.submit<GridIndexReport>(
        [&database, &layout, &catalog, services, progress, stop](Connection &pooled) -> Result<GridIndexReport> {
            if (pooled.keepsSession() || !database.settings().direct)
                return createIndexes(pooled, layout, catalog, services, progress, stop);
            const auto own = Connection::open(database.settings().directly());
            return own ? createIndexes(**own, layout, catalog, services, progress, stop)
                       : Result<GridIndexReport>(own.error());
        },
        {.stop = stop, .priority = Priority::Background});
}

} // namespace vhm24::core

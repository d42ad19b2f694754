// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/console/sqlconsole.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/database/changenotice.h"
#include "models/core/database/database.h"
#include "models/core/database/sqlstate.h"
#include "models/core/id.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

namespace vhm24::core {

namespace {

constexpr qsizetype LongestCell = 20'000;
constexpr std::chrono::seconds ConsoleBudget{SqlConsole::TimeoutS + 10};
constexpr const char *CursorStart = "DECLARE console NO SCROLL CURSOR FOR ";

constexpr const char *ChangesSql = R"sql(
SELECT relname::text, n_tup_ins + n_tup_upd + n_tup_del, txid_current_if_assigned() IS NOT NULL
FROM (SELECT 1) AS one
LEFT JOIN pg_stat_xact_user_tables ON n_tup_ins + n_tup_upd + n_tup_del > 0
ORDER BY 2 DESC NULLS LAST, 1
)sql";

constexpr const char *ConsoleAuditSql = R"sql(
INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
VALUES ($1::text, nullif($2::text, ''), 'SQL_EXECUTED', 'Database', $3::text, $4::jsonb, nullif($5::text, ''),
        nullif($6::text, ''), (clock_timestamp() AT TIME ZONE 'UTC')::timestamp(3))
)sql";

Error consoleError(const char *subject, const char *detail)
{
    return {.kind = ErrorKind::Denied, .detail = QLatin1String(detail), .subject = QLatin1String(subject)};
}

std::optional<Error> refusalIn(const QString &sql)
{
    switch (refusalOf(sql)) {
    case SqlRefusal::Empty: return consoleError("empty", "there is no statement");
    case SqlRefusal::Transaction:
        return consoleError("transaction", "the console begins and ends transactions by itself");
    case SqlRefusal::Copy: return consoleError("copy", "COPY is not sent: it reads and writes files of the server");
    case SqlRefusal::None: break;
    }
    return std::nullopt;
}

std::optional<QString> cellOf(const RowSet &set, int row, int column, bool secret)
{
    if (set.isNull(row, column))
        return std::nullopt;
    if (secret)
        return QStringLiteral("•••");
    QString text = QString::fromUtf8(set.bytes(row, column));
    if (text.size() > LongestCell)
        text = text.left(LongestCell) + QChar(0x2026);
    return withoutHashes(text);
}

void takeRows(const RowSet &set, SqlAnswer &answer)
{
    std::vector<bool> secret;
    for (int column = 0; column < set.columns(); ++column) {
        answer.columns += set.columnName(column);
        secret.push_back(isSecretColumn(answer.columns.last()));
    }
    const int shown = std::min(set.rows(), SqlConsole::RowLimit);
    answer.more = set.rows() > shown;
    for (int row = 0; row < shown && set.columns() > 0; ++row) {
        std::vector<std::optional<QString>> cells;
        for (int column = 0; column < set.columns(); ++column)
            cells.push_back(cellOf(set, row, column, secret[std::size_t(column)]));
        answer.rows.push_back(std::move(cells));
    }
}

} // namespace

qint64 SqlAnswer::changedRows() const
{
    qint64 count = 0;
    for (const Change &one : changes)
        count += one.rows;
    return count;
}

struct SqlConsole::Line {
    const Layout &layout;
    const Actor &actor;
    std::unique_ptr<Connection> connection = {};
    Service service = Service::Auth;
    QString statement = {}; ///< That is open.
    std::vector<SqlAnswer::Change> changes = {};
    bool isOpen = false;

    Result<Done> open(Service wanted)
    {
        const bool fits = connection && connection->isAlive() && layout.share(service, wanted);
        service = wanted;
        if (fits)
            return Done{};
        connection.reset();
        auto opened = Connection::open(layout.database(wanted).settings().directly());
        if (!opened)
            return opened.error();
        connection = std::move(*opened);
        return Done{};
    }

    /// The question that follows takes the snapshot, after which a transaction that reads can't become one that writes.
    Result<Done> begin(bool writes)
    {
        const QByteArray script = QByteArray("BEGIN") + (writes ? "" : " READ ONLY") +
                                  ";\nSET LOCAL statement_timeout = '" + QByteArray::number(TimeoutS) +
                                  "s';\nSET LOCAL lock_timeout = '5s';\n"
                                  "SET LOCAL idle_in_transaction_session_timeout = '" +
                                  QByteArray::number(OpenS) +
                                  "s';\nSET LOCAL search_path = " + quotedIdentifier(layout.schema(service)) +
                                  ", public;\nSELECT 1";
        return connection->runScript(script);
    }

    /// Whatever a statement left behind in the session goes too.
    Result<Done> end(const char *verb)
    {
        isOpen = false;
        auto ended = connection && !connection->isBroken()
                         ? connection->runScript(verb)
                         : Result<Done>(Error{.kind = ErrorKind::Unavailable, .detail = QStringLiteral("lost")});
        const bool keeps = ended && !layout.database(service).settings().directly().pgbouncer;
        if (!keeps || !connection->runScript("DISCARD ALL"))
            connection.reset();
        return ended;
    }

    Result<RowSet> ask(const QString &sql, const std::stop_token &stop)
    {
        const CallOptions options{.stop = stop, .deadline = ConsoleBudget};
        if (!isQuery(sql))
            return connection->run({.sql = sql.toUtf8(), .asText = true}, options);
        const auto declared = connection->run({.sql = CursorStart + sql.toUtf8()}, options);
        if (!declared) {
            Error error = declared.error();
            error.position = std::max(0, error.position - int(qstrlen(CursorStart)));
            return error;
        }
        return connection->run({.sql = "FETCH " + QByteArray::number(RowLimit + 1) + " FROM console", .asText = true},
                               options);
    }

    Result<SqlAnswer> look(const RowSet &set, bool writes)
    {
        SqlAnswer answer;
        takeRows(set, answer);
        if (!writes)
            return answer;
        const auto found = connection->run({.sql = ChangesSql});
        if (!found)
            return found.error();
        for (int row = 0; row < found->rows(); ++row) {
            if (!found->isNull(row, 0))
                answer.changes.push_back({.table = found->text(row, 0), .rows = found->integer(row, 1)});
        }
        answer.isOpen = found->boolean(0, 2);
        return answer;
    }

    Result<Done> commit()
    {
        if (!isOpen)
            return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("nothing is open")};
        QStringList tables;
        qint64 rows = 0;
        for (const SqlAnswer::Change &one : changes) {
            tables += QStringLiteral("%1 %2").arg(one.table).arg(one.rows);
            rows += one.rows;
        }
        const QJsonObject what{{QStringLiteral("statement"), withoutSqlSecrets(statement)},
                               {QStringLiteral("rows"), rows},
                               {QStringLiteral("tables"), tables.join(QStringLiteral(", "))}};
        const QString id = newId();
        std::vector<Statement> statements{
            {.sql = layout.sql(ConsoleAuditSql, service),
             .parameters = {id, actor.userId, QString(nameOf(service)),
                            QJsonDocument(what).toJson(QJsonDocument::Compact), actor.ipAddress, actor.program}}};
        // Every one of them may have changed, as far as the other clients know.
        for (const SqlAnswer::Change &one : changes)
            statements.push_back(changeNotice(service, one.table));
        if (const auto noted = connection->runTogether(statements); !noted) {
            [[maybe_unused]] const auto undone = end("ROLLBACK");
            return noted.error();
        }
        auto ended = end("COMMIT");
        if (ended || ended.error().kind != ErrorKind::Unavailable)
            return ended;
        return settled(id);
    }

    /// The answer to COMMIT was lost: the row of the audit knows.
    Result<Done> settled(const QString &auditId)
    {
        if (const auto again = open(service)) {
            const auto there = connection->run(
                {.sql = layout.sql(R"(SELECT EXISTS (SELECT FROM {audit} WHERE "id" = $1::text))", service),
                 .parameters = {auditId}});
            if (there && there->boolean(0, 0))
                return Done{};
            if (there)
                return Error{.kind = ErrorKind::Unavailable, .detail = QStringLiteral("it was not committed")};
        }
        return Error{.kind = ErrorKind::OutcomeUnknown, .detail = QStringLiteral("the answer to COMMIT was lost")};
    }
};

SqlConsole::SqlConsole(const Layout &layout, Actor actor) :
    m_layout(layout),
    m_actor(std::move(actor)),
    m_line(std::make_unique<Line>(Line{.layout = m_layout, .actor = m_actor}))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // a connection belongs to its thread
}

SqlConsole::~SqlConsole()
{
    m_end.request_stop();
    m_pool.start([this] { m_line->connection.reset(); });
    m_pool.waitForDone();
}

bool SqlConsole::mayRead() const { return allows(m_actor, Permission::OperateDatabase); }

bool SqlConsole::mayWrite() const { return mayRead() && m_actor.roles.testFlag(Role::Admin) && !m_actor.readOnly; }

Result<SqlAnswer> SqlConsole::run(Service service, const QString &sql, bool writes, const std::stop_token &stop)
{
    if (const auto no = refusalIn(sql))
        return *no;
    if (m_line->isOpen) [[maybe_unused]]
        const auto undone = m_line->end("ROLLBACK");
    if (writes) // the server counts what a session has written since it last reported, not since the transaction began
        m_line->connection.reset();
    if (const auto opened = m_line->open(service); !opened)
        return opened.error();
    // Logging out must not wait for a long statement.
    std::stop_source either;
    const std::stop_callback asked(stop, [&] { either.request_stop(); });
    const std::stop_callback ended(m_end.get_token(), [&] { either.request_stop(); });
    QElapsedTimer clock;
    clock.start();
    const auto begun = m_line->begin(writes);
    const auto set = begun ? m_line->ask(sql, either.get_token()) : Result<RowSet>(begun.error());
    auto answer = set ? m_line->look(*set, writes) : Result<SqlAnswer>(set.error());
    if (answer)
        answer->milliseconds = clock.elapsed();
    if (answer && answer->isOpen) {
        m_line->isOpen = true;
        m_line->statement = sql;
        m_line->changes = answer->changes;
        return answer;
    }
    [[maybe_unused]] const auto undone = m_line->end("ROLLBACK");
    if (!answer && isReadOnlyServer(answer.error().sqlState) && !writes) {
        Error error = consoleError("read-only", "");
        error.sqlState = answer.error().sqlState;
        error.detail = answer.error().detail;
        return error;
    }
    return answer;
}

QFuture<Result<SqlAnswer>> SqlConsole::read(Service service, const QString &sql, std::stop_token stop)
{
    return QtConcurrent::run(&m_pool, [this, service, sql, stop = std::move(stop)]() -> Result<SqlAnswer> {
        if (!mayRead())
            return consoleError("role", "the roles of this user do not allow it");
        return run(service, sql, false, stop);
    });
}

QFuture<Result<SqlAnswer>> SqlConsole::write(Service service, const QString &sql, std::stop_token stop)
{
    return QtConcurrent::run(&m_pool, [this, service, sql, stop = std::move(stop)]() -> Result<SqlAnswer> {
        if (!mayWrite())
            return consoleError("role",
                                "only an administrator writes here, and only where the structure is as expected");
        return run(service, sql, true, stop);
    });
}

QFuture<Result<Done>> SqlConsole::commit()
{
    return QtConcurrent::run(&m_pool, [this] { return m_line->commit(); });
}

QFuture<Result<Done>> SqlConsole::rollBack()
{
    return QtConcurrent::run(&m_pool,
                             [this] { return m_line->isOpen ? m_line->end("ROLLBACK") : Result<Done>(Done{}); });
}

} // namespace vhm24::core

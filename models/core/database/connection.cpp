// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"

#include "models/core/database/sqlstate.h"
#include "models/core/database/stopsignal.h"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vhm24::core {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds CancelBudget{2'000};
constexpr int TextResult = 0;
constexpr int BinaryResult = 1;

int millisecondsUntil(Clock::time_point until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 3'600'000));
}

std::optional<Error> unsendable(const Statement &statement)
{
    for (const Parameter &parameter : statement.parameters) {
        if (!parameter.isSendable())
            return invalid(QStringLiteral("a value holds a NUL character"));
    }
    return std::nullopt;
}

/// PQcancel opens a connection of its own and may hang on a dead network, so it gets a thread and a budget.
void cancelOnServer(pg_conn *handle)
{
    struct State {
        std::mutex mutex;
        std::condition_variable done;
        bool finished = false;
    };
    PGcancel *cancel = PQgetCancel(handle);
    if (!cancel)
        return;
    const auto state = std::make_shared<State>();
    std::thread([cancel, state] {
        char reason[256];
        PQcancel(cancel, reason, sizeof reason);
        PQfreeCancel(cancel);
        const std::lock_guard lock(state->mutex);
        state->finished = true;
        state->done.notify_all();
    }).detach();
    std::unique_lock lock(state->mutex);
    state->done.wait_for(lock, CancelBudget, [&] { return state->finished; });
}

} // namespace

Error Connection::failure(const char *fallback) const
{
    QString detail = QString::fromUtf8(PQerrorMessage(m_handle)).trimmed();
    if (detail.isEmpty())
        detail = QString::fromLatin1(fallback);
    return {.kind = ErrorKind::Unavailable, .detail = detail};
}

bool Connection::send(const Statement &statement)
{
    std::vector<const char *> values;
    values.reserve(statement.parameters.size());
    for (const Parameter &parameter : statement.parameters)
        values.push_back(parameter.data());
    return PQsendQueryParams(m_handle, statement.sql.constData(), static_cast<int>(values.size()), nullptr,
                             values.data(), nullptr, nullptr, statement.asText ? TextResult : BinaryResult) == 1;
}

int Connection::backendPid() const { return PQbackendPID(m_handle); }
int Connection::serverVersion() const { return PQserverVersion(m_handle); }

QString Connection::serverName() const
{
    return QStringLiteral("PostgreSQL %1.%2").arg(serverVersion() / 10'000).arg(serverVersion() % 10'000);
}

bool Connection::isAlive()
{
    // First comes what the server said before it hung up, then the end of the stream.
    for (int reads = 0; reads < 8 && !m_broken; ++reads) {
        pollfd descriptor{PQsocket(m_handle), POLLIN, 0};
        if (::poll(&descriptor, 1, 0) <= 0)
            break;
        m_broken = PQconsumeInput(m_handle) != 1 || PQstatus(m_handle) != CONNECTION_OK;
    }
    return !m_broken;
}

Result<Done> Connection::waitFor(short events, const StopSignal &signal, Clock::time_point until)
{
    pollfd descriptors[] = {{PQsocket(m_handle), events, 0}, {signal.descriptor(), POLLIN, 0}};
    for (;;) {
        if (signal.raised()) {
            abandon();
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
        }
        const int ready = ::poll(descriptors, 2, millisecondsUntil(until));
        if (ready > 0 && descriptors[0].revents != 0)
            return Done{};
        if (ready < 0 && errno != EINTR)
            return failure("poll failed");
        if (Clock::now() >= until) {
            abandon();
            return Error{.kind = ErrorKind::Unavailable, .detail = QStringLiteral("no answer within the deadline")};
        }
    }
}

Result<Done> Connection::flush(const StopSignal &signal, Clock::time_point until)
{
    for (;;) {
        const int left = PQflush(m_handle);
        if (left == 0)
            return Done{};
        if (left < 0) {
            m_broken = true;
            return failure("the connection was lost while sending");
        }
        if (const auto ready = waitFor(POLLIN | POLLOUT, signal, until); !ready)
            return ready.error();
        PQconsumeInput(m_handle);
    }
}

Result<Done> Connection::waitForResult(const StopSignal &signal, Clock::time_point until)
{
    while (PQisBusy(m_handle) == 1) {
        if (const auto ready = waitFor(POLLIN, signal, until); !ready)
            return ready.error();
        if (PQconsumeInput(m_handle) != 1) {
            m_broken = true;
            return failure("the connection was lost");
        }
    }
    return Done{};
}

void Connection::abandon()
{
    cancelOnServer(m_handle);
    const auto until = Clock::now() + CancelBudget;
    const auto nextReady = [&] {
        while (PQisBusy(m_handle) == 1) {
            pollfd descriptor{PQsocket(m_handle), POLLIN, 0};
            if (::poll(&descriptor, 1, millisecondsUntil(until)) <= 0 || PQconsumeInput(m_handle) != 1)
                return false;
        }
        return Clock::now() < until;
    };
    // A pipeline is over at its sync point; anything else at the first null result.
    const bool pipeline = PQpipelineStatus(m_handle) != PQ_PIPELINE_OFF;
    while (nextReady()) {
        pg_result *result = PQgetResult(m_handle);
        const bool synced = result && PQresultStatus(result) == PGRES_PIPELINE_SYNC;
        if (!result && !pipeline)
            return;
        if (result)
            leaveCopy(PQresultStatus(result));
        PQclear(result);
        if (synced && PQexitPipelineMode(m_handle) == 1)
            return;
        if (PQstatus(m_handle) != CONNECTION_OK)
            break;
    }
    m_broken = true;
    ::shutdown(PQsocket(m_handle), SHUT_RDWR); // nothing else frees a call on a frozen server
}

Result<RowSet> Connection::collect(const StopSignal &signal, Clock::time_point until)
{
    RowSet rows;
    std::optional<Error> failed;
    for (;;) {
        if (const auto ready = waitForResult(signal, until); !ready)
            return failed ? *failed : ready.error();
        const RowSet next(PQgetResult(m_handle));
        if (next.isEnd())
            break;
        if (next.isFailure())
            failed = next.serverError();
        else
            rows = next;
    }
    if (PQstatus(m_handle) != CONNECTION_OK)
        m_broken = true;
    if (failed && failed->sqlState.isEmpty() && m_broken)
        failed->kind = ErrorKind::Unavailable;
    if (failed && isConnectionLoss(failed->sqlState))
        m_broken = true;
    return failed ? Result<RowSet>(*failed) : Result<RowSet>(rows);
}

Result<RowSet> Connection::run(const Statement &statement, const CallOptions &options)
{
    if (const auto error = unsendable(statement))
        return *error;
    if (needsSettings()) {
        const auto answers = runPipeline({&statement, 1}, options);
        if (answers)
            return answers.value().front();
        Error error = answers.error();
        error.statement = -1;
        if (error.kind == ErrorKind::OutcomeUnknown)
            error.kind = ErrorKind::Unavailable; // as it says without a pooler
        return error;
    }
    const StopSignal signal(options.stop);
    const auto until = Clock::now() + options.deadline;
    ++m_roundTrips;
    if (!send(statement)) {
        m_broken = true;
        return failure("the statement could not be sent");
    }
    if (const auto sent = flush(signal, until); !sent)
        return sent.error();
    return collect(signal, until);
}

Result<std::vector<RowSet>> Connection::collectPipeline(std::size_t count, const StopSignal &signal,
                                                        Clock::time_point until)
{
    std::vector<RowSet> answers(count);
    std::optional<Error> failed;
    for (std::size_t index = 0;;) {
        if (const auto ready = waitForResult(signal, until); !ready)
            return failed ? *failed : ready.error();
        const RowSet next(PQgetResult(m_handle));
        if (next.isEnd()) { // of one statement
            if (PQstatus(m_handle) != CONNECTION_OK) {
                m_broken = true;
                return failed ? *failed : failure("the connection was lost");
            }
            ++index;
            continue;
        }
        if (next.status() == PGRES_PIPELINE_SYNC)
            break;
        if (next.status() == PGRES_SINGLE_TUPLE) { // nobody asked for it here; an empty answer would follow
            failed = Error{.kind = ErrorKind::Internal, .detail = QStringLiteral("rows came one by one")};
        } else if (next.isFailure()) {
            if (!failed && next.status() != PGRES_PIPELINE_ABORTED) {
                failed = next.serverError();
                failed->statement = static_cast<int>(index);
            }
        } else if (index < count) {
            answers[index] = next;
        }
    }
    PQexitPipelineMode(m_handle);
    if (failed && isConnectionLoss(failed->sqlState))
        m_broken = true;
    return failed ? Result<std::vector<RowSet>>(*failed) : Result<std::vector<RowSet>>(std::move(answers));
}

bool Connection::needsSettings() const
{
    // Within a transaction of the caller the settings are the caller's.
    return !m_pooledSettings.isEmpty() && PQtransactionStatus(m_handle) == PQTRANS_IDLE;
}

Result<std::vector<RowSet>> Connection::runPipeline(std::span<const Statement> statements, const CallOptions &options)
{
    const std::size_t extra = needsSettings() ? 1 : 0;
    const StopSignal signal(options.stop);
    const auto until = Clock::now() + options.deadline;
    ++m_roundTrips;
    bool sent = PQenterPipelineMode(m_handle) == 1 && (extra == 0 || send({.sql = m_pooledSettings}));
    for (const Statement &statement : statements)
        sent = sent && send(statement);
    // Statements between two sync points are one implicit transaction, committed by the sync.
    if (!sent || PQpipelineSync(m_handle) != 1) {
        m_broken = true;
        return failure("the statements could not be sent");
    }
    if (const auto flushed = flush(signal, until); !flushed)
        return flushed.error();
    auto answers = collectPipeline(statements.size() + extra, signal, until);
    if (answers) {
        answers->erase(answers->begin(), answers->begin() + static_cast<std::ptrdiff_t>(extra));
        return answers;
    }
    Error error = answers.error();
    if (error.statement > 0)
        error.statement -= static_cast<int>(extra);
    // The sync was sent: a connection lost now may have committed or not, unless the server refused to write.
    if (m_broken && error.kind == ErrorKind::Unavailable && !isReadOnlyServer(error.sqlState))
        return Error{.kind = ErrorKind::OutcomeUnknown, .sqlState = error.sqlState, .detail = error.detail};
    return error;
}

Result<std::vector<RowSet>> Connection::runTogether(std::span<const Statement> statements, const CallOptions &options)
{
    for (const Statement &statement : statements) {
        if (const auto error = unsendable(statement))
            return *error;
    }
    return runPipeline(statements, options);
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/unitofwork.h"

#include "models/core/database/changenotice.h"
#include "models/core/database/database.h"
#include "models/core/database/sqlstate.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <thread>

namespace vhm24::core {

namespace {
constexpr int Attempts = 5;
// A busy server may cut several tries in a row, so that the time is limited and not their number.
constexpr std::chrono::milliseconds FirstPause{50}, LongestPause{1'000}, SettleFor{10'000};

/// The write may stand or not. Unavailable counts too: a deadline that passed says nothing of the server's side.
bool isLost(const Error &error)
{
    return error.kind == ErrorKind::OutcomeUnknown || error.kind == ErrorKind::Unavailable;
}

} // namespace

UnitOfWork::UnitOfWork(const Layout &layout, Service home, Actor actor) :
    m_layout(layout),
    m_home(home),
    m_actor(std::move(actor))
{
}

std::size_t UnitOfWork::add(const char *sql, std::vector<Parameter> parameters)
{
    m_statements.push_back({.sql = m_layout.sql(sql, m_home), .parameters = std::move(parameters)});
    return m_statements.size() - 1;
}

void UnitOfWork::announce(const QString &table, const QStringList &ids) { announce(m_home, table, ids); }

void UnitOfWork::announce(Service service, const QString &table, const QStringList &ids)
{
    m_statements.push_back(changeNotice(service, table, ids));
}

Result<std::vector<RowSet>> UnitOfWork::commit(Connection &connection, const CallOptions &options)
{
    if (m_actor.readOnly)
        return Error{.kind = ErrorKind::Denied, .detail = QStringLiteral("this session only reads")};
    for (int attempt = 1;; ++attempt) {
        auto answers = connection.runTogether(m_statements, options);
        if (answers || attempt == Attempts || !isRetryable(answers.error()))
            return answers;
        std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(5, 40 * attempt)));
    }
}

Result<std::vector<RowSet>> UnitOfWork::settle(Result<std::vector<RowSet>> answers)
{
    std::chrono::milliseconds pause = FirstPause;
    for (const QDeadlineTimer end(SettleFor); !end.hasExpired(); pause = std::min(2 * pause, LongestPause)) {
        if (answers || !isLost(answers.error()))
            return answers;
        std::this_thread::sleep_for(pause);
        if (auto fresh = Connection::open(m_layout.database(m_home).settings()))
            answers = commit(**fresh);
    }
    if (!answers && isLost(answers.error()))
        return Error{
            .kind = ErrorKind::OutcomeUnknown, .sqlState = answers.error().sqlState, .detail = answers.error().detail};
    return answers;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/transfersession.h"

#include <QJsonDocument>

namespace vhm24::core {

namespace {

/// So that both sides write floats and moments alike, and nothing gives up on a long copy. To compile the long
/// expressions of an import takes the server longer than most tables do.
constexpr const char *PlainForms = R"sql(SELECT set_config('extra_float_digits', '1', true),
    set_config('DateStyle', 'ISO, YMD', true), set_config('TimeZone', 'UTC', true),
    set_config('jit', 'off', true), set_config('statement_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '0', true))sql";

Result<Done> dropRows(const Result<RowSet> &rows) { return rows ? Result<Done>(Done{}) : Result<Done>(rows.error()); }

} // namespace

Result<Done> SourceSession::begin(const QJsonObject &words, bool readOnly)
{
    const auto begun = m_connection.runScript(readOnly ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
                                                       : "BEGIN ISOLATION LEVEL REPEATABLE READ");
    if (!begun)
        return begun;
    m_open = true;
    if (const auto forms = dropRows(m_connection.run({.sql = PlainForms})); !forms)
        return forms;
    return dropRows(m_connection.run(
        {.sql = "SELECT set_config('desk.words', $1, true), set_config('desk.job', $2, true), "
                "set_config('desk.after', '', true), set_config('desk.upto', '', true)",
         .parameters = {QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact)), m_job}}));
}

Result<Done> SourceSession::setRange(const QString &after, const QString &upto)
{
    return dropRows(
        m_connection.run({.sql = "SELECT set_config('desk.after', $1, true), set_config('desk.upto', $2, true)",
                          .parameters = {after, upto}}));
}

void SourceSession::end()
{
    if (m_open && !m_connection.isBroken()) [[maybe_unused]]
        const auto undone = m_connection.runScript("ROLLBACK");
    m_open = false;
}

TargetTransaction::~TargetTransaction()
{
    if (m_open && !m_connection.isBroken()) [[maybe_unused]]
        const auto undone = m_connection.runScript("ROLLBACK");
}

Result<Done> TargetTransaction::begin()
{
    if (const auto begun = m_connection.runScript("BEGIN"); !begun)
        return begun;
    m_open = true;
    return dropRows(m_connection.run({.sql = PlainForms}));
}

Result<Done> TargetTransaction::commit()
{
    const auto done = m_connection.runScript("COMMIT", {.deadline = TransferDeadline});
    m_open = m_open && !done;
    return done;
}

} // namespace vhm24::core

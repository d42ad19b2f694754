// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/transfermark.h"

#include "models/core/transfer/transfersession.h"

namespace vhm24::core {

namespace {

TransferMark markFrom(const RowSet &rows)
{
    TransferMark mark{.rows = rows.integer(0, 1), .finished = rows.boolean(0, 2)};
    if (!rows.isNull(0, 0))
        mark.lastKey = rows.text(0, 0);
    return mark;
}

} // namespace

Result<TransferMark> ensureMark(Connection &target, const QString &job, const QString &table)
{
    const std::vector<Statement> statements{
        {.sql = R"(INSERT INTO desk.transfer_progress(job, "table") VALUES ($1, $2) ON CONFLICT DO NOTHING)",
         .parameters = {job, table}},
        {.sql = R"(SELECT "lastKey", "rows", finished FROM desk.transfer_progress WHERE job = $1 AND "table" = $2)",
         .parameters = {job, table}}};
    const auto rows = target.runTogether(statements);
    return rows ? Result<TransferMark>(markFrom(rows.value()[1])) : Result<TransferMark>(rows.error());
}

Result<TransferMark> lockMark(Connection &target, const QString &job, const QString &table)
{
    const auto rows = target.run({.sql = R"(SELECT "lastKey", "rows", finished FROM desk.transfer_progress
        WHERE job = $1 AND "table" = $2 FOR UPDATE)",
                                  .parameters = {job, table}},
                                 {.deadline = TransferDeadline});
    if (rows && rows->rows() == 0)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("the mark of the transfer is gone")};
    return rows ? Result<TransferMark>(markFrom(rows.value())) : Result<TransferMark>(rows.error());
}

Statement markStatement(const QString &job, const QString &table, const TransferMark &mark)
{
    return {.sql = R"(UPDATE desk.transfer_progress SET "lastKey" = $3, "rows" = $4::bigint,
        finished = $5::boolean, "updatedAt" = now() AT TIME ZONE 'UTC' WHERE job = $1 AND "table" = $2)",
            .parameters = {job, table, mark.lastKey, mark.rows, mark.finished}};
}

Result<Done> resetMark(Connection &target, const QString &job, const QString &table)
{
    const std::vector<Statement> statements{
        {.sql = R"(DELETE FROM desk.import_quarantine WHERE job = $1 AND "table" = $2 AND "resentAt" IS NULL)",
         .parameters = {job, table}},
        {.sql = R"(UPDATE desk.transfer_progress SET "lastKey" = NULL, "rows" = 0, finished = false,
            "updatedAt" = now() AT TIME ZONE 'UTC' WHERE job = $1 AND "table" = $2)",
         .parameters = {job, table}}};
    const auto done = target.runTogether(statements);
    return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/tabletransfer.h"

#include "models/core/transfer/transferstaging.h"

namespace vhm24::core {

TableTransfer::TableTransfer(SourceSession &source, Connection &target, const TransferTable &table, int chunkRows) :
    m_source(source),
    m_target(target),
    m_table(table),
    m_chunkRows(chunkRows)
{
}

Result<TransferMark> TableTransfer::run(bool careful, const Progress &progress, std::stop_token stop)
{
    auto mark = ensureMark(m_target, m_source.job(), m_table.name);
    while (mark && !mark->finished) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
        const auto chunk = nextChunk(*mark, stop);
        if (!chunk)
            return chunk.error();
        if (chunk->rows == 0)
            return finish(*mark);
        if (const auto set = m_source.setRange(mark->lastKey.value_or(QString()), chunk->upto); !set)
            return set.error();
        auto next = transfer(*mark, chunk.value(), careful, stop);
        if (!next && !careful && next.error().kind == ErrorKind::Constraint)
            next = transfer(*mark, chunk.value(), true, stop);
        mark = std::move(next);
        if (mark && progress)
            progress(mark->rows);
    }
    return mark;
}

Result<TransferMark> TableTransfer::runAgain(const Progress &progress, std::stop_token stop)
{
    if (const auto mark = ensureMark(m_target, m_source.job(), m_table.name); !mark)
        return mark.error();
    if (const auto reset = resetMark(m_target, m_source.job(), m_table.name); !reset)
        return reset.error();
    return run(true, progress, std::move(stop));
}

Result<TableTransfer::Chunk> TableTransfer::nextChunk(const TransferMark &mark, std::stop_token stop)
{
    const QByteArray after = mark.lastKey ? "WHERE s.id > $2" : "WHERE $2::text IS NULL";
    const auto rows =
        m_source.connection().run({.sql = "SELECT max(k.id), count(*) FROM (SELECT s.id FROM " + m_table.source +
                                          " s " + after + " ORDER BY s.id LIMIT $1::bigint) k",
                                   .parameters = {m_chunkRows, mark.lastKey}},
                                  {.stop = std::move(stop), .deadline = TransferDeadline});
    if (!rows)
        return rows.error();
    Chunk chunk{.upto = rows->text(0, 0), .rows = rows->integer(0, 1)};
    chunk.range = mark.lastKey ? "s.id > current_setting('desk.after') AND s.id <= current_setting('desk.upto')"
                               : "s.id <= current_setting('desk.upto')";
    return chunk;
}

Result<TransferMark> TableTransfer::transfer(const TransferMark &mark, const Chunk &chunk, bool careful,
                                             std::stop_token stop)
{
    TargetTransaction transaction(m_target);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto locked = lockMark(m_target, m_source.job(), m_table.name);
    if (!locked || locked.value() != mark)
        return locked; // another run came further meanwhile
    const auto copied = careful ? copyCarefully(chunk, stop) : copyPlainly(chunk, stop);
    if (!copied)
        return copied.error();
    const TransferMark next{.lastKey = chunk.upto, .rows = mark.rows + chunk.rows};
    if (const auto written = writeMark(m_target, m_source.job(), m_table.name, next); !written)
        return written.error();
    const auto committed = transaction.commit();
    return committed ? Result<TransferMark>(next) : Result<TransferMark>(committed.error());
}

Result<qint64> TableTransfer::copy(const QByteArray &select, const QByteArray &into, std::stop_token stop)
{
    return m_source.connection().copyInto(m_target, "COPY (" + select + ") TO STDOUT", "COPY " + into + " FROM STDIN",
                                          {.stop = std::move(stop), .deadline = TransferDeadline});
}

Result<Done> TableTransfer::copyPlainly(const Chunk &chunk, std::stop_token stop)
{
    const QByteArray from = " FROM " + m_table.source + " s WHERE " + chunk.range;
    const auto rows = copy("SELECT " + m_table.expressions() + from + " AND " + m_table.fits(),
                           m_table.target + '(' + m_table.columnList() + ')', stop);
    if (!rows || rows.value() >= chunk.rows)
        return rows ? Result<Done>(Done{}) : Result<Done>(rows.error());
    if (m_table.reason.isEmpty())
        return Error{.kind = ErrorKind::Internal,
                     .detail = QStringLiteral("rows of %1 were lost on the way").arg(m_table.name)};
    const auto unfit = copy("SELECT current_setting('desk.job'), '" + m_table.name.toUtf8() + "', s.id, " +
                                m_table.row + ", " + m_table.reason + from + " AND NOT (" + m_table.fits() + ')',
                            R"(desk.import_quarantine(job, "table", "sourceId", row, reason))", stop);
    return unfit ? Result<Done>(Done{}) : Result<Done>(unfit.error());
}

Result<Done> TableTransfer::copyCarefully(const Chunk &chunk, std::stop_token stop)
{
    TransferStaging staging(m_target, m_table);
    if (const auto created = staging.create(); !created)
        return created;
    const QByteArray from = " FROM " + m_table.source + " s WHERE " + chunk.range;
    const auto rows = copy("SELECT " + m_table.expressions() + ", " + m_table.row + ", " + m_table.sourceHash() +
                               ", NULL" + from + " AND " + m_table.fits() + " ORDER BY s.id",
                           "desk_staging(" + staging.columns() + ')', stop);
    if (!rows)
        return rows.error();
    if (!m_table.reason.isEmpty()) { // an id that comes twice hides in the count
        const auto unfit =
            copy("SELECT s.id, " + m_table.row + ", " + m_table.reason + from + " AND NOT (" + m_table.fits() + ')',
                 "desk_unfit(id, row, reason)", stop);
        if (!unfit)
            return unfit.error();
        if (const auto kept = staging.keepUnfit(m_source.job()); !kept)
            return kept.error();
    }
    const auto settled = staging.settle(m_source.job());
    return settled ? Result<Done>(Done{}) : Result<Done>(settled.error());
}

Result<TransferMark> TableTransfer::finish(TransferMark mark)
{
    mark.finished = true;
    const auto written = writeMark(m_target, m_source.job(), m_table.name, mark);
    return written ? Result<TransferMark>(mark) : Result<TransferMark>(written.error());
}

} // namespace vhm24::core

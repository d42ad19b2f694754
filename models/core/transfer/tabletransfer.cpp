// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/tabletransfer.h"

#include "models/core/database/changenotice.h"
#include "models/core/database/sqlstate.h"
#include "models/core/transfer/bulkreferences.h"
#include "models/core/transfer/transferstaging.h"

namespace vhm24::core {

namespace {

constexpr qint64 BulkRows = 10'000; // below, the locks are not worth it

Result<qint64> copy(SourceSession &source, Connection &target, const QByteArray &select, const QByteArray &into,
                    std::stop_token stop)
{
    return source.connection().copyInto(target, "COPY (" + select + ") TO STDOUT", "COPY " + into + " FROM STDIN",
                                        {.stop = std::move(stop), .deadline = TransferDeadline});
}

} // namespace

Result<TransferPiece> nextPiece(SourceSession &source, const TransferTable &table, const TransferMark &mark,
                                int mostRows, std::stop_token stop)
{
    const QByteArray after = mark.lastKey ? "WHERE s.id > $2" : "WHERE $2::text IS NULL";
    const auto rows =
        source.connection().run({.sql = "SELECT max(k.id), count(*) FROM (SELECT s.id FROM " + table.source + " s " +
                                        after + " ORDER BY s.id LIMIT $1::bigint) k",
                                 .parameters = {mostRows, mark.lastKey}},
                                {.stop = std::move(stop), .deadline = TransferDeadline});
    if (!rows)
        return rows.error();
    TransferPiece piece{.upto = rows->text(0, 0), .rows = rows->integer(0, 1)};
    piece.range = mark.lastKey ? "s.id > current_setting('desk.after') AND s.id <= current_setting('desk.upto')"
                               : "s.id <= current_setting('desk.upto')";
    if (piece.rows == 0)
        return piece;
    const auto set = source.setRange(mark.lastKey.value_or(QString()), piece.upto);
    return set ? Result<TransferPiece>(piece) : Result<TransferPiece>(set.error());
}

Result<qint64> stagePiece(SourceSession &source, Connection &target, const TransferTable &table,
                          const TransferPiece &piece, std::stop_token stop)
{
    return copy(source, target,
                "SELECT " + table.expressions() + ", " + table.row + ", " + table.sourceHash() + ", NULL FROM " +
                    table.source + " s WHERE " + piece.range + " AND " + table.fits() + " ORDER BY s.id",
                "desk_staging(" + TransferStaging(target, table).columns() + ')', std::move(stop));
}

TableTransfer::TableTransfer(SourceSession &source, Connection &target, const TransferTable &table, int chunkRows) :
    m_source(source),
    m_target(target),
    m_table(table),
    m_chunkRows(chunkRows)
{
}

TableTransfer::~TableTransfer() = default;

Result<TransferMark> TableTransfer::run(bool careful, const Progress &progress, std::stop_token stop)
{
    qint64 arrived = 0;
    const auto count = [&](qint64 rows) {
        arrived = rows;
        if (progress)
            progress(rows);
    };
    auto mark = runPieces(careful, count, std::move(stop));
    if (!mark && arrived > 0 && !m_target.isBroken()) // what did arrive is seen, too
        [[maybe_unused]]
        const auto told = m_target.run(changeNotice(m_table.service, m_table.name));
    return mark;
}

Result<TransferMark> TableTransfer::runPieces(bool careful, const Progress &progress, std::stop_token stop)
{
    if (!careful && !m_references) {
        auto references = BulkReferences::of(m_target, m_table);
        if (!references)
            return references.error();
        m_references = std::make_unique<BulkReferences>(std::move(*references));
    }
    auto mark = ensureMark(m_target, m_source.job(), m_table.name);
    while (mark && !mark->finished) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
        const auto piece = nextPiece(m_source, m_table, *mark, m_chunkRows, stop);
        if (!piece)
            return piece.error();
        if (piece->rows == 0)
            return finish(*mark);
        mark = transferAnyWay(*mark, *piece, careful ? Way::Careful : quickestWay(*piece), stop);
        if (mark)
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

TableTransfer::Way TableTransfer::quickestWay(const TransferPiece &piece) const
{
    return piece.rows >= BulkRows && m_references && !m_references->isEmpty() ? Way::Bulk : Way::Plain;
}

/// The next way is tried where one fails for a reason of its own.
Result<TransferMark> TableTransfer::transferAnyWay(const TransferMark &mark, const TransferPiece &piece, Way way,
                                                   const std::stop_token &stop)
{
    auto next = transfer(mark, piece, way, stop);
    if (!next && way == Way::Bulk && (isRetryable(next.error()) || next.error().kind == ErrorKind::Denied)) {
        way = Way::Plain; // somebody uses the tables, or they are another role's
        next = transfer(mark, piece, way, stop);
    }
    if (!next && way != Way::Careful && next.error().kind == ErrorKind::Constraint)
        next = transfer(mark, piece, Way::Careful, stop);
    return next;
}

Result<TransferMark> TableTransfer::transfer(const TransferMark &mark, const TransferPiece &piece, Way way,
                                             std::stop_token stop)
{
    TargetTransaction transaction(m_target);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto locked = lockMark(m_target, m_source.job(), m_table.name);
    if (!locked || locked.value() != mark)
        return locked; // another run came further meanwhile
    const auto copied = way == Way::Careful ? copyCarefully(piece, stop)
                        : way == Way::Bulk  ? copyInBulk(mark, piece, stop)
                                            : copyPlainly(piece, stop);
    if (!copied)
        return copied.error();
    const TransferMark next{.lastKey = piece.upto, .rows = mark.rows + piece.rows};
    if (const auto written = m_target.run(markStatement(m_source.job(), m_table.name, next)); !written)
        return written.error();
    const auto committed = transaction.commit();
    return committed ? Result<TransferMark>(next) : Result<TransferMark>(committed.error());
}

Result<Done> TableTransfer::copyInBulk(const TransferMark &mark, const TransferPiece &piece, std::stop_token stop)
{
    if (const auto off = m_references->takeOff(m_target); !off)
        return off;
    if (const auto copied = copyPlainly(piece, std::move(stop)); !copied)
        return copied;
    return m_references->putBack(m_target, m_table, mark.lastKey.value_or(QString()), piece.upto);
}

Result<Done> TableTransfer::copyPlainly(const TransferPiece &piece, std::stop_token stop)
{
    const QByteArray from = " FROM " + m_table.source + " s WHERE " + piece.range;
    const auto rows = copy(m_source, m_target, "SELECT " + m_table.expressions() + from + " AND " + m_table.fits(),
                           m_table.target + '(' + m_table.columnList() + ')', stop);
    if (!rows || rows.value() >= piece.rows)
        return rows ? Result<Done>(Done{}) : Result<Done>(rows.error());
    if (m_table.reason.isEmpty())
        return Error{.kind = ErrorKind::Internal,
                     .detail = QStringLiteral("rows of %1 were lost on the way").arg(m_table.name)};
    const auto unfit = copy(m_source, m_target,
                            "SELECT current_setting('desk.job'), '" + m_table.name.toUtf8() + "', s.id, " +
                                m_table.row + ", " + m_table.reason + from + " AND NOT (" + m_table.fits() + ')',
                            R"(desk.import_quarantine(job, "table", "sourceId", row, reason))", stop);
    return unfit ? Result<Done>(Done{}) : Result<Done>(unfit.error());
}

Result<Done> TableTransfer::copyCarefully(const TransferPiece &piece, std::stop_token stop)
{
    TransferStaging staging(m_target, m_table);
    if (const auto created = staging.create(); !created)
        return created;
    const QByteArray from = " FROM " + m_table.source + " s WHERE " + piece.range;
    const auto rows = stagePiece(m_source, m_target, m_table, piece, stop);
    if (!rows)
        return rows.error();
    if (!m_table.reason.isEmpty()) { // an id that comes twice hides in the count
        const auto unfit =
            copy(m_source, m_target,
                 "SELECT s.id, " + m_table.row + ", " + m_table.reason + from + " AND NOT (" + m_table.fits() + ')',
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
    if (const auto proven = BulkReferences::validate(m_target, m_table); !proven)
        return proven.error();
    const std::vector<Statement> statements{markStatement(m_source.job(), m_table.name, mark),
                                            changeNotice(m_table.service, m_table.name)};
    const auto written = m_target.runTogether(statements);
    return written ? Result<TransferMark>(mark) : Result<TransferMark>(written.error());
}

} // namespace vhm24::core

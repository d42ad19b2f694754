// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/deskmove.h"

#include <algorithm>

namespace vhm24::core {

namespace {

struct DeskTable {
    QString name = {};
    QByteArray columns = {};
    QByteArray key = {}; ///< "m.id = t.id", over the aliases of both sides.
};

Result<std::vector<DeskTable>> deskTables(Connection &connection)
{
    const auto rows = connection.run({.sql = R"(SELECT c.relname::text,
            string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname),
            string_agg(format('m.%1$I = t.%1$I', a.attname), ' AND ' ORDER BY a.attname)
                FILTER (WHERE a.attnum = ANY (p.conkey))
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_constraint p ON p.conrelid = c.oid AND p.contype = 'p'
        WHERE c.relnamespace = to_regnamespace('desk') AND c.relkind = 'r' AND a.attgenerated = ''
          AND c.relname NOT IN ('_prisma_migrations', 'transfer_progress', 'import_quarantine', 'audit_outbox')
        GROUP BY 1 ORDER BY 1)"});
    if (!rows)
        return rows.error();
    std::vector<DeskTable> tables;
    for (int row = 0; row < rows->rows(); ++row)
        tables.push_back(
            {.name = rows->text(row, 0), .columns = rows->text(row, 1).toUtf8(), .key = rows->text(row, 2).toUtf8()});
    return tables;
}

/// A row with a key that the target has stays as it is there: between two runs people go on, here and there. All others
/// arrive, and what arrived is proven.
Result<TableProof> moveDeskTable(SourceSession &source, Connection &target, const DeskTable &table,
                                 std::stop_token stop)
{
    const QByteArray name = "desk." + quotedIdentifier(table.name);
    const QByteArray &columns = table.columns;
    const CallOptions options{.stop = std::move(stop), .deadline = TransferDeadline};
    TargetTransaction transaction(target);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto created = target.runScript("CREATE TEMP TABLE desk_moved ON COMMIT DROP AS SELECT " + columns +
                                          " FROM " + name + " WITH NO DATA");
    if (!created)
        return created.error();
    const auto copied = source.connection().copyInto(target, "COPY " + name + '(' + columns + ") TO STDOUT",
                                                     "COPY desk_moved(" + columns + ") FROM STDIN", options);
    if (!copied)
        return copied.error();
    const QByteArray sums =
        "SELECT count(*), coalesce(sum(hashtextextended(ROW(" + columns + ")::text, 0)), 0)::text FROM ";
    const auto there = source.connection().run({.sql = sums + name}, options); // the same snapshot
    if (!there)
        return there.error();
    const std::vector<Statement> statements{
        {.sql = sums + "desk_moved"},
        {.sql = "DELETE FROM desk_moved m USING " + name + " t WHERE " + table.key +
                " AND to_jsonb(m) IS DISTINCT FROM to_jsonb(t)"},
        {.sql =
             "INSERT INTO " + name + '(' + columns + ") SELECT " + columns + " FROM desk_moved ON CONFLICT DO NOTHING"},
        {.sql = sums + "desk_moved"},
        {.sql = sums + "(SELECT " + columns + " FROM desk_moved INTERSECT ALL SELECT " + columns + " FROM " + name +
                ") t"}};
    const auto answers = target.runTogether(statements, options);
    if (!answers)
        return answers.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    const RowSet &carried = answers.value()[0];
    const RowSet &wanted = answers.value()[3];
    const RowSet &arrived = answers.value()[4];
    TableProof proof{.table = QStringLiteral("desk.") + table.name,
                     .source = wanted.integer(0, 0),
                     .target = arrived.integer(0, 0),
                     .sourceChecksum = wanted.text(0, 1),
                     .targetChecksum = arrived.text(0, 1)};
    proof.missing = proof.source - proof.target;
    proof.agrees =
        carried.text(0, 1) == there->text(0, 1) && proof.missing == 0 && proof.sourceChecksum == proof.targetChecksum;
    return proof;
}

} // namespace

Result<std::vector<TableProof>> moveDesk(SourceSession &source, Connection &target, std::stop_token stop)
{
    const auto there = deskTables(source.connection());
    const auto wanted = deskTables(target);
    if (!there || !wanted)
        return there ? wanted.error() : there.error();
    std::vector<TableProof> proofs;
    for (const DeskTable &table : there.value()) {
        const bool known = std::any_of(wanted->begin(), wanted->end(), [&](const DeskTable &one) {
            return one.name == table.name && one.columns == table.columns;
        });
        if (!known)
            continue;
        auto proof = moveDeskTable(source, target, table, stop);
        if (!proof)
            return proof.error();
        proofs.push_back(std::move(proof.value()));
    }
    return proofs;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/deskmove.h"

#include <algorithm>

namespace vhm24::core {

namespace {

struct DeskTable {
    QString name = {};
    QByteArray columns = {};
};

Result<std::vector<DeskTable>> deskTables(Connection &connection)
{
    const auto rows = connection.run({.sql = R"(SELECT c.relname::text,
            string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname)
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relnamespace = to_regnamespace('desk') AND c.relkind = 'r' AND a.attgenerated = ''
          AND c.relname NOT IN ('_prisma_migrations', 'transfer_progress', 'import_quarantine', 'audit_outbox')
        GROUP BY 1 ORDER BY 1)"});
    if (!rows)
        return rows.error();
    std::vector<DeskTable> tables;
    for (int row = 0; row < rows->rows(); ++row)
        tables.push_back({.name = rows->text(row, 0), .columns = rows->text(row, 1).toUtf8()});
    return tables;
}

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
        {.sql =
             "INSERT INTO " + name + '(' + columns + ") SELECT " + columns + " FROM desk_moved ON CONFLICT DO NOTHING"},
        {.sql = sums + "(SELECT " + columns + " FROM desk_moved INTERSECT ALL SELECT " + columns + " FROM " + name +
                ") t"}};
    const auto answers = target.runTogether(statements, options);
    if (!answers)
        return answers.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    TableProof proof{.table = QStringLiteral("desk.") + table.name,
                     .source = there->integer(0, 0),
                     .target = answers.value()[1].integer(0, 0),
                     .sourceChecksum = there->text(0, 1),
                     .targetChecksum = answers.value()[1].text(0, 1)};
    proof.missing = proof.source - proof.target;
    proof.agrees = proof.missing == 0 && proof.sourceChecksum == proof.targetChecksum;
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

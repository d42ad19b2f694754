// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/transferproof.h"

namespace vhm24::core {

namespace {

struct QuarantineSums {
    qint64 waiting = 0;
    qint64 resent = 0;
    qint64 unfit = 0;   ///< What the source itself found not to fit.
    qint64 refused = 0; ///< What the target had no place for.
    QString refusedSum = {};
};

class Proving {
public:
    Proving(SourceSession &source, Connection &target, const TransferTable &table, std::stop_token stop) :
        m_source(source),
        m_target(target),
        m_table(table),
        m_options{.stop = std::move(stop), .deadline = TransferDeadline}
    {
    }
    Result<TableProof> run();

private:
    Result<Done> readQuarantine();
    Result<Done> readSource();
    Result<Done> compareSums();
    Result<Done> compareRows();
    Result<Done> fillExpected();
    Result<RowSet> ask(const QByteArray &sql) const
    {
        return m_target.run({.sql = sql, .parameters = {m_source.job(), m_table.name}}, m_options);
    }

    SourceSession &m_source;
    Connection &m_target;
    const TransferTable &m_table;
    const CallOptions m_options;
    QuarantineSums m_quarantine;
    qint64 m_unfit = 0;
    TableProof m_proof;
};

Result<Done> Proving::readQuarantine()
{
    const auto rows = ask(R"(SELECT count(*) FILTER (WHERE "resentAt" IS NULL), count("resentAt"),
        count(*) - count(checksum), count(checksum), coalesce(sum(checksum), 0)::text
        FROM desk.import_quarantine WHERE job = $1 AND "table" = $2)");
    if (!rows)
        return rows.error();
    m_quarantine = {.waiting = rows->integer(0, 0),
                    .resent = rows->integer(0, 1),
                    .unfit = rows->integer(0, 2),
                    .refused = rows->integer(0, 3),
                    .refusedSum = rows->text(0, 4)};
    return Done{};
}

Result<Done> Proving::readSource()
{
    const auto rows = m_source.connection().run(
        {.sql = "SELECT count(*), count(*) - count(hash), (coalesce(sum(hash), 0) - $1::numeric)::text FROM (SELECT "
                "CASE WHEN " +
                m_table.fits() + " THEN " + m_table.sourceHash() + " END AS hash FROM " + m_table.source + " s) t",
         .parameters = {m_quarantine.refusedSum}},
        m_options);
    if (!rows)
        return rows.error();
    m_proof.source = rows->integer(0, 0);
    m_unfit = rows->integer(0, 1);
    m_proof.sourceChecksum = rows->text(0, 2);
    return Done{};
}

Result<Done> Proving::compareSums()
{
    const QByteArray sums =
        "SELECT count(*), coalesce(sum(" + m_table.targetHash("t.") + "), 0)::text FROM " + m_table.target + " t";
    const auto rows = m_quarantine.resent == 0
                          ? m_target.run({.sql = sums}, m_options)
                          : ask(sums + R"( WHERE t.id NOT IN (SELECT q."resentId" FROM desk.import_quarantine q
                                WHERE q.job = $1 AND q."table" = $2 AND q."resentId" IS NOT NULL))");
    if (!rows)
        return rows.error();
    m_proof.target = rows->integer(0, 0) + m_quarantine.resent;
    m_proof.targetChecksum = rows->text(0, 1);
    m_proof.agrees = m_proof.targetChecksum == m_proof.sourceChecksum && m_quarantine.unfit == m_unfit &&
                     m_proof.source == m_proof.target + m_proof.quarantined;
    return Done{};
}

/// All rows that should be there: those that fit, less those that the target had no place for.
Result<Done> Proving::fillExpected()
{
    const auto created = m_target.runScript("CREATE TEMP TABLE desk_expected(id text, hash bigint) ON COMMIT DROP");
    if (!created)
        return created;
    const auto copied =
        m_source.connection().copyInto(m_target,
                                       "COPY (SELECT s.id, " + m_table.sourceHash() + " FROM " + m_table.source +
                                           " s WHERE " + m_table.fits() + ") TO STDOUT",
                                       "COPY desk_expected FROM STDIN", m_options);
    if (!copied)
        return copied.error();
    const auto analysed = m_target.runScript("ANALYZE desk_expected", m_options);
    if (!analysed || m_quarantine.refused == 0)
        return analysed;
    const auto removed = ask(R"(WITH refused AS (SELECT "sourceId" AS id, checksum AS hash,
            row_number() OVER (PARTITION BY "sourceId", checksum) AS number
            FROM desk.import_quarantine WHERE job = $1 AND "table" = $2 AND checksum IS NOT NULL),
        candidate AS (SELECT ctid AS place, id, hash, row_number() OVER (PARTITION BY id, hash) AS number
            FROM desk_expected WHERE id IN (SELECT id FROM refused))
        DELETE FROM desk_expected e USING candidate c JOIN refused r USING (id, hash, number)
        WHERE e.ctid = c.place)");
    return removed ? Result<Done>(Done{}) : Result<Done>(removed.error());
}

Result<Done> Proving::compareRows()
{
    const qint64 all = m_proof.target;
    if (const auto filled = fillExpected(); !filled)
        return filled;
    const auto rows = m_target.run(
        {.sql = "SELECT count(*) FILTER (WHERE found IS NULL), count(*) FILTER (WHERE found <> hash), count(found), "
                "coalesce(sum(found), 0)::text FROM (SELECT e.hash, CASE WHEN t.id IS NOT NULL THEN " +
                m_table.targetHash("t.") + " END AS found FROM desk_expected e LEFT JOIN " + m_table.target +
                " t ON t.id = e.id) pairs"},
        m_options);
    if (!rows)
        return rows.error();
    m_proof.missing = rows->integer(0, 0);
    m_proof.different = rows->integer(0, 1);
    m_proof.target = rows->integer(0, 2) + m_quarantine.resent;
    m_proof.extra = all - m_proof.target;
    m_proof.targetChecksum = rows->text(0, 3);
    m_proof.agrees = m_proof.missing == 0 && m_proof.different == 0 && m_quarantine.unfit == m_unfit &&
                     m_proof.sourceChecksum == m_proof.targetChecksum;
    return Done{};
}

Result<TableProof> Proving::run()
{
    m_proof.service = m_table.service;
    m_proof.table = m_table.name;
    TargetTransaction transaction(m_target);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    if (const auto read = readQuarantine(); !read)
        return read.error();
    m_proof.quarantined = m_quarantine.waiting;
    m_proof.resent = m_quarantine.resent;
    if (const auto read = readSource(); !read)
        return read.error();
    if (const auto compared = compareSums(); !compared)
        return compared.error();
    if (!m_proof.agrees) {
        if (const auto compared = compareRows(); !compared)
            return compared.error();
    }
    return m_proof;
}

} // namespace

Result<TableProof> proveTable(SourceSession &source, Connection &target, const TransferTable &table,
                              std::stop_token stop)
{
    return Proving(source, target, table, std::move(stop)).run();
}

} // namespace vhm24::core

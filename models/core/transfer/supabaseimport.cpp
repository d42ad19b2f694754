// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/supabaseimport.h"

#include "models/core/database/database.h"
#include "models/core/transfer/importcheck.h"
#include "models/core/transfer/importtrace.h"
#include "models/core/transfer/jsontables.h"
#include "models/core/transfer/oldwords.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace vhm24::core {

bool ImportSurvey::hasObstacle() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const ImportFinding &one) { return one.weight == FindingWeight::Obstacle; });
}

qint64 ImportSurvey::rowsOf(const QString &table) const
{
    for (const Table &one : tables) {
        if (one.table == table)
            return one.rows;
    }
    return 0;
}

bool TransferReport::agrees() const
{
    return !survey.hasObstacle() && (dryRun || !tables.empty()) &&
           std::all_of(tables.begin(), tables.end(), [](const TableProof &one) { return one.agrees; });
}

SupabaseImport::SupabaseImport(const Layout &target, ImportSource source, TransferOptions options) :
    m_target(target),
    m_source(std::move(source)),
    m_options(options),
    m_words(knownOldWords())
{
}

Result<std::unique_ptr<Connection>> SupabaseImport::openSource() const
{
    // A file is unfolded in temporary tables of the database that takes the users.
    return Connection::open(m_source.database ? *m_source.database : m_target.database(Service::Auth).settings());
}

Result<QString> SupabaseImport::jobName() const
{
    if (m_source.database)
        return QLatin1String(ImportJob) + m_source.database->place();
    QFile file(m_source.jsonFile);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("%1: %2").arg(m_source.jsonFile, file.errorString())};
    return QLatin1String(ImportFileJob) + QString::fromLatin1(hash.result().toHex());
}

Result<OldSchema> SupabaseImport::openSchema(SourceSession &session, TransferReport &report,
                                             const TransferWatcher &watcher, std::stop_token stop) const
{
    if (const auto begun = session.begin(m_words, m_source.database.has_value()); !begun)
        return begun.error();
    if (m_source.database) {
        const QString &named = m_source.database->schema;
        return readOldSchema(session.connection(), named.isEmpty() ? QStringLiteral("public") : named);
    }
    JsonTables tables(session.connection());
    if (const auto created = tables.create(); !created)
        return created.error();
    const auto unknown = tables.load(
        m_source.jsonFile,
        [&](qint64 rows) {
            if (watcher)
                watcher({.stage = TransferStage::Reading, .rows = rows});
        },
        std::move(stop));
    if (!unknown)
        return unknown.error();
    for (const QString &list : unknown.value())
        report.survey.findings.push_back(
            {.kind = FindingKind::UnknownList, .weight = FindingWeight::Warning, .value = list});
    return tables.unfold();
}

Result<TransferReport> SupabaseImport::run(const TransferWatcher &watcher, std::stop_token stop)
{
    const auto job = jobName();
    if (!job)
        return job.error();
    const auto connection = openSource();
    if (!connection)
        return connection.error();
    TransferReport report{.job = job.value(), .dryRun = m_options.dryRun};
    SourceSession session(*connection.value(), job.value());
    const auto schema = openSchema(session, report, watcher, stop);
    if (!schema)
        return schema.error();
    LayoutConnections targets(m_target);
    ImportCheck check(session, targets, schema.value(), m_options);
    if (const auto checked = check.run(report.survey, watcher, stop); !checked)
        return checked.error();
    if (m_options.dryRun || report.survey.hasObstacle())
        return report;
    for (const ImportSurvey::Table &counted : report.survey.tables) {
        const OldTable &old = *oldTableNamed(counted.table);
        TransferTable table = oldTransfer(m_target, old, schema.value()).table;
        // Copy and proof see what the survey saw, so that nobody need ask each row again.
        if (counted.unfit == 0)
            table.reason.clear();
        const auto target = targets.to(old.service);
        if (!target)
            return target.error();
        auto proof = transferAndProve(session, *target.value(), table, counted.rows, m_options, watcher, stop);
        if (!proof)
            return proof.error();
        report.tables.push_back(std::move(proof.value()));
    }
    return report;
}

} // namespace vhm24::core

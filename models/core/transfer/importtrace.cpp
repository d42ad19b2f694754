// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/importtrace.h"

#include "models/core/transfer/oldschema.h"
#include "models/core/transfer/transferrun.h"

namespace vhm24::core {

namespace {

ImportTrace traceOf(const QString &job)
{
    ImportTrace trace{.tables = int(oldTables().size())};
    if (!job.startsWith(QLatin1String(ImportFileJob)))
        trace.place = job.mid(qsizetype(qstrlen(ImportJob)));
    return trace;
}

} // namespace

Result<std::optional<ImportTrace>> lastImportTrace(const Layout &target)
{
    LayoutConnections connections(target);
    QMap<QString, ImportTrace> traces;
    for (const auto &[database, services] : target.databases()) {
        const auto connection = connections.to(services.front());
        if (!connection)
            return connection.error();
        const auto rows = connection.value()->run(
            {.sql = R"(SELECT job, count(*) FILTER (WHERE finished), coalesce(sum("rows"), 0)::bigint, max("updatedAt")
                FROM desk.transfer_progress WHERE starts_with(job, $1) GROUP BY 1)",
             .parameters = {QString::fromLatin1(ImportJob)}});
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rows(); ++row) {
            const QString job = rows->text(row, 0);
            if (!traces.contains(job))
                traces.insert(job, traceOf(job));
            ImportTrace &trace = traces[job];
            trace.finished += int(rows->integer(row, 1));
            trace.rows += rows->integer(row, 2);
            if (!trace.lastAt.isValid() || rows->moment(row, 3) > trace.lastAt)
                trace.lastAt = rows->moment(row, 3);
        }
    }
    std::optional<ImportTrace> last;
    for (const ImportTrace &trace : traces) {
        if (!last || trace.lastAt > last->lastAt)
            last = trace;
    }
    return last;
}

} // namespace vhm24::core

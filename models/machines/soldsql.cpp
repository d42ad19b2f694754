// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machines/soldsql.h"

namespace vhm24::machines {

namespace {

// The newest reports are taken first and their age is looked at afterwards: with both ends in one condition the planner
// reads and sorts the whole month for each row.
constexpr const char *CountsRule = R"(coalesce(
    (SELECT CASE lower(settings ->> 'salesMode') WHEN 'counter' THEN true WHEN 'increment' THEN false END
     FROM {machines}."MachineConfig" WHERE "machineId" = %machine),
    (SELECT count(*) FILTER (WHERE step < 0) * 20 <= count(*) FILTER (WHERE step > 0)
     FROM (SELECT sales - lag(sales) OVER (ORDER BY at) AS step
           FROM (SELECT "createdAt" AS at, sales FROM {machines}."MachineTelemetry"
                 WHERE "machineId" = %machine AND "createdAt" < %before
                 ORDER BY "createdAt" DESC LIMIT 200) AS reports
           WHERE sales IS NOT NULL AND at >= %before - interval '30 days') AS newest)))";

constexpr const char *SoldRule = R"(CASE WHEN NOT %counts THEN %sales WHEN %sales >= %counted THEN %sales - %counted
    WHEN %sales * 2 < %counted THEN %sales WHEN %counted IS NOT NULL THEN 0 END)";

constexpr const char *ReportRule = R"(SELECT %sold FROM (SELECT %counts AS counts OFFSET 0) AS mode LEFT JOIN LATERAL (
    SELECT r.sales FROM {machines}."MachineTelemetry" AS r
    WHERE counts AND r."machineId" = t."machineId" AND r.sales IS NOT NULL AND r."createdAt" < t."createdAt"
      AND r."createdAt" >= t."createdAt" - interval '30 days'
    ORDER BY r."createdAt" DESC LIMIT 1) AS earlier ON true
    WHERE t."sales" IS NOT NULL)";

} // namespace

QByteArray SoldSql::counts(const QByteArray &machine, const QByteArray &before)
{
    return QByteArray(CountsRule).replace("%machine", machine).replace("%before", before);
}

QByteArray SoldSql::sold(const QByteArray &counts, const QByteArray &sales, const QByteArray &counted)
{
    // The longer name first: one begins like the other.
    return QByteArray(SoldRule).replace("%counted", counted).replace("%counts", counts).replace("%sales", sales);
}

const char *SoldSql::ofReport()
{
    // The day that followed too, so that the first reports of a machine say what they do in the chart.
    static const QByteArray sql =
        QByteArray(ReportRule)
            .replace("%sold", sold("counts", "t.\"sales\"", "earlier.sales"))
            .replace("%counts", counts("t.\"machineId\"", "(t.\"createdAt\" + interval '1 day')"));
    return sql.constData();
}

} // namespace vhm24::machines

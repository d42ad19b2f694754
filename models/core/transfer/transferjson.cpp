// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/transferjson.h"

#include <QJsonArray>

namespace vhm24::core {

namespace {

QJsonObject findingJson(const ImportFinding &finding)
{
    return {{QStringLiteral("weight"), nameOf(finding.weight)},
            {QStringLiteral("table"), finding.table},
            {QStringLiteral("column"), finding.column},
            {QStringLiteral("count"), finding.count},
            {QStringLiteral("text"), describe(finding)}};
}

QJsonObject proofJson(const TableProof &proof)
{
    return {{QStringLiteral("service"), QString(nameOf(proof.service))},
            {QStringLiteral("table"), proof.table},
            {QStringLiteral("agrees"), proof.agrees},
            {QStringLiteral("source"), proof.source},
            {QStringLiteral("target"), proof.target},
            {QStringLiteral("quarantined"), proof.quarantined},
            {QStringLiteral("resent"), proof.resent},
            {QStringLiteral("missing"), proof.missing},
            {QStringLiteral("different"), proof.different},
            {QStringLiteral("extra"), proof.extra},
            {QStringLiteral("sourceChecksum"), proof.sourceChecksum},
            {QStringLiteral("targetChecksum"), proof.targetChecksum}};
}

} // namespace

QJsonObject toJson(const TransferReport &report)
{
    QJsonArray tables;
    for (const TableProof &proof : report.tables)
        tables += proofJson(proof);
    QJsonArray findings;
    for (const ImportFinding &finding : report.survey.findings)
        findings += findingJson(finding);
    QJsonArray survey;
    for (const ImportSurvey::Table &table : report.survey.tables)
        survey += QJsonObject{{QStringLiteral("table"), table.table},
                              {QStringLiteral("rows"), table.rows},
                              {QStringLiteral("unfit"), table.unfit}};
    return {{QStringLiteral("agrees"), report.agrees()}, {QStringLiteral("dryRun"), report.dryRun},
            {QStringLiteral("job"), report.job},         {QStringLiteral("survey"), survey},
            {QStringLiteral("findings"), findings},      {QStringLiteral("tables"), tables}};
}

} // namespace vhm24::core

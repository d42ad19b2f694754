// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/structureverdict.h"

#include "models/core/database/database.h"

namespace vhm24::core {

namespace {

constexpr std::chrono::seconds VerdictBudget{5};

Result<StructureVerdict> judgeService(Connection &connection, Service service, const QString &schema)
{
    const auto differences = compareStructure(connection, service, schema, {.deadline = VerdictBudget});
    if (!differences)
        return differences.error();
    StructureVerdict verdict;
    for (const StructureDifference &one : *differences) {
        if (!one.harmless)
            verdict.harmful.push_back({.service = service, .difference = one});
    }
    verdict.oldForm = verdict.isReadOnly() && isOldSingleSchema(connection);
    return verdict;
}

} // namespace

QStringList StructureVerdict::lines(std::size_t most) const
{
    QStringList list;
    for (const Finding &finding : harmful) {
        if (std::size_t(list.size()) < most)
            list += QStringLiteral("%1: %2").arg(nameOf(finding.service), describe(finding.difference));
    }
    return list;
}

QFuture<StructureVerdict> judgeStructure(const Layout &layout)
{
    QList<QFuture<Result<StructureVerdict>>> futures;
    for (const Service service : AllServices)
        futures += layout.database(service).submit<StructureVerdict>(
            [service, schema = layout.schema(service)](Connection &connection) {
                return judgeService(connection, service, schema);
            });
    return QtFuture::whenAll(futures.begin(), futures.end())
        .then([](const QList<QFuture<Result<StructureVerdict>>> &answers) {
            StructureVerdict all;
            for (const auto &answer : answers) {
                if (answer.resultCount() == 0 || !answer.result())
                    continue;
                const Result<StructureVerdict> one = answer.result();
                all.harmful.insert(all.harmful.end(), one->harmful.begin(), one->harmful.end());
                all.oldForm = all.oldForm || one->oldForm;
            }
            return all;
        });
}

} // namespace vhm24::core

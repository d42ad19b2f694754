// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/transfertable.h"

#include "models/core/database/layout.h"
#include "models/core/database/statement.h"
#include "models/core/migration/servicestructure.h"

#include <algorithm>

namespace vhm24::core {

namespace {

/// What stands in the first brackets of a definition such as `unique (machineId, itemId)`.
QStringList bracketed(const QString &definition)
{
    const QString inner = definition.section(QLatin1Char('('), 1, 1).section(QLatin1Char(')'), 0, 0);
    return inner.split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

std::vector<std::pair<QString, QString>> referencesOf(const ServiceStructure::Table &table)
{
    std::vector<std::pair<QString, QString>> list;
    for (const QString &definition : table.foreignKeys)
        list.emplace_back(bracketed(definition).value(0),
                          definition.section(QStringLiteral(" to "), 1).section(QLatin1Char(' '), 0, 0));
    return list;
}

} // namespace

QByteArray TransferTable::columnList(const char *alias) const
{
    QByteArray list;
    for (const TransferColumn &column : columns)
        list += (list.isEmpty() ? "" : ", ") + QByteArray(alias) + quotedIdentifier(column.name);
    return list;
}

QByteArray TransferTable::expressions() const
{
    QByteArray list;
    for (const TransferColumn &column : columns)
        list += (list.isEmpty() ? "" : ", ") + column.expression;
    return list;
}

QByteArray TransferTable::fits() const { return reason.isEmpty() ? "true" : '(' + reason + ") IS NULL"; }

QByteArray TransferTable::sourceHash() const { return "hashtextextended(ROW(" + expressions() + ")::text, 0)"; }

QByteArray TransferTable::targetHash(const char *alias) const
{
    return "hashtextextended(ROW(" + columnList(alias) + ")::text, 0)";
}

TransferTable transferTable(const Layout &layout, Service service, const QString &name)
{
    TransferTable table{.service = service, .name = name, .targetSchema = quotedIdentifier(layout.schema(service))};
    table.target = table.targetSchema + '.' + quotedIdentifier(name);
    const ServiceStructure::Table &contract = *expectedStructure(service).tables.constFind(name);
    for (const ServiceStructure::Index &index : contract.indexes) {
        if (index.definition.startsWith(QLatin1String("unique")))
            table.uniqueKeys.push_back(bracketed(index.definition));
    }
    table.references = referencesOf(contract);
    return table;
}

QStringList tablesInOrder(Service service)
{
    const auto &tables = expectedStructure(service).tables;
    QStringList ordered;
    while (ordered.size() < tables.size()) {
        const auto before = ordered.size();
        for (auto it = tables.begin(); it != tables.end(); ++it) {
            const auto references = referencesOf(it.value());
            const bool ready =
                !ordered.contains(it.key()) && std::all_of(references.begin(), references.end(), [&](const auto &one) {
                    return ordered.contains(one.second) || one.second == it.key();
                });
            if (ready)
                ordered += it.key();
        }
        if (ordered.size() == before)
            qFatal("the tables of the contract refer to each other in a circle");
    }
    return ordered;
}

} // namespace vhm24::core

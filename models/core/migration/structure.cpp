// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/structure.h"

#include "models/core/database/connection.h"
#include "models/core/migration/servicestructure.h"

namespace vhm24::core {

namespace {

using Differences = std::vector<StructureDifference>;

QString nullWord(bool notNull) { return notNull ? QStringLiteral("NOT NULL") : QStringLiteral("NULL"); }

QString defaultWord(const std::optional<QString> &value) { return value.value_or(QStringLiteral("none")); }

void compareColumns(const QString &table, const ServiceStructure::Table &expected, const ServiceStructure::Table &found,
                    Differences &differences)
{
    for (auto it = expected.columns.begin(); it != expected.columns.end(); ++it) {
        const auto other = found.columns.constFind(it.key());
        const auto differ = [&](DifferenceKind kind, const QString &wanted, const QString &is) {
            differences.push_back({.kind = kind, .table = table, .name = it.key(), .expected = wanted, .found = is});
        };
        if (other == found.columns.constEnd()) {
            differ(DifferenceKind::MissingColumn, it->type, {});
            continue;
        }
        if (other->type != it->type)
            differ(DifferenceKind::DifferentType, it->type, other->type);
        if (other->notNull != it->notNull)
            differ(DifferenceKind::DifferentNull, nullWord(it->notNull), nullWord(other->notNull));
        if (other->defaultValue != it->defaultValue)
            differ(DifferenceKind::DifferentDefault, defaultWord(it->defaultValue), defaultWord(other->defaultValue));
    }
    for (auto it = found.columns.begin(); it != found.columns.end(); ++it) {
        if (!expected.columns.contains(it.key()))
            differences.push_back({.kind = DifferenceKind::ExtraColumn,
                                   .table = table,
                                   .name = it.key(),
                                   .found = it->type,
                                   .harmless = !it->notNull || it->defaultValue.has_value()});
    }
}

void compareIndexes(const QString &table, const ServiceStructure::Table &expected, const ServiceStructure::Table &found,
                    Differences &differences)
{
    for (auto it = expected.indexes.begin(); it != expected.indexes.end(); ++it) {
        const auto other = found.indexes.constFind(it.key());
        if (other == found.indexes.constEnd())
            differences.push_back({.kind = DifferenceKind::MissingIndex,
                                   .table = table,
                                   .name = it.key(),
                                   .expected = it->definition,
                                   .harmless = it->plain});
        else if (other->definition != it->definition)
            differences.push_back({.kind = DifferenceKind::DifferentIndex,
                                   .table = table,
                                   .name = it.key(),
                                   .expected = it->definition,
                                   .found = other->definition,
                                   .harmless = it->plain && other->plain});
    }
    for (auto it = found.indexes.begin(); it != found.indexes.end(); ++it) {
        if (!expected.indexes.contains(it.key()))
            differences.push_back({.kind = it->plain ? DifferenceKind::ExtraIndex : DifferenceKind::ExtraUniqueIndex,
                                   .table = table,
                                   .name = it.key(),
                                   .found = it->definition,
                                   .harmless = it->plain});
    }
}

void compareForeignKeys(const QString &table, const ServiceStructure::Table &expected,
                        const ServiceStructure::Table &found, Differences &differences)
{
    for (auto it = expected.foreignKeys.begin(); it != expected.foreignKeys.end(); ++it) {
        const auto other = found.foreignKeys.constFind(it.key());
        if (other == found.foreignKeys.constEnd())
            differences.push_back(
                {.kind = DifferenceKind::MissingForeignKey, .table = table, .name = it.key(), .expected = it.value()});
        else if (other.value() != it.value())
            differences.push_back({.kind = DifferenceKind::DifferentForeignKey,
                                   .table = table,
                                   .name = it.key(),
                                   .expected = it.value(),
                                   .found = other.value(),
                                   // It holds for whatever is written; a copy that goes on will have it proven.
                                   .harmless = other.value() == it.value() + QStringLiteral(" not valid")});
    }
    for (auto it = found.foreignKeys.begin(); it != found.foreignKeys.end(); ++it) {
        if (!expected.foreignKeys.contains(it.key()))
            differences.push_back(
                {.kind = DifferenceKind::ExtraForeignKey, .table = table, .name = it.key(), .found = it.value()});
    }
}

void compareEnums(const ServiceStructure &expected, const ServiceStructure &found, Differences &differences)
{
    const auto words = [](const QStringList &values) { return values.join(QStringLiteral(", ")); };
    for (auto it = expected.enums.begin(); it != expected.enums.end(); ++it) {
        const auto other = found.enums.constFind(it.key());
        if (other == found.enums.constEnd())
            differences.push_back(
                {.kind = DifferenceKind::MissingEnum, .name = it.key(), .expected = words(it.value())});
        else if (other.value() != it.value())
            differences.push_back({.kind = DifferenceKind::DifferentEnum,
                                   .name = it.key(),
                                   .expected = words(it.value()),
                                   .found = words(other.value())});
    }
}

QString kindWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::MissingTable: return QStringLiteral("missing table");
    case DifferenceKind::MissingColumn: return QStringLiteral("missing column");
    case DifferenceKind::ExtraColumn: return QStringLiteral("extra column");
    case DifferenceKind::DifferentType: return QStringLiteral("different type of column");
    case DifferenceKind::DifferentDefault: return QStringLiteral("different default of column");
    case DifferenceKind::DifferentNull: return QStringLiteral("different NULL rule of column");
    case DifferenceKind::MissingIndex: return QStringLiteral("missing index");
    case DifferenceKind::ExtraIndex: return QStringLiteral("extra index");
    case DifferenceKind::ExtraUniqueIndex: return QStringLiteral("extra unique index");
    case DifferenceKind::DifferentIndex: return QStringLiteral("different index");
    case DifferenceKind::MissingForeignKey: return QStringLiteral("missing foreign key");
    case DifferenceKind::ExtraForeignKey: return QStringLiteral("extra foreign key");
    case DifferenceKind::DifferentForeignKey: return QStringLiteral("different foreign key");
    case DifferenceKind::MissingEnum: return QStringLiteral("missing enum");
    case DifferenceKind::DifferentEnum: return QStringLiteral("different enum");
    }
    return {};
}

} // namespace

Result<std::vector<StructureDifference>> compareStructure(Connection &connection, Service service,
                                                          const QString &schema, const CallOptions &options)
{
    const ServiceStructure &expected = expectedStructure(service);
    const auto found = readStructure(connection, schema, expected, options);
    return found ? Result<Differences>(compareStructures(expected, *found)) : Result<Differences>(found.error());
}

StructureHarm harmIn(const std::vector<StructureDifference> &differences)
{
    StructureHarm harm;
    for (const StructureDifference &one : differences) {
        if (!one.harmless)
            ++(one.kind == DifferenceKind::MissingTable ? harm.missingTables : harm.differences);
    }
    return harm;
}

Result<QString> firstHarm(Connection &connection, Service service, const QString &schema, const CallOptions &options)
{
    const auto differences = compareStructure(connection, service, schema, options);
    if (!differences)
        return differences.error();
    for (const StructureDifference &one : *differences) {
        if (!one.harmless)
            return QString(nameOf(service)) + QStringLiteral(": ") + describe(one);
    }
    return QString();
}

std::vector<StructureDifference> compareStructures(const ServiceStructure &expected, const ServiceStructure &found)
{
    Differences differences;
    compareEnums(expected, found, differences);
    for (auto it = expected.tables.begin(); it != expected.tables.end(); ++it) {
        const auto other = found.tables.constFind(it.key());
        if (other == found.tables.constEnd()) {
            differences.push_back({.kind = DifferenceKind::MissingTable, .table = it.key()});
            continue;
        }
        compareColumns(it.key(), it.value(), other.value(), differences);
        compareIndexes(it.key(), it.value(), other.value(), differences);
        compareForeignKeys(it.key(), it.value(), other.value(), differences);
    }
    return differences;
}

QString describe(const StructureDifference &difference)
{
    QString line = kindWord(difference.kind) + QLatin1Char(' ') + difference.table;
    if (!difference.name.isEmpty())
        line += (difference.table.isEmpty() ? QString() : QStringLiteral(".")) + difference.name;
    if (!difference.expected.isEmpty())
        line += QStringLiteral(", expected: ") + difference.expected;
    if (!difference.found.isEmpty())
        line += QStringLiteral(", found: ") + difference.found;
    return line;
}

bool isOldSingleSchema(Connection &connection)
{
    const auto answer = connection.run({.sql = R"sql(
SELECT count(DISTINCT c.relname) = 3
       AND bool_or(c.relname = 'Transaction' AND a.attname = 'paymentType'
                   AND a.atttypid IN ('text'::regtype, 'varchar'::regtype))
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p') AND c.relname IN ('User', 'Machine', 'Transaction')
)sql"});
    return answer && answer->rows() == 1 && answer->boolean(0, 0);
}

} // namespace vhm24::core

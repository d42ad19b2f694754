// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/servicestructure.h"

#include "models/core/migration/migrationfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vhm24::core {

namespace {

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue value : array)
        list += value.toString();
    return list;
}

ServiceStructure::Table tableFrom(const QJsonObject &object)
{
    ServiceStructure::Table table;
    for (const QJsonValue value : object.value(QLatin1String("columns")).toArray()) {
        const QJsonObject column = value.toObject();
        const QJsonValue defaultValue = column.value(QLatin1String("default"));
        table.columns.insert(
            text(column, "name"),
            {.type = text(column, "type"),
             .notNull = column.value(QLatin1String("notNull")).toBool(),
             .defaultValue = defaultValue.isString() ? std::optional(defaultValue.toString()) : std::nullopt});
    }
    for (const QJsonValue value : object.value(QLatin1String("indexes")).toArray()) {
        const QJsonObject index = value.toObject();
        const bool primary = index.value(QLatin1String("primary")).toBool();
        const bool unique = index.value(QLatin1String("unique")).toBool();
        const QStringList columns = texts(index.value(QLatin1String("columns")).toArray());
        table.indexes.insert(text(index, "name"), {.definition = indexDefinition(primary, unique, columns),
                                                   .plain = !primary && !unique,
                                                   .columns = columns});
    }
    for (const QJsonValue value : object.value(QLatin1String("foreignKeys")).toArray()) {
        const QJsonObject key = value.toObject();
        table.foreignKeys.insert(text(key, "name"), foreignKeyDefinition({text(key, "column")}, text(key, "references"),
                                                                         text(key, "onDelete"), text(key, "onUpdate")));
    }
    return table;
}

ServiceStructure structureFrom(const QJsonObject &object)
{
    ServiceStructure structure;
    const QJsonObject enums = object.value(QLatin1String("enums")).toObject();
    for (auto it = enums.begin(); it != enums.end(); ++it)
        structure.enums.insert(it.key(), texts(it.value().toArray()));
    for (const QJsonValue value : object.value(QLatin1String("tables")).toArray()) {
        const QJsonObject table = value.toObject();
        structure.tables.insert(text(table, "name"), tableFrom(table));
    }
    return structure;
}

QMap<Service, ServiceStructure> readContract()
{
    ensureMigrationResources();
    QMap<Service, ServiceStructure> contract;
    QFile file(QStringLiteral(":/schema/contract.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the resource schema/contract.json is missing");
    const QJsonObject services = QJsonDocument::fromJson(file.readAll()).object();
    for (const Service service : AllServices)
        contract.insert(service, structureFrom(services.value(nameOf(service)).toObject()));
    return contract;
}

} // namespace

const ServiceStructure &expectedStructure(Service service)
{
    static const QMap<Service, ServiceStructure> contract = readContract();
    return *contract.constFind(service);
}

QString indexDefinition(bool primary, bool unique, const QStringList &columns)
{
    const QLatin1String kind(primary ? "primary key" : unique ? "unique" : "index");
    return QStringLiteral("%1 (%2)").arg(kind, columns.join(QStringLiteral(", ")));
}

QString foreignKeyDefinition(const QStringList &columns, const QString &references, const QString &onDelete,
                             const QString &onUpdate)
{
    return QStringLiteral("(%1) to %2 on delete %3 on update %4")
        .arg(columns.join(QStringLiteral(", ")), references, onDelete, onUpdate);
}

} // namespace vhm24::core

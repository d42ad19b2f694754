// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupmanifest.h"

#include "models/core/database/layout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

namespace vhm24::core {

namespace {

constexpr int ManifestVersion = 1;

QJsonValue momentJson(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime momentOf(const QJsonObject &json, const char *key)
{
    return QDateTime::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODateWithMs).toUTC();
}

QString wordOf(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

// As text: a number of JSON holds only 53 bits.
qint64 countOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toVariant().toLongLong();
}

QJsonObject databaseJson(const BackupDatabase &one)
{
    QJsonObject services;
    for (const auto &[service, schema] : one.schemas)
        services.insert(nameOf(service), schema);
    QJsonArray extensions;
    for (const BackupExtension &extension : one.extensions)
        extensions +=
            QJsonObject{{QStringLiteral("name"), extension.name}, {QStringLiteral("schema"), extension.schema}};
    QJsonArray tables;
    for (const TableCount &table : one.tables)
        tables += QJsonObject{{QStringLiteral("schema"), table.schema},
                              {QStringLiteral("table"), table.table},
                              {QStringLiteral("rows"), table.rows},
                              {QStringLiteral("checksum"), table.checksum}};
    return {{QStringLiteral("folder"), one.folder},
            {QStringLiteral("database"), one.database},
            {QStringLiteral("place"), one.place},
            {QStringLiteral("services"), services},
            {QStringLiteral("desk"), one.hasDesk},
            {QStringLiteral("serverVersion"), one.serverVersion},
            {QStringLiteral("encoding"), one.encoding},
            {QStringLiteral("collation"), one.collation},
            {QStringLiteral("characterType"), one.characterType},
            {QStringLiteral("snapshot"), one.snapshot},
            {QStringLiteral("snapshotAt"), momentJson(one.snapshotAt)},
            {QStringLiteral("walPosition"), one.walPosition},
            {QStringLiteral("extensions"), extensions},
            {QStringLiteral("tables"), tables}};
}

BackupDatabase databaseFrom(const QJsonObject &json)
{
    BackupDatabase one{.folder = wordOf(json, "folder"),
                       .database = wordOf(json, "database"),
                       .place = wordOf(json, "place"),
                       .hasDesk = json.value(QLatin1String("desk")).toBool(),
                       .serverVersion = wordOf(json, "serverVersion"),
                       .encoding = wordOf(json, "encoding"),
                       .collation = wordOf(json, "collation"),
                       .characterType = wordOf(json, "characterType"),
                       .snapshot = wordOf(json, "snapshot"),
                       .snapshotAt = momentOf(json, "snapshotAt"),
                       .walPosition = wordOf(json, "walPosition")};
    const QJsonObject services = json.value(QLatin1String("services")).toObject();
    for (auto it = services.begin(); it != services.end(); ++it) {
        if (const auto service = serviceNamed(it.key()))
            one.schemas[*service] = it.value().toString();
    }
    for (const QJsonValue value : json.value(QLatin1String("extensions")).toArray())
        one.extensions.push_back(
            {.name = wordOf(value.toObject(), "name"), .schema = wordOf(value.toObject(), "schema")});
    for (const QJsonValue value : json.value(QLatin1String("tables")).toArray()) {
        const QJsonObject table = value.toObject();
        one.tables.push_back({.schema = wordOf(table, "schema"),
                              .table = wordOf(table, "table"),
                              .rows = countOf(table, "rows"),
                              .checksum = wordOf(table, "checksum")});
    }
    return one;
}

QJsonObject verificationJson(const BackupVerification &verification)
{
    return {{QStringLiteral("verified"), verification.succeeded()},
            {QStringLiteral("at"), momentJson(verification.at)},
            {QStringLiteral("server"), verification.server},
            {QStringLiteral("problems"), QJsonArray::fromStringList(verification.problems)}};
}

BackupVerification verificationFrom(const QJsonObject &json)
{
    BackupVerification verification{.at = momentOf(json, "at"), .server = wordOf(json, "server")};
    for (const QJsonValue value : json.value(QLatin1String("problems")).toArray())
        verification.problems += value.toString();
    return verification;
}

} // namespace

QStringList BackupDatabase::allSchemas() const
{
    QStringList list;
    for (const auto &[service, schema] : schemas)
        list += schema;
    if (hasDesk)
        list += QString::fromLatin1(Layout::DeskSchema);
    list.removeDuplicates();
    return list;
}

qint64 BackupManifest::bytes() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
                           [](qint64 sum, const BackupFile &file) { return sum + file.size; });
}

qint64 BackupManifest::rows() const
{
    qint64 sum = 0;
    for (const BackupDatabase &database : databases) {
        for (const TableCount &table : database.tables)
            sum += table.rows;
    }
    return sum;
}

QString BackupManifest::consistency() const
{
    if (databases.size() == 1)
        return QStringLiteral("All services are one moment of one database.");
    return QStringLiteral("Each database is one moment; the moments lie within %1 ms. Work that spans databases "
                          "may be half there, as after a crash, and is completed when the desk starts.")
        .arg(spreadMs);
}

const BackupDatabase *BackupManifest::databaseOf(Service service) const
{
    const auto found = std::find_if(databases.begin(), databases.end(),
                                    [&](const BackupDatabase &one) { return one.schemas.count(service) > 0; });
    return found == databases.end() ? nullptr : &*found;
}

QJsonObject toJson(const BackupManifest &manifest)
{
    QJsonArray databases;
    for (const BackupDatabase &one : manifest.databases)
        databases += databaseJson(one);
    QJsonArray files;
    for (const BackupFile &file : manifest.files)
        files += QJsonObject{{QStringLiteral("path"), file.path},
                             {QStringLiteral("size"), file.size},
                             {QStringLiteral("sha256"), file.sha256}};
    return {{QStringLiteral("version"), ManifestVersion},
            {QStringLiteral("name"), manifest.name},
            {QStringLiteral("startedAt"), momentJson(manifest.startedAt)},
            {QStringLiteral("finishedAt"), momentJson(manifest.finishedAt)},
            {QStringLiteral("program"), manifest.program},
            {QStringLiteral("dumpProgram"), manifest.dumpProgram},
            {QStringLiteral("layout"),
             manifest.databases.size() > 1 ? QStringLiteral("databases") : QStringLiteral("schemas")},
            {QStringLiteral("consistency"), manifest.consistency()},
            {QStringLiteral("spreadMs"), manifest.spreadMs},
            {QStringLiteral("bytes"), manifest.bytes()},
            {QStringLiteral("rows"), manifest.rows()},
            {QStringLiteral("databases"), databases},
            {QStringLiteral("files"), files},
            {QStringLiteral("verification"), verificationJson(manifest.verification)}};
}

Result<BackupManifest> backupManifestFrom(const QJsonObject &json)
{
    if (json.value(QLatin1String("version")).toInt() != ManifestVersion)
        return invalid(QStringLiteral("the manifest is of a form that this program does not know"));
    BackupManifest manifest{
        .name = wordOf(json, "name"),
        .startedAt = momentOf(json, "startedAt"),
        .finishedAt = momentOf(json, "finishedAt"),
        .program = wordOf(json, "program"),
        .dumpProgram = wordOf(json, "dumpProgram"),
        .spreadMs = countOf(json, "spreadMs"),
        .verification = verificationFrom(json.value(QLatin1String("verification")).toObject()),
    };
    for (const QJsonValue value : json.value(QLatin1String("databases")).toArray())
        manifest.databases.push_back(databaseFrom(value.toObject()));
    for (const QJsonValue value : json.value(QLatin1String("files")).toArray()) {
        const QJsonObject file = value.toObject();
        manifest.files.push_back(
            {.path = wordOf(file, "path"), .size = countOf(file, "size"), .sha256 = wordOf(file, "sha256")});
    }
    if (manifest.databases.empty())
        return invalid(QStringLiteral("the manifest names no database"));
    return manifest;
}

Result<BackupManifest> BackupManifest::read(const QString &folder)
{
    QFile file(folder + QLatin1Char('/') + QLatin1String(BackupManifestName));
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(QStringLiteral("%1: %2").arg(file.fileName(), problem.errorString()));
    return backupManifestFrom(document.object());
}

Result<Done> BackupManifest::write(const QString &folder) const
{
    QSaveFile file(folder + QLatin1Char('/') + QLatin1String(BackupManifestName));
    const QByteArray text = QJsonDocument(toJson(*this)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{.detail = QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    return Done{};
}

} // namespace vhm24::core

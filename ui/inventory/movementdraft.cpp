// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementdraft.h"

#include "models/inventory/stockrequest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

namespace vhm24::ui::inventory {

using vhm24::inventory::MovementKind;

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 4 << 20;
constexpr qsizetype LongestId = 64;

/// Two windows of one program must not edit the same draft. GUI thread.
QSet<QString> &heldDrafts()
{
    static QSet<QString> held;
    return held;
}

QJsonObject toJson(const MovementDraft::Line &line)
{
    return {{QStringLiteral("id"), line.id},      {QStringLiteral("itemId"), line.itemId},
            {QStringLiteral("sku"), line.sku},    {QStringLiteral("name"), line.name},
            {QStringLiteral("unit"), line.unit},  {QStringLiteral("amount"), line.amount},
            {QStringLiteral("price"), line.price}};
}

QJsonObject toJson(const MovementDraft &draft)
{
    QJsonArray lines;
    for (const auto &line : draft.lines)
        lines.append(toJson(line));
    return {{QStringLiteral("version"), Version},
            {QStringLiteral("id"), draft.id},
            {QStringLiteral("kind"), vhm24::inventory::wordOf(draft.kind)},
            {QStringLiteral("savedAt"), draft.savedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("document"), draft.document},
            {QStringLiteral("date"), draft.date},
            {QStringLiteral("from"), draft.from},
            {QStringLiteral("to"), draft.to},
            {QStringLiteral("machine"), draft.machine},
            {QStringLiteral("reason"), draft.reason},
            {QStringLiteral("lines"), lines}};
}

std::optional<MovementDraft> fromJson(const QJsonObject &json, MovementKind kind)
{
    const auto text = [](const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toString(); };
    if (json[QLatin1String("version")].toInt() != Version || text(json, "kind") != vhm24::inventory::wordOf(kind))
        return std::nullopt;
    MovementDraft draft{.id = text(json, "id"),
                        .kind = kind,
                        .savedAt = QDateTime::fromString(text(json, "savedAt"), Qt::ISODateWithMs),
                        .document = text(json, "document"),
                        .date = text(json, "date"),
                        .from = text(json, "from"),
                        .to = text(json, "to"),
                        .machine = text(json, "machine"),
                        .reason = text(json, "reason")};
    const QJsonArray lines = json[QLatin1String("lines")].toArray();
    for (const auto &value : lines) {
        const QJsonObject line = value.toObject();
        if (text(line, "id").isEmpty() || text(line, "itemId").isEmpty())
            return std::nullopt;
        draft.lines.push_back({.id = text(line, "id"),
                               .itemId = text(line, "itemId"),
                               .sku = text(line, "sku"),
                               .name = text(line, "name"),
                               .unit = text(line, "unit"),
                               .amount = text(line, "amount"),
                               .price = text(line, "price")});
    }
    return draft.id.isEmpty() || draft.isEmpty() ? std::nullopt : std::optional(draft);
}

std::optional<MovementDraft> read(const QString &path, MovementKind kind)
{
    QFile file(path);
    if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return fromJson(QJsonDocument::fromJson(file.readAll()).object(), kind);
}

} // namespace

MovementDraftStore::MovementDraftStore(const QString &userId, const QString &folder)
{
    const QString root = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
    // An id from elsewhere may hold anything; a hash is always a file name.
    const QByteArray user = QCryptographicHash::hash(userId.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_folder = root + QLatin1String("/drafts/") + QString::fromLatin1(user);
}

QString MovementDraftStore::pathOf(const QString &draftId) const
{
    return m_folder + QLatin1String("/movement-") + draftId.left(LongestId) + QLatin1String(".json");
}

bool MovementDraftStore::save(const MovementDraft &draft) const
{
    if (!QDir().mkpath(m_folder))
        return false;
    QSaveFile file(pathOf(draft.id));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact));
    return file.commit();
}

void MovementDraftStore::remove(const QString &draftId) const { QFile::remove(pathOf(draftId)); }

std::optional<MovementDraft> MovementDraftStore::newest(MovementKind kind) const
{
    const QDir folder(m_folder);
    std::optional<MovementDraft> best;
    const QStringList files = folder.entryList({QStringLiteral("movement-*.json")}, QDir::Files);
    for (const QString &name : files) {
        auto draft = read(folder.filePath(name), kind);
        if (draft && !heldDrafts().contains(draft->id) && pathOf(draft->id) == folder.filePath(name) &&
            (!best || draft->savedAt > best->savedAt))
            best = std::move(draft);
    }
    return best;
}

void MovementDraftStore::hold(const QString &draftId) const { heldDrafts().insert(draftId); }
void MovementDraftStore::release(const QString &draftId) const { heldDrafts().remove(draftId); }

} // namespace vhm24::ui::inventory

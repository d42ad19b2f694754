// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/editdrafts.h"

#include "models/core/table/valuejson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace vhm24::core {

namespace {

constexpr int Version = 1;
constexpr int RestMs = 300;
constexpr int DraftSlots = 50;
constexpr qint64 LargestDraft = 64 << 20;

QJsonObject toJson(const TableDescriptor &table, const QMap<int, QVariant> &cells)
{
    QJsonObject json;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const Column &column = table.columns[static_cast<std::size_t>(it.key())];
        if (!column.secret) // the disk is no place for them
            json.insert(QLatin1String(column.name), toTypedJson(it.value()));
    }
    return json;
}

QMap<int, QVariant> cellsOf(const TableDescriptor &table, const QJsonObject &json, QStringList &unknown)
{
    QMap<int, QVariant> cells;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const int column = table.has(it.key().toUtf8().constData()) ? table.indexOf(it.key().toUtf8().constData()) : -1;
        const auto value = fromTypedJson(it.value());
        if (column >= 0 && table.columns[static_cast<std::size_t>(column)].editable && value)
            cells.insert(column, *value);
        else if (!unknown.contains(it.key()))
            unknown += it.key();
    }
    return cells;
}

/// One row of a draft under what was typed into it since.
EditBuffer::RowEdits mergedDraft(EditBuffer::RowEdits kept, const EditBuffer::RowEdits &since)
{
    if (kept.added != since.added)
        return since;
    // Read at different times: no version fits both, so that saving compares them field by field.
    kept.version = kept.version == since.version ? since.version : QByteArray("0");
    kept.auditId = since.auditId;
    kept.read = since.read;
    kept.base.insert(since.base);
    kept.values.insert(since.values);
    return kept;
}

/// All that are open in this program.
std::vector<EditDrafts *> &openDraftLists()
{
    static std::vector<EditDrafts *> lists;
    return lists;
}

QString hashed(const QString &text)
{
    // An id from elsewhere may hold anything; a hash is always a file name.
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

int EditDraft::cells() const
{
    int count = 0;
    for (const EditBuffer::RowEdits &edits : rows)
        count += static_cast<int>(edits.values.size());
    return count;
}

EditDrafts::EditDrafts(const QString &owner, const TableDescriptor &table, EditBuffer &edits, const QString &folder) :
    m_table(table),
    m_edits(edits)
{
    const QString root = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
    m_folder = root + QLatin1String("/drafts/") + hashed(owner);
    m_name = QLatin1String("edits-") + table.key();
    takeKept();
    openDraftLists().push_back(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &EditDrafts::flush);
    connect(&m_edits, &EditBuffer::changed, &m_rest, qOverload<>(&QTimer::start));
}

EditDrafts::~EditDrafts()
{
    if (m_rest.isActive())
        flush();
    m_slot.reset();
    m_keptSlot.reset();
    std::erase(openDraftLists(), this);
    for (EditDrafts *const other : openDraftLists()) {
        if (other->m_folder == m_folder && other->m_name == m_name)
            other->lookLater();
    }
}

std::optional<EditDrafts::Slot> EditDrafts::slotAt(int number, bool withDraft) const
{
    const QString path = QStringLiteral("%1/%2-%3.json").arg(m_folder, m_name).arg(number);
    if (QFile::exists(path) != withDraft)
        return std::nullopt;
    auto lock = std::make_unique<QLockFile>(path + QLatin1String(".lock"));
    lock->setStaleLockTime(0); // a list may be open for days; a dead program's lock is noticed by its process id
    if (!lock->tryLock(0) || QFile::exists(path) != withDraft)
        return std::nullopt;
    return Slot{.path = path, .lock = std::move(lock)};
}

std::optional<EditDrafts::Slot> EditDrafts::freeSlot() const
{
    if (!QDir().mkpath(m_folder))
        return std::nullopt;
    for (int i = 0; i < DraftSlots; ++i) {
        if (auto slot = slotAt(i, false))
            return slot;
    }
    return std::nullopt;
}

void EditDrafts::takeKept()
{
    for (int i = 0; i < DraftSlots; ++i) {
        auto slot = slotAt(i, true);
        if (!slot)
            continue;
        QFile file(slot->path);
        if (file.size() <= LargestDraft && file.open(QIODevice::ReadOnly))
            m_kept = decoded(file.readAll());
        if (!m_kept)
            continue; // not ours to judge: it stays on the disk
        m_keptSlot = std::move(slot);
        return;
    }
}

void EditDrafts::look()
{
    if (m_kept)
        return;
    takeKept();
    if (m_kept)
        Q_EMIT keptChanged();
}

/// Not at once: whole windows close list by list.
void EditDrafts::lookLater() { QMetaObject::invokeMethod(this, &EditDrafts::look, Qt::QueuedConnection); }

QByteArray EditDrafts::encoded() const
{
    QJsonObject rows;
    for (auto it = m_edits.rows().begin(); it != m_edits.rows().end(); ++it)
        rows.insert(it.key(), QJsonObject{{QStringLiteral("added"), it->added},
                                          {QStringLiteral("auditId"), it->auditId},
                                          {QStringLiteral("version"), QString::fromLatin1(it->version)},
                                          {QStringLiteral("base"), toJson(m_table, it->base)},
                                          {QStringLiteral("values"), toJson(m_table, it->values)}});
    const QJsonObject draft{{QStringLiteral("version"), Version},
                            {QStringLiteral("table"), m_table.key()},
                            {QStringLiteral("savedAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                            {QStringLiteral("added"), QJsonArray::fromStringList(m_edits.addedIds())},
                            {QStringLiteral("rows"), rows}};
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

std::optional<EditDraft> EditDrafts::decoded(const QByteArray &text) const
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.value(QLatin1String("version")).toInt() != Version ||
        json.value(QLatin1String("table")).toString() != m_table.key())
        return std::nullopt;
    EditDraft draft{.savedAt =
                        QDateTime::fromString(json.value(QLatin1String("savedAt")).toString(), Qt::ISODateWithMs)};
    const QJsonObject rows = json.value(QLatin1String("rows")).toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const QJsonObject row = it.value().toObject();
        EditBuffer::RowEdits edits{
            .added = row.value(QLatin1String("added")).toBool(),
            .auditId = row.value(QLatin1String("auditId")).toString(),
            .version = row.value(QLatin1String("version")).toString().toLatin1(),
            .base = cellsOf(m_table, row.value(QLatin1String("base")).toObject(), draft.unknownColumns),
            .values = cellsOf(m_table, row.value(QLatin1String("values")).toObject(), draft.unknownColumns)};
        if (!edits.auditId.isEmpty() && (edits.added || !edits.values.isEmpty()))
            draft.rows.insert(it.key(), edits);
    }
    const QStringList added = json.value(QLatin1String("added")).toVariant().toStringList();
    for (const QString &id : added) {
        if (draft.rows.value(id).added)
            draft.addedIds += id;
    }
    draft.rows.removeIf([&](const auto &one) { return one.value().added && !draft.addedIds.contains(one.key()); });
    return draft.rows.isEmpty() ? std::nullopt : std::optional(draft);
}

void EditDrafts::restoreKept()
{
    if (!m_kept)
        return;
    EditBuffer::Rows rows = m_kept->rows;
    QStringList added = m_kept->addedIds;
    for (auto it = m_edits.rows().begin(); it != m_edits.rows().end(); ++it)
        rows.insert(it.key(), rows.contains(it.key()) ? mergedDraft(rows.value(it.key()), *it) : *it);
    for (const QString &id : m_edits.addedIds()) {
        if (!added.contains(id))
            added += id;
    }
    m_kept.reset();
    m_edits.restore(rows, added);
    if (flush()) // only then may the old file go
        dropKept();
}

void EditDrafts::dropKept()
{
    m_kept.reset();
    if (m_keptSlot)
        QFile::remove(m_keptSlot->path);
    m_keptSlot.reset();
    lookLater(); // there may be another one
}

bool EditDrafts::flush()
{
    m_rest.stop();
    if (m_edits.isEmpty()) {
        const bool gone = !m_slot || !QFile::exists(m_slot->path) || QFile::remove(m_slot->path);
        m_slot.reset();
        return gone;
    }
    if (!m_slot)
        m_slot = freeSlot();
    if (!m_slot)
        return false;
    QSaveFile file(m_slot->path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(encoded());
    return file.commit();
}

} // namespace vhm24::core

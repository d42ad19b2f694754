// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/export/exportfile.h"

#include "models/core/database/unitofwork.h"
#include "models/core/id.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <filesystem>

namespace vhm24::core {

namespace {

/// Of what an export of the audit itself wrote, so that a file can be shown to be that one.
QByteArray hashOf(QIODevice &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

bool isHashed(const TableDescriptor &table) { return table.service == Service::Auth; }

Result<Done> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), error);
    if (error)
        return fileError(QString::fromStdString(error.message()));
    return Done{};
}

/// A file beside the one that it will replace, gone again unless it did.
class PartFile {
public:
    explicit PartFile(const QString &target) :
        m_target(target),
        m_path(target + QLatin1Char('.') + newId() + QStringLiteral(".part"))
    {
    }
    ~PartFile() { QFile::remove(m_path); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Asked before all the work is done.
    [[nodiscard]] Result<Done> make() const
    {
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) ? Result<Done>(Done{}) : Result<Done>(fileError(file.errorString()));
    }
    [[nodiscard]] Result<Done> replaceTarget() const
    {
        if (const QFileInfo old(m_target); old.exists())
            QFile::setPermissions(m_path, old.permissions());
        return replaceFile(m_path, m_target);
    }

private:
    const QString m_target;
    const QString m_path;
};

/// Whether the file may take its place.
Result<Done> permission(const ExportRun &run)
{
    if (run.mayFinish ? run.mayFinish() : !run.stop.stop_requested())
        return Done{};
    return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
}

/// The reader only knows that its sink had enough; the file knows why.
Error causeOf(const Error &error, const QString &fileTrouble)
{
    return error.subject == QLatin1String("file") ? fileError(fileTrouble) : error;
}

} // namespace

Error fileError(const QString &detail)
{
    return {.kind = ErrorKind::Invalid, .detail = detail, .subject = QStringLiteral("file")};
}

Result<Done> auditExport(Connection &connection, const Layout &layout, const TableDescriptor &table,
                         const ExportRecord &record, qint64 rows, const QByteArray &sha256)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? Parameter() : Parameter(text); };
    QJsonObject changes{{QStringLiteral("filter"), record.filter},
                        {QStringLiteral("rows"), rows},
                        {QStringLiteral("format"), QString::fromLatin1(record.format)}};
    if (!sha256.isEmpty())
        changes.insert(QStringLiteral("sha256"), QString::fromLatin1(sha256));
    Actor actor = record.actor;
    actor.readOnly = false; // who only reads may take a copy too, and that is noted
    UnitOfWork work(layout, table.service, actor);
    work.add(
        R"(INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent",
            "createdAt") VALUES ($1::text, $2::text, 'EXPORTED', $3::text, $3::text, $4::jsonb, $5::text, $6::text,
            now() AT TIME ZONE 'UTC') ON CONFLICT DO NOTHING)",
        {record.auditId, orNull(record.actor.userId), QByteArray(table.table),
         QJsonDocument(changes).toJson(QJsonDocument::Compact), orNull(record.actor.ipAddress),
         orNull(record.actor.program)});
    const auto written = work.settle(work.commit(connection));
    return written ? Result<Done>(Done{}) : Result<Done>(written.error());
}

Result<qint64> exportCsv(Connection &connection, const Layout &layout, TableExport &rows, const QString &path,
                         const CsvStyle &style, const ExportRecord &record, const ExportRun &run)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file.errorString());
    CsvWriter writer(file, style);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool hashed = isHashed(rows.table());
    writer.setHash(hashed ? &hash : nullptr);
    const auto count = rows.run(connection, writer, run.stop, run.progress);
    if (!count)
        return causeOf(count.error(), file.errorString());
    if (const auto written = writer.finish(); !written)
        return fileError(file.errorString());
    if (const auto may = permission(run); !may)
        return may.error();
    const QByteArray sha256 = hashed ? hash.result().toHex() : QByteArray();
    if (const auto audited = auditExport(connection, layout, rows.table(), record, *count, sha256); !audited)
        return audited.error();
    if (!file.commit())
        return fileError(file.errorString());
    return *count;
}

Result<qint64> exportXlsx(Connection &connection, const Layout &layout, TableExport &rows, const QString &path,
                          const XlsxStyle &style, const ExportRecord &record, const ExportRun &run)
{
    const PartFile part(path);
    if (const auto made = part.make(); !made)
        return made.error();
    XlsxWriter writer(part.path(), style);
    const auto count = rows.run(connection, writer, run.stop, run.progress);
    if (!count)
        return causeOf(count.error(), QStringLiteral("the disk may be full"));
    if (run.stop.stop_requested()) // nothing stops the packing
        return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
    if (const auto packed = writer.finish(); !packed)
        return fileError(packed.error().detail);
    if (const auto may = permission(run); !may)
        return may.error();
    QByteArray hash;
    if (QFile file(part.path()); isHashed(rows.table()) && file.open(QIODevice::ReadOnly))
        hash = hashOf(file);
    if (const auto audited = auditExport(connection, layout, rows.table(), record, *count, hash); !audited)
        return audited.error();
    const auto replaced = part.replaceTarget();
    return replaced ? count : Result<qint64>(replaced.error());
}

} // namespace vhm24::core

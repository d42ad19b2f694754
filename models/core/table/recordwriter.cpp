// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/recordwriter.h"

#include "models/core/table/recordreferences.h"

namespace vhm24::core {

namespace {

QByteArray quoted(const char *name) { return QByteArray("\"") + name + '"'; }

/// Collects parameters and hands out their placeholders.
struct Binder {
    std::vector<Parameter> parameters = {};
    QByteArray operator()(Parameter value, const QByteArray &cast = "text")
    {
        parameters.push_back(std::move(value));
        return '$' + QByteArray::number(static_cast<qlonglong>(parameters.size())) + "::" + cast;
    }
};

/// The values of an audit row besides its changes; the order is that of the column list below.
constexpr const char *AuditColumns =
    R"(("id", "userId", "action", "entity", "entityId", "ipAddress", "userAgent", "createdAt", "changes"))";

QByteArray auditValues(Binder &bind, const Actor &actor, const QString &auditId, const QString &action,
                       const char *entity, const QByteArray &entityId)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? Parameter() : Parameter(text); };
    return bind(auditId) + ", " + bind(orNull(actor.userId)) + ", " + bind(action) + ", " + bind(QByteArray(entity)) +
           ", " + entityId + ", " + bind(orNull(actor.ipAddress)) + ", " + bind(orNull(actor.program)) +
           ", now() AT TIME ZONE 'UTC', ";
}

QString actionOf(const TableDescriptor &table, const char *verb)
{
    return QLatin1String(table.actionPrefix ? table.actionPrefix : table.table) + QLatin1Char('_') +
           QLatin1String(verb);
}

} // namespace

Parameter parameterOf(const Column &column, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (column.kind) {
    case ColumnKind::Boolean: return value.toBool();
    case ColumnKind::Moment: return value.toDateTime();
    case ColumnKind::Date: return value.toDate().toString(Qt::ISODate);
    case ColumnKind::TextList:
    case ColumnKind::EnumerationList: return value.toStringList();
    case ColumnKind::Integer: return value.toLongLong();
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: return value.toDouble();
    default: return value.toString();
    }
}

/// In the order of ids, so that two of these never wait for each other.
void RecordWriter::addLock(UnitOfWork &work, const QStringList &ids, const QStringList &versions) const
{
    const QByteArray guard = R"(WITH locked AS (
            SELECT t."id" FROM )" +
                             m_table.qualifiedName() + R"( AS t
            JOIN unnest($1::text[], $2::text[]) AS wanted(id, version) ON t."id" = wanted.id AND t.xmin::text = wanted.version
            ORDER BY t."id" FOR UPDATE OF t)
        SELECT {desk}.require(count(*) = $3::bigint, 'a row changed since it was read') FROM locked)";
    work.add(guard.constData(), {ids, versions, static_cast<qint64>(ids.size())});
}

std::vector<std::size_t> RecordWriter::addUpdates(UnitOfWork &work, const std::vector<RecordChange> &changes) const
{
    std::vector<std::size_t> statements;
    if (changes.empty())
        return statements;
    QStringList ids;
    QStringList versions;
    for (const RecordChange &change : changes) {
        ids += change.id;
        versions += QString::fromLatin1(change.version);
    }
    addLock(work, ids, versions);
    for (const RecordChange &change : changes)
        statements.push_back(addUpdate(work, change));
    work.announce(QLatin1String(m_table.table), ids);
    return statements;
}

std::vector<std::size_t> RecordWriter::addInserts(UnitOfWork &work, const std::vector<NewRecord> &records) const
{
    std::vector<std::size_t> statements;
    QStringList ids;
    for (const NewRecord &record : records) {
        statements.push_back(addInsert(work, record));
        ids += record.id;
    }
    if (!ids.isEmpty())
        work.announce(QLatin1String(m_table.table), ids);
    return statements;
}

void RecordWriter::addRemovals(UnitOfWork &work, const std::vector<RecordRemoval> &rows,
                               const RecordReferences &references) const
{
    if (rows.empty())
        return;
    QStringList ids;
    QStringList versions;
    for (const RecordRemoval &row : rows) {
        ids += row.id;
        versions += QString::fromLatin1(row.version);
    }
    addLock(work, ids, versions);
    references.addGuard(work, ids);
    for (const RecordRemoval &row : rows)
        addRemoval(work, row);
    work.announce(QLatin1String(m_table.table), ids);
}

void RecordWriter::addRemoval(UnitOfWork &work, const RecordRemoval &row) const
{
    Binder bind;
    const QByteArray id = bind(row.id);
    QByteArray differences;
    for (const int column : row.columns) {
        const char *const name = m_table.columns[static_cast<std::size_t>(column)].name;
        differences += QByteArray(differences.isEmpty() ? "" : ", ") + '\'' + name +
                       "', jsonb_build_object('from', to_jsonb(gone." + quoted(name) + "), 'to', null)";
    }
    const QByteArray sql =
        "WITH gone AS (DELETE FROM " + m_table.qualifiedName() + " WHERE \"id\" = " + id +
        " RETURNING *), logged AS (INSERT INTO {audit} " + AuditColumns + " SELECT " +
        auditValues(bind, work.actor(), row.auditId, actionOf(m_table, "REMOVED"), m_table.table, "gone.\"id\"") +
        "jsonb_build_object(" + differences + ") FROM gone) SELECT \"id\" FROM gone";
    work.add(sql.constData(), std::move(bind.parameters));
}

Statement RecordWriter::written(const Layout &layout, const QStringList &auditIds) const
{
    // One transaction wrote both rows. The relay may have marked the audit row since; then the time of that
    // transaction, which both hold, still tells.
    const QByteArray same =
        m_table.has("updatedAt") ? R"((a.xmin = t.xmin OR a."createdAt" = t."updatedAt"))" : "a.xmin = t.xmin";
    return {.sql =
                layout.sql(R"(SELECT t."id", t.xmin::text FROM {audit} AS a JOIN )" + m_table.qualifiedName() +
                               R"( AS t ON t."id" = a."entityId" AND )" + same + R"( WHERE a."id" = ANY($1::text[]))",
                           m_table.service),
            .parameters = {auditIds}};
}

std::size_t RecordWriter::addUpdate(UnitOfWork &work, const RecordChange &change) const
{
    Binder bind;
    const QByteArray id = bind(change.id);
    QByteArray assignments;
    QByteArray before = "\"id\"";
    QByteArray differences;
    for (auto it = change.values.begin(); it != change.values.end(); ++it) {
        const Column &column = m_table.columns[static_cast<std::size_t>(it.key())];
        const QByteArray name = quoted(column.name);
        const QByteArray value = bind(parameterOf(column, it.value()), castTypeOf(m_table, column));
        assignments += (assignments.isEmpty() ? "" : ", ") + name + " = " + value;
        before += ", " + name;
        differences += QByteArray(differences.isEmpty() ? "" : ", ") + '\'' + column.name +
                       "', jsonb_build_object('from', to_jsonb(old." + name + "), 'to', to_jsonb(" + value + "))";
    }
    if (m_table.has("updatedAt"))
        assignments += R"(, "updatedAt" = now() AT TIME ZONE 'UTC')";
    const QByteArray table = m_table.qualifiedName();
    const QByteArray sql =
        "WITH old AS (SELECT " + before + " FROM " + table + " WHERE \"id\" = " + id + "), changed AS (UPDATE " +
        table + " SET " + assignments + " WHERE \"id\" = " + id + " RETURNING \"id\", xmin::text AS version), " +
        "logged AS (INSERT INTO {audit} " + AuditColumns + " SELECT " +
        auditValues(bind, work.actor(), change.auditId, actionOf(m_table, "UPDATED"), m_table.table, "old.\"id\"") +
        "jsonb_build_object(" + differences + ") FROM old) SELECT \"id\", version FROM changed";
    return work.add(sql.constData(), std::move(bind.parameters));
}

std::size_t RecordWriter::addInsert(UnitOfWork &work, const NewRecord &record) const
{
    Binder bind;
    const QByteArray id = bind(record.id);
    QByteArray names = "\"id\"";
    QByteArray values = id;
    QByteArray differences;
    for (auto it = record.values.begin(); it != record.values.end(); ++it) {
        const Column &column = m_table.columns[static_cast<std::size_t>(it.key())];
        const QByteArray value = bind(parameterOf(column, it.value()), castTypeOf(m_table, column));
        names += ", " + quoted(column.name);
        values += ", " + value;
        differences += QByteArray(differences.isEmpty() ? "" : ", ") + '\'' + column.name +
                       "', jsonb_build_object('from', null, 'to', to_jsonb(" + value + "))";
    }
    for (const char *const moment : {"createdAt", "updatedAt"}) {
        const int column = m_table.indexOf(moment);
        if (column < 0 || record.values.contains(column))
            continue;
        names += ", " + quoted(moment);
        values += ", now() AT TIME ZONE 'UTC'";
    }
    const QByteArray sql =
        "WITH added AS (INSERT INTO " + m_table.qualifiedName() + " (" + names + ") VALUES (" + values +
        ") RETURNING \"id\", xmin::text AS version), logged AS (INSERT INTO {audit} " + AuditColumns + " SELECT " +
        auditValues(bind, work.actor(), record.auditId, actionOf(m_table, "CREATED"), m_table.table, "added.\"id\"") +
        "jsonb_build_object(" + differences + ") FROM added) SELECT \"id\", version FROM added";
    return work.add(sql.constData(), std::move(bind.parameters));
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tablecopy.h"

#include "models/core/database/statement.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace vhm24::app::demo {

using core::Connection;
using core::Done;
using core::Error;
using core::Result;

namespace {

/// Makes blocks ahead of the connection, so that both cores work.
class BlockSource {
public:
    explicit BlockSource(const std::function<bool(CopyWriter &)> &fill) :
        m_thread([this, &fill](const std::stop_token &stop) { produce(stop, fill); })
    {
    }

    bool next(QByteArray &block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
        if (!m_ready.empty()) {
            block = std::move(m_ready.front());
            m_ready.pop_front();
        }
        m_changed.notify_all();
        return !(m_ended && m_ready.empty());
    }

private:
    void produce(const std::stop_token &stop, const std::function<bool(CopyWriter &)> &fill)
    {
        CopyWriter rows;
        for (bool more = true; more && !stop.stop_requested();) {
            more = fill(rows);
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return m_ready.size() < 6; });
            m_ready.push_back(rows.take());
            m_ended = !more;
            m_changed.notify_all();
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<QByteArray> m_ready;
    bool m_ended = false;
    std::jthread m_thread; // last: it uses everything above
};

QByteArray qualified(const core::Layout &layout, const TableCopy &copy)
{
    return core::quotedIdentifier(layout.schema(copy.service)) + '.' +
           core::quotedIdentifier(QString::fromLatin1(copy.table));
}

/// Constraints and indexes of the table as pairs of statements, one that drops and one that makes again what was
/// there. None for a table that others refer to, or that belongs to another role.
constexpr const char *IndexSql = R"(
WITH target AS (SELECT oid, oid::regclass::text AS name FROM pg_class
                WHERE oid = $1::regclass AND pg_has_role(relowner, 'USAGE')
                  AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE confrelid = pg_class.oid))
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', t.name, c.conname),
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', t.name, c.conname, pg_get_constraintdef(c.oid))
FROM target t JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype IN ('p', 'u', 'f')
UNION ALL
SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
FROM target t JOIN pg_index i ON i.indrelid = t.oid
WHERE NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.conrelid = t.oid))";

/// Takes the indexes away when the rows to come are more than those that are there; returns how to bring them back.
Result<QByteArray> suspendIndexes(Connection &connection, const QByteArray &table, qint64 expected)
{
    if (expected < ManyRows)
        return QByteArray();
    const auto present =
        connection.run({.sql = "SELECT count(*) FROM (SELECT 1 FROM " + table + " LIMIT $1::int8) AS present",
                        .parameters = {expected}},
                       {.deadline = NoHurry});
    if (!present || present.value().integer(0, 0) >= expected)
        return present ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(present.error());
    const auto found = connection.run({.sql = IndexSql, .parameters = {QString::fromUtf8(table)}});
    if (!found)
        return found.error();
    QByteArray drop, restore;
    for (int row = 0; row < found.value().rows(); ++row) {
        drop += found.value().text(row, 0).toUtf8() + ";\n";
        restore += found.value().text(row, 1).toUtf8() + ";\n";
    }
    if (drop.isEmpty())
        return QByteArray();
    drop += "SET LOCAL maintenance_work_mem = '256MB';";
    const auto dropped = connection.runScript(drop);
    return dropped ? Result<QByteArray>(restore) : Result<QByteArray>(dropped.error());
}

} // namespace

Result<qint64> copyTable(Connection &connection, const core::Layout &layout, const TableCopy &copy,
                         std::stop_token stop)
{
    const QByteArray table = qualified(layout, copy);
    QByteArray columns;
    for (const char *const column : copy.columns)
        columns += (columns.isEmpty() ? "\"" : ",\"") + QByteArray(column) + '"';
    const auto restore = suspendIndexes(connection, table, copy.expected);
    if (!restore)
        return restore.error();
    BlockSource source(copy.fill);
    const auto rows = connection.copyIn("COPY " + table + '(' + columns + ") FROM STDIN",
                                        [&source](QByteArray &block) { return source.next(block); },
                                        {.stop = stop, .deadline = NoHurry});
    if (!rows)
        return rows.error();
    const auto restored =
        connection.runScript(restore.value() + "ANALYZE " + table, {.stop = stop, .deadline = NoHurry});
    return restored ? rows : Result<qint64>(restored.error());
}

} // namespace vhm24::app::demo

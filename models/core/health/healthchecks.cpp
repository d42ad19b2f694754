// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/health/healthchecks.h"

#include <QtGlobal>

namespace vhm24::core {

namespace {

constexpr double MB = 1024.0 * 1024;
constexpr double GB = 1024.0 * MB;

// clang-format off
constexpr HealthCheck HealthChecks[] = {
    {.id = "database_size", .title = QT_TRANSLATE_NOOP("Health", "Size of the database"),
     .sql = "SELECT current_database()::text, pg_database_size(current_database())::float8, ''",
     .unit = HealthUnit::Bytes, .kept = true},
    {.id = "schema_size", .title = QT_TRANSLATE_NOOP("Health", "Size of each schema"),
     .sql = R"(SELECT n.nspname::text, coalesce(sum(pg_total_relation_size(c.oid)), 0)::float8, count(c.oid)::text
FROM pg_namespace n LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind IN ('r', 'p', 'm')
WHERE n.nspname = ANY($1::text[]) GROUP BY 1 ORDER BY 2 DESC)",
     .note = QT_TRANSLATE_NOOP("Health", "tables: %1"),
     .sum = HealthSum::Total, .unit = HealthUnit::Bytes},
    {.id = "largest_tables", .title = QT_TRANSLATE_NOOP("Health", "Largest tables"),
     .sql = R"(SELECT n.nspname || '.' || c.relname, pg_total_relation_size(c.oid)::float8,
       greatest(c.reltuples, 0)::bigint::text
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname = ANY($1::text[]) ORDER BY 2 DESC LIMIT 10)",
     .note = QT_TRANSLATE_NOOP("Health", "rows: %1"),
     .unit = HealthUnit::Bytes},
    {.id = "dead_rows", .title = QT_TRANSLATE_NOOP("Health", "Dead rows"),
     .sql = R"(SELECT schemaname || '.' || relname, n_dead_tup::float8 / (n_live_tup + n_dead_tup),
       concat_ws(E'\n', n_dead_tup, coalesce(greatest(last_vacuum, last_autovacuum)::timestamp(0)::text, '–'))
FROM pg_stat_user_tables WHERE schemaname = ANY($1::text[]) AND n_dead_tup > 1000 ORDER BY 2 DESC LIMIT 10)",
     .note = QT_TRANSLATE_NOOP("Health", "dead: %1, last vacuum: %2"),
     .unit = HealthUnit::Share, .limits = {.watch = 0.2, .bad = 0.5},
     .advice = QT_TRANSLATE_NOOP("Health", "Vacuum does not keep up: the tables grow and get slower. Look for transactions that stay open."), .kept = true},
    {.id = "never_analyzed", .title = QT_TRANSLATE_NOOP("Health", "Tables without statistics"),
     .sql = R"(SELECT schemaname || '.' || relname, n_live_tup::float8, ''
FROM pg_stat_user_tables WHERE schemaname = ANY($1::text[]) AND n_live_tup > 10000
  AND last_analyze IS NULL AND last_autoanalyze IS NULL ORDER BY 2 DESC LIMIT 10)",
     .sum = HealthSum::Rows, .limits = {.watch = 1},
     .advice = QT_TRANSLATE_NOOP("Health", "The planner guesses. Run ANALYZE once.")},
    {.id = "slow_statements", .title = QT_TRANSLATE_NOOP("Health", "Slow statements"),
     .sql = R"(SELECT left(regexp_replace(s.query, '\s+', ' ', 'g'), 200), s.mean_exec_time, s.calls::text
FROM {statements}.pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid AND d.datname = current_database()
WHERE s.calls >= 5 ORDER BY 2 DESC LIMIT 10)",
     .note = QT_TRANSLATE_NOOP("Health", "calls: %1"),
     .unit = HealthUnit::Milliseconds, .limits = {.watch = 200, .bad = 2000},
     .advice = QT_TRANSLATE_NOOP("Health", "A statement takes that long on average. See whether it lacks an index."), .kept = true},
    {.id = "unused_indexes", .title = QT_TRANSLATE_NOOP("Health", "Indexes that were never used"),
     .sql = R"(SELECT s.schemaname || '.' || s.indexrelname, pg_relation_size(s.indexrelid)::float8, s.relname::text
FROM pg_stat_user_indexes s JOIN pg_index i ON i.indexrelid = s.indexrelid
WHERE s.schemaname = ANY($1::text[]) AND s.idx_scan = 0 AND NOT i.indisunique
  AND pg_relation_size(s.indexrelid) > 1048576 ORDER BY 2 DESC LIMIT 20)",
     .note = QT_TRANSLATE_NOOP("Health", "on %1"),
     .sum = HealthSum::Total, .unit = HealthUnit::Bytes, .limits = {.watch = 512 * MB},
     .advice = QT_TRANSLATE_NOOP("Health", "They cost every write and serve no query since the statistics were reset.")},
    {.id = "missing_indexes", .title = QT_TRANSLATE_NOOP("Health", "Tables read from end to end again and again"),
     .sql = R"(SELECT schemaname || '.' || relname, seq_tup_read::float8 / seq_scan, seq_scan::text
FROM pg_stat_user_tables WHERE schemaname = ANY($1::text[]) AND seq_scan > 100 AND seq_scan > coalesce(idx_scan, 0)
  AND seq_tup_read / greatest(seq_scan, 1) > 10000 ORDER BY seq_tup_read DESC LIMIT 10)",
     .note = QT_TRANSLATE_NOOP("Health", "scans: %1"),
     .sum = HealthSum::Rows, .limits = {.watch = 1, .bad = 5},
     .advice = QT_TRANSLATE_NOOP("Health", "An index is missing for some query. “vhm24-desk migrate deploy” makes those that the lists need.")},
    {.id = "invalid_indexes", .title = QT_TRANSLATE_NOOP("Health", "Broken indexes"),
     .sql = R"(SELECT i.indexrelid::regclass::text, pg_relation_size(i.indexrelid)::float8, i.indrelid::regclass::text
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY($1::text[]) AND NOT i.indisvalid ORDER BY 1 LIMIT 20)",
     .note = QT_TRANSLATE_NOOP("Health", "on %1"),
     .sum = HealthSum::Rows, .limits = {.watch = 1},
     .advice = QT_TRANSLATE_NOOP("Health", "Building them was interrupted: they cost and serve nobody. Build them again.")},
    {.id = "blocked", .title = QT_TRANSLATE_NOOP("Health", "Waiting for somebody else's lock"),
     .sql = R"(SELECT 'pid ' || a.pid,
       extract(epoch FROM clock_timestamp() - a.query_start)::float8,
       concat_ws(E'\n', 'pid ' || array_to_string(pg_blocking_pids(a.pid), ', '),
       coalesce(a.usename, '') || ' ' || left(regexp_replace(a.query, '\s+', ' ', 'g'), 120))
FROM pg_stat_activity a WHERE a.datname = current_database() AND cardinality(pg_blocking_pids(a.pid)) > 0
ORDER BY 2 DESC LIMIT 20)",
     .note = QT_TRANSLATE_NOOP("Health", "waits for %1: %2"),
     .unit = HealthUnit::Seconds, .limits = {.watch = 5, .bad = 60},
     .advice = QT_TRANSLATE_NOOP("Health", "Somebody holds rows and does not go on. Ask them, or end their connection."), .kept = true},
    {.id = "long_transactions", .title = QT_TRANSLATE_NOOP("Health", "Longest open transaction"),
     .sql = R"(SELECT 'pid ' || pid || ' ' || coalesce(usename, ''), extract(epoch FROM clock_timestamp() - xact_start)::float8,
       coalesce(state, '') || ' ' || coalesce(application_name, '')
FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND backend_type = 'client backend'
  AND pid <> pg_backend_pid() ORDER BY 2 DESC LIMIT 10)",
     .unit = HealthUnit::Seconds, .limits = {.watch = 300, .bad = 3600},
     .advice = QT_TRANSLATE_NOOP("Health", "While it is open, dead rows can't be cleared away anywhere."), .kept = true},
    {.id = "connections", .title = QT_TRANSLATE_NOOP("Health", "Connections in use"),
     .sql = R"(SELECT 'max_connections', count(*)::float8 / m.most, concat_ws(E'\n', count(*), m.most)
FROM pg_stat_activity, (SELECT current_setting('max_connections')::int
                             - current_setting('superuser_reserved_connections')::int AS most) m
WHERE backend_type = 'client backend' GROUP BY m.most)",
     .note = QT_TRANSLATE_NOOP("Health", "%1 of %2"),
     .unit = HealthUnit::Share, .limits = {.watch = 0.7, .bad = 0.9},
     .advice = QT_TRANSLATE_NOOP("Health", "Soon nobody else is let in. Use pgbouncer, or raise max_connections."), .kept = true},
    {.id = "cache_hit", .title = QT_TRANSLATE_NOOP("Health", "Read from memory"),
     .sql = R"(SELECT datname::text, blks_hit::float8 / (blks_hit + blks_read), blks_read::text
FROM pg_stat_database WHERE datname = current_database() AND blks_hit + blks_read > 100000)",
     .note = QT_TRANSLATE_NOOP("Health", "blocks from disk: %1"),
     .sum = HealthSum::Smallest, .unit = HealthUnit::Share, .limits = {.watch = 0.95, .bad = 0.9, .lowIsBad = true},
     .advice = QT_TRANSLATE_NOOP("Health", "The memory of the server is too small for what is read. Raise shared_buffers."), .kept = true, .nothing = 1},
    {.id = "replication_lag", .title = QT_TRANSLATE_NOOP("Health", "Replicas behind"),
     .sql = R"(SELECT coalesce(nullif(application_name, ''), 'replica') || ' ' || coalesce(client_addr::text, 'local'),
       coalesce(extract(epoch FROM replay_lag), 0)::float8, coalesce(state, '') || ' ' || coalesce(sync_state, '')
FROM pg_stat_replication
UNION ALL SELECT 'standby', extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8, ''
WHERE pg_is_in_recovery() ORDER BY 2 DESC NULLS LAST LIMIT 20)",
     .unit = HealthUnit::Seconds, .limits = {.watch = 10, .bad = 60},
     .advice = QT_TRANSLATE_NOOP("Health", "What is read there is of yesterday, and would be lost with the primary."), .kept = true},
    {.id = "idle_slots", .title = QT_TRANSLATE_NOOP("Health", "Log kept for absent replicas"),
     .sql = R"(SELECT slot_name::text, coalesce(pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()
       ELSE pg_current_wal_lsn() END, restart_lsn), 0)::float8, coalesce(plugin, 'physical')
FROM pg_replication_slots WHERE NOT active ORDER BY 2 DESC LIMIT 20)",
     .unit = HealthUnit::Bytes, .limits = {.watch = GB, .bad = 10 * GB},
     .advice = QT_TRANSLATE_NOOP("Health", "The log grows until the disk is full. Bring the replica back, or drop its slot.")},
    {.id = "tablespaces", .title = QT_TRANSLATE_NOOP("Health", "Size of the tablespaces"),
     .sql = R"(SELECT spcname::text, pg_tablespace_size(oid)::float8, pg_tablespace_location(oid) FROM pg_tablespace
WHERE has_tablespace_privilege(oid, 'CREATE') OR pg_has_role('pg_read_all_stats', 'usage')
   OR oid = (SELECT dattablespace FROM pg_database WHERE datname = current_database()) ORDER BY 2 DESC)",
     .sum = HealthSum::Total, .unit = HealthUnit::Bytes},
    {.id = "frozen_age", .title = QT_TRANSLATE_NOOP("Health", "Transaction numbers used up"),
     .sql = R"(SELECT datname::text, age(datfrozenxid)::float8 / 2147483647, age(datfrozenxid)::text
FROM pg_database WHERE datname = current_database())",
     .note = QT_TRANSLATE_NOOP("Health", "transactions: %1"),
     .unit = HealthUnit::Share, .limits = {.watch = 0.4, .bad = 0.75},
     .advice = QT_TRANSLATE_NOOP("Health", "Before they run out the server stops taking writes. Let vacuum finish.")},
    {.id = "deadlocks", .title = QT_TRANSLATE_NOOP("Health", "Deadlocks since the statistics were reset"),
     .sql = R"(SELECT datname::text, deadlocks::float8, coalesce(stats_reset::timestamp(0)::text, '')
FROM pg_stat_database WHERE datname = current_database())",
     .note = QT_TRANSLATE_NOOP("Health", "since %1"), .kept = true},
    {.id = "temp_files", .title = QT_TRANSLATE_NOOP("Health", "Sorted on disk since the statistics were reset"),
     .sql = R"(SELECT datname::text, temp_bytes::float8, temp_files::text
FROM pg_stat_database WHERE datname = current_database())",
     .note = QT_TRANSLATE_NOOP("Health", "files: %1"), .unit = HealthUnit::Bytes},
    {.id = "unsafe_settings", .title = QT_TRANSLATE_NOOP("Health", "Settings that lose data"),
     .sql = R"(SELECT name, 1::float8, setting FROM pg_settings
WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off' ORDER BY 1)",
     .sum = HealthSum::Rows, .limits = {.bad = 1},
     .advice = QT_TRANSLATE_NOOP("Health", "After a power cut the last writes are gone, or the whole database is. Switch them on.")},
    {.id = "audit_outbox", .title = QT_TRANSLATE_NOOP("Health", "Audit rows that wait to be copied"),
     .sql = R"(SELECT 'audit_outbox', count(*)::float8, coalesce(min("createdAt")::timestamp(0)::text, '')
FROM {desk}.audit_outbox WHERE "relayedAt" IS NULL AND "createdAt" < (now() AT TIME ZONE 'UTC') - interval '10 minutes')",
     .note = QT_TRANSLATE_NOOP("Health", "since %1"),
     .limits = {.watch = 1, .bad = 1000},
     .advice = QT_TRANSLATE_NOOP("Health", "The database of auth could not be reached for a while; they are copied when it can.")},
};
// clang-format on

} // namespace

std::span<const HealthCheck> healthChecks() { return HealthChecks; }

} // namespace vhm24::core

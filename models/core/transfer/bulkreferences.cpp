// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/bulkreferences.h"

namespace vhm24::core {

namespace {

constexpr const char *ForeignKeysSql = R"sql(
SELECT format('DROP CONSTRAINT %I', k.conname),
       format('ADD CONSTRAINT %I %s NOT VALID', k.conname,
              regexp_replace(pg_get_constraintdef(k.oid), ' NOT VALID$', '')),
       k.confrelid::regclass::text,
       pg_has_role(t.relowner, 'USAGE') AND pg_has_role(p.relowner, 'USAGE') AND NOT k.condeferrable
FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class p ON p.oid = k.confrelid
WHERE k.contype = 'f' AND k.conrelid = $1::text::regclass ORDER BY k.conname
)sql";

constexpr const char *UnprovenSql = R"sql(
SELECT format('VALIDATE CONSTRAINT %I', conname) FROM pg_constraint
WHERE contype = 'f' AND NOT convalidated AND conrelid = $1::text::regclass ORDER BY 1
)sql";

QByteArray alter(const TransferTable &table, const QByteArrayList &actions)
{
    return "ALTER TABLE " + table.target + ' ' + actions.join(", ");
}

} // namespace

Result<BulkReferences> BulkReferences::of(Connection &target, const TransferTable &table)
{
    const auto keys = target.run({.sql = ForeignKeysSql, .parameters = {QString::fromUtf8(table.target)}});
    if (!keys)
        return keys.error();
    BulkReferences references;
    QByteArrayList tables{table.target};
    for (int row = 0; row < keys->rows(); ++row) {
        if (!keys->boolean(row, 3))
            return BulkReferences();
        references.m_drop += keys->text(row, 0).toUtf8();
        references.m_add += keys->text(row, 1).toUtf8();
        tables += keys->text(row, 2).toUtf8();
    }
    // Without waiting, so that it can't be part of a deadlock.
    references.m_lock = "LOCK TABLE " + tables.join(", ") + " IN ACCESS EXCLUSIVE MODE NOWAIT; ALTER TABLE " +
                        table.target + ' ' + references.m_drop.join(", ");
    return references;
}

Result<Done> BulkReferences::takeOff(Connection &target) const { return target.runScript(m_lock); }

Result<Done> BulkReferences::putBack(Connection &target, const TransferTable &table, const QString &after,
                                     const QString &upto) const
{
    for (const auto &[column, parent] : table.references) {
        const QByteArray name = "t." + quotedIdentifier(column);
        const auto dead = target.run({.sql = "SELECT EXISTS (SELECT 1 FROM " + table.target +
                                             " t WHERE t.id > $1 AND t.id <= $2 AND " + name +
                                             " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + table.targetSchema + '.' +
                                             quotedIdentifier(parent) + " p WHERE p.id = " + name + "))",
                                      .parameters = {after, upto}},
                                     {.deadline = TransferDeadline});
        if (!dead)
            return dead.error();
        if (dead->boolean(0, 0))
            return Error{.kind = ErrorKind::Constraint,
                         .detail = QStringLiteral("%1.%2 refers to a row that is not there").arg(table.name, column)};
    }
    return target.runScript(alter(table, m_add), {.deadline = TransferDeadline});
}

Result<Done> BulkReferences::validate(Connection &target, const TransferTable &table)
{
    const auto open = target.run({.sql = UnprovenSql, .parameters = {QString::fromUtf8(table.target)}});
    if (!open || open->rows() == 0)
        return open ? Result<Done>(Done{}) : Result<Done>(open.error());
    QByteArrayList actions;
    for (int row = 0; row < open->rows(); ++row)
        actions += open->text(row, 0).toUtf8();
    return target.runScript(alter(table, actions), {.deadline = TransferDeadline});
}

} // namespace vhm24::core

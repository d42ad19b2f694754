// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/savedviews.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/database/unitofwork.h"
#include "models/core/id.h"

#include <QJsonDocument>

#include <algorithm>

namespace vhm24::core {

namespace {

/// $1 user id.
constexpr const char *ReadSql = R"(
SELECT v."id", v."tableKey", v.name, v."ownerId", v.shared, v."defaultForRole", v.definition, v.xmin::text
FROM {desk}.saved_view AS v WHERE v."ownerId" = $1::text OR v.shared
ORDER BY lower(v.name), v."id")";

/// $1 id, $2 table, $3 name, $4 owner, $5 shared, $6 role, $7 definition, $8 version (empty: a new one), $9 audit id,
/// $10 ip, $11 program. One role begins with one view of a table: another one gives way in the same statement, and that
/// is written down of it too.
constexpr const char *SaveSql = R"(
WITH old AS (
  SELECT v.*, v.xmin::text AS version FROM {desk}.saved_view AS v WHERE v."id" = $1::text FOR UPDATE),
added AS (
  INSERT INTO {desk}.saved_view ("id", "tableKey", name, "ownerId", shared, "defaultForRole", definition, "createdAt", "updatedAt")
  SELECT $1::text, $2::text, $3::text, $4::text, $5::boolean, $6::text, $7::jsonb, now() AT TIME ZONE 'UTC', now() AT TIME ZONE 'UTC'
  WHERE $8::text = '' AND NOT EXISTS (SELECT 1 FROM old)
  RETURNING xmin::text AS version),
changed AS (
  UPDATE {desk}.saved_view AS v SET name = $3::text, shared = $5::boolean, "defaultForRole" = $6::text,
         definition = $7::jsonb, "updatedAt" = now() AT TIME ZONE 'UTC'
  FROM old WHERE v."id" = old."id" AND old."ownerId" = $4::text AND old.version = $8::text
  RETURNING v.xmin::text AS version),
done AS (SELECT version FROM added UNION ALL SELECT version FROM changed),
yielded AS (
  UPDATE {desk}.saved_view AS v SET "defaultForRole" = NULL, "updatedAt" = now() AT TIME ZONE 'UTC'
  FROM done WHERE v."tableKey" = $2::text AND v."defaultForRole" = $6::text AND v."id" <> $1::text
  RETURNING v."id"),
yields_noted AS (
  INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
  SELECT gen_random_uuid()::text, nullif($4::text, ''), 'VIEW_SAVED', 'SavedView', yielded."id",
         jsonb_build_object('defaultForRole', jsonb_build_object('from', $6::text, 'to', NULL)),
         nullif($10::text, ''), nullif($11::text, ''), now() AT TIME ZONE 'UTC'
  FROM yielded),
noted AS (
  INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
  SELECT $9::text, nullif($4::text, ''), 'VIEW_SAVED', 'SavedView', $1::text,
         jsonb_build_object('tableKey', jsonb_build_object('from', (SELECT "tableKey" FROM old), 'to', $2::text),
                            'name', jsonb_build_object('from', (SELECT name FROM old), 'to', $3::text),
                            'shared', jsonb_build_object('from', (SELECT shared FROM old), 'to', $5::boolean),
                            'defaultForRole', jsonb_build_object('from', (SELECT "defaultForRole" FROM old), 'to', $6::text),
                            'definition', jsonb_build_object('from', (SELECT definition FROM old), 'to', $7::jsonb)),
         nullif($10::text, ''), nullif($11::text, ''), now() AT TIME ZONE 'UTC'
  FROM done)
SELECT (SELECT version FROM done), (SELECT "ownerId" FROM old))";

/// $1 id, $2 owner, $3 version, $4 audit id, $5 ip, $6 program.
constexpr const char *RemoveSql = R"(
WITH old AS (
  SELECT v.*, v.xmin::text AS version FROM {desk}.saved_view AS v WHERE v."id" = $1::text FOR UPDATE),
gone AS (
  DELETE FROM {desk}.saved_view AS v USING old
  WHERE v."id" = old."id" AND old."ownerId" = $2::text AND old.version = $3::text
  RETURNING v."tableKey", v.name, v.definition),
noted AS (
  INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
  SELECT $4::text, nullif($2::text, ''), 'VIEW_REMOVED', 'SavedView', $1::text,
         jsonb_build_object('tableKey', jsonb_build_object('from', "tableKey", 'to', NULL),
                            'name', jsonb_build_object('from', name, 'to', NULL),
                            'definition', jsonb_build_object('from', definition, 'to', NULL)),
         nullif($5::text, ''), nullif($6::text, ''), now() AT TIME ZONE 'UTC'
  FROM gone)
SELECT (SELECT count(*)::text FROM gone), (SELECT "ownerId" FROM old))";

SavedView viewOf(const RowSet &rows, int row)
{
    SavedView view{.id = rows.text(row, 0),
                   .tableKey = rows.text(row, 1),
                   .name = rows.text(row, 2),
                   .ownerId = rows.text(row, 3),
                   .shared = rows.boolean(row, 4),
                   .definition = QJsonDocument::fromJson(rows.text(row, 6).toUtf8()).object(),
                   .version = rows.text(row, 7).toLatin1()};
    for (const Role role : AllRoles) {
        if (!rows.isNull(row, 5) && rows.text(row, 5) == wordOf(role))
            view.defaultForRole = role;
    }
    return view;
}

/// Why nothing was written, from who owns the row now.
Error refusal(const RowSet &answer, const Actor &actor)
{
    if (answer.isNull(0, 1))
        return {.kind = ErrorKind::NotFound, .detail = QStringLiteral("the view was removed meanwhile")};
    if (answer.text(0, 1) != actor.userId)
        return {.kind = ErrorKind::Denied, .detail = QStringLiteral("the view is somebody else's")};
    return {.kind = ErrorKind::Conflict, .detail = QStringLiteral("the view changed since it was read")};
}

template <typename T> QFuture<Result<T>> readyFuture(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

SavedViews::SavedViews(const Layout &layout, Actor actor, QObject *parent) :
    QObject(parent),
    m_layout(layout),
    m_actor(std::move(actor))
{
}

bool SavedViews::mayShare() const { return allows(m_actor, Permission::ShareViews); }

QFuture<Result<std::vector<SavedView>>> SavedViews::reload()
{
    using Views = std::vector<SavedView>;
    const Statement statement{.sql = m_layout.sql(ReadSql, Service::Auth), .parameters = {m_actor.userId}};
    auto future = m_layout.database(Service::Auth).submit<Views>([statement](Connection &connection) -> Result<Views> {
        const auto rows = connection.run(statement);
        if (!rows)
            return rows.error();
        Views views;
        for (int row = 0; row < rows->rows(); ++row)
            views.push_back(viewOf(*rows, row));
        return views;
    });
    deliver(future, this, [this, writes = m_writes](const Result<Views> &views) {
        if (writes != m_writes) {
            reload();
            return;
        }
        if (!views || (m_loaded && views.value() == m_views))
            return;
        m_views = views.value();
        m_loaded = true;
        Q_EMIT changed();
    });
    return future;
}

std::vector<SavedView> SavedViews::list(const QString &tableKey) const
{
    std::vector<SavedView> views;
    std::copy_if(m_views.begin(), m_views.end(), std::back_inserter(views),
                 [&tableKey](const SavedView &view) { return view.tableKey == tableKey; });
    std::stable_partition(views.begin(), views.end(), [this](const SavedView &view) { return isOwn(view); });
    return views;
}

std::optional<SavedView> SavedViews::find(const QString &id) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&id](const SavedView &view) { return view.id == id; });
    return found == m_views.end() ? std::nullopt : std::optional(*found);
}

std::optional<SavedView> SavedViews::defaultFor(const QString &tableKey) const
{
    for (const Role role : AllRoles) { // the role that allows most decides
        for (const SavedView &view : m_views) {
            if (view.tableKey == tableKey && view.defaultForRole == role && m_actor.roles.testFlag(role))
                return view;
        }
    }
    return std::nullopt;
}

void SavedViews::keep(const SavedView &view)
{
    ++m_writes;
    std::erase_if(m_views, [&view](const SavedView &one) { return one.id == view.id; });
    for (SavedView &one : m_views) {
        if (view.defaultForRole && one.tableKey == view.tableKey && one.defaultForRole == view.defaultForRole)
            one.defaultForRole.reset();
    }
    const auto place = std::find_if(m_views.begin(), m_views.end(), [&view](const SavedView &one) {
        return view.name.compare(one.name, Qt::CaseInsensitive) < 0;
    });
    m_views.insert(place, view);
    Q_EMIT changed();
}

QFuture<Result<SavedView>> SavedViews::save(SavedView view)
{
    view.ownerId = view.ownerId.isEmpty() ? m_actor.userId : view.ownerId;
    view.shared = view.shared || view.defaultForRole;
    if (!isOwn(view))
        return readyFuture<SavedView>(
            Error{.kind = ErrorKind::Denied, .detail = QStringLiteral("the view is somebody else's")});
    if (view.shared) {
        if (const auto may = require(m_actor, Permission::ShareViews); !may)
            return readyFuture<SavedView>(may.error());
    }
    if (view.id.isEmpty())
        view.id = newId();
    const Parameter role = view.defaultForRole ? Parameter(wordOf(*view.defaultForRole)) : Parameter();
    const QByteArray definition = QJsonDocument(view.definition).toJson(QJsonDocument::Compact);
    UnitOfWork work(m_layout, Service::Auth, m_actor);
    work.add(SaveSql, {view.id, view.tableKey, view.name, view.ownerId, view.shared, role, definition, view.version,
                       newId(), m_actor.ipAddress, m_actor.program});
    work.announce(QStringLiteral("saved_view"), {view.id});
    auto future =
        m_layout.database(Service::Auth)
            .submit<SavedView>([work, view, actor = m_actor](Connection &connection) mutable -> Result<SavedView> {
                const auto answers = work.commit(connection);
                if (!answers)
                    return answers.error();
                if (answers->front().isNull(0, 0))
                    return refusal(answers->front(), actor);
                view.version = answers->front().text(0, 0).toLatin1();
                return view;
            });
    deliver(future, this, [this](const Result<SavedView> &saved) {
        if (!saved)
            return;
        keep(saved.value());
        if (saved->defaultForRole) // the one that gave way has another version now
            reload();
    });
    return future;
}

QFuture<Result<Done>> SavedViews::remove(const SavedView &view)
{
    UnitOfWork work(m_layout, Service::Auth, m_actor);
    work.add(RemoveSql, {view.id, m_actor.userId, view.version, newId(), m_actor.ipAddress, m_actor.program});
    work.announce(QStringLiteral("saved_view"), {view.id});
    auto future = m_layout.database(Service::Auth)
                      .submit<Done>([work, actor = m_actor](Connection &connection) mutable -> Result<Done> {
                          const auto answers = work.commit(connection);
                          if (!answers)
                              return answers.error();
                          if (answers->front().text(0, 0) == QLatin1String("0"))
                              return refusal(answers->front(), actor);
                          return Done{};
                      });
    deliver(future, this, [this, id = view.id](const Result<Done> &done) {
        if (!done)
            return;
        ++m_writes;
        std::erase_if(m_views, [&id](const SavedView &one) { return one.id == id; });
        Q_EMIT changed();
    });
    return future;
}

} // namespace vhm24::core

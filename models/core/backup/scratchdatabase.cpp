// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/scratchdatabase.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace vhm24::core {

namespace {

constexpr std::chrono::minutes CreateBudget{10};
constexpr int LeftoverS = 3'600;

// Names can't be parameters of CREATE DATABASE; the server itself puts them in.
constexpr const char *CreateDatabaseSql = R"sql(
SELECT format('CREATE DATABASE %I TEMPLATE template0', $1::text)
       || CASE WHEN $2::text <> '' THEN format(' ENCODING %L', $2::text) ELSE '' END
       || CASE WHEN $3::text <> '' THEN format(' LC_COLLATE %L', $3::text) ELSE '' END
       || CASE WHEN $4::text <> '' THEN format(' LC_CTYPE %L', $4::text) ELSE '' END
)sql";

constexpr const char *LeftoversSql = R"sql(
SELECT d.datname::text FROM pg_database d
WHERE starts_with(d.datname::text, $1::text) AND pg_has_role(d.datdba, 'USAGE')
  AND substr(d.datname::text, length($1::text) + 1) ~ '^[0-9]+_'
  AND split_part(substr(d.datname::text, length($1::text) + 1), '_', 1)::numeric
      < extract(epoch FROM now()) - $2::int
  AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datname = d.datname)
)sql";

void dropLeftovers(const ConnectionSettings &place)
{
    const auto connection = Connection::open(place);
    if (!connection)
        return;
    const auto names =
        (*connection)
            ->run({.sql = LeftoversSql, .parameters = {QString::fromLatin1(ScratchDatabase::Prefix), LeftoverS}});
    for (int row = 0; names && row < names->rows(); ++row)
        [[maybe_unused]] const auto dropped = dropDatabase(place, names->text(row, 0));
}

} // namespace

Result<ConnectionSettings> createDatabase(const ConnectionSettings &place, const QString &name,
                                          const DatabaseForm &form)
{
    const auto connection = Connection::open(place);
    if (!connection)
        return connection.error();
    const auto sql =
        (*connection)
            ->run({.sql = CreateDatabaseSql, .parameters = {name, form.encoding, form.collation, form.characterType}});
    if (!sql)
        return sql.error();
    if (const auto made = (*connection)->runScript(sql->text(0, 0).toUtf8(), {.deadline = CreateBudget}); !made) {
        Error error = made.error();
        error.subject = name;
        if (error.sqlState == "42501")
            error.detail += QStringLiteral(" (the user of the connection needs CREATEDB)");
        return error;
    }
    ConnectionSettings settings = place;
    settings.useDatabase(name);
    return settings;
}

Result<Done> dropDatabase(const ConnectionSettings &place, const QString &name)
{
    const auto connection = Connection::open(place);
    if (!connection)
        return connection.error();
    return (*connection)
        ->runScript("DROP DATABASE IF EXISTS " + quotedIdentifier(name) + " WITH (FORCE)", {.deadline = CreateBudget});
}

Result<bool> hasDatabase(const ConnectionSettings &place, const QString &name)
{
    const auto connection = Connection::open(place);
    if (!connection)
        return connection.error();
    const auto rows =
        (*connection)
            ->run({.sql = "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1::text)", .parameters = {name}});
    return rows ? Result<bool>(rows->boolean(0, 0)) : Result<bool>(rows.error());
}

ScratchDatabase::ScratchDatabase(ConnectionSettings place, ConnectionSettings settings) :
    m_place(std::move(place)),
    m_settings(std::move(settings))
{
}

Result<std::unique_ptr<ScratchDatabase>> ScratchDatabase::create(const ConnectionSettings &place,
                                                                 const DatabaseForm &form)
{
    dropLeftovers(place);
    const QString name = QStringLiteral("%1%2_%3")
                             .arg(QLatin1String(Prefix))
                             .arg(QDateTime::currentSecsSinceEpoch())
                             .arg(QRandomGenerator::system()->generate64(), 0, 36);
    auto settings = createDatabase(place, name, form);
    if (!settings)
        return settings.error();
    std::unique_ptr<ScratchDatabase> scratch(new ScratchDatabase(place, std::move(*settings)));
    auto guard = Connection::open(scratch->settings());
    if (!guard)
        return guard.error();
    scratch->m_guard = std::move(*guard);
    // Nothing in it has to outlive a crash; it is only slower where this is refused.
    [[maybe_unused]] const auto quick =
        scratch->m_guard->runScript("ALTER DATABASE " + quotedIdentifier(name) + " SET synchronous_commit = off");
    return scratch;
}

ScratchDatabase::~ScratchDatabase()
{
    m_guard.reset();
    if (const auto dropped = dropDatabase(m_place, m_settings.database); !dropped)
        qWarning("The database %s could not be dropped: %s", qUtf8Printable(m_settings.database),
                 qUtf8Printable(dropped.error().detail));
}

} // namespace vhm24::core

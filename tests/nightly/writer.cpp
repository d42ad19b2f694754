// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/database/configuredlayout.h"
#include "models/core/database/database.h"
#include "models/core/id.h"
#include "models/core/migration/migrator.h"
#include "models/inventory/stockservice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QThread>
#include <QTime>

using namespace vhm24;
using namespace vhm24::core;

namespace {

constexpr qint64 WorthSayingMs = 500;
constexpr unsigned long BetweenMs = 20;

QTextStream &say()
{
    static QTextStream stream(stdout);
    return stream << QTime::currentTime().toString(QStringLiteral("HH:mm:ss.zzz ")) << Qt::flush;
}

Result<Done> makeTables(const Layout &layout)
{
    const auto connection = Connection::open(layout.database(Service::Auth).settings());
    if (!connection)
        return connection.error();
    const Migrator migrator(layout);
    for (const MigrationTarget target :
         {targetOf(Service::Auth), targetOf(Service::Machines), targetOf(Service::Inventory), MigrationTarget::Desk}) {
        if (const auto made = migrator.deploy(**connection, target); !made)
            return made.error();
    }
    for (const char *const sql :
         {R"(INSERT INTO {auth}."User"(id, email, name, "passwordHash", roles, "updatedAt")
            VALUES ('writer', 'writer', 'Writer', '', '{ADMIN}', now()) ON CONFLICT DO NOTHING)",
          R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "updatedAt")
            VALUES ('written', 'Written', 'W', 'KG', 'test', 0, now()) ON CONFLICT DO NOTHING)"}) {
        if (const auto done = (*connection)->run({.sql = layout.sql(sql)}); !done)
            return done.error();
    }
    return Done{};
}

/// Tries until it is known to stand, with the same id, as a user does who presses the button again.
void bookSurely(const Layout &layout, const QString &id)
{
    const inventory::StockService stock(layout);
    for (QString said;;) {
        const auto booked =
            stock
                .book({.kind = inventory::MovementKind::Receive,
                       .lines = {{.id = id, .itemId = QStringLiteral("written"), .amount = QStringLiteral("1")}},
                       .reason = QStringLiteral("nightly")},
                      {.userId = QStringLiteral("writer"), .roles = Role::Admin, .program = QStringLiteral("writer")})
                .result();
        if (booked && booked->stands())
            return;
        const QString why = booked ? QStringLiteral("refused") : booked.error().detail.simplified();
        if (why != said)
            say() << "not booked: " << why << '\n';
        said = why;
        QThread::msleep(10 * BetweenMs);
    }
}

/// Acknowledged and not there; -1 when that can't be asked.
qint64 lost(const Layout &layout, const QStringList &ids)
{
    const auto found =
        layout.database(Service::Inventory)
            .submit<RowSet>([sql = layout.sql(R"(SELECT count(*) FROM {inventory}."StockMovement"
                               WHERE id = ANY($1::text[]))"),
                             ids](Connection &connection) { return connection.run({.sql = sql, .parameters = {ids}}); })
            .result();
    return found ? ids.size() - found->integer(0, 0) : -1;
}

} // namespace

/// `nightly_writer SECONDS` books one movement after another on DATABASE_URL with a single Layout, says how long
/// nothing could be written, and looks at the end whether everything that was acknowledged is there.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 length = QCoreApplication::arguments().value(1).toLongLong() * 1'000;
    const auto configuration = app::loadConfiguration({});
    if (!configuration) {
        say() << configuration.error().detail << '\n';
        return 2;
    }
    const Layout layout = core::makeLayout(*configuration);
    if (const auto made = makeTables(layout); !made) {
        say() << made.error().detail << '\n';
        return 2;
    }
    QStringList ids;
    qint64 longest = 0;
    QElapsedTimer all, since;
    all.start();
    for (since.start(); all.elapsed() < length; QThread::msleep(BetweenMs)) {
        const QString id = newId();
        bookSurely(layout, id);
        ids += id;
        const qint64 pause = since.restart();
        longest = std::max(longest, pause);
        if (pause > WorthSayingMs)
            say() << "written again after " << pause << " ms\n";
    }
    const qint64 missing = lost(layout, ids);
    say() << "booked " << ids.size() << ", lost " << missing << ", longest pause " << longest << " ms\n" << Qt::flush;
    return missing == 0 ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/table/tablequery.h"
#include "tests/bench/ground.h"
#include "tests/bench/peers.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QThreadPool>
#include <QtConcurrentRun>

/// One page through all of our layers against the same statement through libpq alone, both handed to a thread and back
/// by the event loop, with the pause of a frame between two.
namespace vhm24::bench {

namespace {

constexpr int PagesEach = 40;
constexpr int FrameMs = 16;

using Rows = std::vector<core::Row>;

core::TableView defaultView(const core::TableDescriptor &table)
{
    return {.sort = {{.column = table.indexOf(table.orderColumn), .descending = table.orderDescending}}};
}

template <typename T> double untilDelivered(const std::function<QFuture<T>()> &begin)
{
    QEventLoop loop;
    QObject context;
    return millisecondsOf([&] {
        core::deliver(begin(), &context, [&loop](const T &) { loop.quit(); });
        loop.exec();
    });
}

/// Places all over the table.
std::vector<core::Cursor> places(const Ground &ground)
{
    const core::TableDescriptor &table = ground.movements();
    const core::Statement statement{.sql = ground.layout.sql("SELECT id, \"createdAt\"::text FROM " +
                                                             table.qualifiedName() +
                                                             " TABLESAMPLE SYSTEM (1) LIMIT 2000")};
    const auto sample = ground.layout.database(table.service)
                            .submit<core::RowSet>([&](core::Connection &one) { return one.run(statement); })
                            .result();
    if (!sample)
        qFatal("no sample: %s", qPrintable(sample.error().detail));
    const core::RowSet &rows = *sample;
    std::vector<core::Cursor> list;
    for (int i = 0; i < PagesEach && rows.rows() > 0; ++i) {
        const int row = QRandomGenerator::global()->bounded(rows.rows());
        list.push_back({.values = {rows.text(row, 1)}, .id = rows.text(row, 0)});
    }
    return list;
}

} // namespace

std::vector<Finding> measurePage(const Ground &ground)
{
    const core::TableDescriptor &table = ground.movements();
    const core::TableQuery query(ground.layout, table);
    core::Database &database = ground.layout.database(table.service);
    BareConnection bare(database.settings());
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < ground.runs; ++run) {
        for (const core::Cursor &place : places(ground)) {
            const core::Statement statement = query.page(defaultView(table), place, core::Direction::Forward, 200);
            settle(FrameMs);
            ours.push_back(untilDelivered<core::Result<Rows>>([&] {
                return database.submit<Rows>([&](core::Connection &connection) -> core::Result<Rows> {
                    const auto rows = connection.run(statement);
                    return rows ? core::Result<Rows>(query.decode(*rows, 1)) : core::Result<Rows>(rows.error());
                });
            }));
            settle(FrameMs);
            theirs.push_back(untilDelivered<std::shared_ptr<pg_result>>(
                [&] { return QtConcurrent::run(&pool, [&] { return bare.run(statement); }); }));
        }
    }
    return {{.name = QStringLiteral("page query, ours / libpq with the same calls"),
             .result = median(ours) / median(theirs),
             .unit = QStringLiteral("×"),
             .goal = 1.5,
             .atLeast = false}};
}

} // namespace vhm24::bench

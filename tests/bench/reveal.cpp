// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/database.h"
#include "models/core/table/rankquery.h"
#include "tests/bench/benchpage.h"
#include "tests/bench/peers.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

#include <cmath>

/// A jump to anywhere in a table, against OFFSET; and how far from the true place it leads.
namespace vhm24::bench {

namespace {

constexpr int Jumps = 25;
constexpr int Queries = 100;
constexpr double FrameMs = 16;
constexpr int RefineMs = 60'000;

struct Jump {
    double milliseconds = 0;
    double off = 0; ///< Of all rows, in per cent.
};

qint64 countOf(const Ground &ground, BareConnection &bare, const core::TableDescriptor &table)
{
    return bare.number({.sql = ground.layout.sql("SELECT count(*) FROM " + table.qualifiedName())});
}

/// How many rows stand before `row`, asked of the server.
qint64 trueRank(const Ground &ground, BareConnection &bare, const core::TableDescriptor &table, const core::Row &row)
{
    const QByteArray order = QByteArray("(\"") + table.orderColumn + "\", id)";
    return bare.number({.sql = ground.layout.sql("SELECT count(*) FROM " + table.qualifiedName() + " WHERE " + order +
                                                 " > ($1::timestamp(3), $2::text)"),
                        .parameters = {row.cursor.values.front(), row.id}});
}

Jump jumpTo(const Ground &ground, BareConnection &bare, core::WindowModel &model, qint64 rank, qint64 total)
{
    QEventLoop loop;
    int row = -1;
    QObject::connect(&model, &core::WindowModel::revealed, &loop, [&](int found) {
        row = found;
        loop.quit();
    });
    QObject::connect(&model, &core::WindowModel::failed, &loop,
                     [](const core::Error &error) { qFatal("the jump failed: %s", qPrintable(error.detail)); });
    Jump jump;
    jump.milliseconds = millisecondsOf([&] {
        model.reveal(rank);
        if (row < 0)
            loop.exec();
    });
    const qint64 truth = trueRank(ground, bare, model.table(), model.row(row));
    jump.off = 100.0 * std::abs(double(truth - rank)) / double(total);
    return jump;
}

struct Jumped {
    std::vector<double> milliseconds = {};
    double worstOff = 0;
};

Jumped jumpAround(const Ground &ground, BareConnection &bare, core::WindowModel &model, qint64 total)
{
    Jumped all;
    for (int i = 0; i < Jumps; ++i) {
        const qint64 rank = QRandomGenerator::global()->bounded(total - core::WindowModel::PageRows);
        const Jump jump = jumpTo(ground, bare, model, rank, total);
        all.milliseconds.push_back(jump.milliseconds);
        all.worstOff = std::max(all.worstOff, jump.off);
        settle(16);
    }
    return all;
}

void refine(core::WindowModel &model)
{
    // Exactness shows at a place that is not the start: ranks of the first rows are always known.
    QEventLoop loop;
    QObject::connect(&model, &core::WindowModel::ranksChanged, &loop, [&] {
        if (model.ranksExact())
            loop.quit();
    });
    QTimer::singleShot(RefineMs, &loop, [] { qFatal("the list of keys did not come"); });
    model.refineRanks();
    if (!model.ranksExact())
        loop.exec();
}

std::vector<Finding> accuracy(const QString &of, const Jumped &atOnce, const Jumped &after)
{
    return {{.name = QStringLiteral("jump at once, distance from the true row, ") + of,
             .result = atOnce.worstOff,
             .unit = QStringLiteral("%"),
             .goal = 1,
             .atLeast = false},
            {.name = QStringLiteral("jump after the list of keys, distance, ") + of,
             .result = after.worstOff,
             .unit = QStringLiteral("%"),
             .goal = 0,
             .atLeast = false}};
}

struct Measured {
    Jumped atOnce = {};
    Jumped after = {};
};

Measured measure(const Ground &ground, BareConnection &bare, const core::TableDescriptor &table)
{
    core::WindowModel model(ground.layout, table);
    const double loaded = untilLoaded(model, [&] { model.reload(); });
    Q_UNUSED(loaded)
    const qint64 total = countOf(ground, bare, table);
    model.prepareRanks();
    settle(300);
    Measured measured{.atOnce = jumpAround(ground, bare, model, total)};
    refine(model);
    measured.after = jumpAround(ground, bare, model, total);
    return measured;
}

/// What a jump at once asks the server for, as WindowModel::reveal does: the page at a guessed place.
std::vector<double> queryTimes(const Ground &ground, const core::TableDescriptor &table, qint64 total)
{
    const core::TableView view{
        .sort = {{.column = table.indexOf(table.orderColumn), .descending = table.orderDescending}}};
    core::Database &database = ground.layout.database(table.service);
    const auto spread =
        database
            .submit<core::Distribution>([&](core::Connection &connection) {
                return core::RankQuery(ground.layout, table).distribution(connection, view.sort.front(), {});
            })
            .result();
    if (!spread)
        qFatal("no statistics: %s", qPrintable(spread.error().detail));
    core::RankMap ranks;
    ranks.setDistribution(*spread, table.columns[static_cast<std::size_t>(view.sort.front().column)],
                          view.sort.front());
    const core::TableQuery query(ground.layout, table);
    std::vector<double> times;
    for (int i = 0; i < Queries; ++i) {
        const qint64 rank = QRandomGenerator::global()->bounded(total - core::WindowModel::PageRows);
        const core::Statement statement = query.page(view, ranks.placeOf(rank, total).value().beyond,
                                                     core::Direction::Forward, core::WindowModel::PageRows);
        times.push_back(millisecondsOf([&] {
            const auto rows =
                database.submit<core::RowSet>([&](core::Connection &connection) { return connection.run(statement); })
                    .result();
            if (!rows)
                qFatal("the page failed: %s", qPrintable(rows.error().detail));
        }));
    }
    return times;
}

} // namespace

std::vector<Finding> measureReveal(const Ground &ground)
{
    const core::TableDescriptor &table = ground.movements();
    BareConnection bare(ground.layout.database(table.service).settings());
    const std::vector<double> queries = queryTimes(ground, table, countOf(ground, bare, table));
    const Measured even = measure(ground, bare, table);
    const core::TableDescriptor &skewed = ground.table("auth.AuditLog");
    BareConnection other(ground.layout.database(skewed.service).settings());
    const Measured uneven = measure(ground, other, skewed);
    std::vector<double> offset;
    const core::Statement page{.sql = ground.layout.sql("SELECT * FROM " + table.qualifiedName() +
                                                        " ORDER BY \"createdAt\" DESC, id DESC OFFSET $1::bigint "
                                                        "LIMIT 200"),
                               .parameters = {countOf(ground, bare, table) * 6 / 10}};
    for (int run = 0; run < ground.runs; ++run)
        offset.push_back(millisecondsOf([&] { static_cast<void>(bare.run(page)); }));
    std::vector<Finding> findings{{.name = QStringLiteral("jump anywhere, OFFSET at 60 % / ours"),
                                   .result = median(offset) / median(even.atOnce.milliseconds),
                                   .unit = QStringLiteral("×"),
                                   .goal = 200},
                                  {.name = QStringLiteral("jump anywhere, p95 of the query"),
                                   .result = percentile(queries, 0.95),
                                   .unit = QStringLiteral("ms"),
                                   .goal = 5,
                                   .atLeast = false},
                                  {.name = QStringLiteral("jump anywhere, p95 until the rows stand in the list"),
                                   .result = percentile(even.atOnce.milliseconds, 0.95),
                                   .unit = QStringLiteral("ms"),
                                   .goal = FrameMs,
                                   .atLeast = false}};
    for (const auto &part : {accuracy(QStringLiteral("even times"), even.atOnce, even.after),
                             accuracy(QStringLiteral("skewed times"), uneven.atOnce, uneven.after)})
        findings.insert(findings.end(), part.begin(), part.end());
    return findings;
}

} // namespace vhm24::bench

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/database.h"
#include "models/core/table/tablequery.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/ground.h"
#include "tests/bench/peers.h"

/// A search for parts of words over a whole table, against the same statement without our indexes.
namespace vhm24::bench {

namespace {

struct Times {
    double ours = 0;
    double scan = 0;
};

Times timesOf(const Ground &ground, BareConnection &bare, const char *word)
{
    const core::TableDescriptor &table = ground.movements();
    const core::TableQuery query(ground.layout, table);
    const core::TableView view{
        .sort = {{.column = table.indexOf(table.orderColumn), .descending = table.orderDescending}},
        .search = QString::fromLatin1(word)};
    const core::Statement statement = query.page(view, std::nullopt, core::Direction::Forward, 200);
    core::Statement plain = statement;
    plain.sql.replace(QByteArray(core::EveryRow) + " AND ", ""); // what makes our indexes usable
    std::vector<double> ours;
    std::vector<double> scan;
    for (int run = 0; run < ground.runs; ++run) {
        ours.push_back(millisecondsOf([&] {
            const auto rows =
                ground.layout.database(table.service)
                    .submit<core::RowSet>([&](core::Connection &connection) { return connection.run(statement); })
                    .result();
            if (!rows)
                qFatal("the search failed: %s", qPrintable(rows.error().detail));
        }));
        scan.push_back(millisecondsOf([&] { static_cast<void>(bare.run(plain)); }));
    }
    return {.ours = median(ours), .scan = median(scan)};
}

} // namespace

std::vector<Finding> measureSearch(const Ground &ground)
{
    BareConnection bare(ground.layout.database(ground.movements().service).settings());
    const Times rare = timesOf(ground, bare, RareWord);
    const Times none = timesOf(ground, bare, "zzqx-nowhere");
    return {{.name = QStringLiteral("search for a rare word, scan / ours"),
             .result = rare.scan / rare.ours,
             .unit = QStringLiteral("×"),
             .goal = 30},
            {.name = QStringLiteral("search for a word that is nowhere, scan / ours"),
             .result = none.scan / none.ours,
             .unit = QStringLiteral("×"),
             .goal = 500}};
}

} // namespace vhm24::bench

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/rankmap.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;

namespace {

const Column Number{.name = "n", .kind = ColumnKind::Real};
const Column MomentColumn{.name = "t", .kind = ColumnKind::Moment};

DistributionPoint bound(double value) { return {.value = QString::number(value)}; }
DistributionPoint run(double value, double share, std::vector<QString> ids = {})
{
    return {.value = QString::number(value), .share = share, .ids = std::move(ids)};
}

double valueAt(const RankMap &map, qint64 rank, qint64 total)
{
    return map.placeOf(rank, total)->beyond->values.front().value_or(QStringLiteral("NaN")).toDouble();
}

} // namespace

/// Where the n-th row stands, from a histogram, from runs of ties, and from a list of keys.
class TestRankMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evenHistogram()
    {
        RankMap map;
        map.setDistribution({.points = {bound(0), bound(100), bound(1000)}}, Number, {.column = 0});
        QCOMPARE(valueAt(map, 0, 1'000), 0.0);
        QCOMPARE(valueAt(map, 250, 1'000), 50.0); // half of the rows stand below 100
        QCOMPARE(valueAt(map, 500, 1'000), 100.0);
        QCOMPARE(valueAt(map, 750, 1'000), 550.0);
        QVERIFY(!map.placeOf(250, 1'000)->exact);
    }

    void descendingIsTheMirror()
    {
        RankMap map;
        map.setDistribution({.points = {bound(0), bound(100), bound(1000)}}, Number, {.column = 0, .descending = true});
        QCOMPARE(valueAt(map, 250, 1'000), 550.0);
        QCOMPARE(valueAt(map, 750, 1'000), 50.0);
    }

    void nullsStandWherePostgresPutsThem()
    {
        Distribution distribution{.nullShare = 0.5, .points = {bound(0), bound(100)}};
        RankMap up;
        up.setDistribution(distribution, Number, {.column = 0});
        QCOMPARE(valueAt(up, 250, 1'000), 50.0);
        QVERIFY(!up.placeOf(750, 1'000)->beyond->values.front());
        RankMap down;
        down.setDistribution(distribution, Number, {.column = 0, .descending = true});
        QVERIFY(!down.placeOf(250, 1'000)->beyond->values.front());
        QCOMPARE(valueAt(down, 750, 1'000), 50.0);
    }

    void aRunOfTiesCutsItsBucket()
    {
        // Half of all rows are 30; the rest is even from 0 to 100.
        RankMap map;
        map.setDistribution(
            {.points = {bound(0), run(30, 0.5, {QStringLiteral("a"), QStringLiteral("m"), QStringLiteral("z")}),
                        bound(100)}},
            Number, {.column = 0});
        QCOMPARE(valueAt(map, 75, 1'000), 15.0);
        QCOMPARE(valueAt(map, 150, 1'000), 30.0);
        QCOMPARE(valueAt(map, 600, 1'000), 30.0);
        QCOMPARE(map.placeOf(200, 1'000)->beyond->id, QStringLiteral("a"));
        QCOMPARE(map.placeOf(400, 1'000)->beyond->id, QStringLiteral("m"));
        QCOMPARE(map.placeOf(640, 1'000)->beyond->id, QStringLiteral("z"));
        QCOMPARE(valueAt(map, 825, 1'000), 65.0);
    }

    void timesAreInterpolated()
    {
        RankMap map;
        map.setDistribution({.points = {{.value = QStringLiteral("2026-01-01 00:00:00")},
                                        {.value = QStringLiteral("2026-01-03 00:00:00.5")}}},
                            MomentColumn, {.column = 0});
        QVERIFY(map.placeOf(500, 1'000)->beyond->values.front()->startsWith(QLatin1String("2026-01-02 00:00:00")));
    }

    void keysAreExact()
    {
        RankMap map;
        map.setDistribution({.points = {bound(0), bound(100)}}, Number, {.column = 0});
        std::vector<RankedKey> keys;
        for (qint64 rank = 0; rank < 1'000; rank += 100)
            keys.push_back({.rank = rank, .cursor = {.values = {QString::number(rank)}, .id = QString::number(rank)}});
        map.setKeys(keys);
        QVERIFY(map.isExact());
        const auto place = map.placeOf(250, 1'000);
        QVERIFY(place->exact);
        QCOMPARE(place->beyond->id, QStringLiteral("200"));
        QCOMPARE(place->firstRank, 201); // rows beyond the key begin behind it
        QCOMPARE(map.placeOf(201, 1'000)->firstRank, 201);
        QCOMPARE(map.placeOf(200, 1'000)->firstRank, 101);
        QVERIFY(!map.placeOf(0, 1'000)->beyond); // from the start of the list
        QCOMPARE(map.placeOf(0, 1'000)->firstRank, 0);
    }

    void nothingIsKnownAtFirst()
    {
        RankMap map;
        QVERIFY(map.isEmpty());
        QVERIFY(!map.placeOf(10, 1'000));
    }
};

VHM24_TEST(TestRankMap)
#include "tst_rankmap_unit.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/keyorder.h"

#include <QString>

#include <optional>
#include <vector>

namespace vhm24::core {

/// One point of a column's distribution, in ascending order of its values: a bound of the histogram (no share), or a
/// common value with its share of all rows. From pg_stats.
struct DistributionPoint {
    QString value = {};
    std::optional<double> share = {};
    /// Of a common value: a sample of the ids of its rows, ascending, so that a place among many ties can be found.
    std::vector<QString> ids = {};
};

struct Distribution {
    double nullShare = 0;
    std::vector<DistributionPoint> points = {};
    [[nodiscard]] bool isEmpty() const { return points.empty() && nullShare <= 0; }
};

/// A row whose number in the order of the view is known.
struct RankedKey {
    qint64 rank = 0;
    Cursor cursor = {};
};

/// Finds the place of the n-th row of a view without counting up to it: at once and nearly right from the statistics of
/// the first sort column, exactly from a sparse list of keys. Plain data, any thread.
class RankMap {
public:
    struct Place {
        std::optional<Cursor> beyond = {}; ///< Rows strictly beyond it; none = from the start of the list.
        qint64 firstRank = 0;              ///< Of the first row beyond.
        bool exact = false;
    };

    /// The first order of the view decides how the distribution is walked.
    void setDistribution(Distribution distribution, const Column &column, const SortOrder &order);
    /// Ascending by rank.
    void setKeys(std::vector<RankedKey> keys) { m_keys = std::move(keys); }
    void clear() { *this = {}; }

    [[nodiscard]] bool isExact() const { return !m_keys.empty(); }
    [[nodiscard]] bool isEmpty() const { return m_keys.empty() && m_steps.empty(); }
    /// Where to read so that the row `rank` of `total` comes, at most a few hundred rows after the place's first.
    [[nodiscard]] std::optional<Place> placeOf(qint64 rank, qint64 total) const;

private:
    /// A stretch of the order: from `from` (exclusive in spirit) to `to`, holding `share` of all rows.
    struct Step {
        double begin = 0; ///< Share of the rows before it.
        double share = 0;
        std::optional<QString> from = {};
        std::optional<QString> to = {};
        std::vector<QString> ids = {}; ///< Of a run of ties, in the order of the view.
    };
    [[nodiscard]] std::optional<QString> between(const Step &step, double fraction) const;
    /// Where a value stands in a bucket, 0 to 1; the middle when nobody can tell.
    [[nodiscard]] double position(const Step &bucket, const QString &value) const;
    void addBucket(std::vector<Step> &steps, const Step &bucket, std::vector<Step> runs) const;
    void addStep(Step step);

    ColumnKind m_kind = ColumnKind::Text;
    bool m_descending = false;
    std::vector<Step> m_steps;
    std::vector<RankedKey> m_keys;
};

} // namespace vhm24::core

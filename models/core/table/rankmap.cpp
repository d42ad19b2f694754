// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/rankmap.h"

#include <QDateTime>

#include <algorithm>

namespace vhm24::core {

namespace {

/// Stands behind every id and every text that a person or a program writes.
const QString &lastText()
{
    static const QString text(1, QChar(0xFFFD));
    return text;
}

std::optional<double> toNumber(ColumnKind kind, const QString &text)
{
    const QVariant value = valueOf({.kind = kind}, text);
    if (kind == ColumnKind::Moment || kind == ColumnKind::Date) {
        const QDateTime moment = kind == ColumnKind::Date ? value.toDate().startOfDay(Qt::UTC) : value.toDateTime();
        return moment.isValid() ? std::optional(static_cast<double>(moment.toMSecsSinceEpoch())) : std::nullopt;
    }
    return value.toDouble();
}

QString fromNumber(ColumnKind kind, double number)
{
    switch (kind) {
    case ColumnKind::Moment:
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number), Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    case ColumnKind::Date:
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number), Qt::UTC).date().toString(Qt::ISODate);
    case ColumnKind::Integer: return QString::number(static_cast<qint64>(number));
    default: return QString::number(number, 'g', 17);
    }
}

bool isMeasure(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Integer:
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money:
    case ColumnKind::Moment:
    case ColumnKind::Date: return true;
    default: return false;
    }
}

} // namespace

void RankMap::addStep(Step step)
{
    if (step.share <= 0)
        return;
    step.begin = m_steps.empty() ? 0 : m_steps.back().begin + m_steps.back().share;
    if (m_descending) {
        std::swap(step.from, step.to);
        std::reverse(step.ids.begin(), step.ids.end());
    }
    m_steps.push_back(std::move(step));
}

void RankMap::setDistribution(Distribution distribution, const Column &column, const SortOrder &order)
{
    m_steps.clear();
    m_kind = column.kind;
    m_descending = order.descending;
    double inRuns = 0;
    int bounds = 0;
    for (const DistributionPoint &point : distribution.points) {
        inRuns += point.share.value_or(0);
        bounds += point.share ? 0 : 1;
    }
    const double bucket =
        bounds > 1 ? std::max(0.0, 1 - distribution.nullShare - inRuns) / static_cast<double>(bounds - 1) : 0;
    std::vector<Step> steps;
    std::optional<QString> last; // the bound before
    std::vector<Step> common;    // runs of ties inside the bucket that begins there
    for (DistributionPoint &point : distribution.points) {
        if (point.share) {
            common.push_back(
                {.share = *point.share, .from = point.value, .to = point.value, .ids = std::move(point.ids)});
            continue;
        }
        addBucket(steps, {.share = last ? bucket : 0, .from = last, .to = point.value}, std::move(common));
        common.clear();
        last = point.value;
    }
    steps.insert(steps.end(), std::make_move_iterator(common.begin()), std::make_move_iterator(common.end()));
    steps.push_back({.share = distribution.nullShare});
    if (m_descending)
        std::reverse(steps.begin(), steps.end());
    for (Step &step : steps)
        addStep(std::move(step));
}

double RankMap::position(const Step &bucket, const QString &value) const
{
    const auto number = [this](const std::optional<QString> &text) {
        return isMeasure(m_kind) && text ? toNumber(m_kind, *text) : std::nullopt;
    };
    const auto from = number(bucket.from);
    const auto to = number(bucket.to);
    const auto at = number(value);
    return from && to && at && *to > *from ? std::clamp((*at - *from) / (*to - *from), 0.0, 1.0) : 0.5;
}

void RankMap::addBucket(std::vector<Step> &steps, const Step &bucket, std::vector<Step> runs) const
{
    double done = 0;
    Step part = bucket;
    for (Step &run : runs) { // the bucket is cut where each run stands
        const double place = std::max(done, position(bucket, *run.from));
        part.share = bucket.share * (place - done);
        part.to = run.from;
        steps.push_back(part);
        part.from = run.to;
        done = place;
        steps.push_back(std::move(run));
    }
    part.share = bucket.share * (1 - done);
    part.to = bucket.to;
    steps.push_back(std::move(part));
}

std::optional<QString> RankMap::between(const Step &step, double fraction) const
{
    if (!step.from || !step.to || step.from == step.to || !isMeasure(m_kind))
        return step.from;
    const auto from = toNumber(m_kind, *step.from);
    const auto to = toNumber(m_kind, *step.to);
    return from && to ? std::optional(fromNumber(m_kind, *from + (*to - *from) * fraction)) : step.from;
}

std::optional<RankMap::Place> RankMap::placeOf(qint64 rank, qint64 total) const
{
    if (!m_keys.empty()) {
        const auto after = std::upper_bound(m_keys.begin(), m_keys.end(), rank - 1,
                                            [](qint64 wanted, const RankedKey &key) { return wanted < key.rank; });
        if (after == m_keys.begin())
            return Place{.exact = true};
        const RankedKey &key = *std::prev(after);
        return Place{.beyond = key.cursor, .firstRank = key.rank + 1, .exact = true};
    }
    if (m_steps.empty() || total <= 0)
        return std::nullopt;
    const double share = static_cast<double>(rank) / static_cast<double>(total);
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), share,
                                        [](double wanted, const Step &step) { return wanted < step.begin; });
    const Step &step = after == m_steps.begin() ? *after : *std::prev(after);
    const double fraction = std::clamp((share - step.begin) / step.share, 0.0, 1.0);
    Place place{.firstRank = rank};
    QString id = m_descending ? lastText() : QString();
    if (!step.ids.empty())
        id = step.ids[std::min(step.ids.size() - 1, static_cast<std::size_t>(fraction * step.ids.size()))];
    place.beyond = Cursor{.values = {between(step, fraction)}, .id = id};
    return place;
}

} // namespace vhm24::core

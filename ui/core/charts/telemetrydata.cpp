// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/telemetrydata.h"

#include <array>

namespace vhm24::ui {

namespace {

constexpr qint64 GapBuckets = 3;
// The epoch began on a Thursday; weeks begin on Monday.
constexpr qint64 FirstMonday = 4 * Day;

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

class Merger {
public:
    void add(const TelemetryBucket &bucket)
    {
        mean(bucket.temperature, m_temperature, m_temperatures);
        mean(bucket.humidity, m_humidity, m_humidities);
        const auto low = bucket.temperatureMin ? bucket.temperatureMin : bucket.temperature;
        const auto high = bucket.temperatureMax ? bucket.temperatureMax : bucket.temperature;
        if (low)
            m_result.temperatureMin = std::min(*low, m_result.temperatureMin.value_or(*low));
        if (high)
            m_result.temperatureMax = std::max(*high, m_result.temperatureMax.value_or(*high));
        if (bucket.sales)
            m_result.sales = m_result.sales.value_or(0) + *bucket.sales;
    }

    TelemetryBucket take(qint64 startMs)
    {
        m_result.startMs = startMs;
        if (m_temperatures > 0)
            m_result.temperature = m_temperature / m_temperatures;
        if (m_humidities > 0)
            m_result.humidity = m_humidity / m_humidities;
        const TelemetryBucket result = m_result;
        *this = Merger();
        return result;
    }

private:
    static void mean(const std::optional<double> &value, double &sum, int &count)
    {
        if (!value)
            return;
        sum += *value;
        ++count;
    }

    TelemetryBucket m_result;
    double m_temperature = 0;
    double m_humidity = 0;
    int m_temperatures = 0;
    int m_humidities = 0;
};

void closeRun(std::vector<TelemetryRun> &runs, TelemetryRun &run, qint64 bucketMs)
{
    if (run.line.isEmpty())
        return;
    // A lone point draws nothing: it becomes a line as long as its bucket.
    if (run.line.size() == 1) {
        for (QList<QPointF> *points : {&run.line, &run.lower, &run.upper}) {
            points->append(points->first() + QPointF(double(bucketMs) / 2, 0));
            points->first().rx() -= double(bucketMs) / 2;
        }
    }
    runs.push_back(std::move(run));
    run = {};
}

} // namespace

std::vector<TelemetryBucket> mergedBuckets(const TelemetryData &data, int factor)
{
    if (factor <= 1)
        return data.buckets;
    const qint64 width = data.bucketMs * factor;
    std::vector<TelemetryBucket> merged;
    merged.reserve(data.buckets.size() / std::size_t(factor) + 1);
    Merger merger;
    qint64 start = 0;
    bool open = false;
    for (const TelemetryBucket &bucket : data.buckets) {
        const qint64 slot = floorTo(bucket.startMs, width);
        if (open && slot != start)
            merged.push_back(merger.take(start));
        start = slot;
        open = true;
        merger.add(bucket);
    }
    if (open)
        merged.push_back(merger.take(start));
    return merged;
}

TelemetryRuns telemetryRuns(const std::vector<TelemetryBucket> &buckets, qint64 bucketMs)
{
    TelemetryRuns runs;
    TelemetryRun warm;
    TelemetryRun humid;
    const auto extend = [bucketMs](std::vector<TelemetryRun> &done, TelemetryRun &run, double at) {
        if (!run.line.isEmpty() && at - run.line.last().x() > double((GapBuckets + 1) * bucketMs))
            closeRun(done, run, bucketMs);
    };
    for (const TelemetryBucket &bucket : buckets) {
        const double at = double(bucket.startMs) + double(bucketMs) / 2;
        if (bucket.temperature) {
            extend(runs.temperature, warm, at);
            warm.line.append({at, *bucket.temperature});
            warm.lower.append({at, bucket.temperatureMin.value_or(*bucket.temperature)});
            warm.upper.append({at, bucket.temperatureMax.value_or(*bucket.temperature)});
        }
        if (bucket.humidity) {
            extend(runs.humidity, humid, at);
            const QPointF point(at, *bucket.humidity);
            humid.line.append(point);
            humid.lower.append(point);
            humid.upper.append(point);
        }
    }
    closeRun(runs.temperature, warm, bucketMs);
    closeRun(runs.humidity, humid, bucketMs);
    return runs;
}

std::vector<std::pair<qint64, qint64>> telemetryGaps(const TelemetryData &data, qint64 nowMs)
{
    std::vector<std::pair<qint64, qint64>> gaps;
    const auto note = [&gaps, &data](qint64 from, qint64 to) {
        if (to - from > GapBuckets * data.bucketMs)
            gaps.emplace_back(from, to);
    };
    qint64 heard = data.range.beginMs();
    bool any = false;
    for (const TelemetryBucket &bucket : data.buckets) {
        if (!bucket.temperature && !bucket.humidity)
            continue;
        note(heard, bucket.startMs);
        heard = std::max(heard, bucket.startMs + data.bucketMs);
        any = true;
    }
    if (any)
        note(heard, std::min(data.range.endMs(), nowMs));
    else
        gaps.clear();
    return gaps;
}

TelemetryBars telemetryBars(const TelemetryData &data, qint64 widthMs, const QTimeZone &zone)
{
    TelemetryBars bars;
    bars.widthMs = widthMs;
    if (data.buckets.empty())
        return bars;
    const qint64 first = data.buckets.front().startMs;
    const qint64 last = data.buckets.back().startMs;
    const qint64 shift = qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(first, Qt::UTC))) * 1000 -
                         (widthMs > Day ? FirstMonday : 0);
    bars.firstMs = floorTo(first + shift, widthMs) - shift;
    bars.values.fill(0, (last - bars.firstMs) / widthMs + 1);
    for (const TelemetryBucket &bucket : data.buckets)
        bars.values[(bucket.startMs - bars.firstMs) / widthMs] += bucket.sales.value_or(0);
    return bars;
}

qint64 telemetryBarWidth(const TimeRange &shown, qint64 bucketMs, double pixels)
{
    constexpr std::array<qint64, 11> Widths = {5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute, Hour,   2 * Hour,
                                               3 * Hour,   6 * Hour,    12 * Hour,   Day,         7 * Day};
    for (const qint64 width : Widths) {
        if (width >= bucketMs && double(width) * pixels >= 22.0 * double(shown.spanMs()))
            return width;
    }
    return Widths.back();
}

const TelemetryBucket *bucketAt(const std::vector<TelemetryBucket> &buckets, qint64 bucketMs, qint64 ms)
{
    auto next = std::upper_bound(buckets.begin(), buckets.end(), ms,
                                 [](qint64 at, const TelemetryBucket &bucket) { return at < bucket.startMs; });
    if (next == buckets.begin())
        return nullptr;
    const TelemetryBucket &found = *std::prev(next);
    return ms < found.startMs + bucketMs ? &found : nullptr;
}

} // namespace vhm24::ui

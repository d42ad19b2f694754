// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/timerange.h"

#include <QList>
#include <QPointF>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <utility>
#include <vector>

namespace vhm24::ui {

struct TelemetryBucket {
    qint64 startMs = 0;
    std::optional<double> temperature{};
    std::optional<double> temperatureMin{};
    std::optional<double> temperatureMax{};
    std::optional<double> humidity{};
    std::optional<double> sales{};
};

struct TelemetryErrors {
    qint64 atMs = 0;
    QString code;
};

/// Buckets ascend in time; a missing one says that the machine was silent.
struct TelemetryData {
    TimeRange range;
    qint64 bucketMs = 600'000;
    std::vector<TelemetryBucket> buckets;
    std::vector<TelemetryErrors> errors;
};

/// Points between two gaps, ready for one line and one area.
struct TelemetryRun {
    QList<QPointF> line;
    QList<QPointF> lower;
    QList<QPointF> upper;
};

struct TelemetryRuns {
    std::vector<TelemetryRun> temperature;
    std::vector<TelemetryRun> humidity;
};

struct TelemetryBars {
    qint64 firstMs = 0;
    qint64 widthMs = 3'600'000;
    QList<qreal> values;
};

/// `factor` neighbours become one bucket: mean of means, least of minima, greatest of maxima.
[[nodiscard]] std::vector<TelemetryBucket> mergedBuckets(const TelemetryData &data, int factor);
[[nodiscard]] TelemetryRuns telemetryRuns(const std::vector<TelemetryBucket> &buckets, qint64 bucketMs);
/// Silences longer than three buckets, also at the ends of the range as far as it lies in the past.
[[nodiscard]] std::vector<std::pair<qint64, qint64>> telemetryGaps(const TelemetryData &data, qint64 nowMs);
[[nodiscard]] TelemetryBars telemetryBars(const TelemetryData &data, qint64 widthMs, const QTimeZone &zone);
/// The least round width of a bar that is no thinner than 22 pixels and no finer than the buckets.
[[nodiscard]] qint64 telemetryBarWidth(const TimeRange &shown, qint64 bucketMs, double pixels);
/// The bucket that covers the moment, or none in a gap.
[[nodiscard]] const TelemetryBucket *bucketAt(const std::vector<TelemetryBucket> &buckets, qint64 bucketMs, qint64 ms);

} // namespace vhm24::ui

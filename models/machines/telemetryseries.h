// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"

#include <QDateTime>

#include <list>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vhm24::machines {

/// What a machine reported in one stretch of time; a missing bucket says that it was silent.
struct TelemetryBucket {
    qint64 startMs = 0;                     ///< Of the bucket; of the report itself in a raw part.
    std::optional<double> temperature = {}; ///< Mean.
    std::optional<double> temperatureMin = {};
    std::optional<double> temperatureMax = {};
    std::optional<double> humidity = {}; ///< Mean.
    std::optional<double> sales = {};    ///< Sold in it, whichever way the machine counts.
    qint64 reports = 0;
};

/// A code that stood in consecutive reports.
struct TelemetryError {
    qint64 fromMs = 0;
    std::optional<qint64> untilMs = {}; ///< The first report without it; none: it stood in the last one read.
    QString code = {};
    QString text = {};    ///< What the machine says about it, if anything.
    bool carried = false; ///< It stood already in the last report before the range; `fromMs` is then that report.
};

struct TelemetryRange {
    QString machineId = {};
    qint64 fromMs = 0;  ///< Belongs to it.
    qint64 toMs = 0;    ///< Does not.
    int pixels = 1'000; ///< How many points can be told apart.
    friend bool operator==(const TelemetryRange &, const TelemetryRange &) = default;
};

struct TelemetryPart {
    TelemetryRange range = {}; ///< As read: widened to whole buckets.
    qint64 bucketMs = 600'000; ///< Of a raw part: the usual time between two reports.
    bool raw = false;          ///< One bucket for each report.
    bool counts = false;       ///< The machine reports a running total.
    qint64 reports = 0;
    std::vector<TelemetryBucket> buckets = {};
    std::vector<TelemetryError> errors = {};
    QDateTime readAt = {};
};

/// Telemetry of a machine as a chart needs it: aggregated by the server to about one bucket for a pixel, or the reports
/// themselves while they are few. Ranges read lately are kept. GUI thread, but for the static functions.
class TelemetrySeries {
public:
    /// More reports than this for a pixel are aggregated.
    static constexpr int RawPerPixel = 4;

    explicit TelemetrySeries(const core::Layout &layout) : m_layout(layout) {}

    /// The range widened to whole buckets, so that panning and zooming back and forth meets the same ranges again.
    [[nodiscard]] static TelemetryRange aligned(TelemetryRange range);
    /// The width of a bucket for that range.
    [[nodiscard]] static qint64 widthOf(const TelemetryRange &range);

    /// What was read lately; null: ask load().
    [[nodiscard]] std::shared_ptr<const TelemetryPart> held(const TelemetryRange &range) const;
    std::shared_ptr<const TelemetryPart> keep(TelemetryPart part);
    void forget() { m_parts.clear(); }
    /// One round trip; a stop in the options cancels it on the server.
    [[nodiscard]] QFuture<core::Result<TelemetryPart>> load(const TelemetryRange &range,
                                                            const core::SubmitOptions &options) const;

    /// The same for callers that send more along: the statements of one part and what their answers mean.
    [[nodiscard]] std::vector<core::Statement> statements(const TelemetryRange &range) const;
    [[nodiscard]] static TelemetryPart part(const TelemetryRange &range, std::span<const core::RowSet> answers);
    /// Only the errors.
    [[nodiscard]] core::Statement errorStatement(const TelemetryRange &range) const;
    [[nodiscard]] static std::vector<TelemetryError> errors(const TelemetryRange &range, const core::RowSet &answer);

private:
    const core::Layout &m_layout;
    std::list<std::shared_ptr<const TelemetryPart>> m_parts; // newest first
};

} // namespace vhm24::machines

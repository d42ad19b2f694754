// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinetelemetry.h"

#include "models/core/database/deliver.h"
#include "ui/core/charts/chartticks.h"
#include "ui/core/charts/plotpane.h"
#include "ui/core/charts/telemetrychart.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/sectionhead.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <array>

namespace vhm24::ui::machines {

using vhm24::machines::TelemetryPart;
using vhm24::machines::TelemetryRange;

namespace {

constexpr qint64 History = 400 * Day;

TelemetryData chartData(const TelemetryPart &part, const TimeRange &shown)
{
    TelemetryData data{.range = shown, .bucketMs = part.bucketMs, .buckets = {}, .errors = {}};
    // A report is drawn at its own moment: in the middle of the bucket it stands for.
    const qint64 shift = part.raw ? part.bucketMs / 2 : 0;
    data.buckets.reserve(part.buckets.size());
    for (const auto &bucket : part.buckets) {
        data.buckets.push_back({.startMs = bucket.startMs - shift,
                                .temperature = bucket.temperature,
                                .temperatureMin = bucket.temperatureMin,
                                .temperatureMax = bucket.temperatureMax,
                                .humidity = bucket.humidity,
                                .sales = bucket.sales});
    }
    for (const auto &error : part.errors) {
        if (!error.carried)
            data.errors.push_back({error.fromMs, error.code});
    }
    return data;
}

} // namespace

qint64 MachineTelemetry::periodMs(int index)
{
    constexpr std::array<qint64, PeriodCount> Periods{6 * Hour, Day, 7 * Day, 30 * Day};
    return Periods[std::size_t(std::clamp(index, 0, PeriodCount - 1))];
}

MachineTelemetry::MachineTelemetry(const Context &context, vhm24::machines::TelemetrySeries &series, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_series(series),
    m_head(new SectionHead(this)),
    m_chart(new TelemetryChart(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_chart, 1);
    m_head->setLineShown(false);
    m_chart->setTimeZone(context.formats.zone());
    connect(m_head, &SectionHead::linkActivated, this, &MachineTelemetry::reset);
    connect(m_chart, &TelemetryChart::rangeRequested, this, &MachineTelemetry::request);
    connect(m_chart, &TelemetryChart::rangeShown, this, [this](const TimeRange &range) {
        m_shown = range;
        if (!m_moving && !m_action)
            m_action = m_context.trace.begin(QStringLiteral("chart zoomed"), m_machineId);
        retranslate();
    });
    onLanguage(this, [this] { retranslate(); });
}

MachineTelemetry::~MachineTelemetry() { m_stop.request_stop(); }

void MachineTelemetry::setMachine(const QString &machineId)
{
    if (machineId == m_machineId)
        return;
    m_stop.request_stop();
    ++m_generation;
    m_machineId = machineId;
    m_home = {};
    m_action.reset();
    m_error.reset();
    m_part.reset();
    const QScopedValueRollback moving(m_moving, true);
    m_chart->setData({});
    m_chart->setEmptyText({});
}

TelemetryRange MachineTelemetry::wanted()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_home.isValid() || m_shown == m_home) {
        const QScopedValueRollback moving(m_moving, true);
        m_home = TimeRange::fromMs(now - periodMs(m_period), now);
        m_chart->setLimits(TimeRange::fromMs(now - History, now));
        m_chart->setRange(m_home);
    }
    m_stop.request_stop();
    ++m_generation;
    m_series.forget();
    return rangeFor(m_shown);
}

void MachineTelemetry::setPeriod(int index)
{
    m_period = index;
    m_home = {};
    m_action = m_context.trace.begin(QStringLiteral("chart zoomed"), m_machineId);
    const qint64 now = QDateTime::currentMSecsSinceEpoch() / 1'000 * 1'000;
    const QScopedValueRollback moving(m_moving, true);
    m_home = TimeRange::fromMs(now - periodMs(m_period), now);
    m_chart->setLimits(TimeRange::fromMs(now - History, now));
    m_chart->setRange(m_home);
    request(m_home);
}

void MachineTelemetry::reset()
{
    if (!m_home.isValid())
        return;
    m_chart->setRange(m_home);
    request(m_home);
}

void MachineTelemetry::setThreshold(double degrees) { m_chart->setThreshold(degrees); }

void MachineTelemetry::showMoment(qint64 ms)
{
    if (!m_shown.contains(ms) && m_shown.isValid()) {
        m_chart->setRange(m_shown.shifted(ms - m_shown.beginMs() - m_shown.spanMs() / 2));
        request(m_shown);
    }
    m_chart->setCrosshair(ms);
    m_chart->setFocus(Qt::OtherFocusReason);
}

/// A quarter more on both sides, so that a short pan shows something at once.
TelemetryRange MachineTelemetry::rangeFor(const TimeRange &shown) const
{
    const double plot = m_chart->width() - PlotPane::LeftMargin - 16;
    // In steps, so that one pixel of the window more does not make everything read again.
    const int pixels = std::max(200, (int(plot) + 99) / 100 * 100);
    const qint64 margin = shown.spanMs() / 4;
    return {.machineId = m_machineId,
            .fromMs = shown.beginMs() - margin,
            .toMs = shown.endMs() + margin,
            .pixels = pixels * 3 / 2};
}

void MachineTelemetry::request(const TimeRange &shown)
{
    if (m_machineId.isEmpty() || !shown.isValid())
        return;
    m_stop.request_stop();
    m_stop = {};
    const quint64 generation = ++m_generation;
    const TelemetryRange range = rangeFor(shown);
    const auto finish = [this](qint64 rows, qint64 roundTrips) {
        if (m_action)
            m_action->finish(m_chart, rows, roundTrips);
        m_action.reset();
    };
    if (auto held = m_series.held(range)) {
        show(std::move(held));
        finish(qint64(m_part->buckets.size()), 0);
        return;
    }
    const core::SubmitOptions options{.stop = m_stop.get_token(),
                                      .statistics = std::make_shared<core::CallStatistics>()};
    core::deliver(m_series.load(range, options), this,
                  [this, generation, options, finish](const core::Result<TelemetryPart> &answer) {
                      if (generation != m_generation)
                          return;
                      accept(answer);
                      finish(answer ? qint64(answer->buckets.size()) : 0, options.statistics->roundTrips);
                  });
}

void MachineTelemetry::accept(const core::Result<TelemetryPart> &answer)
{
    if (answer)
        show(m_series.keep(*answer));
    else if (answer.error().kind != core::ErrorKind::Cancelled)
        fail(answer.error());
}

void MachineTelemetry::show(std::shared_ptr<const TelemetryPart> part)
{
    m_part = std::move(part);
    m_error.reset();
    const QScopedValueRollback moving(m_moving, true);
    m_chart->setData(chartData(*m_part, m_shown));
    retranslate();
}

void MachineTelemetry::fail(const core::Error &error)
{
    m_error = error;
    // What is painted stays as long as it is of this machine.
    if (m_part && m_part->range.machineId != m_machineId)
        m_part.reset();
    retranslate();
}

void MachineTelemetry::retranslate()
{
    m_head->setTitle(tr("Telemetry"));
    const bool zoomed = m_home.isValid() && m_shown.isValid() && !(m_shown == m_home);
    m_head->setLink(zoomed ? tr("Whole period") : QString());
    QString note;
    if (m_shown.isValid()) {
        const Formats &formats = m_context.formats;
        note = formats.moment(m_shown.from) + QStringLiteral(" – ") + formats.moment(m_shown.to);
        if (m_error && m_part)
            note = tr("Not up to date: %1").arg(sentence(*m_error));
        else if (m_part && m_part->reports > 1 && m_part->raw)
            note = tr("%1, every report, about each %2").arg(note, durationWords(m_part->bucketMs));
        else if (m_part && m_part->reports > 1)
            note = tr("%1, mean of %2 and band from minimum to maximum").arg(note, durationWords(m_part->bucketMs));
    }
    m_head->setNote(note);
    if (m_error)
        m_chart->setEmptyText(tr("%1: %2").arg(serviceText(core::Service::Machines), sentence(*m_error)));
    else
        m_chart->setEmptyText(m_part ? tr("The machine reported nothing in this period.") : QString());
}

} // namespace vhm24::ui::machines

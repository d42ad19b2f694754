// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/machines/telemetryseries.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

#include <cmath>

using namespace vhm24;
using namespace vhm24::core;
using machines::TelemetryPart;
using machines::TelemetryRange;
using machines::TelemetrySeries;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Start = 1'780'000'000'000 / Hour * Hour;

struct Report {
    qint64 ms = 0;
    std::optional<double> temperature = {};
    std::optional<double> humidity = {};
    std::optional<int> sales = {};
    QStringList errors = {};
};

} // namespace

class TestTelemetrySeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rawWhileThereAreFew();
    void bucketsEqualAHandWrittenAggregation();
    void peaksAreNeverLost();
    void gapsStayGaps();
    void countersAreDifferenced_data();
    void countersAreDifferenced();
    void aCounterGoesOnFromBeforeTheRange();
    void anUnsetModeIsRecognised_data();
    void anUnsetModeIsRecognised();
    void errorsAreStretches();
    void keepsWhatWasRead();
    void aPartIsOneRoundTrip();
    void canBeCancelled();
    void anUnknownMachineHasNothing();

private:
    QString machine(const std::vector<Report> &reports, const char *settings = nullptr);
    TelemetryPart load(const TelemetryRange &range);

    std::unique_ptr<tests::ServiceWorld> m_world;
    int m_number = 0;
};

void TestTelemetrySeries::initTestCase()
{
    m_world = std::make_unique<tests::ServiceWorld>();
    QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
}

QString TestTelemetrySeries::machine(const std::vector<Report> &reports, const char *settings)
{
    const QString id = m_world->addMachine(QStringLiteral("T-%1").arg(++m_number));
    if (settings) {
        m_world->run(Service::Machines,
                     R"(INSERT INTO {machines}."MachineConfig"(id, "machineId", settings, "updatedAt")
            VALUES ($1, $1, $2::jsonb, now()))",
                     {id, QByteArray(settings)});
    }
    QStringList ids, times, warm, humid, sold, errors;
    const auto number = [](const auto &value) { return value ? QString::number(*value, 'g', 17) : QString(); };
    for (const Report &report : reports) {
        ids << newId();
        times << QDateTime::fromMSecsSinceEpoch(report.ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        warm << number(report.temperature);
        humid << number(report.humidity);
        sold << (report.sales ? QString::number(*report.sales) : QString());
        errors << report.errors.join(QLatin1Char('|'));
    }
    m_world->run(Service::Machines,
                 R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", temperature, humidity, sales,
        errors, "rawData", "createdAt")
        SELECT i, $1::text, nullif(w, '')::float8, nullif(h, '')::float8, nullif(s, '')::int,
               CASE WHEN e <> '' THEN string_to_array(e, '|') END, '{}'::jsonb, t::timestamp
        FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) AS r(i, t, w, h, s, e))",
                 {id, ids, times, warm, humid, sold, errors});
    return id;
}

TelemetryPart TestTelemetrySeries::load(const TelemetryRange &range)
{
    auto future = TelemetrySeries(m_world->layout()).load(range, {});
    future.waitForFinished();
    const auto answer = future.result();
    if (!answer)
        qWarning("%s", qPrintable(answer.error().detail));
    return answer ? *answer : TelemetryPart{};
}

/// A report every minute for two days, with everything at times missing.
static std::vector<Report> minutes(int count)
{
    std::vector<Report> reports;
    for (int i = 0; i < count; ++i) {
        Report report{.ms = Start + i * Minute + (i * 37) % 5'000};
        if (i % 11 != 3)
            report.temperature = 4 + std::sin(i / 40.0) + (i % 7) * 0.05;
        if (i % 5 != 2)
            report.humidity = 45 + 10 * std::cos(i / 100.0);
        if (i % 4 == 0)
            report.sales = (i * 7) % 3;
        reports.push_back(report);
    }
    return reports;
}

void TestTelemetrySeries::rawWhileThereAreFew()
{
    const auto reports = minutes(300);
    const QString id = machine(reports, R"({"salesMode": "increment"})");
    const TelemetryPart part = load({.machineId = id, .fromMs = Start, .toMs = Start + 300 * Minute, .pixels = 100});
    QVERIFY(part.raw);
    QCOMPARE(part.buckets.size(), reports.size());
    QVERIFY(std::abs(part.bucketMs - Minute) < 2'000); // as they come, not as buckets are cut
    for (std::size_t i = 0; i < reports.size(); ++i) {
        QCOMPARE(part.buckets[i].startMs, reports[i].ms);
        QCOMPARE(part.buckets[i].temperature, reports[i].temperature);
        QCOMPARE(part.buckets[i].temperatureMax, reports[i].temperature);
        QCOMPARE(part.buckets[i].humidity, reports[i].humidity);
    }
}

void TestTelemetrySeries::bucketsEqualAHandWrittenAggregation()
{
    const auto reports = minutes(2 * 24 * 60);
    const QString id = machine(reports, R"({"salesMode": "increment"})");
    const TelemetryRange range{.machineId = id, .fromMs = Start, .toMs = Start + 48 * Hour, .pixels = 192};
    const TelemetryPart part = load(range);
    QVERIFY(!part.raw);
    QCOMPARE(part.bucketMs, 15 * Minute);
    QCOMPARE(part.buckets.size(), std::size_t(192));
    struct Sum {
        double warm = 0, low = 1e9, high = -1e9, humid = 0, sold = 0;
        int warms = 0, humids = 0, reports = 0;
    };
    std::vector<Sum> sums(192);
    for (const Report &report : reports) {
        Sum &sum = sums[std::size_t((report.ms - Start) / part.bucketMs)];
        ++sum.reports;
        if (report.temperature) {
            sum.warm += *report.temperature;
            sum.low = std::min(sum.low, *report.temperature);
            sum.high = std::max(sum.high, *report.temperature);
            ++sum.warms;
        }
        if (report.humidity) {
            sum.humid += *report.humidity;
            ++sum.humids;
        }
        sum.sold += report.sales.value_or(0);
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto &bucket = part.buckets[i];
        QCOMPARE(bucket.startMs, Start + qint64(i) * part.bucketMs);
        QCOMPARE(bucket.reports, qint64(sums[i].reports));
        QVERIFY(std::abs(*bucket.temperature - sums[i].warm / sums[i].warms) < 1e-9);
        QCOMPARE(*bucket.temperatureMin, sums[i].low);
        QCOMPARE(*bucket.temperatureMax, sums[i].high);
        QVERIFY(std::abs(*bucket.humidity - sums[i].humid / sums[i].humids) < 1e-9);
        QCOMPARE(bucket.sales.value_or(0), sums[i].sold);
    }
}

void TestTelemetrySeries::peaksAreNeverLost()
{
    auto reports = minutes(2 * 24 * 60);
    reports[1'234].temperature = 21.5;
    reports[2'000].temperature = -9.25;
    const QString id = machine(reports);
    for (const int pixels : {20, 150, 700, 4'000}) {
        const TelemetryPart part =
            load({.machineId = id, .fromMs = Start, .toMs = Start + 48 * Hour, .pixels = pixels});
        double low = 0;
        double high = 0;
        qint64 heard = 0;
        for (const auto &bucket : part.buckets) {
            low = std::min(low, bucket.temperatureMin.value_or(0));
            high = std::max(high, bucket.temperatureMax.value_or(0));
            heard += bucket.reports;
        }
        QCOMPARE(high, 21.5);
        QCOMPARE(low, -9.25);
        QCOMPARE(heard, qint64(reports.size()));
        QVERIFY(part.raw || part.buckets.size() <= std::size_t(pixels) * 5 / 4 + 2);
    }
}

void TestTelemetrySeries::gapsStayGaps()
{
    std::vector<Report> reports = minutes(2 * 24 * 60);
    std::erase_if(reports,
                  [](const Report &report) { return report.ms >= Start + 10 * Hour && report.ms < Start + 14 * Hour; });
    const QString id = machine(reports);
    const TelemetryPart part = load({.machineId = id, .fromMs = Start, .toMs = Start + 48 * Hour, .pixels = 192});
    QCOMPARE(part.buckets.size(), std::size_t(192 - 16));
    for (const auto &bucket : part.buckets)
        QVERIFY(bucket.startMs < Start + 10 * Hour || bucket.startMs >= Start + 14 * Hour);
}

void TestTelemetrySeries::countersAreDifferenced_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("raw") << 400;
    QTest::newRow("buckets") << 24;
}

void TestTelemetrySeries::countersAreDifferenced()
{
    QFETCH(int, pixels);
    std::vector<Report> reports;
    int counter = 5'000;
    int sold = 0;
    for (int i = 0; i < 24 * 60; ++i) {
        const int now = i > 0 ? (i % 9 == 0) + (i % 50 == 0) * 2 : 0;
        counter += now;
        sold += now;
        if (i == 700) {
            counter = 2; // set back by a technician; two were sold since
            sold += 2 - now;
        }
        Report report{.ms = Start + i * Minute};
        if (i % 3 != 1 || i == 0 || i == 699 || i == 700 || i == 24 * 60 - 1) // some reports say nothing of sales
            report.sales = counter;
        reports.push_back(report);
    }
    const QString id = machine(reports, R"({"salesMode": "COUNTER"})");
    const TelemetryPart part = load({.machineId = id, .fromMs = Start, .toMs = Start + 24 * Hour, .pixels = pixels});
    QVERIFY(part.counts);
    QCOMPARE(part.raw, pixels == 400);
    double total = 0;
    for (const auto &bucket : part.buckets)
        total += bucket.sales.value_or(0);
    QCOMPARE(total, double(sold));
}

void TestTelemetrySeries::aCounterGoesOnFromBeforeTheRange()
{
    const QString id = machine(
        {{.ms = Start, .sales = 100}, {.ms = Start + Hour, .sales = 107}, {.ms = Start + 2 * Hour, .sales = 110}},
        R"({"salesMode": "counter"})");
    const TelemetryPart part =
        load({.machineId = id, .fromMs = Start + 30 * Minute, .toMs = Start + 3 * Hour, .pixels = 100});
    QCOMPARE(part.buckets.size(), std::size_t(2)); // the one before is not shown
    QCOMPARE(part.buckets[0].sales, std::optional<double>(7));
    QCOMPARE(part.buckets[1].sales, std::optional<double>(3));
}

void TestTelemetrySeries::anUnsetModeIsRecognised_data()
{
    QTest::addColumn<QList<int>>("sales");
    QTest::addColumn<bool>("counts");
    QTest::newRow("rising") << QList<int>{10, 10, 11, 15, 15, 20} << true;
    QTest::newRow("going up and down") << QList<int>{0, 2, 0, 1, 3, 1} << false;
    QTest::newRow("nothing sold") << QList<int>{0, 0, 0, 0} << true;
    QList<int> reset;
    for (int i = 0; i < 60; ++i)
        reset << (i < 40 ? 1'000 + i : i - 40);
    QTest::newRow("a counter set back once") << reset << true;
}

void TestTelemetrySeries::anUnsetModeIsRecognised()
{
    QFETCH(QList<int>, sales);
    QFETCH(bool, counts);
    std::vector<Report> reports;
    for (qsizetype i = 0; i < sales.size(); ++i)
        reports.push_back({.ms = Start + i * 10 * Minute, .sales = sales[i]});
    const QString id = machine(reports, R"({"temperatureMax": 6})");
    const TelemetryPart part = load({.machineId = id, .fromMs = Start, .toMs = Start + 24 * Hour, .pixels = 100});
    QCOMPARE(part.counts, counts);
}

void TestTelemetrySeries::errorsAreStretches()
{
    const QString first = QStringLiteral("E-09 Дверь открыта");
    const QString second = QStringLiteral("E-17");
    const QString id = machine({{.ms = Start - 10 * Minute, .errors = {second}},
                                {.ms = Start, .errors = {second}},
                                {.ms = Start + 10 * Minute, .errors = {first}},
                                {.ms = Start + 20 * Minute, .errors = {first, second}},
                                {.ms = Start + 30 * Minute, .errors = {second}},
                                {.ms = Start + 40 * Minute, .errors = {second}}});
    const TelemetryPart part = load({.machineId = id, .fromMs = Start, .toMs = Start + Hour, .pixels = 600});
    QCOMPARE(part.errors.size(), std::size_t(3));
    QVERIFY(part.errors[0].carried);
    QCOMPARE(part.errors[0].untilMs, std::optional<qint64>(Start + 10 * Minute));
    QCOMPARE(part.errors[1].code, QStringLiteral("E-09"));
    QCOMPARE(part.errors[1].text, QStringLiteral("Дверь открыта"));
    QCOMPARE(part.errors[1].fromMs, Start + 10 * Minute);
    QCOMPARE(part.errors[1].untilMs, std::optional<qint64>(Start + 30 * Minute));
    QVERIFY(!part.errors[2].carried);
    QCOMPARE(part.errors[2].fromMs, Start + 20 * Minute);
    QVERIFY(!part.errors[2].untilMs);
}

void TestTelemetrySeries::keepsWhatWasRead()
{
    const QString id = machine(minutes(100));
    TelemetrySeries series(m_world->layout());
    const TelemetryRange range{.machineId = id, .fromMs = Start + 3, .toMs = Start + 100 * Minute + 5, .pixels = 300};
    QVERIFY(!series.held(range));
    const auto kept = series.keep(load(range));
    QCOMPARE(series.held(range).get(), kept.get());
    TelemetryRange nearly = range; // as after zooming in and out again
    nearly.fromMs += 2;
    nearly.toMs -= 1;
    QCOMPARE(series.held(nearly).get(), kept.get());
    TelemetryRange other = range;
    other.machineId = QStringLiteral("other");
    QVERIFY(!series.held(other));
    for (int i = 0; i < 100; ++i)
        series.keep(
            {.range = TelemetrySeries::aligned({.machineId = id, .fromMs = i * Hour, .toMs = i * Hour + Hour})});
    QVERIFY(!series.held(range)); // the memory is bounded
}

void TestTelemetrySeries::aPartIsOneRoundTrip()
{
    const QString id = machine(minutes(100));
    const SubmitOptions options{.statistics = std::make_shared<CallStatistics>()};
    auto future =
        TelemetrySeries(m_world->layout()).load({.machineId = id, .fromMs = Start, .toMs = Start + Hour}, options);
    future.waitForFinished();
    QVERIFY(future.result().ok());
    QCOMPARE(options.statistics->roundTrips, qint64(1));
}

void TestTelemetrySeries::canBeCancelled()
{
    const QString id = machine(minutes(100));
    std::stop_source stop;
    stop.request_stop();
    auto future = TelemetrySeries(m_world->layout())
                      .load({.machineId = id, .fromMs = Start, .toMs = Start + Hour}, {.stop = stop.get_token()});
    future.waitForFinished();
    QVERIFY(!future.result().ok());
    QCOMPARE(int(future.result().error().kind), int(ErrorKind::Cancelled));
}

void TestTelemetrySeries::anUnknownMachineHasNothing()
{
    const TelemetryPart part = load({.machineId = QStringLiteral("nobody"), .fromMs = Start, .toMs = Start + Hour});
    QVERIFY(part.buckets.empty());
    QVERIFY(part.errors.empty());
    QVERIFY(part.readAt.isValid());
}

VHM24_TEST(TestTelemetrySeries)
#include "tst_telemetryseries_db.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/health/healthchecks.h"
#include "models/core/health/healthwatch.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;

class TestHealthWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levels()
    {
        const HealthLimits high{.watch = 0.7, .bad = 0.9};
        QCOMPARE(levelOf(0.69, high), HealthLevel::Good);
        QCOMPARE(levelOf(0.7, high), HealthLevel::Watch);
        QCOMPARE(levelOf(5, high), HealthLevel::Bad);
        const HealthLimits low{.watch = 0.15, .bad = 0.05, .lowIsBad = true};
        QCOMPARE(levelOf(0.2, low), HealthLevel::Good);
        QCOMPARE(levelOf(0.1, low), HealthLevel::Watch);
        QCOMPARE(levelOf(0, low), HealthLevel::Bad);
        QCOMPARE(levelOf(1e9, {}), HealthLevel::Good);
        HealthReport report{.records = {{.level = HealthLevel::Unknown}, {.level = HealthLevel::Watch}}};
        QCOMPARE(report.worst(), HealthLevel::Watch);
        QCOMPARE(plainFigure(1536, HealthUnit::Bytes), QStringLiteral("1.5 kB"));
        QCOMPARE(plainFigure(0.125, HealthUnit::Share), QStringLiteral("12.5 %"));
    }

    void everyLimitHasItsReason()
    {
        QSet<QByteArray> ids;
        for (const HealthCheck &check : healthChecks()) {
            ids.insert(check.id);
            QVERIFY2((check.limits.watch || check.limits.bad) == (check.advice != nullptr), check.id);
            if (check.limits.watch && check.limits.bad)
                QVERIFY2((*check.limits.watch > *check.limits.bad) == check.limits.lowIsBad, check.id);
            HealthRecord record{
                .title = check.title, .advice = check.advice, .limits = check.limits, .level = HealthLevel::Bad};
            QVERIFY2(!check.advice || whyOf(record).contains(QLatin1String(check.advice).left(20)), check.id);
        }
        QCOMPARE(std::size_t(ids.size()), healthChecks().size());
    }

    void alarmsAfterSamplesInARow()
    {
        HealthWatch watch({rule("connections", 0.8, 3)});
        QVERIFY(feed(watch, 1, 0.9).empty());
        QVERIFY(feed(watch, 2, 0.9).empty());
        QVERIFY(feed(watch, 3, 0.5).empty()); // the row is broken
        QVERIFY(feed(watch, 4, 0.81).empty());
        QVERIFY(feed(watch, 5, 0.82).empty());
        const auto raised = feed(watch, 6, 0.83);
        QCOMPARE(raised.size(), 1u);
        QVERIFY(raised[0].raised);
        QCOMPARE(raised[0].since, moment(4));
        QCOMPARE(raised[0].value, 0.83);
        QVERIFY(feed(watch, 7, 0.99).empty()); // once is enough
        QCOMPARE(watch.raised().size(), 1u);
        QCOMPARE(watch.raised()[0].value, 0.99);
        const auto over = feed(watch, 8, 0.8); // the threshold itself is still well
        QCOMPARE(over.size(), 1u);
        QVERIFY(!over[0].raised);
        QVERIFY(watch.raised().empty());
        QVERIFY(feed(watch, 9, 0.9).empty());
    }

    void belowAndForOneSubject()
    {
        HealthRule low = rule("redis_hits", 0.5, 1);
        low.direction = HealthRule::Direction::Below;
        low.subject = QStringLiteral("redis");
        HealthRule off = rule("redis_hits", 0.9, 1);
        off.direction = HealthRule::Direction::Below;
        off.isActive = false;
        HealthWatch watch({low, off});
        QVERIFY(watch.feed(sample("all", "redis_hits", 1, 0.1)).empty());
        QVERIFY(watch.feed(sample("redis", "latency", 1, 0.1)).empty());
        QVERIFY(watch.feed(sample("redis", "redis_hits", 1, 0.5)).empty());
        QCOMPARE(watch.feed(sample("redis", "redis_hits", 2, 0.4)).size(), 1u);
    }

    void subjectsCountApart()
    {
        HealthWatch watch({rule("latency", 10, 2)});
        QVERIFY(watch.feed(sample("auth", "latency", 1, 50)).empty());
        QVERIFY(watch.feed(sample("tasks", "latency", 1, 50)).empty());
        const auto raised = watch.feed(sample("auth", "latency", 2, 50));
        QCOMPARE(raised.size(), 1u);
        QCOMPARE(raised[0].subject, QStringLiteral("auth"));
        QVERIFY(watch.feed(sample("auth", "latency", 2, 1)).empty()); // not newer: heard already
        QCOMPARE(watch.raised().size(), 1u);
        QVERIFY(watch.feed(sample("auth", "latency", 3, qQNaN())).empty());
    }

private:
    static QDateTime moment(int minute) { return QDateTime(QDate(2026, 3, 18), QTime(9, minute), Qt::UTC); }
    static HealthSample sample(const char *subject, const char *figure, int minute, double value)
    {
        return {.subject = QLatin1String(subject),
                .figure = QLatin1String(figure),
                .takenAt = moment(minute),
                .value = value};
    }
    static HealthRule rule(const char *figure, double threshold, int samples)
    {
        return {.id = QLatin1String(figure) + QString::number(threshold),
                .name = QLatin1String(figure),
                .figure = QLatin1String(figure),
                .threshold = threshold,
                .samples = samples};
    }
    static std::vector<HealthAlarm> feed(HealthWatch &watch, int minute, double value)
    {
        return watch.feed(sample("all", "connections", minute, value));
    }
};

VHM24_TEST(TestHealthWatch)
#include "tst_healthwatch_unit.moc"

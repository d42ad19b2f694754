// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/core/charts/hourchart.h"
#include "ui/core/charts/linelabel.h"
#include "ui/core/charts/plotpane.h"
#include "ui/core/charts/stepchart.h"
#include "ui/core/charts/telemetrychart.h"
#include "ui/core/look/theme.h"
#include "ui/core/shell/statusline.h"

#include <QApplication>

using namespace vhm24;

class TestCharts : public QObject {
    Q_OBJECT

    static bool showsAxes(const ui::Chart &chart)
    {
        const auto panes = chart.findChildren<ui::PlotPane *>();
        return std::any_of(panes.begin(), panes.end(), [](const auto *pane) { return pane->isVisible(); });
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Light); }

    void nothingHasNoAxes()
    {
        ui::HourChart hours;
        ui::StepChart steps;
        ui::TelemetryChart telemetry;
        for (ui::Chart *const chart : std::initializer_list<ui::Chart *>{&hours, &steps, &telemetry}) {
            chart->resize(600, 300);
            chart->show();
            chart->setEmptyText(QStringLiteral("Nothing yet."));
            QVERIFY(!showsAxes(*chart));
            // Only the sentence: nothing at the edges, where axes have their numbers.
            const QImage picture = chart->grab(QRect(0, 0, 50, 300)).toImage();
            for (int y = 0; y < picture.height(); ++y)
                QCOMPARE(picture.pixelColor(30, y), ui::color(ui::Token::Base));
        }
        ui::HourData day;
        day.today[9] = 100;
        hours.setData(day);
        ui::StepData stock;
        stock.points = {{.ms = 1'000, .value = 5}};
        stock.nowMs = 90'000'000;
        steps.setData(stock);
        ui::TelemetryData reports;
        reports.range = ui::TimeRange::fromMs(0, 3'600'000);
        reports.buckets = {{.startMs = 0, .temperature = 4}};
        telemetry.setData(reports);
        for (const ui::Chart *const chart : std::initializer_list<ui::Chart *>{&hours, &steps, &telemetry})
            QVERIFY(showsAxes(*chart));
        hours.setData({});
        QVERIFY(!showsAxes(hours));
    }

    void wordsOfALineKeepClearOfTheCurve_data()
    {
        QTest::addColumn<QPolygonF>("curve");
        QTest::addColumn<QPointF>("place"); // top left
        const QPointF above(64, 35);
        QTest::newRow("free") << QPolygonF{{60, 10}, {300, 10}} << above;
        QTest::newRow("the curve is above the line") << QPolygonF{{60, 42}, {300, 42}} << QPointF(64, 51);
        QTest::newRow("and beside it") << QPolygonF{{60, 60}, {100, 60}, {100, 10}, {300, 10}} << QPointF(106, 35);
    }
    void wordsOfALineKeepClearOfTheCurve()
    {
        QFETCH(QPolygonF, curve);
        QFETCH(QPointF, place);
        const auto room = ui::lineLabelRect({60, 0, 240, 100}, 50, {70, 14}, curve, false);
        QVERIFY(room.has_value());
        QCOMPARE(room->topLeft(), place);
    }
    void wordsAreNotSqueezedIntoACurve()
    {
        QPolygonF everywhere;
        for (int x = 60; x <= 300; x += 20)
            everywhere << QPointF(x, x % 40 == 0 ? 20 : 80);
        QVERIFY(!ui::lineLabelRect({60, 0, 240, 100}, 50, {70, 14}, everywhere, false));
    }

    void noLatencyIsNothing()
    {
        ui::StatusLine line;
        line.setCache({.configured = true, .up = true, .latencyMs = 0.03});
        QVERIFY2(line.accessibleName().contains(QLatin1String(" <1 ms")), qPrintable(line.accessibleName()));
        line.setCache({.configured = true, .up = true, .latencyMs = 4.04});
        QVERIFY2(line.accessibleName().contains(QLatin1String(" 4,0 ms")), qPrintable(line.accessibleName()));
    }
};

VHM24_GUI_TEST(TestCharts)
#include "tst_charts_gui.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/shared/figurerows.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/charts/daybars.h"
#include "ui/core/charts/hourchart.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/shared/overviewboard.h"
#include "ui/shared/overviewlist.h"
#include "ui/shared/overviewpage.h"
#include "ui/shared/overviewtiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace vhm24;
using core::Service;
using ui::shared::OverviewBoard;
using ui::shared::OverviewList;
using ui::shared::OverviewPage;
using ui::shared::OverviewTiles;
using Tile = OverviewTiles::Tile;

class OverviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        m_world.formats.setLanguage(ui::Formats::Language::English);
        tests::FigureRows::fill(m_world, QDateTime::currentDateTimeUtc());
        m_world.run(Service::Machines, R"(UPDATE {machines}."Machine" SET "createdAt" = now() - interval '20 days')");
        m_world.run(Service::Machines,
                    R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", errors, "rawData", "createdAt")
            SELECT 'past' || d, 'm0', '{}', '{}', (now() AT TIME ZONE 'UTC') - d * interval '1 day' - interval '5 minutes'
            FROM generate_series(1, 13) AS d)");
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        QVERIFY(m_trace.isValid() && m_world.trace.open(m_trace.filePath(QStringLiteral("trace"))));
    }
    void init()
    {
        m_context.emplace(m_world.context(core::Role::Manager));
        m_page = std::make_unique<OverviewPage>(*m_context);
        m_tiles = m_page->findChild<OverviewTiles *>();
        m_board = m_page->findChild<OverviewBoard *>();
        m_page->resize(1244, 872);
        QSignalSpy refreshed(m_page.get(), &OverviewPage::refreshed);
        m_page->show();
        QVERIFY(refreshed.wait());
        m_roundTrips = refreshed.first().at(1).toLongLong();
        m_world.navigator.page.clear();
        m_world.navigator.last = {};
    }
    void cleanup() { m_page.reset(); }

    void oneRoundTripForTheWholePage() { QCOMPARE(m_roundTrips, m_world.isOneDatabase() ? 1 : 4); }

    void eachFigureOpensItsRows_data()
    {
        QTest::addColumn<int>("tile");
        QTest::addColumn<QString>("page");
        QTest::newRow("sales") << int(Tile::Sales) << QStringLiteral("shared.Transaction");
        QTest::newRow("alerts") << int(Tile::Alerts) << QStringLiteral("shared.Notification");
        QTest::newRow("online") << int(Tile::Online) << QStringLiteral("machines.Machine");
        QTest::newRow("offline") << int(Tile::Offline) << QStringLiteral("machines.Machine");
        QTest::newRow("tasks") << int(Tile::Tasks) << QStringLiteral("tasks.Task");
        QTest::newRow("low stock") << int(Tile::LowStock) << QStringLiteral("inventory.InventoryItem");
    }
    void eachFigureOpensItsRows()
    {
        QFETCH(int, tile);
        QFETCH(QString, page);
        ui::KpiTile *const widget = m_tiles->tile(Tile(tile));
        QTest::mouseClick(widget, Qt::LeftButton);
        QCOMPARE(m_world.navigator.page, page);
        QVERIFY(opened() > 0);
        QCOMPARE(m_world.formats.integer(opened()), widget->figure().value);
    }

    void sumsOpenTheRowsThatAddUpToThem()
    {
        m_tiles->tile(Tile::Revenue)->setFocus();
        QTest::keyClick(m_tiles->tile(Tile::Revenue), Qt::Key_Return);
        QCOMPARE(m_world.navigator.page, QStringLiteral("shared.Transaction"));
        QCOMPARE(m_world.formats.integer(opened()), m_tiles->tile(Tile::Sales)->figure().value);
        QVERIFY(m_tiles->tile(Tile::Revenue)->figure().unit.contains(QLatin1String("RUB"))); // apart, not added
        QTest::keyClick(m_tiles->tile(Tile::StockValue), Qt::Key_Space);
        QCOMPARE(m_world.navigator.page, QStringLiteral("inventory.InventoryItem"));
        QCOMPARE(opened(), 5);
        QCOMPARE(m_tiles->tile(Tile::StockValue)->figure().value, m_world.formats.money(115550));
    }

    void statesOpenTheMachines()
    {
        OverviewList *const states = m_board->states();
        QCOMPARE(states->model()->rowCount(), 4);
        const QStringList counts{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("3")};
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(states->rows()[std::size_t(row)].cells[1].text, counts[row]);
            QTest::mouseClick(states->viewport(), Qt::LeftButton, {},
                              states->visualRect(states->model()->index(row, 0)).center());
            QCOMPARE(m_world.navigator.page, QStringLiteral("machines.Machine"));
            QCOMPARE(QString::number(opened()), counts[row]);
        }
    }

    void listsLeadToRecordsByKeyboard()
    {
        OverviewList *const tasks = m_board->tasks();
        tasks->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tasks, Qt::Key_Down);
        QTest::keyClick(tasks, Qt::Key_Return);
        QCOMPARE(m_world.navigator.page, QStringLiteral("tasks.Task"));
        QCOMPARE(m_world.navigator.last.rowId, tasks->rows()[1].target.argument.rowId);
        OverviewList *const low = m_board->low();
        low->setFocus(Qt::TabFocusReason);
        QTest::keyClick(low, Qt::Key_Return);
        QCOMPARE(m_world.navigator.page, QStringLiteral("inventory.InventoryItem"));
        QCOMPARE(m_world.navigator.last.rowId, QStringLiteral("i2")); // none left
        QCOMPARE(opened(), 4);
        QCOMPARE(low->rows()[1].target.argument.rowId, QStringLiteral("i1")); // the only one with days
        QCOMPARE(low->rows()[1].cells[4].text, QStringLiteral("7 d"));
        OverviewList *const events = m_board->events();
        QTest::mouseClick(events->viewport(), Qt::LeftButton, {},
                          events->visualRect(events->model()->index(0, 0)).center());
        QVERIFY(!m_world.navigator.last.rowId.isEmpty());
    }

    void bestMachinesOpenTheirSales()
    {
        OverviewList *const best = m_board->best();
        QVERIFY(best->model()->rowCount() > 0);
        best->setFocus(Qt::TabFocusReason);
        QTest::keyClick(best, Qt::Key_Return);
        QCOMPARE(m_world.navigator.page, QStringLiteral("shared.Transaction"));
        const QString all = best->rows()[0].toolTip;
        QVERIFY2(all.endsWith(QStringLiteral(": ") + m_world.formats.integer(opened())), qPrintable(all));
    }

    void chartsOpenTheirStretch()
    {
        QTest::keyClick(m_board->days(), Qt::Key_End);
        QTest::keyClick(m_board->days(), Qt::Key_Return);
        QCOMPARE(m_world.formats.integer(opened()), m_tiles->tile(Tile::Sales)->figure().value);
        Q_EMIT m_board->hours()->hourActivated(0);
        QCOMPARE(m_world.navigator.page, QStringLiteral("shared.Transaction"));
        const auto &range = m_world.navigator.last.filters.front();
        QCOMPARE(range.op, core::FilterOperator::Between);
        QVERIFY(range.values[0].endsWith(QLatin1String("19:00:00.000")) &&
                range.values[1].endsWith(QLatin1String("19:59:59.999")));
    }

    void headsLinkToWholeLists()
    {
        ui::LinkLabel *link = nullptr;
        for (ui::LinkLabel *const one : m_board->findChildren<ui::LinkLabel *>()) {
            if (one->text().startsWith(QLatin1String("All ")) && one->text() != QLatin1String("All sales"))
                link = one;
        }
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(m_world.navigator.page, QStringLiteral("tasks.Task"));
        QCOMPARE(link->text(), QStringLiteral("All ") + QString::number(opened()));
    }

    void modelsKeepTheirPromises()
    {
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (OverviewList *const list :
             {m_board->states(), m_board->events(), m_board->best(), m_board->low(), m_board->tasks()})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        const int tall = m_board->tasks()->model()->rowCount();
        m_page->resize(1084, 692);
        const int low = m_board->tasks()->model()->rowCount();
        QVERIFY2(low < tall && low >= 3, qPrintable(QString::number(low)));
        m_page->resize(1244, 872);
        QCOMPARE(m_board->tasks()->model()->rowCount(), tall);
    }

    void fitsASmallScreenWithoutScrolling()
    {
        m_page->resize(1084, 692);
        QCOMPARE(m_page->size(), QSize(1084, 692));
        for (OverviewList *const list : m_board->findChildren<OverviewList *>()) {
            const QRect last = list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0));
            QVERIFY(list->viewport()->rect().contains(last));
        }
    }

    void oneDeadServiceLeavesTheOthers()
    {
        m_world.run(Service::Tasks, R"(ALTER TABLE {tasks}."Task" RENAME TO "TaskAway")");
        QSignalSpy refreshed(m_page.get(), &OverviewPage::refreshed);
        tests::click(*m_page, "refresh");
        QVERIFY(refreshed.wait());
        m_world.run(Service::Tasks, R"(ALTER TABLE {tasks}."TaskAway" RENAME TO "Task")");
        const ui::KpiFigure &tasks = m_tiles->tile(Tile::Tasks)->figure();
        QVERIFY(tasks.stale);
        QVERIFY2(tasks.comparison.contains(QLatin1String("missing")), qPrintable(tasks.comparison));
        QVERIFY(!m_tiles->tile(Tile::LowStock)->figure().stale);
        QVERIFY(!m_tiles->tile(Tile::Revenue)->figure().stale);
        m_page->refresh();
        QVERIFY(refreshed.wait());
        QVERIFY(!m_tiles->tile(Tile::Tasks)->figure().stale);
    }

    void changesElsewhereAreReadSoon()
    {
        QSignalSpy refreshed(m_page.get(), &OverviewPage::refreshed);
        m_world.run(Service::Inventory, R"(UPDATE {inventory}."InventoryItem" SET quantity = 50 WHERE id = 'i6')");
        m_page->rowsChanged(Service::Inventory, QStringLiteral("InventoryItem"), {QStringLiteral("i6")});
        m_page->rowsChanged(Service::Inventory, QStringLiteral("StockMovement"), {});
        QVERIFY(refreshed.wait());
        QCOMPARE(m_tiles->tile(Tile::LowStock)->figure().value, QStringLiteral("3"));
        m_world.run(Service::Inventory, R"(UPDATE {inventory}."InventoryItem" SET quantity = 2 WHERE id = 'i6')");
        QVERIFY(m_page->readAt().secsTo(QDateTime::currentDateTimeUtc()) < 10);
    }

    void eachFigureHasItsLine()
    {
        for (int i = 0; i < OverviewTiles::Count; ++i) {
            const ui::KpiFigure &figure = m_tiles->tile(Tile(i))->figure();
            QVERIFY2(figure.points.size() > 1, qPrintable(figure.label));
        }
        const ui::KpiFigure &online = m_tiles->tile(Tile::Online)->figure();
        QCOMPARE(online.change, QStringLiteral("1")); // one a week ago, two now
        QCOMPARE(online.changeMeaning, ui::Meaning::Good);
        QCOMPARE(m_tiles->tile(Tile::Offline)->figure().direction, -1);
    }

    void eventsSayTheTimeOfTheDay()
    {
        const QRegularExpression form(QStringLiteral("^(\\d\\d\\.\\d\\d(\\.\\d{4})? )?\\d\\d:\\d\\d$"));
        int dated = 0;
        for (const auto &row : m_board->events()->rows()) {
            const QString &at = row.cells[2].text;
            QVERIFY2(at.isEmpty() || form.match(at).hasMatch(), qPrintable(at));
            dated += at.size() > 5;
        }
        QVERIFY(dated > 0);
    }

    void aDayThatHasJustBegunIsNoBadDay()
    {
        ui::shared::OverviewData night;
        night.moment.now = QDateTime::currentDateTimeUtc();
        night.sales.figures.emplace();
        night.sales.figures->before = {.revenue = 12'000, .count = 2};
        m_tiles->present(night, night.moment.now);
        QVERIFY(m_tiles->tile(Tile::Revenue)->figure().change.isEmpty());
        QCOMPARE(m_tiles->tile(Tile::Sales)->figure().comparison, QStringLiteral("nothing sold today yet"));
        night.sales.figures->before = {.revenue = 900'000, .count = 80}; // by now something should have been sold
        m_tiles->present(night, night.moment.now);
        QCOMPARE(m_tiles->tile(Tile::Revenue)->figure().direction, -1);
    }

    void agesTurnGrey()
    {
        ui::shared::OverviewData old;
        old.moment.now = QDateTime::currentDateTimeUtc();
        old.tasks.figures.emplace();
        old.tasks.readAt = old.moment.now.addSecs(-130);
        m_tiles->present(old, old.moment.now);
        QVERIFY(m_tiles->tile(Tile::Tasks)->figure().stale);
        QCOMPARE(m_tiles->tile(Tile::Tasks)->figure().age, QStringLiteral("2 min"));
        old.tasks.readAt = old.moment.now.addSecs(-12);
        m_tiles->present(old, old.moment.now);
        QVERIFY(!m_tiles->tile(Tile::Tasks)->figure().stale);
        QVERIFY(m_tiles->tile(Tile::Revenue)->figure().value.isEmpty()); // still loading: the frame alone
    }

    void receivingIsForThoseWhoMoveStock()
    {
        QSignalSpy wanted(m_page.get(), &OverviewPage::receiveRequested);
        tests::click(*m_page, "receive");
        m_page->triggerPrimary();
        QCOMPARE(wanted.count(), 2);
        const ui::Context driver = m_world.context(core::Role::Driver);
        OverviewPage other(driver);
        other.show();
        QVERIFY(!other.findChild<QAbstractButton *>(QStringLiteral("receive"))->isVisible());
    }

    void languageAndThemeChangeWhileShown()
    {
        m_world.formats.setLanguage(ui::Formats::Language::Russian);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page.get(), &change);
        ui::applyTheme(*qApp, ui::Theme::Dark);
        const QImage dark = m_page->grab().toImage();
        QCOMPARE(dark.pixelColor(10, m_board->y() + 200), ui::color(ui::Token::Base, ui::Theme::Dark));
        ui::applyTheme(*qApp, ui::Theme::Light);
        m_world.formats.setLanguage(ui::Formats::Language::English);
    }

    void refreshingIsTraced()
    {
        QSignalSpy refreshed(m_page.get(), &OverviewPage::refreshed);
        m_page->refresh();
        QVERIFY(refreshed.wait());
        QFile file(m_trace.filePath(QStringLiteral("trace")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto last = [&file] {
            file.seek(0);
            return QJsonDocument::fromJson(file.readAll().trimmed().split('\n').last()).object();
        };
        QTRY_COMPARE(last().value(QLatin1String("subject")).toString(), QStringLiteral("refresh"));
        QCOMPARE(last().value(QLatin1String("action")).toString(), QStringLiteral("figures refreshed"));
        QCOMPARE(last().value(QLatin1String("roundTrips")).toInt(), m_world.isOneDatabase() ? 1 : 4);
        QVERIFY(last().value(QLatin1String("rows")).toInt() > 50);
    }

private:
    /// How many rows the page would show that was opened last.
    qint64 opened()
    {
        const core::TableDescriptor *const table = m_world.catalog.find(m_world.navigator.page);
        if (!table)
            return -1;
        const core::Statement count =
            core::TableQuery(m_world.layout(), *table)
                .boundedCount({.sort = {{.column = 0}}, .filters = m_world.navigator.last.filters}, 1'000'000);
        return m_world.run(table->service, count.sql, count.parameters).integer(0, 0);
    }

    tests::PageWorld m_world;
    QTemporaryDir m_trace;
    std::optional<ui::Context> m_context;
    std::unique_ptr<OverviewPage> m_page;
    OverviewTiles *m_tiles = nullptr;
    OverviewBoard *m_board = nullptr;
    qint64 m_roundTrips = -1;
};

VHM24_GUI_TEST(OverviewPageTest)
#include "tst_overviewpage_gui.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"
#include "tests/support/uifakes.h"
#include "ui/core/charts/telemetrychart.h"
#include "ui/core/look/theme.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/segmentedcontrol.h"
#include "ui/machines/machinefigure.h"
#include "ui/machines/machinepage.h"
#include "ui/machines/machinerows.h"
#include "ui/machines/machinestatusmenu.h"
#include "ui/machines/machinetelemetry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace vhm24;
using namespace vhm24::core;
using tests::FakeNavigator;
using tests::FakePrompts;
using ui::machines::MachinePage;
using ui::machines::MachineRows;

class TestMachinePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void opensInOneRoundTripForEachDatabase();
    void showsContainersWorstFirst();
    void showsTheFacts();
    void zoomsByWheelAndBackFromMemory();
    void periodsAndKeys();
    void altLeftGoesBack();
    void figuresOpenTheirRows();
    void tasksOpenByKeyboard();
    void changesTheStatus();
    void buttonsFollowTheRoles();
    void aServiceInTroubleSaysSoInItsPane();
    void aMachineThatIsGone();
    void fitsASmallWindow();

private:
    void fill();
    void show(Role role = Role::Admin);
    void open(const QString &id);
    [[nodiscard]] QList<QJsonObject> trace(const QString &action);
    [[nodiscard]] MachineRows *rows(const char *name);

    std::unique_ptr<tests::ServiceWorld> m_world;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<LabelDirectory> m_labels;
    std::unique_ptr<machines::MachineService> m_service;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<MachinePage> m_page;
    QTemporaryDir m_folder;
    ui::Formats m_formats;
    ui::Trace m_trace;
    FakeNavigator m_navigator;
    FakePrompts m_prompts;
    QString m_machine;
};

void TestMachinePage::initTestCase()
{
    ui::applyTheme(*qApp, ui::Theme::Light);
    m_formats.setLanguage(ui::Formats::Language::English);
    QVERIFY(m_trace.open(m_folder.filePath(QStringLiteral("trace"))));
    m_world = std::make_unique<tests::ServiceWorld>();
    QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    m_catalog = std::make_unique<Catalog>(tests::allTables());
    m_labels = std::make_unique<LabelDirectory>(m_world->layout(), *m_catalog);
    m_service = std::make_unique<machines::MachineService>(m_world->layout());
    fill();
    QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
}

void TestMachinePage::fill()
{
    m_machine = m_world->addMachine(QStringLiteral("CVM-00012"));
    const auto run = [this](Service service, const char *sql) { m_world->run(service, sql, {m_machine}); };
    run(Service::Machines, R"(UPDATE {machines}."Machine" SET "lastPing" = now() AT TIME ZONE 'UTC' WHERE id = $1)");
    run(Service::Machines,
        R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", temperature, humidity, sales, errors,
            "rawData", "createdAt")
        SELECT 't' || i, $1::text, CASE WHEN i = 30 THEN 12.5 ELSE 4.6 END, 45, 1,
               CASE WHEN i BETWEEN 40 AND 43 THEN ARRAY['E-09 Door open'] ELSE ARRAY[]::text[] END, '{}',
               (now() AT TIME ZONE 'UTC') - i * interval '10 minutes' FROM generate_series(0, 6000) AS i)");
    run(Service::Machines, R"(INSERT INTO {machines}."MachineConfig"(id, "machineId", settings, "updatedAt")
        VALUES ('c', $1, '{"salesMode": "increment", "temperatureMax": 6}', now()))");
    run(Service::Machines, R"(INSERT INTO {machines}."ServiceHistory"(id, "machineId", "serviceType", description,
            "performedById", "performedAt", "nextServiceDate")
        VALUES ('s', $1, 'CLEANING', 'All clean', 'user-TECHNICIAN', now() AT TIME ZONE 'UTC', now() + interval '14 days'))");
    for (const char *const sql :
         {R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, "updatedAt") VALUES
             ('milk', 'Milk', 'M', 'KG', 'x', now()), ('cups', 'Cups', 'C', 'PCS', 'x', now()),
             ('beans', 'Beans', 'B', 'KG', 'x', now()), ('sugar', 'Sugar', 'S', 'KG', 'x', now()))"})
        m_world->run(Service::Inventory, sql);
    run(Service::Inventory,
        R"(INSERT INTO {inventory}."MachineInventory"(id, "machineId", "itemId", quantity, "minQuantity",
            "maxQuantity", "updatedAt") VALUES ('1', $1, 'beans', 3.4, NULL, 4, now()), ('2', $1, 'milk', 0.15, NULL, 2, now()),
            ('3', $1, 'cups', 180, 200, 600, now()), ('4', $1, 'sugar', 1.2, NULL, 3, now()))");
    run(Service::Inventory,
        R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity, "quantityBefore",
            "quantityAfter", reason, "machineId", "createdAt")
        SELECT 'r' || i, 'milk', 'user-OPERATOR', 'TRANSFER', 0.6, 10, 9.4, 'Refill', $1,
               (now() AT TIME ZONE 'UTC') - i * interval '4 days' FROM generate_series(1, 5) AS i)");
    run(Service::Tasks,
        R"(INSERT INTO {tasks}."Task"(id, title, status, "machineId", "assignedToId", "createdById", "dueDate",
            "updatedAt") VALUES ('late', 'Refill milk', 'ASSIGNED', $1, 'user-OPERATOR', 'user-ADMIN', now() - interval '2 days', now()),
            ('new', 'Check the pump', 'CREATED', $1, NULL, 'user-ADMIN', NULL, now()),
            ('done', 'Old', 'COMPLETED', $1, NULL, 'user-ADMIN', NULL, now()))");
    run(Service::Shared,
        R"(INSERT INTO {shared}."Transaction"(id, "machineId", amount, currency, "paymentType", status, "createdAt")
        SELECT 'p' || i, $1, 13500, 'UZS', 'CASH', CASE WHEN i = 3 THEN 'FAILED' ELSE 'SUCCESS' END::{shared}."TransactionStatus",
               now() AT TIME ZONE 'UTC' FROM generate_series(1, 3) AS i)");
}

void TestMachinePage::init()
{
    m_navigator = {};
    m_prompts = {};
    show();
}

void TestMachinePage::show(Role role)
{
    m_page.reset();
    m_context = std::make_unique<ui::Context>(ui::Context{.layout = m_world->layout(),
                                                          .catalog = *m_catalog,
                                                          .labels = *m_labels,
                                                          .formats = m_formats,
                                                          .trace = m_trace,
                                                          .prompts = m_prompts,
                                                          .actor = tests::ServiceWorld::actor(role),
                                                          .navigator = &m_navigator});
    m_page = std::make_unique<MachinePage>(*m_context, *m_service);
    m_page->resize(1244, 872);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMachinePage::open(const QString &id)
{
    QSignalSpy loaded(m_page.get(), &MachinePage::loaded);
    m_page->open({.rowId = id});
    QVERIFY(loaded.wait(10'000));
}

QList<QJsonObject> TestMachinePage::trace(const QString &action)
{
    QTest::qWait(50);
    QFile file(m_folder.filePath(QStringLiteral("trace")));
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(QLatin1String("action")).toString() == action)
            lines << object;
    }
    return lines;
}

MachineRows *TestMachinePage::rows(const char *name)
{
    for (MachineRows *const list : m_page->findChildren<MachineRows *>()) {
        if (list->accessibleName() == QLatin1String(name))
            return list;
    }
    return nullptr;
}

void TestMachinePage::opensInOneRoundTripForEachDatabase()
{
    open(m_machine);
    QVERIFY(m_page->view().card->ok());
    QVERIFY(m_page->view().telemetry->ok());
    QVERIFY(m_page->readAt().isValid());
    const auto lines = trace(QStringLiteral("page opened"));
    QCOMPARE(lines.last().value(QLatin1String("roundTrips")).toInt(), m_world->isOneDatabase() ? 1 : 4);
    QVERIFY(lines.last().value(QLatin1String("rows")).toInt() > 140);
}

void TestMachinePage::showsContainersWorstFirst()
{
    open(m_machine);
    const auto &list = rows("Containers")->rows();
    QCOMPARE(list.size(), std::size_t(4));
    QCOMPARE(list[0].title, QStringLiteral("Milk"));
    QCOMPARE(list[0].percent, QStringLiteral("7,5\u00A0%"));
    QCOMPARE(int(list[0].meaning), int(ui::Meaning::Critical));
    QCOMPARE(list[0].time, QStringLiteral("1 d"));   // 0.15 kg at 0.6 kg in 4 days
    QCOMPARE(list[1].title, QStringLiteral("Cups")); // 30 %, but below its minimum
    QCOMPARE(int(list[1].meaning), int(ui::Meaning::Low));
    QCOMPARE(int(list[2].meaning), int(ui::Meaning::Medium));
    QCOMPARE(int(list[3].meaning), int(ui::Meaning::Good));
}

void TestMachinePage::showsTheFacts()
{
    open(m_machine);
    const auto figures = m_page->findChildren<ui::machines::MachineFigure *>();
    QCOMPARE(figures.size(), 4);
    QCOMPARE(figures[0]->accessibleDescription(), QStringLiteral("2 pcs 27\u00A0000 soʻm"));
    QVERIFY(figures[1]->accessibleDescription().startsWith(QStringLiteral("4,6 °C, limit 6")));
    QVERIFY(figures[2]->accessibleDescription().startsWith(QStringLiteral("1 ")));
    QVERIFY(figures[3]->accessibleName().contains(QStringLiteral("Milk")));
    QCOMPARE(rows("Errors in 24 h")->rows().front().title, QStringLiteral("E-09"));
    QCOMPARE(rows("Errors in 24 h")->rows().front().text, QStringLiteral("Door open, 40 min"));
    QCOMPARE(rows("Service")->rows().size(), std::size_t(1));
    QTRY_COMPARE(rows("Service")->rows().front().initials, QStringLiteral("U"));
}

void TestMachinePage::zoomsByWheelAndBackFromMemory()
{
    open(m_machine);
    ui::TelemetryChart *const chart = m_page->telemetry()->chart();
    const qint64 day = chart->range().spanMs();
    const auto wheel = [chart](int delta) {
        const QPointF at(chart->width() / 2.0, 150);
        QWheelEvent event(at, chart->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(chart, &event);
    };
    const QString action = QStringLiteral("chart zoomed");
    const auto before = trace(action).size();
    wheel(120);
    QVERIFY(chart->range().spanMs() < day);
    QTRY_COMPARE(trace(action).size(), before + 1);
    QCOMPARE(trace(action).last().value(QLatin1String("roundTrips")).toInt(), 1);
    wheel(120);
    QTRY_COMPARE(trace(action).size(), before + 2);
    wheel(-120);
    QTRY_COMPARE(trace(action).size(), before + 3);
    QCOMPARE(trace(action).last().value(QLatin1String("roundTrips")).toInt(), 0);
    QVERIFY(trace(action).last().value(QLatin1String("rows")).toInt() > 50);
}

void TestMachinePage::periodsAndKeys()
{
    open(m_machine);
    ui::TelemetryChart *const chart = m_page->telemetry()->chart();
    auto *const periods = m_page->findChild<ui::SegmentedControl *>();
    QCOMPARE(periods->currentIndex(), 1);
    const QList<QAbstractButton *> buttons = periods->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons[3], Qt::LeftButton);
    QCOMPARE(chart->range().spanMs(), ui::machines::MachineTelemetry::periodMs(3));
    QTRY_VERIFY(m_page->telemetry()->part() && !m_page->telemetry()->part()->raw);
    buttons[3]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons[3], Qt::Key_Left);
    QCOMPARE(chart->range().spanMs(), ui::machines::MachineTelemetry::periodMs(2));
    QTRY_VERIFY(m_page->telemetry()->part()->raw); // 1000 reports, less than four for a pixel
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Plus);
    QVERIFY(chart->range().spanMs() < ui::machines::MachineTelemetry::periodMs(2));
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->range().spanMs(), ui::machines::MachineTelemetry::periodMs(2));
}

void TestMachinePage::altLeftGoesBack()
{
    open(m_machine);
    ui::TelemetryChart *const chart = m_page->telemetry()->chart();
    const ui::TimeRange range = chart->range();
    int expected = 0;
    for (QWidget *const focus : {static_cast<QWidget *>(chart), static_cast<QWidget *>(rows("Containers")),
                                 static_cast<QWidget *>(rows("Open tasks"))}) {
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_navigator.backs, ++expected);
    }
    QCOMPARE(chart->range(), range);
}

void TestMachinePage::figuresOpenTheirRows()
{
    open(m_machine);
    const auto figures = m_page->findChildren<ui::machines::MachineFigure *>();
    QTest::mouseClick(figures[0], Qt::LeftButton);
    QCOMPARE(m_navigator.page, QStringLiteral("shared.Transaction"));
    const TableDescriptor *const table = m_catalog->find(m_navigator.page);
    QCOMPARE(m_navigator.last.filters.size(), std::size_t(3));
    QCOMPARE(m_navigator.last.filters[0].column, table->indexOf("machineId"));
    QCOMPARE(m_navigator.last.filters[0].values, QStringList{m_machine});
    figures[3]->setFocus();
    QTest::keyClick(figures[3], Qt::Key_Return);
    QCOMPARE(m_navigator.page, QStringLiteral("inventory.MachineInventory"));
}

void TestMachinePage::tasksOpenByKeyboard()
{
    open(m_machine);
    MachineRows *const tasks = rows("Open tasks");
    QCOMPARE(tasks->rows().size(), std::size_t(2));
    QVERIFY(tasks->rows()[0].urgent);
    tasks->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tasks, Qt::Key_Down);
    QTest::keyClick(tasks, Qt::Key_Return);
    QCOMPARE(m_navigator.record, QStringLiteral("Task new"));
    QTest::mouseClick(tasks->viewport(), Qt::LeftButton, {}, {40, 15});
    QCOMPARE(m_navigator.record, QStringLiteral("Task late"));
}

void TestMachinePage::changesTheStatus()
{
    open(m_machine);
    auto *const menu = m_page->findChild<ui::machines::MachineStatusMenu *>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 6); // four, a line, retire
    QSignalSpy loaded(m_page.get(), &MachinePage::loaded);
    for (QAction *const action : menu->actions()) {
        if (action->data().toString() == QLatin1String("MAINTENANCE"))
            action->trigger();
    }
    QVERIFY(loaded.wait(10'000));
    QCOMPARE((*m_page->view().card)->state, QStringLiteral("MAINTENANCE"));
    QCOMPARE(m_world->audits(Service::Machines, m_machine, QStringLiteral("MACHINE_UPDATED")), 1);
    Q_EMIT menu->aboutToShow();
    loaded.clear();
    menu->actions().last()->trigger(); // retiring, with two open tasks
    QVERIFY(loaded.wait(10'000));
    QVERIFY(m_prompts.told.contains(QLatin1Char('2')));
    m_world->run(Service::Machines, R"(UPDATE {machines}."Machine" SET status = 'ONLINE' WHERE id = $1)", {m_machine});
}

void TestMachinePage::buttonsFollowTheRoles()
{
    const auto shown = [this](const char *text) {
        for (const ui::Button *const button : m_page->findChildren<ui::Button *>()) {
            if (button->text() == QString::fromUtf8(text))
                return button->isVisible();
        }
        return false;
    };
    show(Role::Operator);
    open(m_machine);
    QVERIFY(shown("Refill…"));
    QVERIFY(!shown("Change status"));
    QVERIFY(!shown("Task…"));
    QVERIFY(!m_page->view().sales);
    QCOMPARE(rows("My open tasks")->rows().size(), std::size_t(1)); // his own
    show(Role::Technician);
    open(m_machine);
    QVERIFY(shown("Change status"));
    QVERIFY(!shown("Refill…"));
    QSignalSpy refill(m_page.get(), &MachinePage::refillRequested);
    m_page->triggerPrimary();
    QCOMPARE(refill.count(), 0);
}

void TestMachinePage::aServiceInTroubleSaysSoInItsPane()
{
    m_world->run(Service::Tasks, R"(ALTER TABLE {tasks}."Task" RENAME TO "Gone")");
    open(m_machine);
    m_world->run(Service::Tasks, R"(ALTER TABLE {tasks}."Gone" RENAME TO "Task")");
    QVERIFY(!m_page->view().tasks->ok());
    QVERIFY(m_page->view().card->ok());
    QVERIFY(m_page->view().containers->ok());
    QVERIFY(m_page->view().telemetry->ok());
    QVERIFY(rows("Open tasks")->emptyText().startsWith(QStringLiteral("Tasks: ")));
    m_page->refresh();
    QTRY_VERIFY(m_page->view().tasks->ok());
    QCOMPARE(rows("Open tasks")->rows().size(), std::size_t(2));
}

void TestMachinePage::aMachineThatIsGone()
{
    open(QStringLiteral("nobody"));
    QVERIFY(!m_page->view().card->ok());
    QCOMPARE(int(m_page->view().card->error().kind), int(ErrorKind::NotFound));
    open(m_machine);
    QVERIFY(m_page->view().card->ok());
}

void TestMachinePage::fitsASmallWindow()
{
    open(m_machine);
    const QSize room(1280 - ui::space::RailWidth, 720 - ui::space::StatusLine);
    QVERIFY2(m_page->minimumSizeHint().width() <= room.width(),
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= room.height(),
             qPrintable(QString::number(m_page->minimumSizeHint().height())));
    m_page->resize(room);
    QVERIFY(m_page->telemetry()->chart()->height() >= 240);
    QVERIFY(rows("Containers")->height() >= 104);
}

VHM24_GUI_TEST(TestMachinePage)
#include "tst_machinepage_gui.moc"

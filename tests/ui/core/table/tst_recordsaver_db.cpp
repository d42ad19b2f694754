// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/newrecord.h"
#include "tests/support/delayproxy.h"
#include "tests/support/registry.h"
#include "tests/support/stockfixtures.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/freshrows.h"
#include "ui/core/table/recordsaver.h"

#include <QSignalSpy>

using namespace vhm24;
using core::Service;
using namespace std::chrono_literals;

namespace {

/// The databases of a world, behind a wire that can be cut.
std::array<core::Layout::Place, core::AllServices.size()> farPlaces(const core::Layout &layout, quint16 port)
{
    std::array<core::Layout::Place, core::AllServices.size()> places;
    QHash<core::Database *, std::shared_ptr<core::Database>> far;
    for (const Service service : core::AllServices) {
        std::shared_ptr<core::Database> &database = far[&layout.database(service)];
        if (!database) {
            core::ConnectionSettings settings = layout.database(service).settings();
            settings.hosts = {QStringLiteral("127.0.0.1")};
            settings.ports = {port};
            database = std::make_shared<core::Database>(settings, 1);
        }
        places[std::size_t(service)] = {.database = database, .schema = layout.schema(service)};
    }
    return places;
}

} // namespace

class TestRecordSaver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        const int port = m_world->layout().database(Service::Inventory).settings().ports.first();
        m_wire = std::make_unique<tests::DelayProxy>(quint16(port), 0ms);
        m_far = std::make_unique<core::Layout>(farPlaces(m_world->layout(), m_wire->port()));
        m_farContext.reset(new ui::Context{.layout = *m_far,
                                           .catalog = m_context->catalog,
                                           .labels = m_context->labels,
                                           .formats = m_context->formats,
                                           .trace = m_context->trace,
                                           .prompts = m_context->prompts,
                                           .actor = m_context->actor,
                                           .navigator = m_context->navigator});
    }
    void cleanupTestCase()
    {
        m_farContext.reset();
        m_far.reset();
        m_wire.reset();
        m_context.reset();
        m_world.reset();
    }
    void init()
    {
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."InventoryItem")");
        m_world->run(Service::Inventory, "DELETE FROM {audit}");
        tests::addItems(*m_world, 600);
    }

    void changesAndNewRowsAreOneTransaction()
    {
        auto model = open();
        ui::RecordSaver saver(*m_context, *model);
        stage(*model, 0, "name", QStringLiteral("Changed"));
        stage(*model, 1, "price", 12.5);
        const core::AddedRow added = addRow(*model, "NEW-1");
        const QSignalSpy saved(&saver, &ui::RecordSaver::saved);
        saver.saveEdits(nullptr);
        QVERIFY(saver.isSaving());
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(model->edits().isEmpty());
        QCOMPARE(m_world->number(Service::Inventory,
                                 R"(SELECT count(DISTINCT xmin::text) FROM {inventory}."InventoryItem"
            WHERE id IN ('i1', 'i2', $1))",
                                 {added.id}),
                 1.0);
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(*) FROM {audit}"), 3.0);
        QCOMPARE(m_world->audits(Service::Inventory, added.id, QStringLiteral("ITEM_CREATED")), 1);
        QCOMPARE(m_world->audits(Service::Inventory, QStringLiteral("i1"), QStringLiteral("ITEM_UPDATED")), 1);
        QCOMPARE(m_world->text(Service::Inventory, R"(SELECT sku FROM {inventory}."InventoryItem" WHERE id = $1)",
                               {added.id}),
                 QStringLiteral("NEW-1"));
        const auto versions = saved.at(0).at(1).value<QHash<QString, QByteArray>>();
        QCOMPARE(QString::fromLatin1(versions.value(added.id)),
                 m_world->text(Service::Inventory,
                               R"(SELECT xmin::text FROM {inventory}."InventoryItem" WHERE id = $1)", {added.id}));
    }

    void oneRefusedRowUndoesAll()
    {
        auto model = open();
        ui::RecordSaver saver(*m_context, *model);
        stage(*model, 0, "name", QStringLiteral("Changed"));
        addRow(*model, "NEW-1");
        stage(*model, 2, "sku", QStringLiteral("S0005")); // the new row stands first: this is i2; that SKU is taken
        const QSignalSpy failed(&saver, &ui::RecordSaver::failed);
        saver.saveEdits(nullptr);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<core::Error>().kind, core::ErrorKind::Constraint);
        QCOMPARE(failed.at(0).at(1).toString(), QStringLiteral("i2")); // the record that it is about
        QCOMPARE(m_world->number(Service::Inventory, R"(SELECT count(*) FROM {inventory}."InventoryItem"
            WHERE name = 'Changed' OR sku = 'NEW-1')"),
                 0.0);
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(*) FROM {audit}"), 0.0);
        QCOMPARE(model->edits().rows().size(), 3); // all of it is still there
    }

    void staleRowUndoesAll()
    {
        auto model = open();
        ui::RecordSaver saver(*m_context, *model);
        stage(*model, 0, "name", QStringLiteral("Changed"));
        stage(*model, 1, "name", QStringLiteral("Changed"));
        m_world->run(Service::Inventory, R"(UPDATE {inventory}."InventoryItem" SET price = 1 WHERE id = 'i2')");
        const QSignalSpy failed(&saver, &ui::RecordSaver::failed);
        saver.saveEdits(nullptr);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<core::Error>().sqlState, QByteArray("VH001"));
        QCOMPARE(m_world->number(Service::Inventory,
                                 R"(SELECT count(*) FROM {inventory}."InventoryItem" WHERE name = 'Changed')"),
                 0.0);
    }

    void fiveHundredRows()
    {
        auto model = open();
        model->loadAfter();
        QTRY_COMPARE(model->rowCount(), 400);
        model->loadAfter();
        QTRY_COMPARE(model->rowCount(), 600);
        std::vector<core::CellEdit> cells;
        for (int row = 0; row < 500; ++row)
            cells.push_back({.rowId = model->row(row).id,
                             .column = at("price"),
                             .value = 200.0 + row,
                             .base = 100.0,
                             .version = model->row(row).version});
        model->edits().stage(cells);
        ui::RecordSaver saver(*m_context, *model);
        const QSignalSpy saved(&saver, &ui::RecordSaver::saved);
        saver.saveEdits(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
        QCOMPARE(m_world->number(Service::Inventory,
                                 R"(SELECT count(*) FROM {inventory}."InventoryItem" WHERE price >= 200)"),
                 500.0);
        QCOMPARE(
            m_world->number(Service::Inventory, R"(SELECT count(DISTINCT xmin::text) FROM {inventory}."InventoryItem"
            WHERE price >= 200)"),
            1.0);
        QCOMPARE(m_world->number(Service::Inventory, R"(SELECT count(DISTINCT "entityId") FROM {audit})"), 500.0);
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(*) FROM {audit}"), 500.0);
    }

    void secondTryOfASavedRowChangesNothing()
    {
        auto model = open();
        ui::RecordSaver saver(*m_context, *model);
        const core::AddedRow added = addRow(*model, "NEW-1");
        const core::EditBuffer::Rows sent = model->edits().rows();
        const QSignalSpy saved(&saver, &ui::RecordSaver::saved);
        saver.saveEdits(nullptr);
        QTRY_COMPARE(saved.size(), 1);
        model->edits().restore(sent, {added.id}); // as after an answer that never came
        const QSignalSpy failed(&saver, &ui::RecordSaver::failed);
        saver.saveEdits(nullptr);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).value<core::Error>().subject.endsWith(QLatin1String("_pkey")));
        QCOMPARE(m_world->number(Service::Inventory,
                                 R"(SELECT count(*) FROM {inventory}."InventoryItem" WHERE sku = 'NEW-1')"),
                 1.0);
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(*) FROM {audit}"), 1.0);
        // The form for one record takes it for what it is: saved.
        const QSignalSpy created(&saver, &ui::RecordSaver::created);
        saver.create(added.auditId, added.id, sent.value(added.id).values, nullptr);
        QTRY_COMPARE(created.size(), 1);
    }

    void lostAnswerIsRecognisedAsSaved_data()
    {
        QTest::addColumn<bool>("withNewRow");
        QTest::newRow("edits") << false;
        QTest::newRow("edits and a new row") << true;
    }
    void lostAnswerIsRecognisedAsSaved()
    {
        QFETCH(const bool, withNewRow);
        auto model = open();
        ui::RecordSaver saver(*m_farContext, *model);
        stage(*model, 0, "name", QStringLiteral("Changed"));
        stage(*model, 1, "price", 12.5);
        if (withNewRow)
            addRow(*model, "NEW-1");
        const QSignalSpy saved(&saver, &ui::RecordSaver::saved);
        const QSignalSpy failed(&saver, &ui::RecordSaver::failed);
        saveAndLoseTheAnswer(saver);
        m_wire->setRefusing(false);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size() + failed.size(), 1, 30'000);
        QCOMPARE(saved.size(), 1);
        QVERIFY(model->edits().isEmpty());
        const int rows = withNewRow ? 3 : 2;
        // Nobody else has changed them: the versions that our own write gave them are known.
        const auto versions = saved.at(0).at(1).value<QHash<QString, QByteArray>>();
        QCOMPARE(versions.size(), rows);
        QCOMPARE(QString::fromLatin1(versions.value(QStringLiteral("i1"))), versionOfFirst());
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(*) FROM {audit}"), double(rows));
        QCOMPARE(m_world->number(Service::Inventory,
                                 R"(SELECT count(*) FROM {inventory}."InventoryItem" WHERE sku = 'NEW-1')"),
                 double(rows - 2));
    }

    void lostAnswerIsRecognisedAfterAnotherWrite()
    {
        auto model = open();
        ui::RecordSaver saver(*m_farContext, *model);
        stage(*model, 0, "name", QStringLiteral("Changed"));
        const QSignalSpy saved(&saver, &ui::RecordSaver::saved);
        const QSignalSpy failed(&saver, &ui::RecordSaver::failed);
        saveAndLoseTheAnswer(saver);
        m_world->run(Service::Inventory, R"(UPDATE {inventory}."InventoryItem" SET name = 'Theirs',
            "updatedAt" = now() WHERE id = 'i1')");
        m_wire->setRefusing(false);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size() + failed.size(), 1, 30'000);
        QCOMPARE(saved.size(), 1);
        QVERIFY(model->edits().isEmpty());
        const auto versions = saved.at(0).at(1).value<QHash<QString, QByteArray>>();
        QVERIFY(versions.isEmpty());                       // the present one is not ours
        QCOMPARE(nameOfFirst(), QStringLiteral("Theirs")); // what came later stands
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(*) FROM {audit}"), 1.0);
    }

    void outcomeThatStaysUnknownLosesNothing()
    {
        auto model = open();
        ui::RecordSaver saver(*m_farContext, *model);
        stage(*model, 0, "name", QStringLiteral("Changed"));
        const QSignalSpy saved(&saver, &ui::RecordSaver::saved);
        const QSignalSpy failed(&saver, &ui::RecordSaver::failed);
        saveAndLoseTheAnswer(saver);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QCOMPARE(failed.at(0).at(0).value<core::Error>().kind, core::ErrorKind::OutcomeUnknown);
        QCOMPARE(model->edits().cellCount(), 1);
        ui::FreshRows fresh(*model);
        model->refresh();
        QTRY_COMPARE(QString::fromLatin1(model->row(0).version), versionOfFirst());
        QVERIFY(fresh.isEmpty()); // it is what we sent
        m_wire->setRefusing(false);
        core::Database &database = m_far->database(Service::Inventory);
        database.probe();
        QTRY_COMPARE(database.health().state, core::HealthState::Up);
        saver.saveEdits(nullptr); // the page compares after this, and finds its own values
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.at(1).at(0).value<core::Error>().sqlState, QByteArray("VH001"));
        QCOMPARE(saved.size(), 0);
        QCOMPARE(model->edits().cellCount(), 1);
        QCOMPARE(nameOfFirst(), QStringLiteral("Changed"));
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(*) FROM {audit}"), 1.0);
    }

    void missingValueSendsNothing()
    {
        auto model = open();
        ui::RecordSaver saver(*m_context, *model);
        stage(*model, 0, "name", QStringLiteral("Changed"));
        const core::AddedRow added = core::newRow(model->table());
        model->edits().stage({}, {added});
        const QSignalSpy incomplete(&saver, &ui::RecordSaver::incomplete);
        saver.saveEdits(nullptr);
        QCOMPARE(incomplete.size(), 1);
        QCOMPARE(incomplete.at(0).at(0).toString(), added.id);
        QCOMPARE(incomplete.at(0).at(1).toInt(), at("sku"));
        QVERIFY(!saver.isSaving());
        saver.saveEdits(nullptr, {added.id}); // the others can go without it
        QTRY_COMPARE(model->edits().rows().size(), 1);
        QVERIFY(model->edits().rows().contains(added.id));
    }

    void roleWithoutTheRightIsRefused()
    {
        auto model = open();
        const ui::Context viewer = m_world->context(core::Role::Driver);
        ui::RecordSaver saver(viewer, *model);
        stage(*model, 0, "name", QStringLiteral("Changed"));
        const QSignalSpy failed(&saver, &ui::RecordSaver::failed);
        saver.saveEdits(nullptr);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<core::Error>().kind, core::ErrorKind::Denied);
    }

private:
    const core::TableDescriptor &table() { return m_world->table("inventory.InventoryItem"); }
    int at(const char *column) { return table().indexOf(column); }
    std::unique_ptr<core::WindowModel> open()
    {
        auto model = std::make_unique<core::WindowModel>(m_world->layout(), table());
        model->setEditable(true);
        model->reload();
        if (!QTest::qWaitFor([&] { return model->rowCount() == core::WindowModel::PageRows; }))
            qWarning("the list did not come");
        return model;
    }
    void stage(core::WindowModel &model, int row, const char *column, const QVariant &value)
    {
        model.edits().stage(model.row(row), at(column), value);
    }
    core::AddedRow addRow(core::WindowModel &model, const char *sku)
    {
        core::AddedRow row = core::newRow(table());
        for (const char *const column : {"sku", "name", "category"})
            row.values.insert(at(column), QString::fromLatin1(sku));
        row.values.insert(at("unit"), QStringLiteral("KG"));
        model.edits().stage({}, {row});
        return row;
    }

    QString versionOfFirst()
    {
        return m_world->text(Service::Inventory,
                             R"(SELECT xmin::text FROM {inventory}."InventoryItem" WHERE id = 'i1')");
    }
    QString nameOfFirst()
    {
        return m_world->text(Service::Inventory, R"(SELECT name FROM {inventory}."InventoryItem" WHERE id = 'i1')");
    }
    /// The server commits, and the wire is cut before its answer comes. A lock, not a clock, says when.
    void saveAndLoseTheAnswer(ui::RecordSaver &saver)
    {
        m_world->run(Service::Inventory, "BEGIN");
        m_world->run(Service::Inventory, R"(SELECT 1 FROM {inventory}."InventoryItem" WHERE id = 'i1' FOR UPDATE)");
        saver.saveEdits(nullptr);
        QTRY_COMPARE(m_world->number(Service::Inventory, R"(SELECT count(DISTINCT pid) FROM pg_locks
            WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid)))"),
                     1.0);
        m_wire->setDelay(1h); // for what comes from now on: the answer
        m_world->run(Service::Inventory, "COMMIT");
        QTRY_COMPARE(nameOfFirst(), QStringLiteral("Changed"));
        m_wire->setRefusing(true);
        m_wire->cut();
        m_wire->setDelay(0ms);
        QTRY_COMPARE(m_wire->connections(), 0);
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<tests::DelayProxy> m_wire;
    std::unique_ptr<core::Layout> m_far;
    std::unique_ptr<ui::Context> m_farContext;
};

VHM24_GUI_TEST(TestRecordSaver)
#include "tst_recordsaver_db.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/delayproxy.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/editsession.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <barrier>

using namespace vhm24;
using namespace std::chrono_literals;
using core::WindowModel;

namespace {

constexpr int Threads = 3;
constexpr auto Delay = 200ms; // the office in Tashkent and its server

/// The layout of `world` as seen from far away.
core::Layout farLayout(const core::Layout &near, tests::DelayProxy &proxy)
{
    std::array<core::Layout::Place, core::AllServices.size()> places;
    core::ConnectionSettings settings = near.database(core::Service::Inventory).settings();
    settings.hosts = {QStringLiteral("127.0.0.1")};
    settings.ports = {proxy.port()};
    const auto database = std::make_shared<core::Database>(settings, Threads);
    for (const core::Service service : core::AllServices)
        places[std::size_t(service)] = {.database = database, .schema = near.schema(service)};
    return core::Layout(std::move(places));
}

} // namespace

/// What one action of a user costs on the way to the server and back. Counted on the wire, because the program's own
/// count would not see what the driver or libpq ask for by themselves.
class TestRoundTrips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        if (!m_world->isOneDatabase())
            QSKIP("the way is the same in either layout");
        m_world->run(core::Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category,
            quantity, "updatedAt") SELECT 'i' || n, 'Item ' || n, 'SKU-' || lpad(n::text, 4, '0'), 'KG', 'all', n, now()
            FROM generate_series(1, 900) AS n)");
        const core::ConnectionSettings &near = m_world->layout().database(core::Service::Inventory).settings();
        m_proxy = std::make_unique<tests::DelayProxy>(quint16(near.ports.first()), 0ms);
        m_layout = std::make_unique<core::Layout>(farLayout(m_world->layout(), *m_proxy));
        m_labels = std::make_unique<core::LabelDirectory>(*m_layout, m_world->catalog);
        connectAll();
        m_proxy->setDelay(Delay);
        m_context = std::make_unique<ui::Context>(ui::Context{.layout = *m_layout,
                                                              .catalog = m_world->catalog,
                                                              .labels = *m_labels,
                                                              .formats = m_world->formats,
                                                              .trace = m_world->trace,
                                                              .prompts = m_world->prompts,
                                                              .actor = m_world->actor(core::Role::Admin),
                                                              .navigator = &m_world->navigator});
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table("inventory.InventoryItem"));
        m_page->resize(1180, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_context.reset();
        m_labels.reset();
        m_layout.reset();
        m_proxy.reset();
        m_world.reset();
    }

    void openingAPageIsOne()
    {
        const qint64 before = m_proxy->roundTrips();
        const qint64 cost = untilLoaded(before, [this] { m_page->open({}); });
        QCOMPARE(m_page->model().rowCount(), WindowModel::PageRows);
        QCOMPARE(cost, 1);
    }

    void aPageDownIsOne()
    {
        quiet();
        m_page->view().setFocus();
        QTest::keyClick(&m_page->view(), Qt::Key_Down);
        qint64 before = m_proxy->roundTrips();
        const int rows = m_page->model().rowCount();
        const qint64 cost = untilLoaded(before, [this, &before] {
            for (int page = 0; page < 20 && !m_page->model().isLoading(); ++page) {
                quiet(); // what the row last reached asks for belongs to its own key
                before = m_proxy->roundTrips();
                QTest::keyClick(&m_page->view(), Qt::Key_PageDown);
            }
        });
        QCOMPARE(m_page->model().rowCount(), rows + WindowModel::PageRows);
        QCOMPARE(cost, 1);
    }

    void theEndIsOne()
    {
        quiet();
        const qint64 before = m_proxy->roundTrips();
        const qint64 cost =
            untilLoaded(before, [this] { QTest::keyClick(&m_page->view(), Qt::Key_End, Qt::ControlModifier); });
        QVERIFY(m_page->model().atEnd());
        QCOMPARE(cost, 1);
    }

    void savingACellIsTwoAtMost()
    {
        quiet();
        WindowModel &model = m_page->model();
        const int name = model.table().indexOf("name");
        const QString id = model.row(0).id;
        QVERIFY(model.setData(model.index(0, name), QStringLiteral("Renamed")));
        const qint64 before = m_proxy->roundTrips();
        m_page->editing().save();
        QTRY_VERIFY_WITH_TIMEOUT(model.edits().isEmpty(), 10'000);
        const qint64 cost = m_proxy->roundTrips() - before;
        QVERIFY2(cost >= 1 && cost <= 2, QByteArray::number(cost).constData());
        QCOMPARE(m_world->text(core::Service::Inventory,
                               R"(SELECT name FROM {inventory}."InventoryItem" WHERE id = $1)", {id}),
                 QStringLiteral("Renamed"));
    }

private:
    /// Opens every connection, which takes several round trips each, before anything is counted.
    void connectAll()
    {
        const auto together = std::make_shared<std::barrier<>>(Threads);
        std::vector<QFuture<core::Result<core::Done>>> all;
        for (int i = 0; i < Threads; ++i)
            all.push_back(m_layout->database(core::Service::Inventory)
                              .submit<core::Done>([together](core::Connection &) -> core::Result<core::Done> {
                                  together->arrive_and_wait();
                                  return core::Done{};
                              }));
        for (auto &one : all)
            one.waitForFinished();
        QCOMPARE(m_proxy->connections(), Threads);
    }
    /// Does it and returns what it had cost when its rows were in the model. `before` is read then.
    qint64 untilLoaded(const qint64 &before, const std::function<void()> &act)
    {
        qint64 cost = -1;
        const auto connection =
            connect(&m_page->model(), &WindowModel::loaded, this, [&] { cost = m_proxy->roundTrips() - before; });
        act();
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return cost >= 0; }, 10'000);
        disconnect(connection);
        return cost;
    }
    /// Waits until whatever runs beside the rows (counts, names, details) has come to rest.
    void quiet()
    {
        for (qint64 seen = -1; seen != m_proxy->roundTrips();) {
            seen = m_proxy->roundTrips();
            QTest::qWait(int(3 * Delay.count()));
        }
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<tests::DelayProxy> m_proxy;
    std::unique_ptr<core::Layout> m_layout;
    std::unique_ptr<core::LabelDirectory> m_labels;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestRoundTrips)
#include "tst_roundtrips_gui.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/languages.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/detailpanel.h"
#include "ui/core/table/tablecopy.h"
#include "ui/core/widgets/linklabel.h"

#include <QClipboard>
#include <QJsonDocument>

using namespace vhm24;
using core::Service;

/// What a record says of itself in the panel at the right, and the same values in the cells.
class TestFieldPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(ui::Formats::Language::English);
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->formats.setLanguage(ui::Formats::Language::English);
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_machine = m_world->addMachine(QStringLiteral("CVM-1"));
        addRows();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_context.reset();
        m_world.reset();
    }
    void cleanup() { m_page.reset(); }

    void jsonIsReadableAndCopiedExactly()
    {
        open("machines.MachineConfig", "c1");
        const QWidget *const json = row("field.settings");
        QVERIFY(json);
        QVERIFY2(!tests::wordsIn(*json).contains(QLatin1Char('{')), qPrintable(tests::wordsIn(*json)));
        QCOMPARE(words("json.temperatureLimit"), QStringLiteral("Temperature limit, °C\n8,5"));
        QCOMPARE(words("json.enabled"), QStringLiteral("enabled\nYes")); // an unknown field stays as it is
        QVERIFY(words("json.machineId").startsWith(QLatin1String("Machine\n")));
        QTRY_COMPARE(words("json.machineId"), QStringLiteral("Machine\nCVM-1"));
        QCOMPARE(words("json.prices"), QStringLiteral("Prices")); // its products follow below
        QVERIFY(!row("json.p9"));
        tests::click(*row("field.settings"), "more");
        QTRY_COMPARE(words("json.p9"), QStringLiteral("p9\n9 000").replace(QLatin1Char(' '), QChar(0x00A0)));
        tests::click(*row("field.settings"), "copy");
        const QString stored = m_page->model().cell(0, column("settings")).toString();
        QCOMPARE(QGuiApplication::clipboard()->text(), stored);
        const QString cell = look("settings").text;
        QVERIFY2(cell.contains(QStringLiteral("Temperature limit, °C: 8,5")) &&
                     cell.contains(QLatin1String("Prices (15)")) && !cell.contains(QLatin1Char('"')),
                 qPrintable(cell));
        const QString copied = ui::TableCopy(*m_page).text(0, column("settings"));
        QCOMPARE(QJsonDocument::fromJson(copied.toUtf8()), QJsonDocument::fromJson(stored.toUtf8()));
    }

    void settingsAreNamedAndShownByTheirKind()
    {
        open("shared.SystemConfig", "k1");
        QCOMPARE(look("key").text, QStringLiteral("Length of a session, s"));
        QCOMPARE(look("code").text, QStringLiteral("sessionSeconds"));
        QCOMPARE(look("value").text, QStringLiteral("3 600").replace(QLatin1Char(' '), QChar(0x00A0)));
        QCOMPARE(words("field.code"), QStringLiteral("Key\nsessionSeconds"));
        show("k2");
        QCOMPARE(look("key").text, QStringLiteral("ourOwn"));
        QCOMPARE(look("value").text, QStringLiteral("Asia/Tashkent"));
        QVERIFY(words("field.value").endsWith(QLatin1String("\nAsia/Tashkent")));
        show("k3");
        QCOMPARE(look("value").text, QStringLiteral("No"));
    }

    void fieldsLookAsInTheList()
    {
        open("inventory.MachineInventory", "b1");
        QTRY_COMPARE(words("field.quantity"),
                     QStringLiteral("Quantity\n0,30 kg").replace(QStringLiteral("0 k"), QStringLiteral("0\u00a0k")));
        QVERIFY2(words("field.state").endsWith(QLatin1String("\nFair")), qPrintable(words("field.state")));
        QVERIFY(row("field.state")->findChild<QWidget *>(QStringLiteral("sign")));
        QCOMPARE(words("field.lastRefill"), QStringLiteral("Last refill\n—"));
        const QLabel *const nothing = row("field.lastRefill")->findChildren<QLabel *>().last();
        QCOMPARE(nothing->palette().color(QPalette::WindowText), ui::color(ui::Token::Text3));
    }

    void rowsAreEquallyHigh()
    {
        open("inventory.MachineInventory", "b1");
        QTRY_VERIFY(row("field.machineId")->findChild<ui::LinkLabel *>());
        QCoreApplication::processEvents();
        for (const char *const name : {"field.itemId", "field.quantity", "field.state", "field.lastRefill", "field.id"})
            QCOMPARE(row(name)->height(), row("field.machineId")->height());
    }

    void typedValuesAreInThePanelToo()
    {
        open("inventory.MachineInventory", "b1");
        m_page->model().setData(m_page->model().index(0, column("maxQuantity")), 4.0);
        QTRY_VERIFY(words("field.maxQuantity").contains(QLatin1String("4,00")));
        m_page->model().edits().discardAll();
    }

    void sessionsTellAddressAndProgram()
    {
        open("auth.Session", "s1");
        QCOMPARE(words("field.ipAddress"), QStringLiteral("IP address\n10.0.0.7"));
        QCOMPARE(words("field.program"), QStringLiteral("Program\nVHM24 Desk 1.0, Debian"));
        QVERIFY(!m_page->view().isColumnHidden(column("ipAddress")) &&
                !m_page->view().isColumnHidden(column("program")));
        show("s2"); // the back end says nothing of its sessions
        QCOMPARE(words("field.program"), QStringLiteral("Program\n—"));
    }

private:
    void addRows()
    {
        const auto run = [this](Service service, const char *sql, const std::vector<core::Parameter> &parameters = {}) {
            m_world->run(service, sql, parameters);
        };
        run(Service::Machines, R"(INSERT INTO {machines}."MachineConfig"(id, "machineId", settings, "updatedAt")
            VALUES ('c1', $1::text, jsonb_build_object('temperatureLimit', 8.5, 'enabled', true, 'machineId', $1::text,
                'prices', (SELECT jsonb_object_agg('p' || n, n * 1000) FROM generate_series(1, 15) AS n)), now()))",
            {m_machine});
        run(Service::Shared, R"(INSERT INTO {shared}."SystemConfig"(id, key, value, "updatedAt")
            VALUES ('k1', 'sessionSeconds', '3600', now()), ('k2', 'ourOwn', '"Asia/Tashkent"', now()),
                   ('k3', 'quiet', 'false', now()))");
        run(Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity,
            "updatedAt") VALUES ('i1', 'Coffee', 'C-1', 'KG', 'test', 1, now()))");
        run(Service::Inventory, R"(INSERT INTO {inventory}."MachineInventory"(id, "machineId", "itemId", quantity,
            "maxQuantity", "updatedAt") VALUES ('b1', $1::text, 'i1', 0.3, 1, now()))",
            {m_machine});
        run(Service::Auth, R"(INSERT INTO {auth}."Session"(id, "userId", token, "expiresAt")
            VALUES ('s1', 'user-ADMIN', 'one', now()), ('s2', 'user-ADMIN', 'two', now()))");
        run(Service::Auth, R"(INSERT INTO {desk}.desk_session(id, "userId", "startedAt", "ipAddress", program)
            VALUES ('s1', 'user-ADMIN', now(), '10.0.0.7', 'VHM24 Desk 1.0, Debian'))");
    }
    void open(const char *table, const char *id)
    {
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table(table));
        QVERIFY(tests::showPage(*m_page));
        m_page->setDetailShown(true);
        m_panel = m_page->findChild<ui::FieldPanel *>();
        QVERIFY(m_panel);
        show(id);
    }
    void show(const char *id)
    {
        const int found = m_page->model().indexOfRow(QString::fromLatin1(id));
        QVERIFY(found >= 0);
        m_page->view().setCurrentIndex(m_page->model().index(found, 1));
        QTRY_VERIFY(words("field.id").contains(QLatin1String(id)));
    }
    int column(const char *name) const { return m_page->table().indexOf(name); }
    ui::CellLook look(const char *name)
    {
        return m_page->presenter().look(m_page->model(), m_page->currentRow(), column(name));
    }
    /// The one that is shown now; those of the filling before may still be about to go.
    QWidget *row(const char *name) const
    {
        for (QWidget *const one : m_panel->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (one->isVisibleTo(m_panel))
                return one;
        }
        return nullptr;
    }
    QString words(const char *name) const { return row(name) ? tests::wordsIn(*row(name)) : QString(); }

    app::Languages m_languages;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
    ui::FieldPanel *m_panel = nullptr;
    QString m_machine;
};

VHM24_GUI_TEST(TestFieldPanel)
#include "tst_fieldpanel_gui.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/export/exportfile.h"
#include "tests/models/core/export/xlsxfile.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

namespace {

constexpr int ExportedMovements = 9'000; // several blocks

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Records of a CSV file without quoted line ends.
QList<QByteArrayList> recordsOf(const QString &path)
{
    QList<QByteArrayList> records;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        if (!line.isEmpty())
            records += line.trimmed().split(';');
    }
    return records;
}

} // namespace

class TestTableExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_item = m_world->addItem(5);
        m_machine = m_world->addMachine(QStringLiteral("VM-01"));
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
                "quantityBefore", "quantityAfter", reason, "machineId", metadata, "createdAt")
            SELECT 'm' || lpad(n::text, 6, '0'), $1, 'user-ADMIN',
                CASE WHEN n % 3 = 0 THEN 'OUT' ELSE 'IN' END::{inventory}."StockMovementType",
                n / 10.0, n, n + 1, CASE WHEN n = 1 THEN '=cmd|calc' ELSE 'reason ' || n END,
                CASE WHEN n % 2 = 0 THEN $2 ELSE NULL END,
                CASE WHEN n = 1 THEN '{"password": "hidden", "a": 1}'::jsonb END,
                timestamp '2026-01-01 20:30:00' + n * interval '1 minute'
            FROM generate_series(1, $3::int) AS n)",
                     {m_item, m_machine, ExportedMovements});
        auto opened = Connection::open(m_world->layout().database(Service::Inventory).settings());
        QVERIFY(opened);
        m_connection = std::move(*opened);
    }
    void cleanupTestCase()
    {
        m_connection.reset();
        m_world.reset();
    }

    void everyTable_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("shown");
        QCOMPARE(m_catalog.tables().size(), std::size_t(21));
        for (const TableDescriptor &table : m_catalog.tables()) {
            QTest::newRow(qPrintable(table.key() + QLatin1String(" shown"))) << table.key() << true;
            QTest::newRow(qPrintable(table.key() + QLatin1String(" stored"))) << table.key() << false;
        }
    }
    void everyTable()
    {
        QFETCH(QString, key);
        QFETCH(bool, shown);
        const TableDescriptor &descriptor = *m_catalog.find(key);
        auto opened = Connection::open(m_world->layout().database(descriptor.service).settings());
        QVERIFY(opened);
        const QString path = m_folder.filePath(QStringLiteral("every.csv"));
        std::vector<int> all(descriptor.columns.size());
        std::iota(all.begin(), all.end(), 0); // secrets too: they must not come
        const qint64 expected = count(descriptor, {});
        TableExport rows(m_world->layout(), m_catalog, descriptor,
                         {.view = viewOf(descriptor), .columns = all, .shown = shown});
        const auto written = exportCsv(**opened, m_world->layout(), rows, path, {.byteOrderMark = false}, record());
        QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(*written, expected);
        const auto records = recordsOf(path);
        QCOMPARE(records.size(), expected + 1);
        for (const Column &column : descriptor.columns)
            QCOMPARE(!shown && records.first().contains(QByteArray(column.name)), !shown && !column.secret);
        for (const QByteArrayList &one : records)
            QCOMPARE(one.size(), records.first().size());
    }

    void filterWithValuesHolds()
    {
        TableView view = viewOf(table());
        view.filters = {
            {.column = table().indexOf("type"), .op = FilterOperator::In, .values = {QStringLiteral("OUT")}},
            {.column = table().indexOf("quantity"), .op = FilterOperator::Greater, .values = {QStringLiteral("100")}}};
        const QString path = m_folder.filePath(QStringLiteral("filter.csv"));
        const auto written = write(path, {.view = view, .columns = columns({"id", "type"})});
        QVERIFY(written);
        QCOMPARE(*written, count(table(), R"( WHERE type = 'OUT' AND quantity > 100)"));
        QVERIFY(*written > 0);
        for (const QByteArrayList &one : recordsOf(path).mid(1))
            QCOMPARE(one.value(1), QByteArray("Issue"));
    }

    void selectionIsWrittenInTheOrderOfTheList()
    {
        const QString path = m_folder.filePath(QStringLiteral("selection.csv"));
        const QStringList ids{QStringLiteral("m000002"), QStringLiteral("m000009"), QStringLiteral("m000005")};
        const auto written = write(path, {.view = viewOf(table()), .ids = ids, .columns = columns({"id"})});
        QVERIFY(written);
        QCOMPARE(*written, 3);
        QCOMPARE(contentOf(path), QByteArray("ID\r\nm000009\r\nm000005\r\nm000002\r\n")); // the newest first
    }

    void shownTextsComeFromAllServices()
    {
        const QString path = m_folder.filePath(QStringLiteral("shown.csv"));
        TableView view = viewOf(table());
        view.sort = {{.column = table().indexOf("id"), .descending = false}};
        const auto written = write(path, {.view = view,
                                          .columns = columns({"id", "createdAt", "type", "itemId", "quantity", "reason",
                                                              "userId", "machineId", "metadata"}),
                                          .zone = QTimeZone("Asia/Tashkent")});
        QVERIFY(written);
        const auto records = recordsOf(path);
        const QByteArray item = (m_item + QStringLiteral(" · ") + m_item).toUtf8();
        // 20:31 UTC is the next day there. The unit has a column of its own. A formula is none, a password is gone.
        QCOMPARE(records[1].mid(0, 8), (QByteArrayList{"m000001", "02.01.2026 01:31:00", "Receipt", item, "0,1", "kg",
                                                       "'=cmd|calc", records[1][7]}));
        QVERIFY2(records[1][7].contains("ADMIN"), records[1][7].constData());
        QVERIFY(records[1][8].isEmpty());
        QVERIFY2(records[2][8].contains("VM-01"), records[2][8].constData());
        QVERIFY(!contentOf(path).contains("hidden"));
        QVERIFY(contentOf(path).contains("password"));
    }

    void storedValuesAreLeftAlone()
    {
        const QString path = m_folder.filePath(QStringLiteral("stored.csv"));
        TableView view = viewOf(table());
        view.sort = {{.column = table().indexOf("id"), .descending = false}};
        const auto written =
            write(path, {.view = view, .columns = columns({"createdAt", "type", "quantity", "userId"}), .shown = false},
                  {}, {.decimalPoint = '.', .byteOrderMark = false, .dates = DateText::Style::Iso});
        QVERIFY(written);
        const auto records = recordsOf(path);
        QCOMPARE(records[0], (QByteArrayList{"createdAt", "type", "quantity", "userId"}));
        QCOMPARE(records[1], (QByteArrayList{"2026-01-01 20:31:00.000", "IN", "0.1", "user-ADMIN"}));
    }

    void workbookHoldsTheSameRows()
    {
        const QString path = m_folder.filePath(QStringLiteral("book.xlsx"));
        TableView view = viewOf(table());
        view.sort = {{.column = table().indexOf("id"), .descending = false}};
        TableExport rows(m_world->layout(), m_catalog, table(),
                         {.view = view, .columns = columns({"id", "createdAt", "quantity", "reason"})});
        const auto written = exportXlsx(*m_connection, m_world->layout(), rows, path,
                                        {.sheetName = QStringLiteral("M")}, record("XLSX"));
        QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().detail));
        const auto cells = tests::xlsxCells(path);
        QCOMPARE(cells[QStringLiteral("E2")].text, QStringLiteral("=cmd|calc")); // behind the unit
        QCOMPARE(cells[QStringLiteral("E2")].type, QStringLiteral("inlineStr"));
        QCOMPARE(cells[QStringLiteral("C2")].text, QStringLiteral("0.1"));
        QVERIFY(cells[QStringLiteral("B2")].type.isEmpty());
        QVERIFY(cells.contains(QStringLiteral("A%1").arg(ExportedMovements + 1)));
        QVERIFY(!cells.contains(QStringLiteral("A%1").arg(ExportedMovements + 2)));
        QCOMPARE(leftovers(), QStringList());
    }

    void cancelLeavesTheOldFile()
    {
        for (const char *const name : {"old.csv", "old.xlsx"}) {
            const QString path = m_folder.filePath(QLatin1String(name));
            writeOld(path);
            std::stop_source stop;
            const ExportRun run{.stop = stop.get_token(), .progress = [&](qint64) { stop.request_stop(); }};
            const auto written = write(path, {.view = viewOf(table()), .columns = columns({"id"})}, run);
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Cancelled);
            QCOMPARE(contentOf(path), QByteArray("old"));
            QCOMPARE(leftovers(), QStringList());
        }
        // Called off when all is written already: no file and no word in the audit.
        const qint64 before =
            m_world->audits(Service::Inventory, QStringLiteral("StockMovement"), QStringLiteral("EXPORTED"));
        for (const char *const name : {"old.csv", "old.xlsx"}) {
            const QString path = m_folder.filePath(QLatin1String(name));
            const auto written =
                write(path, {.view = viewOf(table()), .columns = columns({"id"})}, {.mayFinish = [] { return false; }});
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Cancelled);
            QCOMPARE(contentOf(path), QByteArray("old"));
            QCOMPARE(leftovers(), QStringList());
        }
        QCOMPARE(m_world->audits(Service::Inventory, QStringLiteral("StockMovement"), QStringLiteral("EXPORTED")),
                 before);
        // The connection still works, outside a transaction.
        const auto answer = m_connection->run({.sql = "SELECT pg_current_xact_id_if_assigned() IS NULL"});
        QVERIFY(answer && answer->boolean(0, 0));
    }

    void failureLeavesTheOldFile()
    {
        if (tests::Bouncer::isWanted())
            QSKIP("a pooler does not say which process of the server works for whom");
        const QString path = m_folder.filePath(QStringLiteral("lost.csv"));
        writeOld(path);
        auto victim = Connection::open(m_world->layout().database(Service::Inventory).settings());
        QVERIFY(victim);
        // More than the sockets take, so that rows are still on their way when the server goes.
        m_world->run(Service::Inventory, R"(UPDATE {inventory}."StockMovement" SET reason = repeat('x', 5000))");
        TableExport rows(m_world->layout(), m_catalog, table(),
                         {.view = viewOf(table()), .columns = columns({"id", "reason"})});
        const auto kill = [&](qint64) {
            m_world->run(Service::Inventory, "SELECT pg_terminate_backend($1::int)", {(*victim)->backendPid()});
        };
        const auto written = exportCsv(**victim, m_world->layout(), rows, path, {}, record(), {.progress = kill});
        QVERIFY(!written);
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(leftovers(), QStringList());
        m_world->run(Service::Inventory, R"(UPDATE {inventory}."StockMovement" SET reason = 'reason')");
        const auto nowhere =
            write(QStringLiteral("/nowhere/at/all.csv"), {.view = viewOf(table()), .columns = columns({"id"})});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().subject, QStringLiteral("file"));
    }

    void rowsAreOfOneMoment()
    {
        int more = 0;
        const ExportRun run{.progress = [&](qint64) {
            m_world->run(Service::Inventory,
                         R"(UPDATE {inventory}."StockMovement" SET reason = 'changed' WHERE id = 'm000001')");
            m_world->run(
                Service::Inventory,
                R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity, "quantityBefore",
                "quantityAfter", reason, "createdAt")
                VALUES ('z' || $1::int, $2, 'u', 'IN', 1, 1, 1, 'new', timestamp '2000-01-01'))",
                {++more, m_item});
        }};
        const QString path = m_folder.filePath(QStringLiteral("moment.csv"));
        const auto written = write(path, {.view = viewOf(table()), .columns = columns({"id", "reason"})}, run);
        QVERIFY(written);
        QCOMPARE(*written, ExportedMovements);
        QVERIFY(more > 1);
        QVERIFY(!contentOf(path).contains("changed"));
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."StockMovement" WHERE id LIKE 'z%')");
    }

    void auditSaysWhatLeft()
    {
        const QString entity = QStringLiteral("StockMovement");
        const qint64 before = m_world->audits(Service::Inventory, entity, QStringLiteral("EXPORTED"));
        QVERIFY(write(m_folder.filePath(QStringLiteral("audit.csv")),
                      {.view = viewOf(table()), .columns = columns({"id"})}));
        QCOMPARE(m_world->audits(Service::Inventory, entity, QStringLiteral("EXPORTED")), before + 1);
        const QJsonObject changes =
            QJsonDocument::fromJson(
                m_world
                    ->text(Service::Inventory, R"(SELECT changes::text FROM {audit} WHERE action = 'EXPORTED'
                AND entity = 'StockMovement' ORDER BY "createdAt" DESC, id DESC LIMIT 1)")
                    .toUtf8())
                .object();
        QCOMPARE(changes.value(QLatin1String("rows")).toInt(), ExportedMovements);
        QCOMPARE(changes.value(QLatin1String("format")).toString(), QStringLiteral("CSV"));
        QCOMPARE(changes.value(QLatin1String("filter")).toString(), QStringLiteral("as tested"));
    }

private:
    const TableDescriptor &table() const { return *m_catalog.find(QStringLiteral("inventory.StockMovement")); }
    static TableView viewOf(const TableDescriptor &table)
    {
        return {.sort = {{.column = table.indexOf(table.orderColumn), .descending = table.orderDescending}}};
    }
    std::vector<int> columns(std::initializer_list<const char *> names) const
    {
        std::vector<int> list;
        for (const char *const name : names)
            list.push_back(table().indexOf(name));
        return list;
    }
    qint64 count(const TableDescriptor &descriptor, const char *where)
    {
        const QByteArray sql = "SELECT count(*) FROM " + descriptor.qualifiedName() + (where ? where : "");
        return qint64(m_world->number(descriptor.service, sql.constData()));
    }
    static ExportRecord record(const char *format = "CSV")
    {
        return {.actor = tests::ServiceWorld::actor(Role::Admin),
                .auditId = newId(),
                .filter = QStringLiteral("as tested"),
                .format = format};
    }
    Result<qint64> write(const QString &path, ExportRequest request, const ExportRun &run = {},
                         const CsvStyle &style = {.byteOrderMark = false})
    {
        TableExport rows(m_world->layout(), m_catalog, table(), std::move(request));
        return path.endsWith(QLatin1String(".xlsx"))
                   ? exportXlsx(*m_connection, m_world->layout(), rows, path, {}, record("XLSX"), run)
                   : exportCsv(*m_connection, m_world->layout(), rows, path, style, record(), run);
    }
    void writeOld(const QString &path) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    /// Files that nobody asked for.
    QStringList leftovers() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) {
            return name.endsWith(QLatin1String(".csv")) || name.endsWith(QLatin1String(".xlsx"));
        });
        return names;
    }

    const Catalog m_catalog = app::makeCatalog();
    QTemporaryDir m_folder;
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::unique_ptr<Connection> m_connection;
    QString m_item;
    QString m_machine;
};

VHM24_TEST(TestTableExport)
#include "tst_tableexport_db.moc"

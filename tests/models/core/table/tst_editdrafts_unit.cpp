// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/editdrafts.h"
#include "models/core/table/valuejson.h"
#include "models/inventory/tables.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace vhm24;
using namespace vhm24::core;

class TestEditDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void valuesKeepTypeAndValue_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("text") << QVariant(QStringLiteral("Oʻzbek \"молоко\"\n"));
        QTest::newRow("empty text") << QVariant(QString());
        QTest::newRow("bool") << QVariant(false);
        QTest::newRow("int") << QVariant(7);
        QTest::newRow("largest integer") << QVariant(std::numeric_limits<qlonglong>::max());
        QTest::newRow("real") << QVariant(0.1 + 0.2);
        QTest::newRow("infinite") << QVariant(std::numeric_limits<double>::infinity());
        QTest::newRow("date") << QVariant(QDate(2026, 11, 24));
        QTest::newRow("moment") << QVariant(QDateTime(QDate(2026, 11, 24), QTime(14, 32, 1, 7), QTimeZone::utc()));
        QTest::newRow("texts") << QVariant(QStringList{QStringLiteral("a,b"), QString()});
    }
    void valuesKeepTypeAndValue()
    {
        QFETCH(QVariant, value);
        const QByteArray text = QJsonDocument(QJsonArray{toTypedJson(value)}).toJson();
        const auto read = fromTypedJson(QJsonDocument::fromJson(text).array().at(0));
        QVERIFY(read.has_value());
        QCOMPARE(read->typeId(), value.typeId());
        QCOMPARE(*read, value);
    }

    void keptAfterTheProgramDied()
    {
        EditBuffer edits;
        auto drafts = open(edits);
        QVERIFY(!drafts->kept());
        edits.stage(row(), at("name"), QStringLiteral("Mine"));
        edits.stage({}, {{.id = QStringLiteral("new"),
                          .auditId = QStringLiteral("a"),
                          .values = {{at("sku"), QStringLiteral("S")}}}});
        QTRY_COMPARE(files().size(), 1); // by itself, a moment after the last change
        QCOMPARE(QFile(files().front()).permissions() & ~QFile::Permissions(0xf000),
                 QFile::Permissions(QFile::ReadUser | QFile::WriteUser));
        drafts.reset();
        EditBuffer next;
        drafts = open(next);
        QVERIFY(drafts->kept());
        QCOMPARE(drafts->kept()->cells(), 2);
        QVERIFY(next.isEmpty()); // offered, not forced
        next.stage(row("other"), at("name"), QStringLiteral("Typed before the answer"));
        drafts->restoreKept();
        QCOMPARE(next.rows().size(), 3);
        QCOMPARE(next.addedIds(), QStringList{QStringLiteral("new")});
        QCOMPARE(next.baseValue(QStringLiteral("r"), at("name")).toString(), QStringLiteral("Old"));
        QCOMPARE(next.rows().value(QStringLiteral("r")).version, QByteArray("1"));
        QCOMPARE(files().size(), 1);
        next.discardAll();
        QVERIFY(drafts->flush());
        QVERIFY(files().isEmpty()); // nothing staged, nothing on the disk
    }

    void writtenWhenTheListGoesAtOnce()
    {
        {
            EditBuffer edits;
            const auto drafts = open(edits);
            edits.stage(row(), at("name"), QStringLiteral("Mine"));
        }
        EditBuffer next;
        QVERIFY(open(next)->kept());
    }

    void everyListAndUserHasItsOwn()
    {
        EditBuffer one;
        EditBuffer two;
        const auto first = open(one);
        const auto second = open(two);
        one.stage(row(), at("name"), QStringLiteral("One"));
        two.stage(row(), at("name"), QStringLiteral("Two"));
        QVERIFY(first->flush() && second->flush());
        QCOMPARE(files().size(), 2);
        EditBuffer third;
        QVERIFY(!open(third)->kept()); // both are held by a list that lives
        EditBuffer stranger;
        QVERIFY(!EditDrafts(QStringLiteral("somebody else"), m_table, stranger, m_folder->path()).kept());
    }

    void oneOpenListIsOfferedWhatAnotherLeft()
    {
        EditBuffer one;
        EditBuffer two;
        EditBuffer three;
        const auto first = open(one);
        auto second = open(two);
        const auto third = open(three);
        one.stage(row(), at("price"), 7.0);
        two.stage(row(), at("name"), QStringLiteral("Two"));
        const QSignalSpy here(first.get(), &EditDrafts::keptChanged);
        const QSignalSpy there(third.get(), &EditDrafts::keptChanged);
        second.reset();
        QTRY_COMPARE(here.size() + there.size(), 1);
        first->look();
        third->look();
        QCOMPARE(first->kept().has_value() + third->kept().has_value(), 1);
        EditDrafts &holder = first->kept() ? *first : *third;
        holder.restoreKept();
        const EditBuffer::Rows &rows = (&holder == first.get() ? one : three).rows();
        QCOMPARE(rows.value(QStringLiteral("r")).values.value(at("name")).toString(), QStringLiteral("Two"));
        if (&holder == first.get()) // both edits of the row stand
            QCOMPARE(rows.value(QStringLiteral("r")).values.value(at("price")).toDouble(), 7.0);
        QCOMPARE(rows.value(QStringLiteral("r")).version, QByteArray("1"));
    }

    void survivesAnotherDescriptor()
    {
        {
            EditBuffer edits;
            const auto drafts = open(edits);
            edits.stage(row(), at("name"), QStringLiteral("Mine"));
            edits.stage(row(), at("price"), 12.5);
        }
        TableDescriptor other = m_table;
        std::erase_if(other.columns, [](const Column &column) { return qstrcmp(column.name, "price") == 0; });
        std::reverse(other.columns.begin(), other.columns.end());
        EditBuffer edits;
        const EditDrafts drafts(m_owner, other, edits, m_folder->path());
        QVERIFY(drafts.kept());
        QCOMPARE(drafts.kept()->unknownColumns, QStringList{QStringLiteral("price")});
        QCOMPARE(drafts.kept()->rows.value(QStringLiteral("r")).values.value(other.indexOf("name")).toString(),
                 QStringLiteral("Mine"));
    }

    void noSecretsOnTheDisk()
    {
        TableDescriptor secretive = m_table;
        secretive.columns[std::size_t(at("description"))].secret = true;
        EditBuffer edits;
        EditDrafts drafts(m_owner, secretive, edits, m_folder->path());
        edits.stage(row(), at("description"), QStringLiteral("hunter2"));
        QVERIFY(drafts.flush());
        QFile file(files().front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
    }

    void diskThatRefusesIsTold()
    {
        EditBuffer edits;
        EditDrafts drafts(m_owner, m_table, edits, QStringLiteral("/proc/no/such/folder"));
        edits.stage(row(), at("name"), QStringLiteral("Mine"));
        QVERIFY(!drafts.flush());
    }

    void rubbishIsNotOffered()
    {
        {
            EditBuffer edits;
            const auto drafts = open(edits);
            edits.stage(row(), at("name"), QStringLiteral("Mine"));
        }
        QFile file(files().front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1, \"rows\": [");
        file.close();
        EditBuffer next;
        QVERIFY(!open(next)->kept());
    }

private:
    int at(const char *column) const { return m_table.indexOf(column); }
    Row row(const char *id = "r") const
    {
        Row made{.id = QString::fromLatin1(id), .version = "1", .cells = std::vector<QVariant>(m_table.columns.size())};
        made.cells[std::size_t(at("name"))] = QStringLiteral("Old");
        return made;
    }
    std::unique_ptr<EditDrafts> open(EditBuffer &edits) const
    {
        return std::make_unique<EditDrafts>(m_owner, m_table, edits, m_folder->path());
    }
    QStringList files() const
    {
        QStringList found;
        QDirIterator it(m_folder->path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found += it.next();
        return found;
    }
    const QString m_owner = QStringLiteral("user/../1\nhost");
    const TableDescriptor m_table = inventory::tables().front();
    std::unique_ptr<QTemporaryDir> m_folder;
};

VHM24_TEST(TestEditDrafts)
#include "tst_editdrafts_unit.moc"

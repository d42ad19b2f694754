// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/editbuffer.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace vhm24::core;

namespace {

Row row(const char *id, const char *version, std::vector<QVariant> cells)
{
    return {.id = QString::fromLatin1(id), .version = version, .cells = std::move(cells)};
}

} // namespace

class TestEditBuffer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backToTheValueBeforeIsNoEdit()
    {
        EditBuffer edits;
        const Row one = row("a", "1", {QStringLiteral("old"), 5.0});
        edits.stage(one, 0, QStringLiteral("new"));
        QCOMPARE(edits.cellCount(), 1);
        QCOMPARE(edits.baseValue(one.id, 0).toString(), QStringLiteral("old"));
        QCOMPARE(edits.rows().value(one.id).version, QByteArray("1"));
        edits.stage(one, 0, QStringLiteral("old"));
        QVERIFY(edits.isEmpty());
        QVERIFY(edits.undo());
        QCOMPARE(edits.value(one.id, 0).toString(), QStringLiteral("new"));
    }

    void stepsGoBackAndForth()
    {
        EditBuffer edits;
        const Row one = row("a", "1", {1.0, 2.0});
        edits.stage(one, 0, 10.0);
        edits.stage(one, 1, 20.0);
        edits.discard(one.id, 0);
        QVERIFY(!edits.isStaged(one.id, 0));
        edits.undo();
        QCOMPARE(edits.value(one.id, 0).toDouble(), 10.0);
        edits.undo();
        edits.undo();
        QVERIFY(edits.isEmpty());
        QVERIFY(!edits.undo());
        edits.redo();
        edits.redo();
        edits.redo();
        QVERIFY(!edits.redo());
        QVERIFY(!edits.isStaged(one.id, 0));
        QCOMPARE(edits.value(one.id, 1).toDouble(), 20.0);
        edits.undo();
        edits.stage(one, 0, 11.0);
        QVERIFY(!edits.canRedo()); // another way was taken
    }

    void manyCellsAreOneStep()
    {
        EditBuffer edits;
        std::vector<CellEdit> cells;
        for (int i = 0; i < 500; ++i)
            cells.push_back({.rowId = QString::number(i), .column = 0, .value = 1, .base = 0, .version = "1"});
        cells.push_back({.rowId = QStringLiteral("0"), .column = 0, .value = 0, .base = 0, .version = "1"}); // and back
        const QSignalSpy changed(&edits, &EditBuffer::changed);
        edits.stage(cells);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(edits.cellCount(), 499);
        edits.undo();
        QVERIFY(edits.isEmpty());
    }

    void newRowsKeepTheirPlaces()
    {
        EditBuffer edits;
        const auto added = [](const char *id) {
            return AddedRow{.id = QString::fromLatin1(id), .auditId = QStringLiteral("audit"), .values = {{0, 1}}};
        };
        edits.stage({}, {added("x"), added("y"), added("z")});
        const QStringList all{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")};
        QCOMPARE(edits.addedIds(), all);
        edits.discardRow(QStringLiteral("y"));
        QCOMPARE(edits.addedIds(), (QStringList{QStringLiteral("x"), QStringLiteral("z")}));
        edits.undo();
        QCOMPARE(edits.addedIds(), all);
        edits.discardAll();
        QVERIFY(edits.isEmpty() && edits.addedIds().isEmpty());
        edits.undo();
        QCOMPARE(edits.addedIds(), all);
        // An edit of a new row has no base, and an emptied one is still a new row.
        edits.stage(Row{.id = QStringLiteral("x"), .cells = {QVariant()}}, 0, 2);
        QCOMPARE(edits.value(QStringLiteral("x"), 0).toInt(), 2);
        edits.discard(QStringLiteral("x"), 0);
        QVERIFY(edits.rows().contains(QStringLiteral("x")));
    }

    void savedOnesGoWithTheirSteps()
    {
        EditBuffer edits;
        const Row one = row("a", "1", {1.0});
        const Row two = row("b", "1", {1.0});
        edits.stage(one, 0, 2.0);
        edits.stage(two, 0, 3.0);
        edits.settle({one.id});
        QCOMPARE(edits.rows().keys(), QStringList{two.id});
        edits.undo();
        QVERIFY(edits.isEmpty());
        QVERIFY(!edits.canUndo()); // nothing brings the saved one back
    }

    void typedWhileSavingStays()
    {
        EditBuffer edits;
        const Row one = row("a", "1", {1.0, QStringLiteral("n")});
        edits.stage(one, 0, 2.0);
        edits.stage({}, {{.id = QStringLiteral("x"), .auditId = QStringLiteral("ax"), .values = {{0, 5.0}}}});
        const EditBuffer::Rows sent = edits.rows();
        edits.stage(one, 0, 3.0);
        edits.stage(one, 1, QStringLiteral("m"));
        edits.stage(Row{.id = QStringLiteral("x"), .cells = {QVariant(), QVariant()}}, 0, 6.0);
        edits.settle(sent, {{one.id, "2"}, {QStringLiteral("x"), "2"}});
        const auto left = edits.rows().value(one.id);
        QCOMPARE(left.version, QByteArray("2"));
        QCOMPARE(left.base.value(0).toDouble(), 2.0);
        QCOMPARE(left.values.value(0).toDouble(), 3.0);
        QCOMPARE(left.base.value(1).toString(), QStringLiteral("n"));
        QVERIFY(left.auditId != sent.value(one.id).auditId); // another save, another audit row
        const auto formerlyNew = edits.rows().value(QStringLiteral("x"));
        QVERIFY(!formerlyNew.added);
        QCOMPARE(formerlyNew.base.value(0).toDouble(), 5.0);
        QVERIFY(edits.addedIds().isEmpty());
    }

    void takenBackWhileSavingIsAnEdit()
    {
        EditBuffer edits;
        const Row one = row("a", "1", {1.0});
        edits.stage(one, 0, 2.0);
        const EditBuffer::Rows sent = edits.rows();
        edits.undo();
        edits.settle(sent, {{one.id, "2"}});
        QCOMPARE(edits.value(one.id, 0).toDouble(), 1.0);
        QCOMPARE(edits.baseValue(one.id, 0).toDouble(), 2.0);
    }

    void rebasedOntoTheFreshRow()
    {
        EditBuffer edits;
        const Row one = row("a", "1", {1.0, 2.0});
        edits.stage(one, 0, 10.0);
        edits.stage(one, 1, 20.0);
        const QString audit = edits.rows().value(one.id).auditId;
        edits.rebase(row("a", "2", {5.0, 20.0}));
        const auto staged = edits.rows().value(one.id);
        QCOMPARE(staged.version, QByteArray("2"));
        QCOMPARE(staged.base.value(0).toDouble(), 5.0);
        QVERIFY(!staged.values.contains(1)); // the database holds it already
        QVERIFY(staged.auditId != audit);
        edits.undo();
        QCOMPARE(edits.rows().value(one.id).version, QByteArray("2")); // steps were rebased too
    }

    void newRowThatIsThereAlready()
    {
        EditBuffer edits;
        edits.stage({}, {{.id = QStringLiteral("x"), .auditId = QStringLiteral("a"), .values = {{0, 1.0}, {1, 2.0}}}});
        edits.adopt(row("x", "7", {1.0, 9.0}));
        const auto staged = edits.rows().value(QStringLiteral("x"));
        QVERIFY(!staged.added && edits.addedIds().isEmpty());
        QCOMPARE(staged.values.keys(), QList<int>{1});
        QCOMPARE(staged.version, QByteArray("7"));
    }
};

VHM24_TEST(TestEditBuffer)
#include "tst_editbuffer_unit.moc"

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/bulkchange.h"
#include "models/core/table/conflict.h"
#include "models/core/table/newrecord.h"
#include "models/core/table/savedchanges.h"
#include "models/inventory/tables.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// What is worked out from staged edits and rows without a database: conflicts, the way back, many rows at once.
class TestConflict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatBothChangedNeedsAChoice()
    {
        EditBuffer edits;
        const Row before = row("1", {{"minQuantity", 60.0}, {"maxQuantity", 240.0}, {"price", 100.0}});
        edits.stage(before, at("minQuantity"), 70.0);
        edits.stage(before, at("maxQuantity"), 260.0);
        edits.stage(before, at("name"), QStringLiteral("Mine"));
        const Row fresh = row("2", {{"minQuantity", 80.0}, {"maxQuantity", 260.0}, {"price", 145.0}, {"updatedAt", 1}});
        const auto found = findConflicts(m_table, edits.rows(), {fresh});
        QCOMPARE(found.size(), std::size_t(1));
        const auto field = [&](const char *name) {
            for (const FieldConflict &one : found[0].fields) {
                if (one.column == at(name))
                    return one;
            }
            return FieldConflict();
        };
        QVERIFY(field("minQuantity").needsChoice());
        QCOMPARE(field("minQuantity").base.toDouble(), 60.0);
        QCOMPARE(field("minQuantity").theirs.toDouble(), 80.0);
        QVERIFY(!field("maxQuantity").needsChoice()); // both came to the same
        QVERIFY(field("price").theirsChanged && !field("price").mineChanged);
        QVERIFY(field("name").mineChanged && !field("name").theirsChanged);
        QCOMPARE(field("updatedAt").column, -1);
        QVERIFY(found[0].needsChoice());
        QCOMPARE(found[0].fields.size(), std::size_t(4));
    }

    void sameVersionAndNewRowsAreNoConflict()
    {
        EditBuffer edits;
        edits.stage(row("1", {}), at("name"), QStringLiteral("Mine"));
        edits.stage({}, {{.id = QStringLiteral("new"), .auditId = QStringLiteral("a"), .values = {}}});
        QVERIFY(findConflicts(m_table, edits.rows(), {row("1", {})}).empty());
    }

    void deletedRowKeepsWhatWasTyped()
    {
        EditBuffer edits;
        edits.stage(row("1", {}), at("name"), QStringLiteral("Mine"));
        const auto found = findConflicts(m_table, edits.rows(), {});
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].gone && found[0].needsChoice());
        QCOMPARE(found[0].fields.at(0).mine.toString(), QStringLiteral("Mine"));
        resolve(edits, found[0], {});
        QCOMPARE(edits.cellCount(), 1);
    }

    void choicesAreMadeOnTheFreshRow()
    {
        EditBuffer edits;
        const Row before = row("1", {{"minQuantity", 60.0}, {"maxQuantity", 240.0}});
        edits.stage(before, at("minQuantity"), 70.0);
        edits.stage(before, at("maxQuantity"), 260.0);
        const Row fresh = row("2", {{"minQuantity", 80.0}, {"maxQuantity", 300.0}});
        resolve(edits, findConflicts(m_table, edits.rows(), {fresh}).at(0), {at("maxQuantity")});
        const auto staged = edits.rows().value(before.id);
        QCOMPARE(staged.version, QByteArray("2"));
        QCOMPARE(staged.values.keys(), QList<int>{at("minQuantity")});
        QCOMPARE(staged.base.value(at("minQuantity")).toDouble(), 80.0);
        edits.undo();
        QCOMPARE(edits.value(before.id, at("maxQuantity")).toDouble(), 260.0); // the typed text is not lost
    }

    void wayBackLeavesLaterChanges()
    {
        EditBuffer edits;
        const Row before = row("1", {{"minQuantity", 60.0}, {"maxQuantity", 240.0}});
        edits.stage(before, at("minQuantity"), 70.0);
        edits.stage(before, at("maxQuantity"), 260.0);
        edits.stage({}, {{.id = QStringLiteral("new"), .auditId = QStringLiteral("a"), .values = {}}});
        Row added = row("5", {});
        added.id = QStringLiteral("new");
        const Row now = row("3", {{"minQuantity", 70.0}, {"maxQuantity", 999.0}});
        const QHash<QString, QByteArray> versions{{before.id, "2"}, {added.id, "5"}};
        const Inverse inverse = inverseOf(edits.rows(), versions, {now, added});
        QCOMPARE(inverse.edits.size(), std::size_t(1));
        QCOMPARE(inverse.edits[0].value.toDouble(), 60.0);
        QCOMPARE(inverse.edits[0].version, QByteArray("3"));
        QCOMPARE(inverse.leftOut.size(), std::size_t(1));
        QCOMPARE(inverse.leftOut[0].column, at("maxQuantity"));
        QCOMPARE(inverse.removals.size(), std::size_t(1));
        QCOMPARE(inverse.removals[0].version, QByteArray("5"));
        added.version = "6"; // somebody has changed it since
        const Inverse less = inverseOf(edits.rows(), versions, {now, added});
        QVERIFY(less.removals.empty());
        QVERIFY(std::find(less.leftOut.begin(), less.leftOut.end(), ChangedSince{.rowId = added.id}) !=
                less.leftOut.end());
    }

    void manyRows()
    {
        const int price = at("price");
        std::vector<BulkRow> rows;
        for (const double value : {100.0, 200.0, 0.0})
            rows.push_back({.id = QString::number(value), .version = "1", .read = value, .present = value});
        rows.push_back({.id = QStringLiteral("none"), .version = "1"});
        const auto set = bulkEdits(m_table, {.column = price, .value = 200.0}, rows);
        QCOMPARE(set.edits.size(), std::size_t(3));
        QCOMPARE(set.unchanged, 1);
        const auto percent =
            bulkEdits(m_table, {.kind = BulkChange::Kind::Percent, .column = price, .amount = 10}, rows);
        QCOMPARE(percent.edits.size(), std::size_t(2)); // nothing and zero have no tenth
        QCOMPARE(percent.edits[0].value.toDouble(), 110.0);
        const auto less = bulkEdits(m_table, {.kind = BulkChange::Kind::Add, .column = price, .amount = -150}, rows);
        QCOMPARE(less.refused, 2);
        QCOMPARE(less.edits.size(), std::size_t(1));
        const auto clear = bulkEdits(m_table, {.kind = BulkChange::Kind::Clear, .column = price}, rows);
        QCOMPARE(clear.edits.size(), std::size_t(3));
        QCOMPARE(clear.unchanged, 1);
    }

    void newRecords()
    {
        const AddedRow fresh = newRow(m_table);
        QCOMPARE(fresh.values.value(at("isActive")).toBool(), true);
        QVERIFY(!fresh.id.isEmpty() && fresh.id != fresh.auditId);
        auto values = fresh.values;
        QCOMPARE(missingColumns(m_table, values).front(), at("sku"));
        for (const char *const name : {"sku", "name", "category", "unit"})
            values.insert(at(name), QStringLiteral("x"));
        QVERIFY(missingColumns(m_table, values).empty());
        values.insert(at("price"), QVariant());
        QVERIFY(!filledValues(values).contains(at("price")));
    }

private:
    int at(const char *column) const { return m_table.indexOf(column); }
    Row row(const char *version, const std::vector<std::pair<const char *, QVariant>> &cells) const
    {
        Row made{.id = QStringLiteral("r"), .version = version, .cells = std::vector<QVariant>(m_table.columns.size())};
        for (const auto &[name, value] : cells)
            made.cells[std::size_t(at(name))] = value;
        return made;
    }
    const TableDescriptor m_table = inventory::tables().front();
};

VHM24_TEST(TestConflict)
#include "tst_conflict_unit.moc"

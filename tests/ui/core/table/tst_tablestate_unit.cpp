// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/tables.h"
#include "models/machines/tables.h"
#include "tests/support/registry.h"
#include "ui/core/table/layoutmemory.h"
#include "ui/core/table/tablestate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vhm24;
using namespace vhm24::ui;

class TestTableState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack()
    {
        TableState state = standardState(table());
        std::swap(state.layout.columns[1], state.layout.columns[3]);
        state.layout.columns[2].width = 222;
        state.layout.columns[2].shown = true;
        state.layout.frozen = 2;
        state.view.sort = {{.column = table().indexOf("quantity"), .descending = true}, {.column = 1}};
        state.view.filters = {{.column = table().indexOf("category"),
                               .op = core::FilterOperator::Equal,
                               .values = {QStringLiteral("cups")}}};
        state.view.search = QStringLiteral("200 ml");
        state.view.advanced = {.any = true,
                               .conditions = {{.column = table().indexOf("quantity"),
                                               .op = core::FilterOperator::Less,
                                               .values = {QStringLiteral("5")}}}};
        state.grouping = {{.column = table().indexOf("category")},
                          {.column = table().indexOf("createdAt"), .step = core::MomentStep::Month}};
        state.sums = true;
        state.aggregates = {{table().indexOf("price"), core::Aggregate::Average}};
        // Through the text that is stored.
        const QByteArray text = QJsonDocument(toJson(table(), state)).toJson();
        const TableState back = stateFromJson(table(), QJsonDocument::fromJson(text).object());
        QCOMPARE(back.layout, state.layout);
        QCOMPARE(back.view, state.view);
        QCOMPARE(back.grouping, state.grouping);
        QCOMPARE(back.aggregates, state.aggregates);
        QVERIFY(back.sums);
        QVERIFY(back.meansTheSame(state));
    }

    void columnsAreKeptByName()
    {
        const QJsonObject json = toJson(table(), standardState(table()));
        const QByteArray text = QJsonDocument(json).toJson();
        QVERIFY(text.contains("\"minQuantity\""));
        QVERIFY(!text.contains("\"column\": 3"));
    }

    void whatTheTableDoesNotKnowIsLeftOut()
    {
        const QJsonArray columns{QJsonObject{{QStringLiteral("name"), QStringLiteral("gone")}},
                                 QJsonObject{{QStringLiteral("name"), QStringLiteral("quantity")},
                                             {QStringLiteral("width"), 999'999},
                                             {QStringLiteral("shown"), true}},
                                 QJsonObject{{QStringLiteral("name"), QStringLiteral("quantity")}}};
        const ColumnLayout layout = layoutFromJson(table(), {{QStringLiteral("columns"), columns}});
        QCOMPARE(layout.columns.size(), table().columns.size());
        QCOMPARE(layout.columns.front().column, table().indexOf("quantity"));
        QVERIFY(layout.columns.front().width <= 2'000);
        // A column that is new since then stands behind, as the descriptor has it.
        for (std::size_t i = 1; i < layout.columns.size(); ++i)
            QCOMPARE(layout.columns[i].shown,
                     !table().columns[static_cast<std::size_t>(layout.columns[i].column)].hidden);
    }

    void aListWithoutColumnsIsNotTaken()
    {
        QJsonArray columns;
        for (const core::Column &column : table().columns)
            columns.append(
                QJsonObject{{QStringLiteral("name"), QLatin1String(column.name)}, {QStringLiteral("shown"), false}});
        QCOMPARE(layoutFromJson(table(), {{QStringLiteral("columns"), columns}}), standardState(table()).layout);
    }

    void oneColumnMustMove()
    {
        const ColumnLayout layout = layoutFromJson(table(), {{QStringLiteral("frozen"), 99}});
        const auto shown = std::count_if(layout.columns.begin(), layout.columns.end(),
                                         [](const ColumnState &one) { return one.shown; });
        QCOMPARE(layout.frozen, static_cast<int>(shown) - 1);
    }

    void widthsMakeNoOtherView()
    {
        const TableState one = standardState(table());
        TableState other = one;
        other.layout.columns[1].width = 300;
        QVERIFY(one.meansTheSame(other));
        other.layout.columns[1].shown = !other.layout.columns[1].shown;
        QVERIFY(!one.meansTheSame(other));
        other = one;
        other.view.search = QStringLiteral("x");
        QVERIFY(!one.meansTheSame(other));
        other = one;
        other.grouping = {{.column = 2}};
        QVERIFY(!one.meansTheSame(other));
    }

    void memoryIsPerUserAndSurvives()
    {
        QTemporaryDir folder;
        const LayoutMemory::Entry entry{.layout = toJson(table(), standardState(table()).layout),
                                        .viewId = QStringLiteral("v1")};
        QString path;
        {
            LayoutMemory memory(QStringLiteral("anna"), folder.path());
            path = memory.path();
            QVERIFY(!memory.find(table().key()));
            memory.keep(table().key(), entry);
            QVERIFY(!QFile::exists(path)); // written after a rest, or at the end
        }
        QVERIFY(QFile::exists(path));
        QVERIFY(!path.contains(QLatin1String("anna")));
        QCOMPARE(LayoutMemory(QStringLiteral("anna"), folder.path()).find(table().key()), std::optional(entry));
        QVERIFY(!LayoutMemory(QStringLiteral("bert"), folder.path()).find(table().key()));
        LayoutMemory again(QStringLiteral("anna"), folder.path());
        again.forget(table().key());
        again.flush();
        QVERIFY(!LayoutMemory(QStringLiteral("anna"), folder.path()).find(table().key()));
    }

    void brokenFileIsNoTrouble()
    {
        QTemporaryDir folder;
        const QString path = LayoutMemory(QStringLiteral("anna"), folder.path()).path();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half of it");
        file.close();
        LayoutMemory memory(QStringLiteral("anna"), folder.path());
        QVERIFY(!memory.find(table().key()));
        memory.keep(table().key(), {.viewId = QStringLiteral("v")});
        memory.flush();
        QVERIFY(LayoutMemory(QStringLiteral("anna"), folder.path()).find(table().key()));
    }

private:
    static const core::TableDescriptor &table()
    {
        static const std::vector<core::TableDescriptor> tables = inventory::tables();
        return tables.front();
    }
};

VHM24_TEST(TestTableState)
#include "tst_tablestate_unit.moc"

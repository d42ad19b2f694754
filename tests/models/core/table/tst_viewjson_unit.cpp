// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/viewjson.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace vhm24::core;

/// A kept view comes back as it was, and one of another version of the table does no harm.
class TestViewJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomViewsComeBack_data()
    {
        QTest::addColumn<QString>("key");
        for (const TableDescriptor &table : m_catalog.tables())
            QTest::newRow(qPrintable(table.key())) << table.key();
    }
    void randomViewsComeBack()
    {
        QFETCH(QString, key);
        const TableDescriptor &table = *m_catalog.find(key);
        for (int round = 0; round < 50; ++round) {
            const TableView view{.sort = {{.column = sortable(table), .descending = m_random.bounded(2) == 0},
                                          {.column = table.indexOf("id")}},
                                 .filters = filters(table),
                                 .search = m_random.bounded(2) == 0 ? QString() : QStringLiteral("сут \"%\\ oʻ"),
                                 .advanced = group(table, 0)};
            const QByteArray text = QJsonDocument(toJson(table, view)).toJson();
            QStringList unknown;
            const TableView back = viewFromJson(table, QJsonDocument::fromJson(text).object(), &unknown);
            QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char(' '))));
            QVERIFY2(back == view, text.constData());
        }
    }

    void unknownIsReported()
    {
        const TableDescriptor &items = *m_catalog.find(QStringLiteral("inventory.InventoryItem"));
        const QByteArray text = R"({"sort": [{"column": "gone", "descending": true}, {"column": "metadata"}],
            "filters": [{"column": "colour", "op": "equal", "values": ["red"]},
                        {"column": "name", "op": "sounds like", "values": ["x"]},
                        {"column": "quantity", "op": "between", "values": ["1"]},
                        {"column": "name", "op": "contains", "values": ["milk"]}],
            "advanced": {"any": true, "conditions": [{"column": "lost", "op": "isNull"}], "groups": [{}, {}]}})";
        QStringList unknown;
        const TableView view = viewFromJson(items, QJsonDocument::fromJson(text).object(), &unknown);
        for (const char *const one : {"gone", "metadata", "colour", "sounds like", "quantity between", "lost"})
            QVERIFY2(unknown.contains(QLatin1String(one)), one);
        QCOMPARE(view.filters.size(), std::size_t(1));
        QCOMPARE(view.filters[0].values, QStringList{QStringLiteral("milk")});
        QVERIFY(view.advanced.isEmpty());
        QCOMPARE(view.sort.size(), std::size_t(1)); // that of the table
        QCOMPARE(view.sort[0].column, items.indexOf(items.orderColumn));
    }

    void secretsAreNoColumns()
    {
        const TableDescriptor &users = *m_catalog.find(QStringLiteral("auth.User"));
        const QJsonObject json{{QStringLiteral("filters"),
                                QJsonArray{QJsonObject{{QStringLiteral("column"), QStringLiteral("passwordHash")},
                                                       {QStringLiteral("op"), QStringLiteral("isNotNull")}}}}};
        QStringList unknown;
        QVERIFY(viewFromJson(users, json, &unknown).filters.empty());
        QCOMPARE(unknown, QStringList{QStringLiteral("passwordHash")});
    }

    void nonsenseIsEmpty()
    {
        const TableDescriptor &items = *m_catalog.find(QStringLiteral("inventory.InventoryItem"));
        QJsonObject deep;
        for (int i = 0; i < 200; ++i)
            deep = {{QStringLiteral("groups"), QJsonArray{deep}}};
        for (const QJsonObject &json :
             {QJsonObject{}, QJsonObject{{QStringLiteral("sort"), 5}, {QStringLiteral("filters"), QStringLiteral("x")}},
              QJsonObject{{QStringLiteral("advanced"), deep}}}) {
            const TableView view = viewFromJson(items, json, nullptr);
            QVERIFY(view.filters.empty() && view.advanced.isEmpty() && view.search.isEmpty());
            QCOMPARE(view.sort.size(), std::size_t(1));
        }
    }

private:
    int any(const TableDescriptor &table)
    {
        int column = 0;
        do {
            column = m_random.bounded(int(table.columns.size()));
        } while (table.columns[std::size_t(column)].secret);
        return column;
    }
    int sortable(const TableDescriptor &table)
    {
        int column = 0;
        do {
            column = any(table);
        } while (!isSortable(table.columns[std::size_t(column)]));
        return column;
    }
    ColumnFilter filter(const TableDescriptor &table)
    {
        ColumnFilter filter{.column = any(table),
                            .op = FilterOperator(m_random.bounded(int(FilterOperator::NotIn) + 1))};
        const bool valueless = filter.op == FilterOperator::IsNull || filter.op == FilterOperator::IsNotNull;
        const bool list = filter.op == FilterOperator::In || filter.op == FilterOperator::NotIn;
        const int values = valueless ? 0 : filter.op == FilterOperator::Between ? 2 : list ? m_random.bounded(5) : 1;
        for (int i = 0; i < values; ++i)
            filter.values += QStringLiteral("v %1 'ʻ\"").arg(m_random.bounded(1000));
        filter.byName = table.columns[std::size_t(filter.column)].reference && m_random.bounded(2) == 0;
        if (m_random.bounded(3) == 0)
            filter.words = QStringLiteral("last 7 days");
        return filter;
    }
    std::vector<ColumnFilter> filters(const TableDescriptor &table)
    {
        std::vector<ColumnFilter> list;
        for (int i = m_random.bounded(4); i > 0; --i)
            list.push_back(filter(table));
        return list;
    }
    FilterGroup group(const TableDescriptor &table, int depth)
    {
        FilterGroup made{.any = m_random.bounded(2) == 0, .conditions = filters(table)};
        for (int i = depth < 3 ? m_random.bounded(3) : 0; i > 0; --i) {
            if (FilterGroup inner = group(table, depth + 1); !inner.isEmpty())
                made.groups.push_back(inner);
        }
        if (made.isEmpty())
            made.any = false;
        return made;
    }

    const Catalog m_catalog = vhm24::app::makeCatalog();
    QRandomGenerator m_random{20261119};
};

VHM24_TEST(TestViewJson)
#include "tst_viewjson_unit.moc"

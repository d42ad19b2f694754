// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchpage.h"
#include "tests/bench/peers.h"

#include <QHeaderView>
#include <QSqlTableModel>
#include <QTableView>

/// From the click to rows, and from the click to pixels.
namespace vhm24::bench {

namespace {

QString stockName(const Ground &ground, const core::TableDescriptor &table)
{
    return QString::fromUtf8(ground.layout.sql(table.qualifiedName()));
}

/// The texts of a window, held in memory: the least that any table on the screen costs.
class CopiedTexts : public QAbstractTableModel {
public:
    explicit CopiedTexts(const QAbstractItemModel &source, const std::vector<int> &columns)
    {
        for (const int column : columns)
            m_heads += source.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < source.rowCount(); ++row) {
            QStringList texts;
            for (const int column : columns)
                texts += source.index(row, column).data().toString();
            m_rows.push_back(texts);
        }
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_heads.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[std::size_t(index.row())][index.column()] : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? m_heads[section] : QVariant();
    }

private:
    QStringList m_heads;
    std::vector<QStringList> m_rows;
};

std::vector<int> shownColumns(const core::TableDescriptor &table)
{
    std::vector<int> list;
    for (int column = 0; column < int(table.columns.size()); ++column) {
        if (!table.columns[std::size_t(column)].hidden)
            list.push_back(column);
    }
    return list;
}

std::unique_ptr<QTableView> shownView()
{
    auto view = std::make_unique<QTableView>();
    view->resize(WindowSize);
    view->show();
    settle(200);
    return view;
}

} // namespace

std::vector<Finding> measureOpen(const Ground &ground)
{
    const core::TableDescriptor &table = ground.movements();
    const StockConnection stock(ground.layout.database(table.service).settings());
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < ground.runs; ++run) {
        core::WindowModel model(ground.layout, table);
        ours.push_back(untilLoaded(model, [&] { model.reload(); }));
        QSqlTableModel whole(nullptr, stock.database());
        theirs.push_back(millisecondsOf([&] {
            whole.setTable(stockName(ground, table));
            if (!whole.select())
                qFatal("QSqlTableModel could not select");
        }));
    }
    return {{.name = QStringLiteral("rows after open, QSqlTableModel / ours"),
             .result = median(theirs) / median(ours),
             .unit = QStringLiteral("×"),
             .goal = 1'000}};
}

std::vector<Finding> measurePaint(const Ground &ground)
{
    const core::TableDescriptor &table = ground.movements();
    const PageGround around(ground);
    const StockConnection stock(ground.layout.database(table.service).settings());
    std::vector<double> ours;
    std::vector<double> whole;
    std::vector<double> memory;
    for (int run = 0; run < ground.runs; ++run) {
        const auto page = around.shownPage(table);
        ours.push_back(untilPainted(page->view(), [&] { page->open({}); }));
        settle(300); // the names behind the ids
        CopiedTexts texts(page->model(), shownColumns(table));
        const auto view = shownView();
        memory.push_back(untilPainted(*view, [&] {
            view->setModel(&texts);
            view->resizeColumnsToContents();
        }));
        const auto big = shownView();
        QSqlTableModel model(nullptr, stock.database());
        whole.push_back(untilPainted(*big, [&] {
            model.setTable(stockName(ground, table));
            model.select();
            big->setModel(&model);
        }));
        big->setModel(nullptr);
        view->setModel(nullptr);
    }
    return {{.name = QStringLiteral("first paint, QSqlTableModel / ours"),
             .result = median(whole) / median(ours),
             .unit = QStringLiteral("×"),
             .goal = 100},
            {.name = QStringLiteral("first paint, ours / QTableView of the same texts in memory"),
             .result = median(ours) / median(memory),
             .unit = QStringLiteral("×"),
             .goal = 1.3,
             .atLeast = false}};
}

} // namespace vhm24::bench

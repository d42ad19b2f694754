// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/database.h"
#include "models/core/export/exportfile.h"
#include "models/core/id.h"
#include "tests/bench/ground.h"
#include "tests/bench/peers.h"

#include <QDateTime>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVariant>

/// A million rows into a file of CSV, against what the server can give at best and against Qt's own driver. All three
/// read the same columns in the same order and write a file.
namespace vhm24::bench {

namespace {

constexpr qint64 Rows = 1'000'000;

double exportOurs(const Ground &ground, const QString &path)
{
    const core::TableDescriptor &table = ground.movements();
    core::ExportRequest request{
        .view = {.sort = {{.column = table.indexOf(table.orderColumn), .descending = table.orderDescending}}},
        .columns = core::exportableColumns(table),
        .shown = false,
        .limit = Rows};
    core::TableExport rows(ground.layout, ground.catalog, table, request);
    const core::ExportRecord record{.actor = {.roles = core::Role::Admin}, .auditId = core::newId(), .format = "CSV"};
    return millisecondsOf([&] {
        const auto written = ground.layout.database(table.service)
                                 .submit<qint64>([&](core::Connection &connection) {
                                     return core::exportCsv(connection, ground.layout, rows, path, {}, record);
                                 })
                                 .result();
        if (!written)
            qFatal("the export failed: %s", qPrintable(written.error().detail));
    });
}

QByteArray plainSql(const Ground &ground)
{
    const core::TableDescriptor &table = ground.movements();
    QByteArray columns;
    for (const int column : core::exportableColumns(table))
        columns += (columns.isEmpty() ? "" : ", ") + core::sqlOf(table.columns[std::size_t(column)]);
    return ground.layout.sql("SELECT " + columns + " FROM " + table.qualifiedName() +
                             " AS t ORDER BY t.\"createdAt\" DESC, t.id DESC LIMIT " + QByteArray::number(Rows));
}

double exportCopy(BareConnection &bare, const QByteArray &sql, const QString &path)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    return millisecondsOf([&] {
        bare.copyOut("COPY (" + sql + ") TO STDOUT (FORMAT binary)",
                     [&](const char *bytes, int size) { file.write(bytes, size); });
        file.flush();
    });
}

double exportStock(const StockConnection &stock, const QByteArray &sql, int columns, const QString &path)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    return millisecondsOf([&] {
        QTextStream out(&file);
        QSqlQuery query(stock.database());
        query.setForwardOnly(true);
        query.exec(QString::fromUtf8(sql));
        while (query.next()) {
            for (int column = 0; column < columns; ++column)
                out << (column > 0 ? ";" : "") << '"' << query.value(column).toString() << '"';
            out << '\n';
        }
    });
}

} // namespace

std::vector<Finding> measureExport(const Ground &ground)
{
    const QTemporaryDir folder;
    const core::ConnectionSettings &settings = ground.layout.database(ground.movements().service).settings();
    BareConnection bare(settings);
    const StockConnection stock(settings);
    const QByteArray sql = plainSql(ground);
    std::vector<double> ours;
    std::vector<double> copy;
    std::vector<double> driver;
    for (int run = 0; run < ground.runs; ++run) {
        ours.push_back(exportOurs(ground, folder.filePath(QStringLiteral("ours.csv"))));
        copy.push_back(exportCopy(bare, sql, folder.filePath(QStringLiteral("copy"))));
        driver.push_back(exportStock(stock, sql, int(core::exportableColumns(ground.movements()).size()),
                                     folder.filePath(QStringLiteral("stock.csv"))));
    }
    return {{.name = QStringLiteral("export of 1,000,000 rows to CSV, ours / COPY binary"),
             .result = median(ours) / median(copy),
             .unit = QStringLiteral("×"),
             .goal = 1.5,
             .atLeast = false},
            {.name = QStringLiteral("export of 1,000,000 rows to CSV, QPSQL forward-only / ours"),
             .result = median(driver) / median(ours),
             .unit = QStringLiteral("×"),
             .goal = 2.5}};
}

} // namespace vhm24::bench

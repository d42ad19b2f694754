// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/idmaker.h"
#include "app/demo/stages.h"
#include "app/demo/tables.h"

namespace vhm24::app::demo {

using core::Service;

namespace {

struct DayRow {
    Moment midnight = 0;
    std::size_t machine = 0;
    qint64 sum = 0;
    int count = 0;
};

/// Of the finished days: a day's sum is written when it is over, so there is none of today yet.
std::vector<DayRow> dailySums(const World &world)
{
    std::vector<DayRow> rows;
    std::vector<DayRow> day(world.machines.size());
    Moment midnight = world.start;
    const auto close = [&] {
        for (std::size_t i = 0; i < day.size(); ++i) {
            if (day[i].count > 0)
                rows.push_back({.midnight = midnight, .machine = i, .sum = day[i].sum, .count = day[i].count});
            day[i] = {};
        }
        midnight += Day;
    };
    for (const Sale &sale : world.sales) {
        while (sale.at >= midnight + Day)
            close();
        if (sale.status == SaleStatus::Success) {
            day[sale.machine].sum += sale.amount;
            ++day[sale.machine].count;
        }
    }
    while (midnight + Day <= world.now)
        close();
    return rows;
}

TableCopy dailyTable(const World &world)
{
    TableCopy table{.service = Service::Shared,
                    .table = "DailySales",
                    .columns = {"id", "date", "machineId", "totalSales", "totalCount", "currency", "createdAt"}};
    table.fill = eachOfOwned(dailySums(world), [&world, ids = IdMaker(world.seed, 98)](
                                                   CopyWriter &rows, const DayRow &row, std::size_t) mutable {
        const Moment made = std::min(row.midnight + Day + 5 * Minute, world.now - Second);
        rows.word(ids.next(made)).date(row.midnight + TashkentOffset).word(world.machines[row.machine].id);
        rows.integer(row.sum).integer(row.count).word("UZS").moment(made);
    });
    return table;
}

TableCopy saleTable(const World &world)
{
    TableCopy table{.service = Service::Shared,
                    .table = "Transaction",
                    .columns = {"id", "machineId", "amount", "currency", "paymentType", "status", "reference",
                                "metadata", "createdAt"},
                    .expected = qint64(world.sales.size())};
    table.fill = eachOf(world.sales, [&world, ids = IdMaker(world.seed, 99)](CopyWriter &rows, const Sale &sale,
                                                                             std::size_t index) mutable {
        constexpr const char *Payments[] = {"CASH", "CARD", "QR", "MOBILE"};
        constexpr const char *Prefixes[] = {"CSH-", "UZC-", "QR-", "PAY-"};
        constexpr const char *States[] = {"SUCCESS", "FAILED", "PENDING", "REFUNDED"};
        const Machine &machine = world.machines[sale.machine];
        const auto payment = static_cast<std::size_t>(sale.payment);
        rows.word(ids.next(sale.at)).word(machine.id).integer(sale.amount).word("UZS").word(Payments[payment]);
        rows.word(States[static_cast<std::size_t>(sale.status)])
            .word(Prefixes[payment] + QByteArray::number(10'000'000 + qint64(index)));
        rows.text("{\"product\":" + jsonText(machine.products[sale.product].name) + '}').moment(sale.at);
    });
    return table;
}

TableCopy noticeTable(const World &world)
{
    TableCopy table{
        .service = Service::Shared,
        .table = "Notification",
        .columns = {"id", "type", "title", "message", "metadata", "userId", "isRead", "readAt", "createdAt"}};
    table.fill = eachOfOwned(buildNotices(world), [&world, ids = IdMaker(world.seed, 100)](
                                                      CopyWriter &rows, const Notice &notice, std::size_t) mutable {
        rows.word(ids.next(notice.at)).word(notice.type).text(notice.title).text(notice.message).text(notice.metadata);
        rows.word(world.users[static_cast<std::size_t>(notice.user)].id)
            .boolean(notice.readAt != 0)
            .moment(notice.readAt)
            .moment(notice.at);
    });
    return table;
}

struct ConfigRow {
    const char *key, *json;
};

TableCopy configTable(const World &world)
{
    static const std::vector<ConfigRow> Rows = {
        {"timezone", "\"Asia/Tashkent\""},
        {"currency", "\"UZS\""},
        {"language", "\"ru\""},
        {"offlineMinutes", "30"},
        {"machineCodePattern", "\"^CVM-\\\\d{5}$\""},
        {"temperatureLimit", "8"},
        {"sessionSeconds", "3600"},
        {"auditRetentionDays", "90"},
        {"companyName", "\"ООО «VendHub Tashkent»\""},
    };
    TableCopy table{.service = Service::Shared,
                    .table = "SystemConfig",
                    .columns = {"id", "key", "value", "createdAt", "updatedAt"}};
    table.fill = eachOf(Rows, [&world, ids = IdMaker(world.seed, 101)](CopyWriter &rows, const ConfigRow &row,
                                                                       std::size_t index) mutable {
        const Moment at = workday(world.start - 200 * Day) + 10 * Hour + Moment(index) * Minute;
        rows.word(ids.next(at)).word(row.key).text(row.json).moment(at).moment(at);
    });
    return table;
}

} // namespace

std::vector<TableCopy> sharedTables(const World &world)
{
    std::vector<TableCopy> tables;
    tables.push_back(saleTable(world));
    tables.push_back(dailyTable(world));
    tables.push_back(noticeTable(world));
    tables.push_back(configTable(world));
    return tables;
}

std::vector<TableCopy> tablesOf(Service service, const World &world)
{
    switch (service) {
    case Service::Auth: return authTables(world);
    case Service::Machines: return machineTables(world);
    case Service::Inventory: return inventoryTables(world);
    case Service::Tasks: return taskTables(world);
    case Service::Shared: return sharedTables(world);
    }
    return {};
}

} // namespace vhm24::app::demo

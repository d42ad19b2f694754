// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shared/machinesales.h"

namespace vhm24::shared {

using namespace core;

namespace {

constexpr const char *Query = R"(
SELECT currency, count(*), round(sum(amount::numeric), 2)::float8
FROM {shared}."Transaction"
WHERE "machineId" = $1::text AND status = 'SUCCESS' AND "createdAt" >= $2::timestamp
GROUP BY currency ORDER BY count(*) DESC, currency)";

} // namespace

qint64 MachineSales::count() const
{
    qint64 total = 0;
    for (const Sum &sum : sums)
        total += sum.count;
    return total;
}

Statement MachineSales::statement(const Layout &layout, const QString &machineId, const QDateTime &since)
{
    return {.sql = layout.sql(Query, Service::Shared), .parameters = {machineId, since}};
}

MachineSales MachineSales::read(const RowSet &answer)
{
    MachineSales sales;
    for (int r = 0; r < answer.rows(); ++r)
        sales.sums.push_back(
            {.currency = answer.text(r, 0), .count = answer.integer(r, 1), .amount = answer.real(r, 2)});
    return sales;
}

} // namespace vhm24::shared

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctorcheck.h"

#include <QtGlobal>

namespace vhm24::core {

namespace {

constexpr const char *SalesFutureText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "The clock of some device or program is wrong, and lists show the row as the newest.");
constexpr const char *SalesTwiceText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "Only capitals or spaces tell the two apart, and people will take one for the other.");

} // namespace

// clang-format off
std::vector<DoctorCheck> salesChecks()
{
    return {
        {.id = QStringLiteral("shared.amount"), .harm = Harm::High, .service = Service::Shared, .table = "Transaction",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Payments of an impossible amount"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The amount is below zero or no number at all, and so are the sums of its day."),
         .condition = R"(NOT (t.amount >= 0 AND t.amount < 'Infinity'::float8))"},
        {.id = QStringLiteral("shared.currency"), .harm = Harm::Low, .service = Service::Shared, .table = "Transaction",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Payments in an unknown currency"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "A currency has three capital letters; sums are made for each of them apart."),
         .condition = R"(t.currency !~ '^[A-Z]{3}$')",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Writes the currency in capitals where that makes it one."), .columns = {{"currency", R"(CASE WHEN upper(btrim(t.currency)) ~ '^[A-Z]{3}$' THEN upper(btrim(t.currency)) ELSE t.currency END)"}}},
        {.id = QStringLiteral("shared.paymentFuture"), .harm = Harm::Medium, .service = Service::Shared, .table = "Transaction",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Payments in the future"), .description = SalesFutureText,
         .condition = R"(t."createdAt" > (now() AT TIME ZONE 'UTC') + interval '1 hour')"},
        {.id = QStringLiteral("shared.dailyNegative"), .harm = Harm::Medium, .service = Service::Shared, .table = "DailySales",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Days with less than no sales"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "The sum of the day is below zero or no number at all."),
         .condition = R"(t."totalCount" < 0 OR NOT (t."totalSales" >= 0 AND t."totalSales" < 'Infinity'::float8))"},
        {.id = QStringLiteral("shared.readWithoutTime"), .harm = Harm::Low, .service = Service::Shared, .table = "Notification",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Notifications whose reading does not fit its time"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "A read notification has the time when it was read, an unread one has none."),
         .condition = R"(t."isRead" <> (t."readAt" IS NOT NULL))",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Sets or empties the time of reading."), .columns = {{"readAt", R"(CASE WHEN t."isRead" THEN coalesce(t."readAt", t."createdAt") END)"}}},
        {.id = QStringLiteral("shared.configTwice"), .harm = Harm::High, .service = Service::Shared, .table = "SystemConfig",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Two settings with one key"), .description = SalesTwiceText,
         .condition = R"(lower(btrim(t.key)) IN (SELECT lower(btrim(o.key)) FROM {shared}."SystemConfig" o GROUP BY 1 HAVING count(*) > 1))"},
    };
}
// clang-format on

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctorcheck.h"

#include <QtGlobal>

namespace vhm24::core {

namespace {

constexpr const char *MachineFutureText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "The clock of some device or program is wrong, and lists show the row as the newest.");
constexpr const char *MachineWordText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "The word is none that the programs know, so that filters and colours miss the row.");
constexpr const char *MachineTwiceText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "Only capitals or spaces tell the two apart, and people will take one for the other.");

} // namespace

// clang-format off
std::vector<DoctorCheck> machineChecks()
{
    return {
        {.id = QStringLiteral("machines.codeTwice"), .harm = Harm::High, .service = Service::Machines, .table = "Machine",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Two machines with one code"), .description = MachineTwiceText,
         .condition = R"(lower(btrim(t.code)) IN (SELECT lower(btrim(o.code)) FROM {machines}."Machine" o GROUP BY 1 HAVING count(*) > 1))"},
        {.id = QStringLiteral("machines.serialTwice"), .harm = Harm::High, .service = Service::Machines, .table = "Machine",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Two machines with one serial number"), .description = MachineTwiceText,
         .condition = R"(lower(btrim(t."serialNumber")) IN (SELECT lower(btrim(o."serialNumber")) FROM {machines}."Machine" o GROUP BY 1 HAVING count(*) > 1))"},
        {.id = QStringLiteral("machines.type"), .harm = Harm::Low, .service = Service::Machines, .table = "Machine",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Machines of an unknown type"), .description = MachineWordText,
         .condition = R"(t.type NOT IN ('COFFEE', 'SNACK', 'COMBO', 'OTHER'))"},
        {.id = QStringLiteral("machines.pingFuture"), .harm = Harm::Medium, .service = Service::Machines, .table = "Machine",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Machines that were last heard of in the future"), .description = MachineFutureText,
         .condition = R"(t."lastPing" > (now() AT TIME ZONE 'UTC') + interval '1 hour')"},
        {.id = QStringLiteral("machines.coordinates"), .harm = Harm::Medium, .service = Service::Machines, .table = "Location",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Places whose coordinates are nowhere on Earth"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "A map and the nearest machines can't work with them."),
         .condition = R"((t.latitude IS NULL) <> (t.longitude IS NULL) OR NOT (t.latitude BETWEEN -90 AND 90) OR NOT (t.longitude BETWEEN -180 AND 180))",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Empties both coordinates."), .columns = {{"latitude", "NULL::float8"}, {"longitude", "NULL::float8"}, {"updatedAt", R"(date_trunc('milliseconds', now() AT TIME ZONE 'UTC'))"}}},
        {.id = QStringLiteral("machines.serviceType"), .harm = Harm::Low, .service = Service::Machines, .table = "ServiceHistory",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Work of an unknown kind"), .description = MachineWordText,
         .condition = R"(t."serviceType" NOT IN ('CLEANING', 'REPAIR', 'REFILL', 'INSPECTION', 'OTHER'))"},
        {.id = QStringLiteral("machines.serviceFuture"), .harm = Harm::Medium, .service = Service::Machines, .table = "ServiceHistory",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Work done in the future"), .description = MachineFutureText,
         .condition = R"(t."performedAt" > (now() AT TIME ZONE 'UTC') + interval '1 hour')"},
        {.id = QStringLiteral("machines.nextServiceBefore"), .harm = Harm::Low, .service = Service::Machines, .table = "ServiceHistory",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "The next service is before the last one"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "The date of the next service can't be meant."),
         .condition = R"(t."nextServiceDate" < t."performedAt")",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Empties the date of the next service."), .columns = {{"nextServiceDate", "NULL::timestamp"}}},
        {.id = QStringLiteral("machines.telemetry"), .harm = Harm::Low, .service = Service::Machines, .table = "MachineTelemetry",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Telemetry with impossible figures"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "No machine is that cold, hot or humid, or sells less than nothing: a sensor or the decoding is broken."),
         .condition = R"(NOT (t.temperature BETWEEN -60 AND 150) OR NOT (t.humidity BETWEEN 0 AND 100) OR t.sales < 0)"},
        {.id = QStringLiteral("machines.nullInErrors"), .harm = Harm::High, .service = Service::Machines, .table = "MachineTelemetry",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Telemetry with an empty place in its list of errors"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The back end fails on such a list, and with it the whole page that shows the row."),
         .condition = R"(array_position(t."errors", NULL) IS NOT NULL)",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Takes the empty places out of the list."), .columns = {{"errors", R"(array_remove(t."errors", NULL))"}}},
        {.id = QStringLiteral("machines.nullInPhotos"), .harm = Harm::High, .service = Service::Machines, .table = "ServiceHistory",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Work with an empty place in its list of photos"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The back end fails on such a list, and with it the whole page that shows the row."),
         .condition = R"(array_position(t."photos", NULL) IS NOT NULL)",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Takes the empty places out of the list."), .columns = {{"photos", R"(array_remove(t."photos", NULL))"}}},
    };
}
// clang-format on

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machines/tables.h"

#include "models/core/table/commoncolumns.h"
#include "models/machines/soldsql.h"

namespace vhm24::machines {

using namespace core;

namespace {

// A machine that has been silent for 30 minutes is offline whatever its status says, except in maintenance.
constexpr const char *MachineState = R"(CASE WHEN "metadata" ? 'deletedAt' THEN 'RETIRED'
    WHEN "status" = 'MAINTENANCE' THEN 'MAINTENANCE'
    WHEN "lastPing" IS NULL OR "lastPing" < (now() AT TIME ZONE 'UTC') - interval '30 minutes' THEN 'OFFLINE'
    ELSE "status"::text END)";

// One line a column reads as the table that it is.
// clang-format off
TableDescriptor locationTable()
{
    return {
        .service = Service::Machines,
        .table = "Location",
        .title = QT_TRANSLATE_NOOP("Table", "Locations"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no locations yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Add the locations where machines stand, with address and coordinates."),
        .icon = "location",
        .columns = {
            idColumn(),
            {.name = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .notNull = true, .editable = true},
            {.name = "address", .title = QT_TRANSLATE_NOOP("Column", "Address"), .notNull = true, .editable = true},
            {.name = "latitude", .title = QT_TRANSLATE_NOOP("Column", "Latitude"), .kind = ColumnKind::Real, .editable = true},
            {.name = "longitude", .title = QT_TRANSLATE_NOOP("Column", "Longitude"), .kind = ColumnKind::Real, .editable = true},
            {.name = "isActive", .title = QT_TRANSLATE_NOOP("Column", "Active"), .kind = ColumnKind::Boolean, .notNull = true, .editable = true, .defaulted = true},
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "name",
        .orderDescending = false,
        .label = {"name"},
        .creatable = true,
        .view = Permission::ViewMachines,
        .edit = Permission::EditMachines,
        .actionPrefix = "LOCATION",
    };
}

TableDescriptor machineTable()
{
    return {
        .service = Service::Machines,
        .table = "Machine",
        .title = QT_TRANSLATE_NOOP("Table", "Machines"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no machines yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Add the first machine with its code, serial number and location."),
        .icon = "machines",
        .columns = {
            idColumn(),
            {.name = "code", .title = QT_TRANSLATE_NOOP("Column", "Code"), .notNull = true, .editable = true, .indexed = true},
            {.name = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .notNull = true, .editable = true},
            {.name = "type", .title = QT_TRANSLATE_NOOP("Column", "Type"), .notNull = true, .editable = true, .enumeration = "MachineType"},
            {.name = "state", .title = QT_TRANSLATE_NOOP("Column", "Status"), .enumeration = "MachineState", .expression = MachineState},
            {.name = "status", .title = QT_TRANSLATE_NOOP("Column", "Stored status"), .kind = ColumnKind::Enumeration, .notNull = true, .hidden = true, .enumeration = "MachineStatus"},
            {.name = "locationId", .title = QT_TRANSLATE_NOOP("Column", "Location"), .editable = true, .reference = Reference{Service::Machines, "Location"}},
            {.name = "lastPing", .title = QT_TRANSLATE_NOOP("Column", "Last contact"), .kind = ColumnKind::Moment},
            {.name = "serialNumber", .title = QT_TRANSLATE_NOOP("Column", "Serial number"), .notNull = true, .editable = true, .hidden = true, .indexed = true},
            metadataColumn(),
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "code",
        .orderDescending = false,
        .label = {"code"},
        .creatable = true,
        .view = Permission::ViewMachines,
        .edit = Permission::EditMachines,
        .actionPrefix = "MACHINE",
    };
}

TableDescriptor machineConfigTable()
{
    return {
        .service = Service::Machines,
        .table = "MachineConfig",
        .title = QT_TRANSLATE_NOOP("Table", "Machine settings"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "No machine has settings of its own yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Settings of a machine, such as how it counts sales, appear here."),
        .icon = "settings",
        .columns = {
            idColumn(),
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .notNull = true, .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            {.name = "settings", .title = QT_TRANSLATE_NOOP("Column", "Settings"), .kind = ColumnKind::Json, .notNull = true, .editable = true},
            updatedAtColumn(),
            createdAtColumn(false, true),
        },
        .orderColumn = "createdAt",
        .orderDescending = true,
        .label = {"machineId"},
        .view = Permission::ViewMachines,
        .edit = Permission::EditMachines,
        .actionPrefix = "MACHINE_CONFIG",
    };
}

TableDescriptor machineTelemetryTable()
{
    return {
        .service = Service::Machines,
        .table = "MachineTelemetry",
        .title = QT_TRANSLATE_NOOP("Table", "Telemetry"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "No machine has reported yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Temperature, humidity, sales and errors appear here as soon as machines send them."),
        .icon = "chart",
        .columns = {
            idColumn(),
            createdAtColumn(false, false, QT_TRANSLATE_NOOP("Column", "Time")),
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .notNull = true, .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            {.name = "temperature", .title = QT_TRANSLATE_NOOP("Column", "Temperature, °C"), .kind = ColumnKind::Real},
            {.name = "humidity", .title = QT_TRANSLATE_NOOP("Column", "Humidity, %"), .kind = ColumnKind::Real},
            {.name = "sold", .title = QT_TRANSLATE_NOOP("Column", "Sales, pcs"), .kind = ColumnKind::Integer, .expression = SoldSql::ofReport()},
            {.name = "errors", .title = QT_TRANSLATE_NOOP("Column", "Errors"), .kind = ColumnKind::TextList},
            {.name = "sales", .title = QT_TRANSLATE_NOOP("Column", "Sales as sent"), .kind = ColumnKind::Integer, .hidden = true},
            {.name = "rawData", .title = QT_TRANSLATE_NOOP("Column", "Raw data"), .kind = ColumnKind::Json, .notNull = true, .hidden = true},
        },
        .orderColumn = "id",
        .orderDescending = true,
        .label = {"createdAt"},
        .view = Permission::ViewMachines,
    };
}

TableDescriptor serviceHistoryTable()
{
    return {
        .service = Service::Machines,
        .table = "ServiceHistory",
        .title = QT_TRANSLATE_NOOP("Table", "Service history"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "No service work has been recorded yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Cleaning, repairs, refills and inspections of machines appear here."),
        .icon = "wrench",
        .columns = {
            idColumn(),
            {.name = "performedAt", .title = QT_TRANSLATE_NOOP("Column", "Done at"), .kind = ColumnKind::Moment, .notNull = true, .editable = true, .defaulted = true, .indexed = true},
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .notNull = true, .editable = true, .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            {.name = "serviceType", .title = QT_TRANSLATE_NOOP("Column", "Work"), .notNull = true, .editable = true, .enumeration = "ServiceType"},
            {.name = "description", .title = QT_TRANSLATE_NOOP("Column", "Description"), .notNull = true, .editable = true},
            {.name = "performedById", .title = QT_TRANSLATE_NOOP("Column", "Done by"), .notNull = true, .reference = Reference{Service::Auth, "User"}},
            {.name = "nextServiceDate", .title = QT_TRANSLATE_NOOP("Column", "Next service"), .kind = ColumnKind::Moment, .editable = true},
            {.name = "photos", .title = QT_TRANSLATE_NOOP("Column", "Photos"), .kind = ColumnKind::TextList, .hidden = true},
            {.name = "location", .title = QT_TRANSLATE_NOOP("Column", "Coordinates"), .editable = true, .hidden = true},
            metadataColumn(),
        },
        .orderColumn = "performedAt",
        .orderDescending = true,
        .label = {"description"},
        .view = Permission::ViewMachines,
        .edit = Permission::ServiceMachines,
        .actionPrefix = "SERVICE",
    };
}

// clang-format on

} // namespace

std::vector<TableDescriptor> tables()
{
    return {locationTable(), machineTable(), machineConfigTable(), machineTelemetryTable(), serviceHistoryTable()};
}

} // namespace vhm24::machines

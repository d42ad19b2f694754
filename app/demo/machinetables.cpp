// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/idmaker.h"
#include "app/demo/tables.h"

namespace vhm24::app::demo {

using core::Service;

namespace {

QByteArray metadataOf(const World &world, const Machine &machine)
{
    QByteArray json =
        "{\"model\":" + jsonText(machine.model) + ",\"installedAt\":" + jsonText(isoMoment(machine.createdAt));
    if (machine.retiredAt != 0) {
        json += ",\"deletedAt\":" + jsonText(isoMoment(machine.retiredAt)) +
                ",\"deletedBy\":" + jsonText(world.users[Admin].id);
    }
    return json + '}';
}

QByteArray settingsOf(const Machine &machine, std::size_t index)
{
    QByteArray json = "{\"currency\":\"UZS\",\"reportMinutes\":" + QByteArray::number(machine.period / Minute) +
                      ",\"temperatureLimit\":8";
    // A few say nothing of their mode, as the machines that were there before this setting.
    if (index % 10 != 7)
        json += machine.counter ? ",\"salesMode\":\"counter\"" : ",\"salesMode\":\"increment\"";
    json += ",\"prices\":{";
    for (std::size_t i = 0; i < machine.products.size(); ++i)
        json += (i > 0 ? "," : "") + jsonText(machine.products[i].name) + ':' +
                QByteArray::number(machine.products[i].price);
    return json + "}}";
}

const char *wordOf(MachineState state)
{
    constexpr const char *Words[] = {"ONLINE", "OFFLINE", "MAINTENANCE", "ERROR"};
    return Words[static_cast<int>(state)];
}

const char *wordOf(MachineKind kind)
{
    constexpr const char *Words[] = {"COFFEE", "SNACK", "COMBO"};
    return Words[static_cast<int>(kind)];
}

TableCopy placeTable(const World &world)
{
    TableCopy table{
        .service = Service::Machines,
        .table = "Location",
        .columns = {"id", "name", "address", "latitude", "longitude", "isActive", "createdAt", "updatedAt"}};
    table.fill = eachOf(world.places, [](CopyWriter &rows, const Place &place, std::size_t) {
        rows.word(place.id).text(place.name).text(place.address).word(place.latitude).word(place.longitude);
        rows.boolean(true).moment(place.createdAt).moment(place.createdAt);
    });
    return table;
}

TableCopy machineTable(const World &world)
{
    TableCopy table{.service = Service::Machines,
                    .table = "Machine",
                    .columns = {"id", "code", "serialNumber", "type", "name", "status", "locationId", "lastPing",
                                "metadata", "createdAt", "updatedAt"}};
    table.fill = eachOf(world.machines, [&world](CopyWriter &rows, const Machine &machine, std::size_t) {
        rows.word(machine.id).word(machine.code).text(machine.serial).word(wordOf(machine.kind)).text(machine.name);
        rows.word(wordOf(machine.state))
            .word(world.places[static_cast<std::size_t>(machine.place)].id)
            .moment(machine.lastPing);
        rows.text(metadataOf(world, machine)).moment(machine.createdAt);
        rows.moment(std::max({machine.createdAt, machine.lastPing, machine.retiredAt}));
    });
    return table;
}

TableCopy machineConfigTable(const World &world)
{
    TableCopy table{.service = Service::Machines,
                    .table = "MachineConfig",
                    .columns = {"id", "machineId", "settings", "createdAt", "updatedAt"}};
    table.fill = eachOf(world.machines, [ids = IdMaker(world.seed, 90)](CopyWriter &rows, const Machine &machine,
                                                                        std::size_t index) mutable {
        const Moment at = machine.createdAt + 20 * Minute;
        rows.word(ids.next(at)).word(machine.id).text(settingsOf(machine, index)).moment(at).moment(at);
    });
    return table;
}

TableCopy serviceTable(const World &world)
{
    TableCopy table{.service = Service::Machines,
                    .table = "ServiceHistory",
                    .columns = {"id", "machineId", "serviceType", "description", "performedById", "performedAt",
                                "nextServiceDate", "photos", "location", "metadata"}};
    table.fill = eachOf(world.services, [&world, ids = IdMaker(world.seed, 91)](
                                            CopyWriter &rows, const ServiceRecord &service, std::size_t) mutable {
        const Machine &machine = world.machines[static_cast<std::size_t>(service.machine)];
        const Place &place = world.places[static_cast<std::size_t>(machine.place)];
        rows.word(ids.next(service.at)).word(machine.id).word(service.type).text(service.description);
        rows.word(world.users[static_cast<std::size_t>(service.user)].id).moment(service.at).moment(service.next);
        rows.texts({}).word(place.latitude + ',' + place.longitude).text(service.metadata);
    });
    return table;
}

} // namespace

std::vector<TableCopy> machineTables(const World &world)
{
    std::vector<TableCopy> tables;
    tables.push_back(placeTable(world));
    tables.push_back(machineTable(world));
    tables.push_back(machineConfigTable(world));
    tables.push_back(telemetryTable(world));
    tables.push_back(serviceTable(world));
    return tables;
}

} // namespace vhm24::app::demo

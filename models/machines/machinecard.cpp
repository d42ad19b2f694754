// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machines/machinecard.h"

#include "models/machines/tables.h"

#include <QJsonDocument>

#include <cmath>

namespace vhm24::machines {

using namespace core;

namespace {

/// $1 machine; %1 the rule of the computed state. The next service is the earliest that the latest work of each kind
/// asks for.
constexpr const char *Card = R"(
SELECT m.id, m.code, m.name, m.type, m."serialNumber", m.status, m.state, m."lastPing", l.id, l.name, l.address,
       m.metadata ->> 'model', c.id, c.settings, c."updatedAt", t.temperature, t."createdAt",
       (SELECT min("nextServiceDate") FROM (
            SELECT DISTINCT ON ("serviceType") "nextServiceDate" FROM {machines}."ServiceHistory"
            WHERE "machineId" = m.id AND "nextServiceDate" IS NOT NULL
            ORDER BY "serviceType", "performedAt" DESC) AS planned)
FROM (SELECT id, code, name, type, "serialNumber", status::text AS status, %1 AS state, "lastPing", "locationId", metadata
      FROM {machines}."Machine" WHERE id = $1::text) AS m
LEFT JOIN {machines}."Location" l ON l.id = m."locationId"
LEFT JOIN {machines}."MachineConfig" c ON c."machineId" = m.id
LEFT JOIN LATERAL (
    SELECT temperature, "createdAt" FROM {machines}."MachineTelemetry"
    WHERE "machineId" = m.id AND temperature IS NOT NULL
      AND "createdAt" >= (now() AT TIME ZONE 'UTC') - interval '30 days'
    ORDER BY "createdAt" DESC LIMIT 1) AS t ON true)";

constexpr const char *Visits = R"(
SELECT id, "performedAt", "serviceType", description, "performedById", count(*) OVER ()
FROM {machines}."ServiceHistory" WHERE "machineId" = $1::text ORDER BY "performedAt" DESC, id DESC LIMIT 30)";

QByteArray stateRule()
{
    for (const TableDescriptor &table : tables()) {
        if (qstrcmp(table.table, "Machine") == 0)
            return sqlOf(table.columns[std::size_t(table.indexOf("state"))]);
    }
    return "NULL";
}

} // namespace

double MachineCard::temperatureMax() const
{
    const double limit = settings.value(QLatin1String("temperatureLimit")).toDouble(DefaultTemperatureMax);
    const double own = settings.value(QLatin1String("temperatureMax")).toDouble(limit);
    return std::isfinite(own) ? own : DefaultTemperatureMax;
}

std::vector<Statement> MachineCard::statements(const Layout &layout, const QString &machineId)
{
    return {
        {.sql = layout.sql(QByteArray(Card).replace("%1", stateRule()), Service::Machines), .parameters = {machineId}},
        {.sql = layout.sql(Visits, Service::Machines), .parameters = {machineId}}};
}

Result<MachineCard> MachineCard::read(std::span<const RowSet> answers)
{
    const RowSet &row = answers[0];
    if (row.rows() == 0)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("there is no such machine")};
    MachineCard card{.id = row.text(0, 0),
                     .code = row.text(0, 1),
                     .name = row.text(0, 2),
                     .type = row.text(0, 3),
                     .serialNumber = row.text(0, 4),
                     .status = row.text(0, 5),
                     .state = row.text(0, 6),
                     .lastPing = row.moment(0, 7),
                     .placeId = row.text(0, 8),
                     .place = row.text(0, 9),
                     .address = row.text(0, 10),
                     .model = row.text(0, 11),
                     .configId = row.text(0, 12),
                     .settings = QJsonDocument::fromJson(row.text(0, 13).toUtf8()).object(),
                     .settingsAt = row.moment(0, 14),
                     .temperature = row.optionalReal(0, 15),
                     .temperatureAt = row.moment(0, 16),
                     .nextService = row.moment(0, 17)};
    const RowSet &visits = answers[1];
    for (int r = 0; r < visits.rows(); ++r) {
        card.visits.push_back({.id = visits.text(r, 0),
                               .at = visits.moment(r, 1),
                               .type = visits.text(r, 2),
                               .description = visits.text(r, 3),
                               .userId = visits.text(r, 4)});
        card.visitCount = visits.integer(r, 5);
    }
    return card;
}

} // namespace vhm24::machines

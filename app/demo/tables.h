// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/tablecopy.h"
#include "app/demo/world.h"

#include <vector>

namespace vhm24::app::demo {

/// The tables of one service in an order that foreign keys allow. They read the world when they are copied.
std::vector<TableCopy> authTables(const World &world);
std::vector<TableCopy> machineTables(const World &world);
std::vector<TableCopy> inventoryTables(const World &world);
std::vector<TableCopy> taskTables(const World &world);
std::vector<TableCopy> sharedTables(const World &world);
std::vector<TableCopy> tablesOf(core::Service service, const World &world);

TableCopy telemetryTable(const World &world);
/// Sets lastPing to the last report that telemetryTable() will write.
void setLastPings(World &world);

struct Notice {
    QByteArray type = {}, title = {}, message = {}, metadata = {};
    int user = -1;
    Moment at = 0;
    Moment readAt = 0;
};
std::vector<Notice> buildNotices(const World &world);

struct Report {
    QByteArray id = {}, machineId = {}, error = {};
    Moment at = 0;
    int temperature = 0; ///< Tenths, as humidity.
    int humidity = 0;
    qint64 sales = 0;
    int signal = -60;
    bool doorOpen = false;
};
void writeReport(CopyWriter &rows, const Report &report);
std::vector<const char *> reportColumns();

void writeMovement(CopyWriter &rows, const Movement &movement, const QByteArray &itemId, const QByteArray &userId,
                   const QByteArray &machineId);
std::vector<const char *> movementColumns();

void writeAudit(CopyWriter &rows, const AuditRow &row, const QByteArray &id, const QByteArray &userId);
std::vector<const char *> auditColumns();

} // namespace vhm24::app::demo

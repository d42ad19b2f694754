// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/faultcount.h"

#include "models/core/database/database.h"
#include "models/core/health/healthstore.h"

namespace vhm24::core {

Result<Done> keepFaultCount(const Layout &layout, const DoctorReport &report)
{
    const auto connection = Connection::open(layout.database(Service::Auth).settings());
    if (!connection)
        return connection.error();
    return HealthStore(layout).add(**connection, {.subject = QStringLiteral("all"),
                                                  .figure = QStringLiteral("doctor_faults"),
                                                  .takenAt = QDateTime::currentDateTimeUtc(),
                                                  .value = double(report.faults())});
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/service.h"

#include <QString>

namespace vhm24::tests {

/// What VHM24_TEST_LAYOUT names: `schemas`, five of them in one database, or `databases`, or `public`, all five
/// services in the one schema that every database has.
inline QString testLayout() { return qEnvironmentVariable("VHM24_TEST_LAYOUT", QStringLiteral("schemas")); }
inline bool isInManyDatabases() { return testLayout() == QLatin1String("databases"); }
inline bool isInOneSchema() { return testLayout() == QLatin1String("public"); }
inline QString testSchema(core::Service service)
{
    return isInOneSchema() ? QStringLiteral("public") : QString(core::nameOf(service));
}

} // namespace vhm24::tests

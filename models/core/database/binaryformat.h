// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vhm24::core {

// Binary moments are microseconds, and dates days, since 2000-01-01.
inline constexpr qint64 EpochShiftMs = 946'684'800'000; ///< From 1970 to 2000.

namespace oid {

/// Types of PostgreSQL's own catalog (pg_type.dat); they never change.
enum TypeOid : unsigned {
    Bool = 16,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Float4 = 700,
    Float8 = 701,
    TextArray = 1009,
    Date = 1082,
    Timestamp = 1114,
    TimestampTz = 1184,
    Jsonb = 3802
};

} // namespace oid

} // namespace vhm24::core

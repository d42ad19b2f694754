// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tableview.h"

#include <QJsonObject>

namespace vhm24::core {

/// A view to be kept or sent: columns and operators by name, so that it outlives a change of the table.
[[nodiscard]] QJsonObject toJson(const TableDescriptor &table, const TableView &view);
/// What this table still knows of it; the rest is named in `unknown` and left out. Without a known order the table's
/// own one is taken. Times in words ("today") keep the values they had: see withPresentTimes().
[[nodiscard]] TableView viewFromJson(const TableDescriptor &table, const QJsonObject &json, QStringList *unknown);

} // namespace vhm24::core

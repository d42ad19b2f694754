// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/catalog.h"
#include "ui/core/shell/navigator.h"

#include <QJsonObject>

namespace vhm24::ui {

/// What a page shows, for the settings; columns by name, so that a later version still understands it.
[[nodiscard]] QJsonObject toJson(const PageArgument &argument, const core::TableDescriptor *table);
/// What is no column or no condition any more is left out.
[[nodiscard]] PageArgument argumentFromJson(const QJsonObject &json, const core::TableDescriptor *table);

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace vhm24::machines {

struct ServiceVisit {
    QString id = {};
    QDateTime at = {};
    QString type = {}; ///< A word of ServiceType.
    QString description = {};
    QString userId = {};
};

/// What is known about one machine beside its telemetry.
struct MachineCard {
    QString id = {};
    QString code = {};
    QString name = {};
    QString type = {};
    QString serialNumber = {};
    QString status = {};
    QString state = {}; ///< A word of MachineState, by the rule of the table.
    QDateTime lastPing = {};
    QString placeId = {};
    QString place = {};
    QString address = {};
    QString model = {}; ///< From the machine's further data; may be empty.
    QString configId = {};
    QJsonObject settings = {};
    QDateTime settingsAt = {};
    std::optional<double> temperature = {};
    QDateTime temperatureAt = {};
    QDateTime nextService = {};
    qint64 visitCount = 0;
    std::vector<ServiceVisit> visits = {}; ///< The newest.

    static constexpr double DefaultTemperatureMax = 8;
    /// °C above which goods spoil: its own setting or the default.
    [[nodiscard]] double temperatureMax() const;

    static std::vector<core::Statement> statements(const core::Layout &layout, const QString &machineId);
    static constexpr std::size_t StatementCount = 2;
    /// NotFound when there is no such machine.
    static core::Result<MachineCard> read(std::span<const core::RowSet> answers);
};

} // namespace vhm24::machines

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/inventory/containers.h"
#include "models/machines/machinecard.h"
#include "models/machines/telemetryseries.h"
#include "models/shared/machinesales.h"
#include "models/tasks/machinetasks.h"

#include <QObject>

#include <functional>

namespace vhm24::ui::machines {

/// What the card of a machine shows; each service answers for itself, and none may be there yet.
struct MachineView {
    template <typename T> using Answer = std::optional<core::Result<T>>;
    Answer<vhm24::machines::MachineCard> card = {};
    Answer<std::vector<vhm24::machines::TelemetryError>> errors = {}; ///< Of the last 24 hours.
    Answer<vhm24::machines::TelemetryPart> telemetry = {};
    Answer<vhm24::inventory::Containers> containers = {};
    Answer<vhm24::tasks::MachineTasks> tasks = {};
    Answer<vhm24::shared::MachineSales> sales = {};

    /// Takes over what the other one has.
    void merge(MachineView other);
    [[nodiscard]] qint64 rows() const;
};

struct MachineQuestion {
    vhm24::machines::TelemetryRange telemetry = {}; ///< With the machine's id.
    QDateTime now = {};
    QDateTime dayStart = {};
    bool tasks = true;
    QString onlyTasksOf = {}; ///< Empty = everybody's.
    bool sales = true;
};

/// Asks all services about one machine: one round trip for each physical database. The newest question wins.
class MachineLoad : public QObject {
    Q_OBJECT
public:
    MachineLoad(const core::Layout &layout, const vhm24::machines::TelemetrySeries &series, QObject *parent = nullptr);
    ~MachineLoad() override;

    void ask(const MachineQuestion &question);

Q_SIGNALS:
    void arrived(const vhm24::ui::machines::MachineView &part);
    void finished(qint64 roundTrips);

private:
    struct Piece {
        core::Service service = core::Service::Machines;
        std::vector<core::Statement> statements = {};
        std::function<void(MachineView &, std::span<const core::RowSet>)> read = {};
        std::function<void(MachineView &, const core::Error &)> fail = {};
    };
    [[nodiscard]] std::vector<Piece> pieces(const MachineQuestion &question) const;
    [[nodiscard]] Piece machinePiece(const MachineQuestion &question) const;
    static core::Result<MachineView> run(core::Connection &connection, const std::vector<Piece> &pieces,
                                         const core::CallOptions &options);

    const core::Layout &m_layout;
    const vhm24::machines::TelemetrySeries &m_series;
    std::stop_source m_stop;
    quint64 m_generation = 0;
};

} // namespace vhm24::ui::machines

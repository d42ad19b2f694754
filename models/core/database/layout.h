// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/service.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace vhm24::core {

class Database;
class Replica;

/// Which database and schema holds each service. Five services may share one Database.
/// SQL names schemas by placeholders ({auth}, {machines}, {inventory}, {tasks}, {shared}, {desk}), never by itself.
class Layout {
public:
    struct Place {
        std::shared_ptr<Database> database = {};
        QString schema = {};
        std::shared_ptr<Replica> replica = {}; ///< Services that share a database share it too.
    };
    explicit Layout(std::array<Place, AllServices.size()> places) : m_places(std::move(places)) {}

    [[nodiscard]] Database &database(Service service) const { return *place(service).database; }
    /// For figures that are only shown: the replica while it is fresh enough, else the database itself. Never the base
    /// of a write.
    [[nodiscard]] Database &reader(Service service) const;
    /// Null where there is none.
    [[nodiscard]] Replica *replica(Service service) const { return place(service).replica.get(); }
    [[nodiscard]] std::shared_ptr<Database> sharedDatabase(Service service) const { return place(service).database; }
    [[nodiscard]] const QString &schema(Service service) const { return place(service).schema; }
    [[nodiscard]] bool share(Service one, Service other) const { return place(one).database == place(other).database; }
    /// Each physical database once, with the services in it.
    [[nodiscard]] std::vector<std::pair<Database *, std::vector<Service>>> databases() const;
    /// Replaces the placeholders by quoted schema names.
    [[nodiscard]] QByteArray sql(QByteArray text) const;
    /// The same for a statement that runs in the database of `home`; {audit} there is the table that takes its
    /// audit rows in the same transaction: "AuditLog" itself, or the outbox when auth is another database.
    [[nodiscard]] QByteArray sql(QByteArray text, Service home) const;

    /// Our own schema; the same name in every database.
    static constexpr const char *DeskSchema = "desk";

private:
    [[nodiscard]] const Place &place(Service service) const { return m_places[static_cast<std::size_t>(service)]; }
    std::array<Place, AllServices.size()> m_places;
};

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace vhm24::core {

struct ConnectionSettings;

/// How many rows a table holds and what they are, whatever their order.
struct TableCount {
    QString schema = {};
    QString table = {};
    qint64 rows = 0;
    QString checksum = {}; ///< Sum of a 64-bit hash of each row.

    [[nodiscard]] QString name() const { return schema + QLatin1Char('.') + table; }
    friend bool operator==(const TableCount &, const TableCount &) = default;
};

/// Called before each table is read.
using CensusProgress = std::function<void(const QString &table, int number, int total)>;

/// A connection that sees one moment of its database until it is destroyed, on the thread that took it.
class Snapshot {
public:
    static Result<std::unique_ptr<Snapshot>> take(const ConnectionSettings &place);
    /// Connected, and one round trip away from its moment: the rest of take() is fix().
    static Result<std::unique_ptr<Snapshot>> prepare(const ConnectionSettings &place) { return open(place, {}); }
    Result<Done> fix();
    /// The moment that another one exported.
    static Result<std::unique_ptr<Snapshot>> join(const ConnectionSettings &place, const QString &id);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QDateTime &moment() const { return m_moment; } ///< By the clock of the server.
    [[nodiscard]] Connection &connection() const { return *m_connection; }

    /// Every table of these schemas, ordered by name; reads all of them.
    Result<std::vector<TableCount>> census(const QStringList &schemas, const CensusProgress &progress,
                                           std::stop_token stop) const;

private:
    explicit Snapshot(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    static Result<std::unique_ptr<Snapshot>> open(const ConnectionSettings &place, const QByteArray &first);
    std::unique_ptr<Connection> m_connection;
    QString m_id;
    QDateTime m_moment;
};

/// What differs, one sentence for each table; empty when both are the same.
[[nodiscard]] QStringList censusDifferences(const std::vector<TableCount> &expected,
                                            const std::vector<TableCount> &found);

} // namespace vhm24::core

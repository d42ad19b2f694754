// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/statement.h"
#include "models/core/settings/connectionsettings.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

struct pg_conn;
struct pg_result;

namespace vhm24::bench {

/// libpq and nothing else, to compare with.
class BareConnection {
public:
    explicit BareConnection(const core::ConnectionSettings &settings);

    /// With values apart and a binary answer, as fast as libpq can; ends the program when it fails.
    [[nodiscard]] std::shared_ptr<pg_result> run(const core::Statement &statement);
    /// The first value of the first row as a number.
    [[nodiscard]] qint64 number(const core::Statement &statement);
    /// COPY … TO STDOUT, every block handed out.
    void copyOut(const QByteArray &sql, const std::function<void(const char *bytes, int size)> &take);

private:
    std::shared_ptr<pg_conn> m_handle;
};

/// Qt's own way, opened as any program would.
class StockConnection {
public:
    explicit StockConnection(const core::ConnectionSettings &settings);
    ~StockConnection();
    StockConnection(const StockConnection &) = delete;
    StockConnection &operator=(const StockConnection &) = delete;

    [[nodiscard]] const QSqlDatabase &database() const { return *m_database; }

private:
    std::unique_ptr<QSqlDatabase> m_database;
};

} // namespace vhm24::bench

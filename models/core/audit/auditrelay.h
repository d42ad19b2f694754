// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace vhm24::core {

/// With five databases the audit log lives in auth only: rows that other services wrote into their outbox are copied
/// there, by id, so that a row copied twice is still one. Does nothing where all services share a database.
class AuditRelay : public QObject {
    Q_OBJECT
public:
    explicit AuditRelay(const Layout &layout, QObject *parent = nullptr);
    void start(); ///< Now and every few seconds.
    /// One round over one database; the number of rows that were copied. Also for tests and commands.
    [[nodiscard]] QFuture<Result<qint64>> relay(Service service);
    /// The services whose database is not that of auth, one for each database.
    [[nodiscard]] std::vector<Service> sources() const;

private:
    const Layout &m_layout;
    QTimer m_timer;
};

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"

#include <QJsonObject>

namespace vhm24::core {

/// How long one statement of a transfer may take: that of the whole of a large table too.
inline constexpr std::chrono::milliseconds TransferDeadline{3'600'000};

/// One snapshot of the source for the copy and its proof. COPY takes no parameters: bounds, the job and the words of
/// the user stand in settings of the transaction (desk.after, desk.upto, desk.job, desk.words) and SQL asks for those.
class SourceSession {
public:
    SourceSession(Connection &connection, QString job) : m_connection(connection), m_job(std::move(job)) {}
    ~SourceSession() { end(); }
    SourceSession(const SourceSession &) = delete;
    SourceSession &operator=(const SourceSession &) = delete;

    /// `words`: what a text of the source means, by "Table.column" and the text in capitals.
    Result<Done> begin(const QJsonObject &words, bool readOnly);
    /// Rows with a key above `after` (from the first one when there is none) up to and with `upto`.
    Result<Done> setRange(const QString &after, const QString &upto);
    void end();

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const QString &job() const { return m_job; }

private:
    Connection &m_connection;
    QString m_job;
    bool m_open = false;
};

/// A transaction on the target that is undone unless it was committed.
class TargetTransaction {
public:
    explicit TargetTransaction(Connection &connection) : m_connection(connection) {}
    ~TargetTransaction();
    TargetTransaction(const TargetTransaction &) = delete;
    TargetTransaction &operator=(const TargetTransaction &) = delete;

    Result<Done> begin();
    Result<Done> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace vhm24::core

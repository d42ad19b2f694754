// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/transferrun.h"

#include <QDateTime>
#include <QJsonObject>

namespace vhm24::core {

struct OldTable;

/// A row of an import that did not fit. Secrets of the row are not read.
struct QuarantinedRow {
    QString id = {};
    Service service = Service::Auth;
    QString table = {};
    QString sourceId = {};
    QString reason = {};   ///< A word and a column; see describeReason().
    QJsonObject row = {};  ///< As it is to be sent.
    bool repaired = false; ///< By a person; it was not sent yet.
    QDateTime createdAt = {};
};

/// What a person changed in a row; a field that was taken out becomes empty.
[[nodiscard]] QJsonObject changedFields(const QJsonObject &before, const QJsonObject &after);

struct ResendReport {
    qint64 sent = 0;
    qint64 kept = 0; ///< Have a reason still, maybe another one.
};

/// What an import could not place, in desk.import_quarantine of each database: look at it, repair it, send it again.
/// Blocks, and opens connections of its own.
class Quarantine {
public:
    explicit Quarantine(const Layout &target);

    Result<std::vector<QuarantinedRow>> list(int limit = 10'000);
    Result<qint64> count();
    /// Changes fields of a row that waits; a null makes one empty. NotFound when no row of this id waits.
    Result<Done> repair(const QString &id, const QJsonObject &changes);
    /// Those of `ids`, or all. Rows go in the order in which they refer to each other; what has a reason still stays.
    Result<ResendReport> resend(const QStringList &ids = {});

private:
    Result<ResendReport> resendTable(const OldTable &table, const QStringList &ids);
    Result<Done> refuseDeadReferences(Connection &target, const OldTable &table);

    LayoutConnections m_targets;
};

} // namespace vhm24::core

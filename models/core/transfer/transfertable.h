// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/service.h"

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <vector>

namespace vhm24::core {

class Layout;

struct TransferColumn {
    QString name = {};
    QByteArray expression = {}; ///< Over the alias s of the source; its text is what the target reads.
    QByteArray type = {};       ///< Of the target.
};

/// One table on its way: where its rows are read, what becomes of each, and which do not fit. All of it is SQL of the
/// program and names from catalogs; what a user says comes in by settings of the session (see transfersession.h).
struct TransferTable {
    Service service = Service::Auth;
    QString name = {};
    QByteArray source = {}; ///< Of the connection that is read, quoted.
    QByteArray target = {}; ///< The table itself, quoted.
    QByteArray targetSchema = {};
    std::vector<TransferColumn> columns = {}; ///< In the order of the checksum; one of them is "id".
    QByteArray reason = {};                   ///< A word and a column for a row that does not fit, else NULL.
    QByteArray row = "to_jsonb(s)";           ///< What quarantine keeps of a row that does not fit.
    std::vector<QStringList> uniqueKeys = {}; ///< Besides the primary key.
    std::vector<std::pair<QString, QString>> references = {}; ///< Column and table of the same service.

    [[nodiscard]] QByteArray columnList(const char *alias = "") const; ///< With `d.` before each, for example.
    [[nodiscard]] QByteArray expressions() const;
    [[nodiscard]] QByteArray fits() const; ///< A condition over s.
    /// 64 bits over all columns of a row, the same on both sides; their sum is the checksum of a table.
    [[nodiscard]] QByteArray sourceHash() const;
    [[nodiscard]] QByteArray targetHash(const char *alias) const;
};

/// The names, keys and references of a table of the contract, with what `layout` calls it; no columns yet.
[[nodiscard]] TransferTable transferTable(const Layout &layout, Service service, const QString &name);
/// The tables of a service, those that others refer to first.
[[nodiscard]] QStringList tablesInOrder(Service service);

} // namespace vhm24::core

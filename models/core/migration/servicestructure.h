// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/result.h"
#include "models/core/service.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace vhm24::core {

/// What the program relies on in the schema of one service. Both sides of a comparison are brought into this form:
/// types and defaults as the catalog writes them, without schema names.
struct ServiceStructure {
    struct Column {
        QString type = {};
        bool notNull = false;
        std::optional<QString> defaultValue = {};
    };
    struct Index {
        QString definition = {};  ///< Such as `unique (email)`.
        bool plain = false;       ///< Neither a primary key nor unique: it only makes things faster.
        QStringList columns = {}; ///< Of the expected ones.
    };
    struct Table {
        QMap<QString, Column> columns = {};
        QMap<QString, Index> indexes = {};
        QMap<QString, QString> foreignKeys = {}; ///< Name to `(userId) to User on delete SET NULL on update CASCADE`.
    };
    QMap<QString, Table> tables = {};
    QMap<QString, QStringList> enums = {};
};

/// What the back end's own tool makes, from :/schema/contract.json.
[[nodiscard]] const ServiceStructure &expectedStructure(Service service);
/// What the catalog says about the tables and enums that `expected` names; the others are not looked at.
Result<ServiceStructure> readStructure(Connection &connection, const QString &schema, const ServiceStructure &expected,
                                       const CallOptions &options = {});
/// Everything in the schema but the journal of migrations.
Result<ServiceStructure> readWholeStructure(Connection &connection, const QString &schema);

// One wording for both sides.
[[nodiscard]] QString indexDefinition(bool primary, bool unique, const QStringList &columns);
[[nodiscard]] QString foreignKeyDefinition(const QStringList &columns, const QString &references,
                                           const QString &onDelete, const QString &onUpdate);

} // namespace vhm24::core

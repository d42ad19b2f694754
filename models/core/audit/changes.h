// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/column.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <vector>

namespace vhm24::core {

/// One field of an audit row.
struct FieldChange {
    enum class Kind { Added, Removed, Changed };
    QString field = {}; ///< Empty when the row holds no object.
    QJsonValue from = {};
    QJsonValue to = {};
    Kind kind = Kind::Changed;
};

/// Reads "AuditLog"."changes" in every shape that has been written: `{field:{from,to}}`, `{field:{old,new}}`, and plain
/// values, which are the body of a new record or facts such as `{authMethod:"EMAIL"}`. Fields that stayed as they were
/// are left out; values of passwords and tokens are masked. Text that is no JSON gives nothing.
[[nodiscard]] std::vector<FieldChange> readChanges(const QString &json);

/// The fields in one line, by the given names; `name` may give an empty text to leave a field out.
[[nodiscard]] QString summaryOf(const std::vector<FieldChange> &changes,
                                const std::function<QString(const QString &field)> &name = {});

/// The whole document with indents, secrets masked; the text itself where it is no JSON.
[[nodiscard]] QString indentedChanges(const QString &json);

/// The same on one line; text without secrets comes back as it is.
[[nodiscard]] QByteArray maskedChanges(const QByteArray &json);

/// A value of JSON as a cell of that column; invalid where it does not fit.
[[nodiscard]] QVariant cellValue(const Column &column, const QJsonValue &value);

} // namespace vhm24::core

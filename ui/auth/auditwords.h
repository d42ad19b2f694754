// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/changes.h"
#include "ui/core/table/cellpresenter.h"

namespace vhm24::ui::auth {

/// The words for rows of the audit log, whoever wrote them.

[[nodiscard]] QString auditActionText(const Context &context, const QString &word);
[[nodiscard]] QString auditActionIcon(const QString &word);

/// What an audit row is about.
struct AuditRecord {
    QString text = {};                             ///< The record's name, or its id where nothing better is known.
    QString kind = {};                             ///< What kind of record.
    bool known = false;                            ///< Text is a name.
    std::optional<core::Reference> reference = {}; ///< Where a page can be opened.
};
[[nodiscard]] AuditRecord auditRecord(const Context &context, const QString &entity, const QString &entityId,
                                      const QString &changes = {});

[[nodiscard]] QString auditFieldTitle(const Context &context, const QString &entity, const QString &field);
/// A value of a difference in the words of its column; text is empty for nothing.
[[nodiscard]] CellLook auditValue(const CellPresenter &presenter, const QString &entity, const QString &field,
                                  const QJsonValue &value);
/// One line: a single change with its values, else the names of the fields.
[[nodiscard]] QString auditSummary(const CellPresenter &presenter, const QString &entity, const QString &changes);

} // namespace vhm24::ui::auth

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"

#include <QJsonValue>

#include <vector>

namespace vhm24::ui {

/// One line of a JSON document as a person reads it.
struct JsonLine {
    int depth = 0;
    QString key = {};                              ///< The field as it is stored, or the number of an entry.
    QString name = {};                             ///< What the field is called here; its key where we do not know it.
    QString value = {};                            ///< Empty where the deeper lines below are the value.
    std::optional<core::Reference> reference = {}; ///< The value is the name of this table's row …
    QString id = {};                               ///< … with this id.
};

/// JSON in words: known fields by their names, values by their kind, ids of rows by the names of these. Secrets are
/// masked. Text that is no JSON stays as it is.
class JsonWords {
public:
    explicit JsonWords(const Context &context) : m_context(context) {}

    /// An object or a list, in place of a single value.
    [[nodiscard]] static bool isDocument(const QString &json);
    [[nodiscard]] QString summary(const QString &json) const; ///< On one line.
    [[nodiscard]] QString summary(const QJsonValue &value) const;
    /// Single values first, since groups below them would part them from their parent. Nothing for a single value.
    [[nodiscard]] std::vector<JsonLine> lines(const QString &json) const;
    [[nodiscard]] QString text(const QString &json) const; ///< The lines as plain text with indents.

private:
    void addMember(std::vector<JsonLine> &lines, int depth, const QString &key, const QJsonValue &value) const;
    void addMembers(std::vector<JsonLine> &lines, int depth, const QJsonValue &value) const;
    [[nodiscard]] QString name(const QString &key) const;
    [[nodiscard]] QString single(const QString &key, const QJsonValue &value) const;
    [[nodiscard]] std::optional<core::Reference> reference(const QString &key, const QJsonValue &value) const;
    [[nodiscard]] QString memberSummary(const QString &key, const QJsonValue &value) const;

    const Context &m_context;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <vector>

namespace vhm24::core {

/// One bound value in PostgreSQL's text format; the SQL casts it (`$1::text`). No value = NULL.
class Parameter {
public:
    Parameter() = default; ///< NULL
    Parameter(std::nullopt_t) {}
    Parameter(const QString &text);
    Parameter(QByteArray text) : m_text(std::move(text)) {}
    Parameter(bool value) : m_text(value ? QByteArrayLiteral("t") : QByteArrayLiteral("f")) {}
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) Parameter(Number value) :
        m_text(QByteArray::number(static_cast<qlonglong>(value)))
    {
    }
    Parameter(double value);
    /// A moment as PostgreSQL's `timestamp` in UTC with milliseconds; an invalid one is NULL.
    Parameter(const QDateTime &moment);
    /// text[]; also accepted for enum arrays with a cast.
    Parameter(const QStringList &texts);
    Parameter(const char *) = delete;
    template <typename Value> Parameter(const std::optional<Value> &value)
    {
        if (value)
            *this = Parameter(*value);
    }

    [[nodiscard]] const char *data() const { return m_text ? m_text->constData() : nullptr; }
    [[nodiscard]] bool isNull() const { return !m_text; }
    /// A NUL or another character that the protocol can't carry.
    [[nodiscard]] bool isSendable() const { return !m_text || !m_text->contains('\0'); }

private:
    std::optional<QByteArray> m_text;
};

/// SQL with its values; the values never become part of the text.
struct Statement {
    QByteArray sql = {};
    std::vector<Parameter> parameters = {};
    bool asText = false; ///< The answer as PostgreSQL writes it, whatever its types; read it by RowSet::bytes().
};

/// PostgreSQL's array literal of these texts, with every element quoted.
[[nodiscard]] QByteArray arrayLiteral(const QStringList &texts);
/// `name` as a quoted identifier.
[[nodiscard]] QByteArray quotedIdentifier(const QString &name);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <string_view>

struct pg_result;

namespace vhm24::core {

/// The elements of a binary array of one dimension, without its NULLs.
[[nodiscard]] QStringList textsOfArray(std::string_view raw);

/// The binary answer to one statement. Cheap to copy; rows and columns count from 0.
/// An accessor of a NULL gives the empty value of its type; ask isNull() where that matters.
class RowSet {
public:
    RowSet() = default;
    explicit RowSet(pg_result *result); ///< Takes ownership.

    [[nodiscard]] int rows() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString columnName(int column) const;
    /// Rows written by INSERT, UPDATE, DELETE or COPY.
    [[nodiscard]] qint64 affectedRows() const;
    [[nodiscard]] bool isNull(int row, int column) const;

    [[nodiscard]] QString text(int row, int column) const; ///< text, varchar, enum, json, jsonb
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] qint64 integer(int row, int column) const; ///< int2, int4, int8
    [[nodiscard]] double real(int row, int column) const;    ///< float8, float4 and the integers
    [[nodiscard]] bool boolean(int row, int column) const;
    [[nodiscard]] QDateTime moment(int row, int column) const; ///< timestamp and timestamptz, in UTC
    [[nodiscard]] QDate date(int row, int column) const;
    [[nodiscard]] QStringList texts(int row, int column) const; ///< text[] and enum[]; NULL reads as empty
    [[nodiscard]] std::optional<double> optionalReal(int row, int column) const;
    /// By the column's own type; NULL is an invalid QVariant.
    [[nodiscard]] QVariant value(int row, int column) const;

    /// The bytes as they came, valid as long as this set.
    [[nodiscard]] std::string_view raw(int row, int column) const;

    // For Connection: what libpq says of this result.
    [[nodiscard]] bool isEnd() const { return !m_result; }
    [[nodiscard]] int status() const; ///< ExecStatusType
    [[nodiscard]] bool isFailure() const;
    [[nodiscard]] Error serverError() const;

private:
    std::shared_ptr<pg_result> m_result;
};

} // namespace vhm24::core

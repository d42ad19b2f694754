// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>

namespace vhm24::core {

enum class ErrorKind {
    Unavailable,    ///< The server can't be reached, or the connection died before the answer.
    Cancelled,      ///< The caller's stop token ended it; a deadline that passed is Unavailable.
    Conflict,       ///< The row changed since it was read.
    Constraint,     ///< A rule of the database refused it (SQLSTATE class 23).
    Denied,         ///< No right to do it.
    Invalid,        ///< The input itself is wrong (SQLSTATE class 22, or our own check).
    NotFound,       ///< The row is not there.
    OutcomeUnknown, ///< The connection died while a write was under way: ask by operation id.
    Internal        ///< Anything else: a defect, or a server in trouble.
};

/// A failure as data. `detail` is the server's or our own untranslated text and never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QByteArray sqlState = {}; ///< Five characters, or empty when the failure is not the server's.
    QString detail = {};
    QString subject = {}; ///< What it is about: a constraint, column, item or service; may be empty.
    int statement = -1;   ///< Which of those that ran together failed, where that is known.
    int position = 0;     ///< Of the fault in the text of the statement, in characters from 1; 0 when it is not known.
};

/// The result of something that has nothing to return.
using Done = std::monostate;

/// Either a value or an Error. Ask with ok() first; value() of a failure is a programming error.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] T &value() { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

inline Error invalid(QString detail, QString subject = {})
{
    return {.kind = ErrorKind::Invalid, .detail = std::move(detail), .subject = std::move(subject)};
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFile>

#include <optional>

namespace vhm24::core {

/// Reads the JSON file that the older import script kept: an object with a list for each table, maybe within another
/// object. A row is handed on as it stands; what is in it is for PostgreSQL to read. Memory is that of one row.
class JsonBackup {
public:
    struct Row {
        QString table = {}; ///< The name of the list, as the file has it.
        QByteArray json = {};
    };

    explicit JsonBackup(const QString &path) : m_file(path) {}

    Result<Done> open();
    /// Nothing at the end, and after an error.
    std::optional<Row> next();
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    int peek(); ///< -1 at the end.
    int skip(); ///< The next character that is no blank; not taken.
    bool take(char wanted);
    bool takeText(QByteArray &text); ///< With its quotes.
    bool takeValue(QByteArray &value);
    bool enterValue(); ///< Behind a key: into an object or a list, or past anything else.
    bool fail(const char *what);

    QFile m_file;
    QByteArray m_buffer;
    qsizetype m_next = 0;
    qint64 m_passed = 0;
    int m_depth = 0; ///< Objects that are open around the lists.
    bool m_inList = false;
    bool m_first = true; ///< Of the object or list.
    QString m_list;
    std::optional<Error> m_error;
};

/// The older table that a list of the file is about: "users", "machine_telemetry", "AuditLog" …; empty for none.
[[nodiscard]] QString oldTableForList(const QString &list);

} // namespace vhm24::core

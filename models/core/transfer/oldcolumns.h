// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/transfertable.h"

#include <QMap>

#include <optional>

namespace vhm24::core {

/// The columns that a table of the source has, and their types as PostgreSQL writes them. Texts of a JSON file are
/// `text`, its arrays and objects `jsonb`.
using OldColumns = QMap<QString, QString>;

/// What becomes of a row of the older schema: SQL for each column of the contract, and for what does not fit. None of
/// it raises an error, whatever stands in the row.
class OldColumnMapping {
public:
    OldColumnMapping(const TransferTable &table, const OldColumns &found);

    [[nodiscard]] const std::vector<TransferColumn> &columns() const { return m_columns; }
    /// Branches `WHEN … THEN 'word:column'` of a CASE, those of the columns alone.
    [[nodiscard]] QByteArray branches() const { return m_branches; }
    /// Needed columns that the source lacks and that nothing can stand in for.
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    /// Columns that the source lacks and that stay empty or get their usual value.
    [[nodiscard]] const QStringList &absent() const { return m_absent; }

private:
    struct Piece {
        QByteArray value = {};
        QByteArray bad = {}; ///< A condition, or empty.
        const char *word = "";
    };
    /// An empty value gets the usual one where the contract has one that is the same at any time.
    void add(const QString &column, const QString &type, bool notNull, const std::optional<QString> &defaultValue);
    void addAbsent(const QString &column, bool notNull, const std::optional<QString> &defaultValue);
    [[nodiscard]] Piece piece(const QString &column, const QString &type) const;
    [[nodiscard]] Piece textListPiece(const QString &column) const;
    [[nodiscard]] Piece enumPiece(const QString &column, const QStringList &values) const;
    [[nodiscard]] Piece enumListPiece(const QString &column, const QStringList &values) const;
    [[nodiscard]] QByteArray meaningOf(const QString &column, const QByteArray &text, const QStringList &values) const;

    const TransferTable &m_table;
    const OldColumns &m_found;
    std::vector<TransferColumn> m_columns;
    QByteArray m_branches;
    QStringList m_missing;
    QStringList m_absent;
};

} // namespace vhm24::core

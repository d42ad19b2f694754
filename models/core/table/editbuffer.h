// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablequery.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

namespace vhm24::core {

/// One cell to be staged.
struct CellEdit {
    QString rowId = {};
    int column = -1;
    QVariant value = {};
    QVariant base = {};              ///< As read from the server; ignored where the cell is staged already.
    QByteArray version = {};         ///< Of the row that `base` was read with.
    std::vector<QVariant> read = {}; ///< The whole of that row, where it is known.
};

/// A record that is not in the database yet.
struct AddedRow {
    QString id = {};      ///< Made by the client, kept for retries.
    QString auditId = {}; ///< The same for its audit row.
    QMap<int, QVariant> values = {};
};

/// Edits and new rows that were typed or pasted and not saved yet, by row id, so that paging, sorting and refreshing do
/// not touch them. Every change is a step that can be undone and redone. Knows nothing of saving. GUI thread.
class EditBuffer : public QObject {
    Q_OBJECT
public:
    struct RowEdits {
        bool added = false;              ///< A new row: no version, no base.
        QString auditId = {};            ///< Of the audit row of its save; made with the first edit.
        QByteArray version = {};         ///< Of the row when its first cell was edited.
        QMap<int, QVariant> base = {};   ///< Column → value before.
        QMap<int, QVariant> values = {}; ///< Column → value after.
        /// The whole row as it was when its first cell was edited, where that is known: tells what others changed.
        std::vector<QVariant> read = {};
        friend bool operator==(const RowEdits &, const RowEdits &) = default;
    };
    using Rows = QHash<QString, RowEdits>;
    using QObject::QObject;

    /// One cell as one step. Going back to the value before takes the edit away.
    void stage(const Row &row, int column, const QVariant &value);
    /// Many cells and new rows as one step: a pasted block, a bulk edit.
    void stage(const std::vector<CellEdit> &edits, const std::vector<AddedRow> &added = {});
    void discard(const QString &rowId, int column);
    void discardRow(const QString &rowId);
    void discardAll();
    bool undo(); ///< Returns whether there was anything to undo.
    bool redo();
    [[nodiscard]] bool canUndo() const { return m_place > 0; }
    [[nodiscard]] bool canRedo() const { return m_place < m_steps.size(); }

    /// These are saved: they go, and no step brings them back.
    void settle(const QStringList &rowIds);
    /// The same for `saved` as it was sent, with the versions that it got. What was typed into these rows while the
    /// answer was awaited stays, as edits of the saved rows.
    void settle(const Rows &saved, const QHash<QString, QByteArray> &versions);
    /// The row is another one in the database now: from here on its edits are made on `row`. A value that the database
    /// holds already is no edit any more. The next save is another one, with an audit row of its own.
    void rebase(const Row &row);
    /// A new row turns out to be in the database: what differs from it is an edit of it now.
    void adopt(const Row &row);
    /// In place of everything, as read from a draft; no steps.
    void restore(const Rows &rows, const QStringList &addedIds);

    [[nodiscard]] const Rows &rows() const { return m_rows; }
    [[nodiscard]] const QStringList &addedIds() const { return m_addedIds; } ///< New rows in their order.
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] int cellCount() const;
    [[nodiscard]] bool isStaged(const QString &rowId, int column) const;
    [[nodiscard]] QVariant value(const QString &rowId, int column) const;
    [[nodiscard]] QVariant baseValue(const QString &rowId, int column) const;

Q_SIGNALS:
    void changed(const QString &rowId); ///< Empty: many rows.
    void addedChanged();                ///< New rows came or went.

private:
    /// The edits of one row before and after a step; nothing = none.
    struct Change {
        QString rowId = {};
        std::optional<RowEdits> before = {};
        std::optional<RowEdits> after = {};
        qsizetype place = -1; ///< Of a new row among the new rows.
    };
    using Step = std::vector<Change>;
    [[nodiscard]] std::optional<RowEdits> present(const QString &rowId) const;
    void perform(Step step);
    void apply(const Change &change, bool forward);
    void announce(const Step &step);
    void forget(const QSet<QString> &rowIds);

    Rows m_rows;
    QStringList m_addedIds;
    std::vector<Step> m_steps;
    std::size_t m_place = 0; // steps before it are done, those from it on are undone
};

} // namespace vhm24::core

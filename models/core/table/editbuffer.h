// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablequery.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace vhm24::core {

/// Edits that were typed and not saved yet, by row id, so that paging, sorting and refreshing do not touch them.
/// Knows nothing of saving. GUI thread.
class EditBuffer : public QObject {
    Q_OBJECT
public:
    struct RowEdits {
        QByteArray version = {};         ///< Of the row when its first cell was edited.
        QMap<int, QVariant> base = {};   ///< Column → value before.
        QMap<int, QVariant> values = {}; ///< Column → value after.
    };
    using QObject::QObject;

    /// Going back to the value before takes the edit away.
    void stage(const Row &row, int column, const QVariant &value);
    void discard(const QString &rowId, int column);
    void discardRow(const QString &rowId);
    void discardAll();
    /// Takes back the newest edit; returns whether there was one.
    bool undo();

    [[nodiscard]] const QHash<QString, RowEdits> &rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] int cellCount() const;
    [[nodiscard]] bool isStaged(const QString &rowId, int column) const;
    [[nodiscard]] QVariant value(const QString &rowId, int column) const;
    [[nodiscard]] QVariant baseValue(const QString &rowId, int column) const;

Q_SIGNALS:
    void changed(const QString &rowId); ///< Empty: many rows.

private:
    struct Step {
        QString rowId = {};
        int column = -1;
        std::optional<QVariant> previous = {}; ///< The staged value before this step, if any.
        QVariant base = {};
        QByteArray version = {};
    };
    void put(const QString &rowId, int column, const QVariant &value, const QVariant &base, const QByteArray &version);
    QHash<QString, RowEdits> m_rows;
    std::vector<Step> m_steps;
};

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"

#include <QTimer>

namespace vhm24::ui {

/// Which rows on screen were changed by somebody else a moment ago. They are marked until they are looked at, at most
/// for ten seconds. GUI thread.
class FreshRows : public QObject {
    Q_OBJECT
public:
    explicit FreshRows(core::WindowModel &model, QObject *parent = nullptr);

    /// When that row changed; invalid for a row that did not.
    [[nodiscard]] QDateTime changedAt(const QString &rowId) const { return m_changed.value(rowId); }
    [[nodiscard]] bool isEmpty() const { return m_changed.isEmpty(); }
    /// The user looked at it.
    void lookedAt(const QString &rowId);
    /// These versions are our own writes, also where they came on screen before that was known.
    void expect(const QHash<QString, QByteArray> &versions);

Q_SIGNALS:
    void changed();

private:
    void remember();
    void compare(int first, int last);
    void expire();
    [[nodiscard]] bool holdsOurs(const core::Row &row) const;

    core::WindowModel &m_model;
    QHash<QString, QByteArray> m_versions; // of the rows in the window
    QHash<QString, QByteArray> m_own;
    QHash<QString, QDateTime> m_changed;
    QTimer m_expiry;
};

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

namespace vhm24::ui {

/// How one user left the lists on this machine: columns, orders, the last named view. A small file, written after a
/// rest, so that a restart finds it. What was filtered is not in it: named views are for that.
class LayoutMemory : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QJsonObject layout = {};  ///< toJson(ColumnLayout)
        QJsonObject orders = {};  ///< core::toJson(TableView) without filters
        QJsonObject figures = {}; ///< Whether sums are shown, and which.
        QString viewId = {};      ///< Empty = none.
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    /// An empty folder is the program's own.
    explicit LayoutMemory(const QString &userId, const QString &folder = {}, QObject *parent = nullptr);
    ~LayoutMemory() override; ///< Writes what is not written yet.

    [[nodiscard]] std::optional<Entry> find(const QString &tableKey) const;
    void keep(const QString &tableKey, const Entry &entry);
    void forget(const QString &tableKey);
    void flush();
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void read();
    QString m_path;
    QJsonObject m_tables;
    QTimer m_rest;
};

} // namespace vhm24::ui

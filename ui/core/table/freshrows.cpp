// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/freshrows.h"

namespace vhm24::ui {

namespace {
constexpr int MarkedSeconds = 10;
} // namespace

FreshRows::FreshRows(core::WindowModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &FreshRows::remember);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FreshRows::remember);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { compare(from.row(), to.row()); });
    m_expiry.setInterval(1'000);
    connect(&m_expiry, &QTimer::timeout, this, &FreshRows::expire);
}

void FreshRows::remember()
{
    QHash<QString, QByteArray> present;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString &id = m_model.row(row).id;
        present.insert(id, m_versions.value(id, m_model.row(row).version)); // as known before, where it was on screen
    }
    m_versions = present;
    compare(0, m_model.rowCount() - 1);
}

void FreshRows::compare(int first, int last)
{
    bool found = false;
    for (int i = first; i <= last && i < m_model.rowCount(); ++i) {
        const core::Row &row = m_model.row(i);
        const QByteArray before = std::exchange(m_versions[row.id], row.version);
        if (before.isEmpty() || before == row.version || m_own.value(row.id) == row.version || holdsOurs(row))
            continue;
        m_changed.insert(row.id, QDateTime::currentDateTimeUtc());
        found = true;
    }
    if (!found)
        return;
    m_expiry.start();
    Q_EMIT changed();
}

void FreshRows::lookedAt(const QString &rowId)
{
    if (m_changed.remove(rowId))
        Q_EMIT changed();
}

/// A save whose outcome is not known yet has been done: all that is staged for the row stands in it.
bool FreshRows::holdsOurs(const core::Row &row) const
{
    const auto staged = m_model.edits().rows().constFind(row.id);
    if (staged == m_model.edits().rows().constEnd())
        return false;
    const auto &values = staged->values;
    return std::all_of(values.keyValueBegin(), values.keyValueEnd(), [&row](const auto &one) {
        return row.cells[static_cast<std::size_t>(one.first)] == one.second;
    });
}

void FreshRows::expect(const QHash<QString, QByteArray> &versions)
{
    m_own.insert(versions);
    const auto removed =
        m_changed.removeIf([&](const auto &one) { return m_versions.value(one.key()) == versions.value(one.key()); });
    if (removed > 0)
        Q_EMIT changed();
}

void FreshRows::expire()
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-MarkedSeconds);
    const auto removed = m_changed.removeIf([&](const auto &row) { return row.value() < oldest; });
    if (m_changed.isEmpty())
        m_expiry.stop();
    if (removed > 0)
        Q_EMIT changed();
}

} // namespace vhm24::ui

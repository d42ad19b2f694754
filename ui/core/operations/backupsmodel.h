// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupstore.h"
#include "ui/core/format/formats.h"

#include <QAbstractTableModel>

namespace vhm24::ui {

enum class BackupState { NotVerified, Verified, Damaged, Unreadable };

[[nodiscard]] BackupState backupStateOf(const core::BackupStore::Entry &entry);
[[nodiscard]] Meaning backupMeaning(BackupState state);
[[nodiscard]] QString backupStateText(BackupState state);

/// The backups of a folder, the newest first.
class BackupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Made, Databases, Rows, Size, State, Name, ColumnCount };

    explicit BackupsModel(const Formats &formats, QObject *parent = nullptr);

    void setEntries(std::vector<core::BackupStore::Entry> entries);
    [[nodiscard]] const std::vector<core::BackupStore::Entry> &entries() const { return m_entries; }
    [[nodiscard]] const core::BackupStore::Entry *entry(int row) const;
    [[nodiscard]] int rowOf(const QString &name) const;
    /// For rules of expiry; those that can't be read are left to a person.
    [[nodiscard]] std::vector<core::BackupAge> ages() const;
    [[nodiscard]] qint64 bytes() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::BackupStore::Entry &entry, int column) const;

    const Formats &m_formats;
    std::vector<core::BackupStore::Entry> m_entries;
};

} // namespace vhm24::ui

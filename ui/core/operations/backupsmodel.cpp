// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/backupsmodel.h"

#include "ui/core/format/sizetext.h"
#include "ui/core/operations/statedelegate.h"

#include <algorithm>

namespace vhm24::ui {

using Entry = core::BackupStore::Entry;

BackupState backupStateOf(const Entry &entry)
{
    if (!entry.problem.isEmpty())
        return BackupState::Unreadable;
    const core::BackupVerification &verification = entry.manifest.verification;
    if (verification.succeeded())
        return BackupState::Verified;
    return verification.at.isValid() ? BackupState::Damaged : BackupState::NotVerified;
}

Meaning backupMeaning(BackupState state)
{
    switch (state) {
    case BackupState::Verified: return Meaning::Good;
    case BackupState::NotVerified: return Meaning::Low;
    case BackupState::Damaged:
    case BackupState::Unreadable: break;
    }
    return Meaning::Critical;
}

QString backupStateText(BackupState state)
{
    switch (state) {
    case BackupState::Verified: return BackupsModel::tr("verified");
    case BackupState::NotVerified: return BackupsModel::tr("not verified");
    case BackupState::Damaged: return BackupsModel::tr("damaged");
    case BackupState::Unreadable: break;
    }
    return BackupsModel::tr("cannot be read");
}

BackupsModel::BackupsModel(const Formats &formats, QObject *parent) : QAbstractTableModel(parent), m_formats(formats) {}

void BackupsModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const Entry *BackupsModel::entry(int row) const
{
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[std::size_t(row)] : nullptr;
}

int BackupsModel::rowOf(const QString &name) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &one) { return one.name == name; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

std::vector<core::BackupAge> BackupsModel::ages() const
{
    std::vector<core::BackupAge> ages;
    for (const Entry &entry : m_entries) {
        if (entry.problem.isEmpty())
            ages.push_back({.name = entry.name,
                            .at = entry.manifest.startedAt,
                            .verified = entry.manifest.verification.succeeded()});
    }
    return ages;
}

qint64 BackupsModel::bytes() const
{
    qint64 sum = 0;
    for (const Entry &entry : m_entries)
        sum += entry.manifest.bytes();
    return sum;
}

void BackupsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BackupsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int BackupsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString BackupsModel::text(const Entry &entry, int column) const
{
    if (column == State)
        return backupStateText(backupStateOf(entry));
    if (column == Name)
        return entry.name;
    if (!entry.problem.isEmpty())
        return QString(QChar(0x2013));
    const core::BackupManifest &manifest = entry.manifest;
    switch (column) {
    case Made: return m_formats.moment(manifest.startedAt);
    case Databases: return m_formats.integer(qint64(manifest.databases.size()));
    case Rows: return m_formats.integer(manifest.rows());
    case Size: return sizeText(m_formats, double(manifest.bytes()));
    default: return {};
    }
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    const Entry *const shown = entry(index.row());
    if (!shown)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*shown, column);
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, role);
    case StateDelegate::MeaningRole:
        return column == State ? QVariant(int(backupMeaning(backupStateOf(*shown)))) : QVariant();
    case StateDelegate::GreyRole: return column == Name;
    case Qt::ToolTipRole:
        if (column == Made && shown->problem.isEmpty())
            return m_formats.fullMoment(shown->manifest.startedAt);
        return column == State ? shown->problem : QString();
    default: return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figure = section == Databases || section == Rows || section == Size;
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made: return tr("Made");
    case Databases: return tr("Databases");
    case Rows: return tr("Rows");
    case Size: return tr("Size");
    case State: return tr("State");
    case Name: return tr("Folder");
    default: return {};
    }
}

} // namespace vhm24::ui

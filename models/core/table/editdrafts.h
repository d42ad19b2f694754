// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/editbuffer.h"

#include <QDateTime>
#include <QLockFile>
#include <QTimer>

#include <memory>

namespace vhm24::core {

/// Staged edits of a table as they were kept by an earlier run of the program.
struct EditDraft {
    QDateTime savedAt = {};
    EditBuffer::Rows rows = {};
    QStringList addedIds = {};
    QStringList unknownColumns = {}; ///< Of fields that this version of the program does not have.

    [[nodiscard]] int cells() const;
};

/// Keeps the staged edits of one list in a file of this user, so that no crash and no logout loses them. Several lists
/// of one table, in this program or another, have a file each; what one of them leaves behind is offered by one other
/// that is open, or by the next one. GUI thread.
class EditDrafts : public QObject {
    Q_OBJECT
public:
    /// `owner` names who edits where: user and database. An empty `folder` means QStandardPaths::AppDataLocation.
    EditDrafts(const QString &owner, const TableDescriptor &table, EditBuffer &edits, const QString &folder = {});
    ~EditDrafts() override; ///< Writes what is not written yet.

    /// What another list left and none holds; nothing after restoreKept() or dropKept(), until keptChanged().
    [[nodiscard]] const std::optional<EditDraft> &kept() const { return m_kept; }
    /// Looks for what was left since, unless something is offered already.
    void look();
    /// Into the buffer, under what was staged since.
    void restoreKept();
    void dropKept();
    /// Writes now. False when the disk refused it: then leaving loses the edits.
    bool flush();

Q_SIGNALS:
    void keptChanged(); ///< There is a draft to offer.

private:
    struct Slot {
        QString path = {};
        std::unique_ptr<QLockFile> lock = {};
    };
    [[nodiscard]] std::optional<Slot> slotAt(int number, bool withDraft) const;
    [[nodiscard]] std::optional<Slot> freeSlot() const;
    void takeKept();
    void lookLater();
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] std::optional<EditDraft> decoded(const QByteArray &text) const;

    const TableDescriptor &m_table;
    EditBuffer &m_edits;
    QString m_folder;
    QString m_name;
    std::optional<Slot> m_keptSlot;
    std::optional<Slot> m_slot;
    std::optional<EditDraft> m_kept;
    QTimer m_rest;
};

} // namespace vhm24::core

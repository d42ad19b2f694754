// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/conflict.h"
#include "ui/core/table/editwords.h"

#include <QAbstractTableModel>

namespace vhm24::ui {

/// The conflicts of a save as lines: a head for each record, then its fields with the three values. Fields that both
/// changed hold a choice; the others show how they merge.
class ConflictModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Columns { Field, Base, Mine, Theirs, ColumnCount };
    enum Roles {
        HeadRole = Qt::UserRole, ///< A line that names a record.
        ChoiceRole,              ///< Both changed it: the user chooses.
        ChosenRole,              ///< This value will stand after the save.
    };
    enum class Side { Mine, Theirs };

    ConflictModel(std::vector<core::RowConflict> conflicts, EditWords words, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void choose(int line, Side side);
    void chooseAll(Side side);
    [[nodiscard]] int choices() const; ///< Fields that both changed.
    [[nodiscard]] const std::vector<core::RowConflict> &conflicts() const { return m_conflicts; }
    /// The record of a line.
    [[nodiscard]] const core::RowConflict &conflictAt(int line) const;
    /// Columns of that record in which the value of the database was chosen.
    [[nodiscard]] QSet<int> theirs(const QString &rowId) const { return m_theirs.value(rowId); }
    /// In words what will stand in the record of that line.
    [[nodiscard]] QString sentence(int line) const;
    /// What was typed into a record, as text for the clipboard.
    [[nodiscard]] QString typedText(const core::RowConflict &conflict) const;
    [[nodiscard]] const EditWords &words() const { return m_words; }

private:
    struct Line {
        std::size_t conflict = 0;
        int field = -1; ///< −1: the head of the record.
    };
    [[nodiscard]] const core::FieldConflict &fieldAt(const Line &line) const;
    [[nodiscard]] bool takesTheirs(const QString &rowId, const core::FieldConflict &field) const;
    [[nodiscard]] QString text(const Line &line, int column) const;

    const std::vector<core::RowConflict> m_conflicts;
    EditWords m_words;
    std::vector<Line> m_lines;
    QHash<QString, QSet<int>> m_theirs;
};

} // namespace vhm24::ui

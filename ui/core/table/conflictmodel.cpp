// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/conflictmodel.h"

namespace vhm24::ui {

using core::FieldConflict;
using core::RowConflict;

ConflictModel::ConflictModel(std::vector<RowConflict> conflicts, EditWords words, QObject *parent) :
    QAbstractTableModel(parent),
    m_conflicts(std::move(conflicts)),
    m_words(words)
{
    for (std::size_t i = 0; i < m_conflicts.size(); ++i) {
        m_lines.push_back({.conflict = i});
        for (int field = 0; field < static_cast<int>(m_conflicts[i].fields.size()); ++field)
            m_lines.push_back({.conflict = i, .field = field});
    }
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const RowConflict &ConflictModel::conflictAt(int line) const
{
    return m_conflicts[m_lines[static_cast<std::size_t>(line)].conflict];
}

const FieldConflict &ConflictModel::fieldAt(const Line &line) const
{
    return m_conflicts[line.conflict].fields[static_cast<std::size_t>(line.field)];
}

bool ConflictModel::takesTheirs(const QString &rowId, const FieldConflict &field) const
{
    return field.needsChoice() ? m_theirs.value(rowId).contains(field.column) : field.theirsChanged;
}

QString ConflictModel::text(const Line &line, int column) const
{
    const RowConflict &conflict = m_conflicts[line.conflict];
    if (line.field < 0) {
        if (column != Field)
            return {};
        const QString label = m_words.labelOf(conflict.rowId);
        return conflict.gone ? tr("%1: somebody deleted this record").arg(label) : label;
    }
    const FieldConflict &field = fieldAt(line);
    switch (column) {
    case Field: return m_words.fieldOf(field.column);
    case Base: return m_words.valueText(conflict.rowId, field.column, field.base);
    case Mine: return m_words.valueText(conflict.rowId, field.column, field.mine);
    default: return conflict.gone ? tr("deleted") : m_words.valueText(conflict.rowId, field.column, field.theirs);
    }
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const RowConflict &conflict = m_conflicts[line.conflict];
    const bool value = line.field >= 0 && !conflict.gone && index.column() >= Mine;
    const bool chosen =
        value && takesTheirs(conflict.rowId, fieldAt(line)) == (index.column() == static_cast<int>(Theirs));
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::AccessibleTextRole:
        return chosen ? tr("%1, chosen").arg(text(line, index.column())) : text(line, index.column());
    case HeadRole: return line.field < 0;
    case ChoiceRole: return line.field >= 0 && !conflict.gone && fieldAt(line).needsChoice();
    case ChosenRole: return chosen;
    default: return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field: return tr("Field");
    case Base: return tr("Both had");
    case Mine: return tr("Mine");
    default: return tr("In the database");
    }
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void ConflictModel::choose(int line, Side side)
{
    const Line &at = m_lines[static_cast<std::size_t>(line)];
    if (at.field < 0 || m_conflicts[at.conflict].gone || !fieldAt(at).needsChoice())
        return;
    QSet<int> &theirs = m_theirs[m_conflicts[at.conflict].rowId];
    if (side == Side::Theirs)
        theirs.insert(fieldAt(at).column);
    else
        theirs.remove(fieldAt(at).column);
    Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
}

void ConflictModel::chooseAll(Side side)
{
    for (int line = 0; line < rowCount(); ++line)
        choose(line, side);
}

int ConflictModel::choices() const
{
    int count = 0;
    for (const RowConflict &conflict : m_conflicts)
        count += static_cast<int>(std::count_if(conflict.fields.begin(), conflict.fields.end(),
                                                [](const FieldConflict &field) { return field.needsChoice(); }));
    return count;
}

QString ConflictModel::sentence(int line) const
{
    const RowConflict &conflict = conflictAt(line);
    if (conflict.gone)
        return tr("This record is not there any more, so nothing of it can be saved.");
    QStringList mine;
    QStringList theirs;
    for (const FieldConflict &field : conflict.fields) {
        const QString name = m_words.fieldOf(field.column);
        if (takesTheirs(conflict.rowId, field))
            theirs += tr("%1: %2").arg(name, m_words.valueText(conflict.rowId, field.column, field.theirs));
        else
            mine += tr("%1: %2").arg(name, m_words.valueText(conflict.rowId, field.column, field.mine));
    }
    QStringList sentences;
    sentences += mine.isEmpty() ? tr("Nothing of yours will be saved.")
                                : tr("Will be saved: %1.").arg(mine.join(QLatin1String("; ")));
    if (!theirs.isEmpty())
        sentences += tr("Stays as in the database: %1.").arg(theirs.join(QLatin1String("; ")));
    return sentences.join(QLatin1Char(' '));
}

QString ConflictModel::typedText(const RowConflict &conflict) const
{
    QStringList lines{m_words.labelOf(conflict.rowId)};
    for (const FieldConflict &field : conflict.fields) {
        if (field.mineChanged)
            lines += m_words.fieldOf(field.column) + QLatin1Char('\t') +
                     m_words.valueText(conflict.rowId, field.column, field.mine);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace vhm24::ui

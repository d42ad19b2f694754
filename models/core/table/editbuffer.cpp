// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/editbuffer.h"

namespace vhm24::core {

void EditBuffer::put(const QString &rowId, int column, const QVariant &value, const QVariant &base,
                     const QByteArray &version)
{
    if (value == base) {
        discard(rowId, column);
        return;
    }
    RowEdits &edits = m_rows[rowId];
    if (edits.values.isEmpty())
        edits.version = version;
    edits.base.insert(column, base);
    edits.values.insert(column, value);
    Q_EMIT changed(rowId);
}

void EditBuffer::stage(const Row &row, int column, const QVariant &value)
{
    const bool staged = isStaged(row.id, column);
    const QVariant base = staged ? baseValue(row.id, column) : row.cells[static_cast<std::size_t>(column)];
    const QVariant present = staged ? this->value(row.id, column) : base;
    if (value == present)
        return;
    m_steps.push_back({.rowId = row.id,
                       .column = column,
                       .previous = staged ? std::optional(present) : std::nullopt,
                       .base = base,
                       .version = row.version});
    put(row.id, column, value, base, row.version);
}

void EditBuffer::discard(const QString &rowId, int column)
{
    const auto found = m_rows.find(rowId);
    if (found == m_rows.end())
        return;
    found->values.remove(column);
    found->base.remove(column);
    if (found->values.isEmpty())
        m_rows.erase(found);
    Q_EMIT changed(rowId);
}

void EditBuffer::discardRow(const QString &rowId)
{
    if (m_rows.remove(rowId) == 0)
        return;
    std::erase_if(m_steps, [&](const Step &step) { return step.rowId == rowId; });
    Q_EMIT changed(rowId);
}

void EditBuffer::discardAll()
{
    m_rows.clear();
    m_steps.clear();
    Q_EMIT changed({});
}

bool EditBuffer::undo()
{
    if (m_steps.empty())
        return false;
    const Step step = m_steps.back();
    m_steps.pop_back();
    if (step.previous)
        put(step.rowId, step.column, *step.previous, step.base, step.version);
    else
        discard(step.rowId, step.column);
    return true;
}

int EditBuffer::cellCount() const
{
    int count = 0;
    for (const RowEdits &edits : m_rows)
        count += static_cast<int>(edits.values.size());
    return count;
}

bool EditBuffer::isStaged(const QString &rowId, int column) const
{
    const auto found = m_rows.find(rowId);
    return found != m_rows.end() && found->values.contains(column);
}

QVariant EditBuffer::value(const QString &rowId, int column) const { return m_rows.value(rowId).values.value(column); }
QVariant EditBuffer::baseValue(const QString &rowId, int column) const
{
    return m_rows.value(rowId).base.value(column);
}

} // namespace vhm24::core

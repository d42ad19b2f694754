// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/editbuffer.h"

#include "models/core/id.h"

namespace vhm24::core {

namespace {

/// The edits of a row with one cell more; none when nothing differs from the base any more.
std::optional<EditBuffer::RowEdits> withCell(std::optional<EditBuffer::RowEdits> edits, const CellEdit &cell)
{
    if (!edits)
        edits = EditBuffer::RowEdits{.auditId = newId(), .version = cell.version, .read = cell.read};
    if (edits->added) {
        edits->values.insert(cell.column, cell.value);
        return edits;
    }
    if (!edits->base.contains(cell.column))
        edits->base.insert(cell.column, cell.base);
    edits->values.insert(cell.column, cell.value);
    if (cell.value == edits->base.value(cell.column)) {
        edits->base.remove(cell.column);
        edits->values.remove(cell.column);
    }
    return edits->values.isEmpty() ? std::nullopt : edits;
}

} // namespace

std::optional<EditBuffer::RowEdits> EditBuffer::present(const QString &rowId) const
{
    const auto found = m_rows.find(rowId);
    return found == m_rows.end() ? std::nullopt : std::optional(*found);
}

void EditBuffer::stage(const Row &row, int column, const QVariant &value)
{
    const QVariant base = row.version.isEmpty() ? QVariant() : row.cells[static_cast<std::size_t>(column)];
    stage({{.rowId = row.id,
            .column = column,
            .value = value,
            .base = base,
            .version = row.version,
            .read = row.version.isEmpty() ? std::vector<QVariant>() : row.cells}});
}

void EditBuffer::stage(const std::vector<CellEdit> &edits, const std::vector<AddedRow> &added)
{
    Step step;
    QHash<QString, std::size_t> places;
    for (const CellEdit &cell : edits) {
        auto place = places.constFind(cell.rowId);
        if (place == places.constEnd()) {
            const auto before = present(cell.rowId);
            place = places.insert(cell.rowId, step.size());
            step.push_back({.rowId = cell.rowId, .before = before, .after = before});
        }
        Change &change = step[*place];
        change.after = withCell(std::move(change.after), cell);
    }
    qsizetype last = m_addedIds.size();
    for (const AddedRow &row : added)
        step.push_back({.rowId = row.id,
                        .after = RowEdits{.added = true, .auditId = row.auditId, .values = row.values},
                        .place = last++});
    perform(std::move(step));
}

void EditBuffer::discard(const QString &rowId, int column)
{
    auto after = present(rowId);
    if (!after)
        return;
    after->values.remove(column);
    after->base.remove(column);
    if (after->values.isEmpty() && !after->added)
        after.reset();
    perform({{.rowId = rowId, .before = present(rowId), .after = after}});
}

void EditBuffer::discardRow(const QString &rowId)
{
    if (m_rows.contains(rowId))
        perform({{.rowId = rowId, .before = present(rowId), .place = m_addedIds.indexOf(rowId)}});
}

void EditBuffer::discardAll()
{
    Step step;
    // New rows from the last, so that each place is right when it is put back in reverse.
    for (qsizetype i = m_addedIds.size() - 1; i >= 0; --i)
        step.push_back({.rowId = m_addedIds[i], .before = present(m_addedIds[i]), .place = i});
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        if (!it->added)
            step.push_back({.rowId = it.key(), .before = *it});
    }
    perform(std::move(step));
}

void EditBuffer::perform(Step step)
{
    std::erase_if(step, [](const Change &change) { return change.before == change.after; });
    if (step.empty())
        return;
    for (const Change &change : step)
        apply(change, true);
    m_steps.resize(m_place);
    m_steps.push_back(std::move(step));
    ++m_place;
    announce(m_steps.back());
}

void EditBuffer::apply(const Change &change, bool forward)
{
    const auto &edits = forward ? change.after : change.before;
    const auto &other = forward ? change.before : change.after;
    if (edits)
        m_rows.insert(change.rowId, *edits);
    else
        m_rows.remove(change.rowId);
    if (edits && edits->added && !m_addedIds.contains(change.rowId))
        m_addedIds.insert(std::clamp<qsizetype>(change.place, 0, m_addedIds.size()), change.rowId);
    else if (!edits && other && other->added)
        m_addedIds.removeAll(change.rowId);
}

void EditBuffer::announce(const Step &step)
{
    const bool added = std::any_of(step.begin(), step.end(), [](const Change &change) {
        return change.before.has_value() != change.after.has_value() &&
               (change.before ? change.before : change.after)->added;
    });
    if (added)
        Q_EMIT addedChanged();
    Q_EMIT changed(step.size() == 1 ? step.front().rowId : QString());
}

bool EditBuffer::undo()
{
    if (!canUndo())
        return false;
    const Step step = m_steps[--m_place];
    for (auto change = step.rbegin(); change != step.rend(); ++change)
        apply(*change, false);
    announce(step);
    return true;
}

bool EditBuffer::redo()
{
    if (!canRedo())
        return false;
    const Step step = m_steps[m_place++];
    for (const Change &change : step)
        apply(change, true);
    announce(step);
    return true;
}

void EditBuffer::forget(const QSet<QString> &rowIds)
{
    for (std::size_t i = m_steps.size(); i-- > 0;) {
        std::erase_if(m_steps[i], [&](const Change &change) { return rowIds.contains(change.rowId); });
        if (!m_steps[i].empty())
            continue;
        m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(i));
        m_place -= i < m_place ? 1 : 0;
    }
}

void EditBuffer::settle(const QStringList &rowIds)
{
    Rows saved;
    for (const QString &id : rowIds) {
        if (const auto edits = present(id))
            saved.insert(id, *edits);
    }
    settle(saved, {});
}

void EditBuffer::settle(const Rows &saved, const QHash<QString, QByteArray> &versions)
{
    bool added = false;
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        auto edits = present(it.key());
        added = m_addedIds.removeAll(it.key()) > 0 || added;
        m_rows.remove(it.key());
        if (!edits && !it->added) // taken back while the answer was awaited
            edits = RowEdits{};
        if (!edits || edits->values == it->values)
            continue;
        RowEdits later{.auditId = newId(), .version = versions.value(it.key()), .read = it->read};
        // Back to the value before the save is an edit too now.
        for (auto value = it->values.begin(); value != it->values.end(); ++value) {
            if (!edits->added && !edits->values.contains(value.key()))
                edits->values.insert(value.key(), it->base.value(value.key()));
            if (static_cast<std::size_t>(value.key()) < later.read.size())
                later.read[static_cast<std::size_t>(value.key())] = value.value();
        }
        for (auto value = edits->values.begin(); value != edits->values.end(); ++value) {
            const bool sent = it->values.contains(value.key());
            const QVariant base = sent ? it->values.value(value.key()) : edits->base.value(value.key());
            if (base == value.value())
                continue;
            later.base.insert(value.key(), base);
            later.values.insert(value.key(), value.value());
        }
        if (!later.values.isEmpty())
            m_rows.insert(it.key(), later);
    }
    const QStringList ids = saved.keys();
    forget({ids.begin(), ids.end()});
    if (added)
        Q_EMIT addedChanged();
    Q_EMIT changed({});
}

void EditBuffer::rebase(const Row &row)
{
    const QString auditId = newId();
    const auto onto = [&row, &auditId](std::optional<RowEdits> &edits) {
        if (!edits || edits->added)
            return;
        edits->version = row.version;
        edits->auditId = auditId;
        edits->read = row.cells;
        const QList<int> columns = edits->values.keys();
        for (const int column : columns) {
            const QVariant &theirs = row.cells[static_cast<std::size_t>(column)];
            edits->base.insert(column, theirs);
            if (edits->values.value(column) == theirs) {
                edits->values.remove(column);
                edits->base.remove(column);
            }
        }
        if (edits->values.isEmpty())
            edits.reset();
    };
    auto edits = present(row.id);
    onto(edits);
    apply({.rowId = row.id, .after = edits}, true);
    for (Step &step : m_steps) {
        for (Change &change : step) {
            if (change.rowId != row.id)
                continue;
            onto(change.before);
            onto(change.after);
        }
    }
    Q_EMIT changed(row.id);
}

void EditBuffer::adopt(const Row &row)
{
    const auto edits = present(row.id);
    if (!edits || !edits->added)
        return;
    RowEdits later{.auditId = newId(), .version = row.version, .read = row.cells};
    for (auto value = edits->values.begin(); value != edits->values.end(); ++value) {
        const QVariant &theirs = row.cells[static_cast<std::size_t>(value.key())];
        if (theirs == value.value())
            continue;
        later.base.insert(value.key(), theirs);
        later.values.insert(value.key(), value.value());
    }
    m_addedIds.removeAll(row.id);
    m_rows.remove(row.id);
    if (!later.values.isEmpty())
        m_rows.insert(row.id, later);
    forget({row.id});
    Q_EMIT addedChanged();
    Q_EMIT changed({});
}

void EditBuffer::restore(const Rows &rows, const QStringList &addedIds)
{
    m_rows = rows;
    m_addedIds = addedIds;
    m_steps.clear();
    m_place = 0;
    Q_EMIT addedChanged();
    Q_EMIT changed({});
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

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/pastedblock.h"

#include "models/core/id.h"
#include "models/core/table/enumeration.h"
#include "models/core/text/nearest.h"

namespace vhm24::core {

namespace {

QString keyOf(const Reference &reference)
{
    return QString(nameOf(reference.service)) + QLatin1Char('.') + QLatin1String(reference.table);
}

/// What a new record begins with where the block says nothing: as in the form for one record.
QString firstText(const Column &column)
{
    if (column.kind == ColumnKind::Boolean)
        return QStringLiteral("true");
    return column.enumeration ? enumerationWords(column.enumeration).value(0) : QString();
}

} // namespace

PastedBlock::PastedBlock(const TableDescriptor &table, PasteRules rules, std::vector<int> columns,
                         std::vector<Target> targets, const TextRows &texts) :
    m_table(table),
    m_rules(std::move(rules)),
    m_columns(std::move(columns))
{
    for (Target &target : targets)
        m_rows.push_back({.number = static_cast<int>(m_rows.size()) + 1, .target = std::move(target)});
    const std::size_t given = m_columns.size();
    if (addedCount() > 0)
        addRequiredColumns();
    fill(texts, given);
    evaluate();
}

void PastedBlock::addRequiredColumns()
{
    for (int i = 0; i < static_cast<int>(m_table.columns.size()); ++i) {
        const Column &one = m_table.columns[static_cast<std::size_t>(i)];
        if (one.editable && one.notNull && std::find(m_columns.begin(), m_columns.end(), i) == m_columns.end())
            m_columns.push_back(i);
    }
}

void PastedBlock::fill(const TextRows &texts, std::size_t given)
{
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const bool isNew = m_rows[r].target.rowId.isEmpty();
        const QStringList &line = texts[r];
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            Cell cell;
            if (c >= given)
                cell.text = isNew ? firstText(m_table.columns[static_cast<std::size_t>(m_columns[c])]) : QString();
            else
                cell.text = line.value(static_cast<qsizetype>(c));
            // A short line says nothing about the cells that it does not have.
            cell.ignored = !isNew && (c >= given || static_cast<qsizetype>(c) >= line.size());
            m_rows[r].cells.push_back(std::move(cell));
        }
    }
}

void PastedBlock::learn()
{
    m_rules.convention = {};
    for (const Line &line : m_rows) {
        for (int c = 0; c < columns(); ++c) {
            const Cell &cell = line.cells[static_cast<std::size_t>(c)];
            if (!cell.ignored)
                m_rules.convention.learn(column(c), cell.text);
        }
    }
}

void PastedBlock::evaluate()
{
    learn();
    for (Line &line : m_rows) {
        for (int c = 0; c < columns(); ++c)
            evaluate(line, c);
    }
}

void PastedBlock::evaluate(Line &line, int index)
{
    Cell &cell = line.cells[static_cast<std::size_t>(index)];
    const bool said = !cell.ignored || !column(index).editable;
    cell = {.text = cell.text, .ignored = cell.ignored};
    if (!said || m_leftOut.contains(index))
        return;
    const Column &of = column(index);
    if (!of.editable) {
        evaluateFixed(line, index, cell);
    } else if (of.reference && !cell.text.trimmed().isEmpty()) {
        evaluateReference(of, cell);
    } else {
        const PastedValue read = readPasted(of, cell.text, m_rules);
        cell.value = read.value;
        cell.error = read.error;
        cell.proposal = read.proposal;
        cell.guessed = read.guessed;
    }
}

/// What can't be changed may stand in the block as long as it says what the table says.
void PastedBlock::evaluateFixed(const Line &line, int index, Cell &cell) const
{
    const Column &of = column(index);
    const QString text = cell.text.simplified();
    const bool isNew = line.target.rowId.isEmpty();
    cell.ignored = true;
    if (text.isEmpty() || (isNew && of.expression))
        return;
    if (!isNew) {
        const int place = columnIndex(index);
        const QStringList shown = line.target.shown.value(place);
        const bool same =
            std::any_of(shown.begin(), shown.end(), [&](const QString &one) { return one.simplified() == text; });
        const PastedValue read = readPasted(of, cell.text, m_rules);
        if (same || (!read.error && read.value == line.target.present[static_cast<std::size_t>(place)]))
            return;
    }
    cell.error = invalid(QStringLiteral("readonly"));
}

void PastedBlock::evaluateReference(const Column &column, Cell &cell) const
{
    const QString text = cell.text.trimmed();
    const auto answers = m_answers.constFind(keyOf(*column.reference));
    const auto found = answers == m_answers.constEnd() ? ReferenceAnswers::const_iterator() : answers->constFind(text);
    if (answers == m_answers.constEnd() || found == answers->constEnd()) {
        cell.waits = true;
        return;
    }
    if (found->matches.size() == 1) {
        cell.value = found->matches.front().id;
        cell.name = found->matches.front().name;
        return;
    }
    cell.error = invalid(found->matches.empty() ? QStringLiteral("unknown") : QStringLiteral("several"), text);
    if (found->nearest) {
        cell.proposal = found->nearest->key;
        cell.proposalName = found->nearest->name;
    }
}

void PastedBlock::setText(int row, int column, const QString &text)
{
    Line &line = m_rows[static_cast<std::size_t>(row)];
    Cell &cell = line.cells[static_cast<std::size_t>(column)];
    if (cell.text == text)
        return;
    cell.text = text;
    const PasteConvention before = m_rules.convention;
    learn();
    if (m_rules.convention == before)
        evaluate(line, column);
    else
        evaluate();
}

void PastedBlock::leaveOut(int column)
{
    m_leftOut.insert(column);
    evaluate();
}

void PastedBlock::removeRows(const QSet<int> &rows)
{
    std::vector<Line> kept;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        if (!rows.contains(static_cast<int>(r)))
            kept.push_back(std::move(m_rows[r]));
    }
    m_rows = std::move(kept);
    evaluate();
}

QMap<QString, QStringList> PastedBlock::wanted() const
{
    QMap<QString, QSet<QString>> sets;
    for (const Line &line : m_rows) {
        for (int c = 0; c < columns(); ++c) {
            const Cell &cell = line.cells[static_cast<std::size_t>(c)];
            if (cell.waits)
                sets[keyOf(*column(c).reference)].insert(cell.text.trimmed());
        }
    }
    QMap<QString, QStringList> lists;
    for (auto it = sets.begin(); it != sets.end(); ++it)
        lists.insert(it.key(), QStringList(it->begin(), it->end()));
    return lists;
}

void PastedBlock::answer(const QString &table, const ReferenceAnswers &answers)
{
    m_answers[table].insert(answers);
    evaluate();
}

std::vector<PastedBlock::Place> PastedBlock::problems() const
{
    std::vector<Place> list;
    for (int r = 0; r < rows(); ++r) {
        for (int c = 0; c < columns(); ++c) {
            if (cell(r, c).error)
                list.push_back({.row = r, .column = c});
        }
    }
    return list;
}

std::vector<PastedBlock::Place> PastedBlock::guesses() const
{
    std::vector<Place> list;
    for (int r = 0; r < rows(); ++r) {
        for (int c = 0; c < columns(); ++c) {
            if (cell(r, c).guessed && !cell(r, c).error)
                list.push_back({.row = r, .column = c});
        }
    }
    return list;
}

QSet<int> PastedBlock::badRows() const
{
    QSet<int> bad;
    for (const Place &place : problems())
        bad.insert(place.row);
    return bad;
}

bool PastedBlock::waits() const { return !wanted().isEmpty(); }

int PastedBlock::cellCount() const
{
    int count = 0;
    for (const Line &line : m_rows) {
        for (int c = 0; c < columns(); ++c)
            count += line.cells[static_cast<std::size_t>(c)].ignored || isLeftOut(c) ? 0 : 1;
    }
    return count;
}

int PastedBlock::addedCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Line &line) { return line.target.rowId.isEmpty(); }));
}

std::vector<CellEdit> PastedBlock::edits() const
{
    std::vector<CellEdit> list;
    for (const Line &line : m_rows) {
        const Target &target = line.target;
        for (int c = 0; c < columns() && !target.rowId.isEmpty(); ++c) {
            const Cell &cell = line.cells[static_cast<std::size_t>(c)];
            const auto place = static_cast<std::size_t>(columnIndex(c));
            if (!cell.ignored && !isLeftOut(c) && cell.value != target.present[place])
                list.push_back({.rowId = target.rowId,
                                .column = columnIndex(c),
                                .value = cell.value,
                                .base = target.base[place],
                                .version = target.version,
                                .read = target.version.isEmpty() ? std::vector<QVariant>() : target.base});
        }
    }
    return list;
}

std::vector<AddedRow> PastedBlock::added() const
{
    std::vector<AddedRow> list;
    for (const Line &line : m_rows) {
        if (!line.target.rowId.isEmpty())
            continue;
        AddedRow row{.id = newId(), .auditId = newId()};
        for (int c = 0; c < columns(); ++c) {
            const Cell &cell = line.cells[static_cast<std::size_t>(c)];
            if (!cell.ignored && !isLeftOut(c) && cell.value.isValid())
                row.values.insert(columnIndex(c), cell.value);
        }
        list.push_back(std::move(row));
    }
    return list;
}

std::vector<int> columnsOfHeader(const TableDescriptor &table, const QStringList &line,
                                 const std::function<QStringList(const Column &)> &titles)
{
    std::vector<int> found;
    for (const QString &text : line) {
        const QString wanted = folded(text);
        for (int i = 0; i < static_cast<int>(table.columns.size()) && !wanted.isEmpty(); ++i) {
            const Column &column = table.columns[static_cast<std::size_t>(i)];
            const QStringList names = titles(column);
            const bool same =
                std::any_of(names.begin(), names.end(), [&](const QString &name) { return folded(name) == wanted; });
            if (same && !column.secret && std::find(found.begin(), found.end(), i) == found.end()) {
                found.push_back(i);
                break;
            }
        }
    }
    return static_cast<qsizetype>(found.size()) == line.size() ? found : std::vector<int>();
}

} // namespace vhm24::core

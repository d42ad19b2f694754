// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/tablefind.h"

#include <algorithm>

namespace vhm24::core {

namespace {
enum Answer { Total, First, Beyond, Before, Here };
} // namespace

TableView TableFind::narrowed(TableView view, const QString &text)
{
    // Every word has to stand in the row, and so have those of the search: one list of words.
    view.search = (view.search + QLatin1Char(' ') + text).simplified();
    return view;
}

std::vector<Statement> TableFind::step(const TableView &view, const QString &text, const std::optional<Cursor> &from,
                                       Direction direction) const
{
    const TableView matching = narrowed(view, text);
    std::vector<Statement> statements{m_query.boundedCount(matching, MostCounted + 1),
                                      m_query.page(matching, std::nullopt, direction, 1)};
    if (!from)
        return statements;
    statements.push_back(m_query.page(matching, from, direction, 1));
    statements.push_back(m_query.countBefore(matching, *from, MostCounted + 1));
    // Is the present row one of them? It has to be known for the number of the next one.
    statements.push_back(m_query.row(matching, from->id));
    return statements;
}

TableFind::Found TableFind::read(const std::vector<RowSet> &answers, std::size_t orders, Direction direction,
                                 bool including) const
{
    Found found{.total = answers[Total].integer(0, 0)};
    found.more = found.total > MostCounted;
    found.total = std::min<qint64>(found.total, MostCounted);
    const auto take = [&](Answer answer) -> std::optional<Row> {
        auto rows = m_query.decode(answers[answer], orders);
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    };
    const bool forward = direction == Direction::Forward;
    if (answers.size() > Beyond) {
        const qint64 before = answers[Before].integer(0, 0);
        const bool isHere = answers[Here].rows() > 0;
        found.row = including && isHere ? take(Here) : take(Beyond);
        if (including && isHere)
            found.number = before + 1;
        else
            found.number = forward ? before + (isHere ? 1 : 0) + 1 : before;
    }
    if (!found.row) {
        found.row = take(First);
        found.wrapped = answers.size() > Beyond && found.row;
        found.number = !found.row ? 0 : forward ? 1 : found.more ? 0 : found.total;
    }
    if (found.number > MostCounted)
        found.number = 0;
    return found;
}

} // namespace vhm24::core

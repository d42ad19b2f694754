// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/deliver.h"
#include "models/core/table/windowmodel.h"

namespace vhm24::core {

namespace {
constexpr int NewRowsLimit = 100;
} // namespace

void WindowModel::replaceRows(std::vector<Row> rows, bool atStart, bool atEnd)
{
    beginResetModel();
    m_rows.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    m_atStart = atStart;
    m_atEnd = atEnd;
    endResetModel();
}

void WindowModel::appendRows(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
    const int surplus = static_cast<int>(m_rows.size()) - WindowRows;
    if (surplus <= 0)
        return;
    const int added = addedShown();
    setAtStart(false);
    beginRemoveRows({}, 0, surplus - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + surplus);
    endRemoveRows();
    setFirstRank(m_firstRank < 0 ? -1 : m_firstRank + surplus, m_rankExact);
    Q_EMIT rowsShifted(-surplus - added);
}

void WindowModel::prependRows(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int count = static_cast<int>(rows.size());
    beginInsertRows({}, 0, count - 1);
    for (Row &row : rows) // read backwards: the nearest comes first
        m_rows.push_front(std::move(row));
    endInsertRows();
    Q_EMIT rowsShifted(count);
    const int surplus = static_cast<int>(m_rows.size()) - WindowRows;
    if (surplus <= 0)
        return;
    beginRemoveRows({}, rowCount() - surplus, rowCount() - 1);
    m_rows.erase(m_rows.end() - surplus, m_rows.end());
    endRemoveRows();
    m_atEnd = false;
}

void WindowModel::showAdded()
{
    std::vector<Row> added;
    for (const QString &id : m_edits.addedIds())
        added.push_back({.id = id, .cells = std::vector<QVariant>(m_table.columns.size())});
    const bool atStart = m_atStart;
    setAtStart(false);
    m_added = std::move(added);
    setAtStart(atStart);
}

void WindowModel::setAtStart(bool atStart)
{
    if (m_atStart == atStart)
        return;
    if (m_added.empty()) {
        m_atStart = atStart;
        return;
    }
    const int last = static_cast<int>(m_added.size()) - 1;
    if (atStart)
        beginInsertRows({}, 0, last);
    else
        beginRemoveRows({}, 0, last);
    m_atStart = atStart;
    if (atStart)
        endInsertRows();
    else
        endRemoveRows();
}

QStringList WindowModel::loadedIds() const
{
    QStringList ids;
    for (const Row &row : m_rows)
        ids += row.id;
    return ids;
}

void WindowModel::refresh()
{
    if (m_loading)
        return;
    if (m_rows.empty())
        reload();
    else
        refreshBy(m_query.rows(loadedIds(), m_view.sort));
}

void WindowModel::refresh(const TableView &view)
{
    if (view == m_view || m_loading)
        return refresh();
    if (m_rows.empty())
        return setView(view);
    m_stop.request_stop(); // counts by the old conditions
    m_stop = std::stop_source();
    ++m_generation;
    m_view = view;
    m_shownView = view;
    m_atEnd = false; // more rows may meet them behind the last
    forgetRanks();
    setFirstRank(m_firstRank, m_atStart);
    countRows();
    const QStringList ids = loadedIds();
    TableView loaded = view;
    loaded.filters.push_back({.column = m_table.indexOf("id"), .op = FilterOperator::In, .values = ids});
    refreshBy(m_query.page(loaded, std::nullopt, Direction::Forward, static_cast<int>(ids.size())));
}

void WindowModel::refreshBy(const Statement &rows)
{
    struct Fresh {
        std::vector<Row> rows = {};
        qint64 before = 0;
    };
    const quint64 generation = m_generation;
    const std::vector<Statement> statements{rows, m_query.countBefore(m_view, m_rows.front().cursor, NewRowsLimit)};
    auto future = m_layout.database(m_table.service)
                      .submit<Fresh>([query = m_query, orders = m_view.sort.size(),
                                      statements](Connection &connection) -> Result<Fresh> {
                          const auto answers = connection.runTogether(statements);
                          if (!answers)
                              return answers.error();
                          return Fresh{.rows = query.decode(answers.value()[0], orders),
                                       .before = answers.value()[1].integer(0, 0)};
                      });
    deliver(future, this, [this, generation](const Result<Fresh> &fresh) {
        if (generation != m_generation)
            return;
        m_error = fresh ? std::nullopt : std::optional(fresh.error());
        if (!fresh) {
            Q_EMIT failed(fresh.error());
            return;
        }
        m_readAt = QDateTime::currentDateTimeUtc();
        updateRows(fresh.value().rows);
        if (m_atStart && fresh.value().before > 0)
            Q_EMIT newRowsFound(static_cast<int>(fresh.value().before));
    });
}

void WindowModel::updateRows(const std::vector<Row> &rows)
{
    QHash<QString, const Row *> fresh;
    for (const Row &row : rows)
        fresh.insert(row.id, &row);
    for (int i = rowCount() - 1; i >= addedShown(); --i) {
        Row &present = m_rows[static_cast<std::size_t>(i - addedShown())];
        const Row *const found = fresh.value(present.id);
        if (!found) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + (i - addedShown()));
            endRemoveRows();
        } else if (found->version != present.version) {
            const Cursor place = present.cursor; // it keeps its place in the list until the next reading
            present = *found;
            present.cursor = place;
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }
}

} // namespace vhm24::core

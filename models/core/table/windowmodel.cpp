// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/windowmodel.h"

#include "models/core/database/deliver.h"

#include <QElapsedTimer>

namespace vhm24::core {

namespace {

constexpr int CountLimit = 10'001; // counting further than this costs more than it tells
constexpr int NewRowsLimit = 100;

} // namespace

WindowModel::WindowModel(const Layout &layout, const TableDescriptor &table, QObject *parent) :
    QAbstractTableModel(parent),
    m_layout(layout),
    m_table(table),
    m_query(layout, table)
{
    m_view.sort = {{.column = table.indexOf(table.orderColumn), .descending = table.orderDescending}};
    connect(&m_edits, &EditBuffer::changed, this, [this](const QString &rowId) {
        if (m_rows.empty())
            return;
        const int row = rowId.isEmpty() ? -1 : indexOfRow(rowId);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        else if (rowId.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(&m_edits, &EditBuffer::addedChanged, this, &WindowModel::showAdded);
}

WindowModel::~WindowModel() { m_stop.request_stop(); }

void WindowModel::setView(const TableView &view)
{
    m_view = view;
    reload();
}

void WindowModel::reload()
{
    setCount(-1, CountKind::Unknown);
    request(Purpose::Replace);
}

void WindowModel::jumpToEnd() { request(Purpose::End); }

void WindowModel::loadAfter()
{
    if (!m_loading && !m_atEnd && !m_rows.empty())
        request(Purpose::After);
}

void WindowModel::loadBefore()
{
    if (!m_loading && !m_atStart && !m_rows.empty())
        request(Purpose::Before);
}

void WindowModel::cancel()
{
    m_stop.request_stop();
    ++m_generation;
    setLoading(false);
}

void WindowModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

void WindowModel::request(Purpose purpose)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    const bool backward = purpose == Purpose::Before || purpose == Purpose::End;
    std::optional<Cursor> from;
    if (purpose == Purpose::After)
        from = m_rows.back().cursor;
    else if (purpose == Purpose::Before)
        from = m_rows.front().cursor;
    std::vector<Statement> statements{
        m_query.page(m_view, from, backward ? Direction::Backward : Direction::Forward, PageRows)};
    if (purpose == Purpose::Replace)
        statements.push_back(m_query.estimate());
    SubmitOptions options{.stop = m_stop.get_token(), .statistics = std::make_shared<CallStatistics>()};
    QElapsedTimer timer;
    timer.start();
    auto future = m_layout.database(m_table.service)
                      .submit<Page>(
                          [query = m_query, orders = m_view.sort.size(), statements,
                           stop = m_stop.get_token()](Connection &connection) -> Result<Page> {
                              const auto answers = connection.runTogether(statements, {.stop = stop});
                              if (!answers)
                                  return answers.error();
                              Page page{.rows = query.decode(answers.value()[0], orders)};
                              if (answers.value().size() > 1 && answers.value()[1].rows() == 1)
                                  page.estimate = answers.value()[1].integer(0, 0);
                              return page;
                          },
                          options);
    setLoading(true);
    deliver(future, this,
            [this, generation, purpose, timer, statistics = options.statistics](const Result<Page> &page) {
                if (generation != m_generation)
                    return; // a newer request is under way
                setLoading(false);
                accept(purpose, page);
                if (page)
                    Q_EMIT loaded({.rows = static_cast<int>(page.value().rows.size()),
                                   .roundTrips = statistics->roundTrips,
                                   .milliseconds = timer.elapsed()});
            });
}

void WindowModel::accept(Purpose purpose, const Result<Page> &page)
{
    m_error.reset();
    if (!page) {
        m_error = page.error();
        if (page.error().kind == ErrorKind::Internal) // a defect of ours, and nobody would see the text
            qWarning("%s: %s %s", qPrintable(m_table.key()), page.error().sqlState.constData(),
                     qPrintable(page.error().detail));
        Q_EMIT failed(page.error());
        return;
    }
    m_readAt = QDateTime::currentDateTimeUtc();
    std::vector<Row> rows = page.value().rows;
    const bool complete = rows.size() < PageRows;
    switch (purpose) {
    case Purpose::Replace:
    case Purpose::End: replaceRows(std::move(rows), purpose); break;
    case Purpose::After:
        m_atEnd = complete;
        appendRows(std::move(rows));
        break;
    case Purpose::Before:
        prependRows(std::move(rows));
        setAtStart(complete);
        if (addedShown() > 0)
            Q_EMIT rowsShifted(addedShown());
        break;
    }
    if (purpose != Purpose::Replace)
        return;
    if (complete)
        setCount(static_cast<qint64>(m_rows.size()), CountKind::Exact);
    else if (m_view.filters.empty() && m_view.search.isEmpty() && page.value().estimate.value_or(-1) >= CountLimit)
        setCount(*page.value().estimate, CountKind::Estimate);
    else
        countRows();
}

void WindowModel::replaceRows(std::vector<Row> rows, Purpose purpose)
{
    const bool complete = rows.size() < PageRows;
    if (purpose == Purpose::End)
        std::reverse(rows.begin(), rows.end());
    beginResetModel();
    m_rows.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    m_atStart = purpose == Purpose::Replace || complete;
    m_atEnd = purpose == Purpose::End || complete;
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

void WindowModel::setCount(qint64 count, CountKind kind)
{
    m_count = count;
    m_countKind = kind;
    Q_EMIT countChanged();
}

void WindowModel::countRows()
{
    const quint64 generation = m_generation;
    auto future = m_layout.database(m_table.service)
                      .submit<qint64>(
                          [statement = m_query.boundedCount(m_view, CountLimit),
                           stop = m_stop.get_token()](Connection &connection) -> Result<qint64> {
                              const auto rows = connection.run(statement, {.stop = stop});
                              return rows ? Result<qint64>(rows.value().integer(0, 0)) : Result<qint64>(rows.error());
                          },
                          {.stop = m_stop.get_token(), .priority = Priority::Background});
    deliver(future, this, [this, generation](const Result<qint64> &count) {
        if (generation != m_generation || !count)
            return;
        const bool more = count.value() >= CountLimit;
        setCount(more ? CountLimit - 1 : count.value(), more ? CountKind::AtLeast : CountKind::Exact);
    });
}

void WindowModel::refresh()
{
    if (m_rows.empty() || m_loading) {
        if (!m_loading)
            reload();
        return;
    }
    QStringList ids;
    for (const Row &row : m_rows)
        ids += row.id;
    struct Fresh {
        std::vector<Row> rows = {};
        qint64 before = 0;
    };
    const quint64 generation = m_generation;
    const std::vector<Statement> statements{m_query.rows(ids, m_view.sort),
                                            m_query.countBefore(m_view, m_rows.front().cursor, NewRowsLimit)};
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

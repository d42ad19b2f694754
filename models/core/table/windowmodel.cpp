// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/windowmodel.h"

#include "models/core/database/deliver.h"

#include <QElapsedTimer>

#include <limits>

namespace vhm24::core {

namespace {

constexpr int CountLimit = 10'001; // counting further than this costs more than it tells
constexpr auto SlowDeadline = std::chrono::minutes(5);
constexpr auto UsualDeadline = std::chrono::seconds(30);

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

WindowModel::~WindowModel()
{
    m_stop.request_stop();
    m_rankStop.request_stop();
}

void WindowModel::setView(const TableView &view)
{
    m_view = view;
    reload();
}

void WindowModel::reload()
{
    setCount(-1, CountKind::Unknown);
    forgetRanks();
    request({.purpose = Purpose::Replace});
}

void WindowModel::jumpToStart()
{
    setCount(-1, CountKind::Unknown);
    forgetRanks();
    request({.purpose = Purpose::Replace, .target = 0});
}

void WindowModel::jumpToEnd()
{
    request({.purpose = Purpose::End, .firstRank = -1, .target = std::numeric_limits<qint64>::max() / 2});
}

void WindowModel::loadAfter()
{
    if (!m_loading && !m_atEnd && !m_rows.empty())
        request({.purpose = Purpose::After, .from = m_rows.back().cursor});
}

void WindowModel::loadBefore()
{
    if (!m_loading && !m_atStart && !m_rows.empty())
        request({.purpose = Purpose::Before, .from = m_rows.front().cursor});
}

void WindowModel::revealRow(const Cursor &cursor, qint64 rank)
{
    if (const int row = indexOfRow(cursor.id); row >= 0)
        Q_EMIT revealed(row);
    else
        request({.purpose = Purpose::Around, .from = cursor, .firstRank = rank, .exact = rank >= 0});
}

void WindowModel::cancel()
{
    const bool underWay = m_loading;
    m_stop.request_stop();
    ++m_generation;
    setLoading(false);
    if (underWay && m_readAt.isValid() && m_view != m_shownView) {
        m_view = m_shownView;
        countRows();
        Q_EMIT viewRestored();
    }
}

void WindowModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

bool WindowModel::isSlowOrder() const
{
    const Column &first = m_table.columns[static_cast<std::size_t>(m_view.sort.front().column)];
    return !first.indexed;
}

std::vector<Statement> WindowModel::statementsOf(const Request &request) const
{
    const bool backward = request.purpose == Purpose::Before || request.purpose == Purpose::End;
    const auto page = [&](Direction direction, int limit) {
        return m_query.page(m_view, request.from, direction, limit);
    };
    if (request.purpose == Purpose::Around)
        return {page(Direction::Backward, RowsBefore), m_query.rows({request.from->id}, m_view.sort),
                page(Direction::Forward, request.limit)};
    std::vector<Statement> statements{page(backward ? Direction::Backward : Direction::Forward, request.limit)};
    if (request.purpose == Purpose::Replace)
        statements.push_back(m_query.estimate());
    return statements;
}

WindowModel::Page WindowModel::pageOf(const Request &request, const TableQuery &query, std::size_t orders,
                                      const std::vector<RowSet> &answers)
{
    Page page{.rows = query.decode(answers[0], orders)};
    if (request.purpose == Purpose::Replace && answers[1].rows() == 1)
        page.estimate = answers[1].integer(0, 0);
    if (request.purpose != Purpose::Around)
        return page;
    std::reverse(page.rows.begin(), page.rows.end());
    page.before = static_cast<int>(page.rows.size());
    for (std::size_t part = 1; part < answers.size(); ++part) {
        std::vector<Row> rows = query.decode(answers[part], orders);
        page.rows.insert(page.rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    }
    return page;
}

void WindowModel::request(const Request &request)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    const CallOptions call{.stop = m_stop.get_token(), .deadline = isSlowOrder() ? SlowDeadline : UsualDeadline};
    SubmitOptions options{.stop = m_stop.get_token(), .statistics = std::make_shared<CallStatistics>()};
    QElapsedTimer timer;
    timer.start();
    auto future = m_layout.database(m_table.service)
                      .submit<Page>(
                          [query = m_query, orders = m_view.sort.size(), statements = statementsOf(request), request,
                           call](Connection &connection) -> Result<Page> {
                              const auto answers = connection.runTogether(statements, call);
                              return answers ? Result<Page>(pageOf(request, query, orders, *answers))
                                             : Result<Page>(answers.error());
                          },
                          options);
    setLoading(true);
    deliver(future, this,
            [this, generation, request, timer, statistics = options.statistics](const Result<Page> &page) {
                if (generation != m_generation)
                    return; // a newer request is under way
                setLoading(false);
                accept(request, page);
                if (page)
                    Q_EMIT loaded({.rows = static_cast<int>(page.value().rows.size()),
                                   .roundTrips = statistics->roundTrips,
                                   .milliseconds = timer.elapsed()});
            });
}

void WindowModel::accept(const Request &request, const Result<Page> &page)
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
    m_shownView = m_view;
    std::vector<Row> rows = page.value().rows;
    const bool complete = static_cast<int>(rows.size()) < request.limit;
    switch (request.purpose) {
    case Purpose::Replace: replaceRows(std::move(rows), true, complete); break;
    case Purpose::End:
        std::reverse(rows.begin(), rows.end());
        replaceRows(std::move(rows), complete, true);
        break;
    case Purpose::Seek: replaceRows(std::move(rows), request.firstRank == 0, complete); break;
    case Purpose::Around:
        replaceRows(std::move(rows), page->before < RowsBefore,
                    static_cast<int>(page->rows.size()) - page->before - 1 < request.limit);
        break;
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
    if (request.purpose == Purpose::Replace)
        acceptCount(*page);
    acceptPlace(request, *page);
    reportReveal(request, *page);
}

void WindowModel::acceptCount(const Page &page)
{
    const bool whole = m_view.filters.empty() && m_view.search.isEmpty() && m_view.advanced.isEmpty();
    if (m_atEnd)
        setCount(static_cast<qint64>(m_rows.size()), CountKind::Exact);
    else if (whole && page.estimate.value_or(-1) >= CountLimit)
        setCount(*page.estimate, CountKind::Estimate);
    else
        countRows();
}

void WindowModel::setCount(qint64 count, CountKind kind)
{
    m_count = count;
    m_countKind = kind;
    Q_EMIT countChanged();
}

void WindowModel::countRows()
{
    struct Counted {
        qint64 rows = 0;
        qint64 estimate = 0;
    };
    const quint64 generation = m_generation;
    auto future = m_layout.database(m_table.service)
                      .submit<Counted>(
                          [statements = std::vector{m_query.boundedCount(m_view, CountLimit), m_query.explain(m_view)},
                           stop = m_stop.get_token()](Connection &connection) -> Result<Counted> {
                              const auto answers = connection.runTogether(statements, {.stop = stop});
                              return answers ? Result<Counted>({.rows = (*answers)[0].integer(0, 0),
                                                                .estimate = TableQuery::plannedRows((*answers)[1])})
                                             : Result<Counted>(answers.error());
                          },
                          {.stop = m_stop.get_token(), .priority = Priority::Background});
    deliver(future, this, [this, generation](const Result<Counted> &counted) {
        if (generation != m_generation || !counted)
            return;
        if (counted->rows < CountLimit)
            setCount(counted->rows, CountKind::Exact);
        else if (counted->estimate > CountLimit)
            setCount(counted->estimate, CountKind::Estimate);
        else
            setCount(CountLimit - 1, CountKind::AtLeast);
    });
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/deliver.h"
#include "models/core/table/rankquery.h"
#include "models/core/table/windowmodel.h"

#include <limits>

namespace vhm24::core {

namespace {

constexpr qint64 LeastKeyStep = 200;
constexpr qint64 MostKeys = 10'000;

} // namespace

void WindowModel::forgetRanks()
{
    m_rankStop.request_stop();
    m_rankStop = std::stop_source();
    ++m_rankNumber;
    m_ranks.clear();
    m_preparing = false;
    m_refining = false;
    m_wantedRank = -1;
}

void WindowModel::setFirstRank(qint64 rank, bool exact)
{
    m_firstRank = rank;
    m_rankExact = exact;
    Q_EMIT ranksChanged();
}

void WindowModel::acceptPlace(const Request &request, const Page &page)
{
    const qint64 rows = static_cast<qint64>(m_rows.size());
    switch (request.purpose) {
    case Purpose::Replace: setFirstRank(0, true); break;
    case Purpose::End:
        setFirstRank(m_atStart ? 0 : std::max<qint64>(m_count - rows, 0), m_countKind == CountKind::Exact);
        break;
    case Purpose::Seek:
        setFirstRank(request.firstRank, request.exact);
        if (!request.exact && m_ranks.isExact()) // the list of keys came while this was under way
            countToWindow();
        break;
    case Purpose::Around:
        setFirstRank(m_atStart ? 0 : request.firstRank < 0 ? -1 : request.firstRank - page.before, request.exact);
        break;
    case Purpose::Before:
        setFirstRank(m_atStart ? 0 : std::max<qint64>(m_firstRank - static_cast<qint64>(page.rows.size()), 0),
                     m_rankExact);
        break;
    case Purpose::After: break;
    }
    if (m_firstRank < 0)
        return refineRanks();
    if (!m_atEnd)
        return;
    // The end is where counting ends: either the count was a guess, or the place was.
    if (m_rankExact || m_firstRank == 0)
        setCount(m_firstRank + rows, CountKind::Exact);
    else if (m_count >= rows)
        setFirstRank(m_count - rows, m_countKind == CountKind::Exact);
}

void WindowModel::reportReveal(const Request &request, const Page &page)
{
    if (m_rows.empty())
        return;
    if (request.purpose == Purpose::Around)
        Q_EMIT revealed(addedShown() + std::min(page.before, static_cast<int>(m_rows.size()) - 1));
    else if (request.target >= 0)
        Q_EMIT revealed(addedShown() + static_cast<int>(std::clamp<qint64>(request.target - m_firstRank, 0,
                                                                           static_cast<qint64>(m_rows.size()) - 1)));
}

void WindowModel::reveal(qint64 rank)
{
    if (m_count <= 0)
        return;
    rank = std::clamp<qint64>(rank, 0, m_count - 1);
    m_wantedRank = -1;
    const bool numbered = ranksExact() || (m_firstRank >= 0 && !m_ranks.isExact()); // keys know better than a guess
    if (numbered && rank >= m_firstRank && rank < m_firstRank + static_cast<qint64>(m_rows.size())) {
        Q_EMIT revealed(addedShown() + static_cast<int>(rank - m_firstRank));
        return;
    }
    if (rank < PageRows / 2)
        return request({.purpose = Purpose::Seek, .target = rank});
    if (m_count - rank < PageRows / 2)
        return request({.purpose = Purpose::End, .firstRank = -1, .target = rank});
    const qint64 first = rank - RowsBefore;
    const auto place = m_ranks.placeOf(first, m_count);
    if (!place) {
        m_wantedRank = rank;
        if (!m_preparing && !m_refining)
            m_ranks.isEmpty() ? prepareRanks() : refineRanks();
        return;
    }
    request({.purpose = Purpose::Seek,
             .from = place->beyond,
             .limit = static_cast<int>(first - place->firstRank) + PageRows,
             .firstRank = place->firstRank,
             .exact = place->exact,
             .target = rank});
    refineRanks();
}

void WindowModel::prepareRanks()
{
    if (m_preparing || m_refining || !m_ranks.isEmpty() || m_count <= WindowRows)
        return;
    m_preparing = true;
    auto future =
        m_layout.database(m_table.service)
            .submit<Distribution>(
                [query = RankQuery(m_layout, m_table), order = m_view.sort.front(), stop = m_rankStop.get_token()](
                    Connection &connection) { return query.distribution(connection, order, stop); },
                {.stop = m_rankStop.get_token()});
    deliver(future, this, [this, number = m_rankNumber](const Result<Distribution> &distribution) {
        if (number != m_rankNumber)
            return; // another view meanwhile
        m_preparing = false;
        const SortOrder &order = m_view.sort.front();
        if (distribution && !distribution->isEmpty() && !m_ranks.isExact())
            m_ranks.setDistribution(*distribution, m_table.columns[static_cast<std::size_t>(order.column)], order);
        if (m_ranks.isEmpty())
            refineRanks();
        else if (m_wantedRank >= 0)
            reveal(m_wantedRank);
    });
}

void WindowModel::refineRanks()
{
    if (m_refining || m_ranks.isExact() || m_count <= WindowRows)
        return;
    m_refining = true;
    const qint64 step = std::max(LeastKeyStep, m_count / MostKeys + 1);
    const QString anchor = m_rows.empty() ? QString() : m_rows[m_rows.size() / 2].id;
    auto future =
        m_layout.database(m_table.service)
            .submit<RankQuery::Keys>(
                [query = RankQuery(m_layout, m_table), view = m_view, step, anchor, stop = m_rankStop.get_token()](
                    Connection &connection) { return query.keys(connection, view, step, anchor, stop); },
                {.stop = m_rankStop.get_token(), .priority = Priority::Background});
    deliver(future, this, [this, number = m_rankNumber, anchor](const Result<RankQuery::Keys> &keys) {
        if (number != m_rankNumber)
            return;
        m_refining = false;
        if (!keys)
            return; // the statistics serve on
        m_ranks.setKeys(keys->keys);
        setCount(keys->total, CountKind::Exact);
        const int row = keys->anchorRank < 0 ? -1 : indexOfRow(anchor);
        if (row >= 0)
            setFirstRank(keys->anchorRank - (row - addedShown()), true);
        else if (!ranksExact())
            countToWindow();
        Q_EMIT ranksChanged();
        if (m_wantedRank >= 0)
            reveal(m_wantedRank);
    });
}

void WindowModel::countToWindow()
{
    if (m_rows.empty())
        return;
    auto future =
        m_layout.database(m_table.service)
            .submit<qint64>(
                [statement = m_query.countBefore(m_view, m_rows.front().cursor, std::numeric_limits<int>::max()),
                 stop = m_rankStop.get_token()](Connection &connection) -> Result<qint64> {
                    const auto rows = connection.run(statement, {.stop = stop});
                    return rows ? Result<qint64>(rows->integer(0, 0)) : Result<qint64>(rows.error());
                },
                {.stop = m_rankStop.get_token(), .priority = Priority::Background});
    deliver(future, this, [this, number = m_rankNumber, id = m_rows.front().id](const Result<qint64> &before) {
        const int row = indexOfRow(id);
        if (number == m_rankNumber && before && row >= 0 && !ranksExact())
            setFirstRank(*before - (row - addedShown()), true);
    });
}

std::optional<QString> WindowModel::keyAbout(qint64 rank) const
{
    const auto place = m_ranks.placeOf(rank, m_count);
    return place && place->beyond && !place->beyond->values.empty() ? place->beyond->values.front() : std::nullopt;
}

} // namespace vhm24::core

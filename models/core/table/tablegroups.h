// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablesums.h"

#include <QJsonArray>

namespace vhm24::core {

enum class MomentStep { Day, Week, Month };

/// What rows are put together by. Times fall into steps of the user's zone.
struct GroupLevel {
    int column = -1;
    MomentStep step = MomentStep::Day;
    friend bool operator==(const GroupLevel &, const GroupLevel &) = default;
};

/// A group, or a group within one: as many keys as its depth.
struct TableGroup {
    std::vector<std::optional<QString>> keys = {}; ///< PostgreSQL's text; no value = NULL. Of times the first day.
    qint64 count = 0;
    ColumnAmounts sums = {};
};

struct TableGroupList {
    std::vector<TableGroup> groups = {}; ///< Each group before those within it.
    bool cut = false;                    ///< There are more, after the last of these.
};

/// Groups of all rows of a view, counted and summed by the server, a page at a time; of times the newest first.
class TableGroups {
public:
    static constexpr std::size_t MostLevels = 3;
    static constexpr int PageGroups = 1'000;

    TableGroups(const Layout &layout, const Catalog &catalog, const TableDescriptor &table, QByteArray timeZone) :
        m_layout(layout),
        m_table(table),
        m_units(layout, catalog, table),
        m_zone(std::move(timeZone))
    {
    }

    /// `summed`: columns whose sums are wanted. With `after`: what follows that group.
    [[nodiscard]] Statement statement(const TableView &view, const std::vector<GroupLevel> &levels,
                                      const std::vector<int> &summed, const TableGroup *after = nullptr) const;
    [[nodiscard]] TableGroupList decode(const RowSet &rows, const std::vector<GroupLevel> &levels,
                                        const std::vector<int> &summed) const;
    /// The conditions that the rows of a group meet, one for each of its keys.
    [[nodiscard]] std::vector<ColumnFilter> filtersOf(const TableGroup &group,
                                                      const std::vector<GroupLevel> &levels) const;

private:
    struct Place; ///< Conditions that lead on from a group.
    [[nodiscard]] QByteArray keySql(const GroupLevel &level, std::vector<Parameter> &parameters) const;
    [[nodiscard]] Place placeAfter(const TableGroup *group, const std::vector<GroupLevel> &levels,
                                   std::vector<Parameter> &parameters) const;
    const Layout &m_layout;
    const TableDescriptor &m_table;
    UnitSource m_units;
    QByteArray m_zone;
};

[[nodiscard]] bool isGroupable(const Column &column);
/// Its groups are steps of time.
[[nodiscard]] bool isGroupedByTime(const Column &column);
/// By column names, as it is kept in named views; unknown columns are left out.
[[nodiscard]] QJsonArray toJson(const TableDescriptor &table, const std::vector<GroupLevel> &levels);
[[nodiscard]] std::vector<GroupLevel> levelsFromJson(const TableDescriptor &table, const QJsonArray &json);

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/keyorder.h"

#include "models/core/table/filtersql.h"

#include <algorithm>

namespace vhm24::core {

std::vector<KeyOrder::Key> KeyOrder::keys(const Cursor *cursor, Direction direction,
                                          std::vector<Parameter> *parameters) const
{
    std::vector<Key> list;
    const auto upwards = [direction](bool descending) { return descending == (direction == Direction::Backward); };
    bool idDescending = m_sort.front().descending;
    for (std::size_t i = 0; i < m_sort.size(); ++i) {
        const Column &column = m_table.columns[static_cast<std::size_t>(m_sort[i].column)];
        if (qstrcmp(column.name, "id") == 0) {
            idDescending = m_sort[i].descending;
            break; // nothing ties beyond an id
        }
        Key key{.sql = sqlOf(column), .upwards = upwards(m_sort[i].descending), .notNull = column.notNull};
        if (cursor && cursor->values[i])
            key.value = placeholder(*parameters, *cursor->values[i]) + "::" + castTypeOf(m_table, column);
        list.push_back(std::move(key));
    }
    Key id{.sql = "t.\"id\"", .upwards = upwards(idDescending)};
    if (cursor)
        id.value = placeholder(*parameters, cursor->id) + "::text";
    list.push_back(std::move(id));
    return list;
}

QByteArray KeyOrder::orderBy(Direction direction) const
{
    QByteArray list;
    for (const Key &key : keys(nullptr, direction, nullptr))
        list += (list.isEmpty() ? "" : ", ") + key.sql + (key.upwards ? "" : " DESC");
    return list;
}

void KeyOrder::addAfter(const Key &key, const QByteArray &ties, std::vector<QByteArray> &branches)
{
    if (key.value.isEmpty()) { // NULLs end an ascending order, and begin a descending one
        if (!key.upwards)
            branches.push_back(ties + key.sql + " IS NOT NULL");
        return;
    }
    branches.push_back(ties + key.sql + (key.upwards ? " > " : " < ") + key.value);
    if (!key.notNull && key.upwards)
        branches.push_back(ties + key.sql + " IS NULL");
}

QByteArray KeyOrder::same(const Key &key)
{
    return key.value.isEmpty() ? key.sql + " IS NULL" : key.sql + " = " + key.value;
}

std::vector<QByteArray> KeyOrder::beyond(const Cursor &cursor, Direction direction,
                                         std::vector<Parameter> &parameters) const
{
    const std::vector<Key> list = keys(&cursor, direction, &parameters);
    std::vector<QByteArray> branches;
    const bool plain = std::all_of(list.begin(), list.end(), [&](const Key &key) {
        return !key.value.isEmpty() && key.upwards == list.front().upwards;
    });
    const auto firstNullable = std::find_if(list.begin(), list.end(), [](const Key &key) { return !key.notNull; });
    const bool nullsFollow = list.front().upwards && firstNullable != list.end();
    if (plain && (!nullsFollow || firstNullable == list.begin())) { // one comparison of rows
        QByteArray names;
        QByteArray values;
        for (const Key &key : list) {
            names += (names.isEmpty() ? "" : ", ") + key.sql;
            values += (values.isEmpty() ? "" : ", ") + key.value;
        }
        branches.push_back('(' + names + ')' + (list.front().upwards ? " > " : " < ") + '(' + values + ')');
        if (nullsFollow)
            branches.push_back(list.front().sql + " IS NULL");
        return branches;
    }
    // The longest run of ties stands nearest.
    for (std::size_t length = list.size(); length-- > 0;) {
        QByteArray ties;
        for (std::size_t i = 0; i < length; ++i)
            ties += same(list[i]) + " AND ";
        addAfter(list[length], ties, branches);
    }
    return branches;
}

} // namespace vhm24::core

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <vector>

namespace vhm24::core {

/// The keys of a Redis by what they begin with: `vhm24:` → `vhm24:machines:` → keys, `User~` → keys. Every key is
/// counted in its groups; the names themselves are kept up to a limit, so that the memory is bounded whatever is there.
class RedisKeyTree {
public:
    struct Limits {
        qsizetype mostKeys = 20'000;        ///< Names that are kept in all.
        qsizetype mostKeysOfAGroup = 1'000; ///< And right below one group.
        qsizetype mostGroups = 5'000;
        int deepest = 5;
    };
    struct Group {
        QByteArray prefix = {}; ///< What its keys begin with, with the separator; empty for the root.
        QByteArray name = {};   ///< The last part of the prefix.
        int parent = -1;
        qint64 keys = 0;              ///< All below it, also in its groups.
        std::vector<int> groups = {}; ///< Indexes for group().
        QByteArrayList names = {};    ///< Whole keys right below it that were kept.
        qint64 unnamed = 0;           ///< Keys right below it that were only counted.
    };

    explicit RedisKeyTree(Limits limits);
    RedisKeyTree();

    void add(const QByteArray &key);
    [[nodiscard]] const Group &root() const { return m_groups.front(); }
    [[nodiscard]] const Group &group(int index) const { return m_groups[std::size_t(index)]; }
    [[nodiscard]] const std::vector<Group> &all() const { return m_groups; }
    /// Whether every key has its name here.
    [[nodiscard]] bool isComplete() const { return m_unnamed == 0; }

private:
    int groupOf(int parent, const QByteArray &prefix, qsizetype begin); ///< -1: no room for another.

    Limits m_limits;
    std::vector<Group> m_groups;
    QHash<QByteArray, int> m_byPrefix;
    qsizetype m_names = 0;
    qint64 m_unnamed = 0;
};

} // namespace vhm24::core

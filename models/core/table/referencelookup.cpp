// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/referencelookup.h"

#include "models/core/text/nearest.h"

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr int MostCandidates = 20'000;

/// (key, rank) of every text by which a record can be named.
QByteArray keysOf(const TableDescriptor &target)
{
    QByteArray name;
    QByteArray keys = "(r.\"id\", 0)";
    for (const char *const column : target.label) {
        const QByteArray text = "r.\"" + QByteArray(column) + "\"::text";
        name += (name.isEmpty() ? "" : ", ") + text;
        keys += ", (" + text + ", 3)";
    }
    keys += ", (concat_ws(' · ', " + name + "), 1)";
    for (const char *const column : {"sku", "code", "serialNumber", "email"}) {
        if (target.has(column))
            keys += ", (r.\"" + QByteArray(column) + "\"::text, 2)";
    }
    return "SELECT r.\"id\", concat_ws(' · ', " + name +
           ") AS name, lower(btrim(k.key)) AS folded, k.key, k.rank FROM " + target.qualifiedName() +
           " AS r, LATERAL (VALUES " + keys + ") AS k(key, rank) WHERE k.key IS NOT NULL";
}

QByteArray sqlFor(const TableDescriptor &target)
{
    return "WITH typed AS MATERIALIZED (SELECT t, lower(btrim(t)) AS folded FROM unnest($1::text[]) AS t), "
           "keys AS MATERIALIZED (" +
           keysOf(target) +
           "), matches AS MATERIALIZED (SELECT typed.t, keys.id, keys.name, keys.key, keys.rank FROM typed "
           "JOIN keys ON keys.folded = typed.folded), "
           // Of what is unknown, those that begin alike and are about as long: the nearest is chosen here.
           "near AS (SELECT typed.t, keys.id, keys.name, keys.key, 9 AS rank FROM typed JOIN keys "
           "ON left(keys.folded, 2) = left(typed.folded, 2) AND abs(length(keys.folded) - length(typed.folded)) <= 2 "
           "WHERE keys.rank > 0 AND NOT EXISTS (SELECT 1 FROM matches WHERE matches.t = typed.t) "
           "LIMIT $2::bigint) "
           "SELECT t, id, name, key, rank FROM matches UNION ALL SELECT t, id, name, key, rank FROM near";
}

/// Only the best kind of match counts: an id before a code, a code before a part of a name.
void keepBest(ReferenceAnswer &answer)
{
    std::stable_sort(answer.matches.begin(), answer.matches.end(),
                     [](const ReferenceMatch &one, const ReferenceMatch &other) { return one.rank < other.rank; });
    std::vector<ReferenceMatch> best;
    for (ReferenceMatch &match : answer.matches) {
        const bool known = std::any_of(best.begin(), best.end(), [&](const auto &one) { return one.id == match.id; });
        if (!known && match.rank == answer.matches.front().rank)
            best.push_back(match);
    }
    answer.matches = std::move(best);
}

std::optional<ReferenceMatch> nearest(const QString &text, const std::vector<ReferenceMatch> &candidates)
{
    QStringList keys;
    for (const ReferenceMatch &candidate : candidates)
        keys += candidate.key;
    const qsizetype found = nearestOf(text, keys);
    if (found < 0)
        return std::nullopt;
    const ReferenceMatch &match = candidates[static_cast<std::size_t>(found)];
    // Two records of that very name are no proposal.
    const bool alone = std::all_of(candidates.begin(), candidates.end(), [&](const ReferenceMatch &other) {
        return other.id == match.id || folded(other.key) != folded(match.key);
    });
    return alone ? std::optional(match) : std::nullopt;
}

ReferenceAnswers answers(const QStringList &texts, const RowSet &rows)
{
    ReferenceAnswers result;
    QHash<QString, std::vector<ReferenceMatch>> near;
    for (const QString &text : texts)
        result.insert(text, {});
    for (int r = 0; r < rows.rows(); ++r) {
        ReferenceMatch match{.id = rows.text(r, 1),
                             .name = rows.text(r, 2),
                             .key = rows.text(r, 3),
                             .rank = static_cast<int>(rows.integer(r, 4))};
        auto &list = match.rank == 9 ? near[rows.text(r, 0)] : result[rows.text(r, 0)].matches;
        list.push_back(std::move(match));
    }
    for (auto it = result.begin(); it != result.end(); ++it) {
        keepBest(*it);
        if (it->matches.empty())
            it->nearest = nearest(it.key(), near.value(it.key()));
    }
    return result;
}

} // namespace

QFuture<Result<ReferenceAnswers>> lookUpReferences(const Layout &layout, const TableDescriptor &target,
                                                   const QStringList &texts)
{
    const Statement statement{.sql = layout.sql(sqlFor(target)), .parameters = {texts, MostCandidates}};
    return layout.database(target.service)
        .submit<ReferenceAnswers>([statement, texts](Connection &connection) -> Result<ReferenceAnswers> {
            const auto rows = connection.run(statement);
            return rows ? Result<ReferenceAnswers>(answers(texts, rows.value())) : rows.error();
        });
}

} // namespace vhm24::core

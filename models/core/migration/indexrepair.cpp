// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/indexrepair.h"

#include "models/core/database/database.h"

#include <algorithm>

namespace vhm24::core {

namespace {

struct DatabaseServices {
    Database *database = nullptr;
    std::vector<Service> services = {};
};

std::vector<DatabaseServices> placesOf(const Layout &layout, const std::vector<Service> &wanted)
{
    std::vector<DatabaseServices> places;
    for (const auto &[database, members] : layout.databases()) {
        DatabaseServices place{.database = database};
        std::copy_if(members.begin(), members.end(), std::back_inserter(place.services),
                     [&](Service one) { return std::find(wanted.begin(), wanted.end(), one) != wanted.end(); });
        if (!place.services.empty())
            places.push_back(std::move(place));
    }
    return places;
}

/// Merges the answers of all databases, when the last one is there.
template <typename All, typename One, typename Merge>
QFuture<All> gatherFrom(const std::vector<DatabaseServices> &places, QList<QFuture<Result<One>>> futures, Merge merge)
{
    if (futures.isEmpty())
        return QtFuture::makeReadyFuture(All());
    return QtFuture::whenAll(futures.begin(), futures.end())
        .then([places, merge](const QList<QFuture<Result<One>>> &answers) {
            All all;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                if (answers[i].resultCount() == 0)
                    continue; // the database is closed
                const Result<One> answer = answers[i].result();
                if (answer) {
                    merge(all, *answer);
                    continue;
                }
                Error error = answer.error();
                if (error.subject.isEmpty())
                    error.subject = QString(nameOf(places[std::size_t(i)].services.front()));
                all.errors.push_back(std::move(error));
            }
            return all;
        });
}

} // namespace

QFuture<IndexFindings> findMissingIndexes(const Layout &layout, const Catalog &catalog,
                                          const std::vector<Service> &services)
{
    const auto places = placesOf(layout, services);
    QList<QFuture<Result<GridIndexSurvey>>> futures;
    for (const DatabaseServices &place : places)
        futures += place.database->submit<GridIndexSurvey>(
            [&layout, &catalog, members = place.services](Connection &connection) {
                return missingIndexes(connection, layout, catalog, members);
            },
            {.priority = Priority::Background});
    return gatherFrom<IndexFindings, GridIndexSurvey>(places, futures, [](IndexFindings &all, const auto &one) {
        all.survey.missing.insert(all.survey.missing.end(), one.missing.begin(), one.missing.end());
        all.survey.impossible.insert(all.survey.impossible.end(), one.impossible.begin(), one.impossible.end());
    });
}

QFuture<IndexRepairs> repairIndexes(const Layout &layout, const Catalog &catalog, const std::vector<Service> &services,
                                    const GridIndexProgress &progress, std::stop_token stop)
{
    const auto places = placesOf(layout, services);
    QList<QFuture<Result<GridIndexReport>>> futures;
    for (const DatabaseServices &place : places)
        futures += submitIndexes(*place.database, layout, catalog, place.services, progress, stop);
    return gatherFrom<IndexRepairs, GridIndexReport>(places, futures, [](IndexRepairs &all, const auto &one) {
        all.report.created += one.created;
        all.report.impossible += one.impossible;
    });
}

} // namespace vhm24::core

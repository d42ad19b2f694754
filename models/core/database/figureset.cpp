// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/figureset.h"

#include "models/core/database/deliver.h"
#include "models/core/database/submitread.h"

#include <algorithm>
#include <memory>

namespace vhm24::core {

namespace {

using Pieces = std::vector<std::vector<Statement>>;
using PieceAnswers = std::vector<FigureSet::Answers>;

bool isOfServer(const Error &error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Cancelled;
}

/// Nothing is written here, so a connection that broke leaves no doubt about an outcome.
FigureSet::Answers readTogether(Connection &connection, std::span<const Statement> statements)
{
    auto answers = connection.runTogether(statements);
    if (answers || answers.error().kind != ErrorKind::OutcomeUnknown)
        return answers;
    Error error = answers.error();
    error.kind = ErrorKind::Unavailable;
    return error;
}

/// One round trip. When a statement fails, as where a service has not been migrated, each piece is asked alone, so
/// that one service without tables does not take the figures of the others along.
PieceAnswers ask(Connection &connection, const Pieces &pieces)
{
    std::vector<Statement> together;
    for (const auto &piece : pieces)
        together.insert(together.end(), piece.begin(), piece.end());
    const auto all = readTogether(connection, together);
    PieceAnswers answers;
    if (!all && isOfServer(all.error()))
        return PieceAnswers(pieces.size(), FigureSet::Answers(all.error()));
    auto next = all ? all.value().begin() : std::vector<RowSet>::const_iterator();
    for (const auto &piece : pieces) {
        if (!all) {
            answers.push_back(readTogether(connection, piece));
            continue;
        }
        const auto end = next + static_cast<std::ptrdiff_t>(piece.size());
        answers.push_back(std::vector<RowSet>(next, end));
        next = end;
    }
    return answers;
}

std::optional<Error> failureOfAll(const PieceAnswers &answers)
{
    const bool failed = std::all_of(answers.begin(), answers.end(), [](const auto &answer) { return !answer.ok(); });
    return failed && !answers.empty() ? std::optional(answers.front().error()) : std::nullopt;
}

} // namespace

void FigureSet::add(Service service, std::vector<Statement> statements, Receive receive)
{
    m_parts.push_back({.service = service, .statements = std::move(statements), .receive = std::move(receive)});
}

void FigureSet::load(QObject *context, std::function<void(const Cost &cost)> finished)
{
    struct Progress {
        std::size_t waiting = 0;
        Cost cost = {};
        std::function<void(const Cost &)> finished = {};
    };
    std::vector<Service> homes; // one for each database
    for (const Part &part : m_parts) {
        if (std::none_of(homes.begin(), homes.end(), [&](Service home) { return m_layout.share(home, part.service); }))
            homes.push_back(part.service);
    }
    const auto progress =
        std::make_shared<Progress>(Progress{.waiting = homes.size(), .finished = std::move(finished)});
    for (const Service home : homes) {
        Pieces pieces;
        std::vector<Receive> receivers;
        for (Part &part : m_parts) {
            if (!m_layout.share(part.service, home))
                continue;
            pieces.push_back(std::move(part.statements));
            receivers.push_back(std::move(part.receive));
        }
        const auto statistics = std::make_shared<CallStatistics>();
        auto future =
            submitRead<PieceAnswers>(m_layout, home,
                                     [pieces = std::move(pieces)](Connection &connection) -> Result<PieceAnswers> {
                                         PieceAnswers answers = ask(connection, pieces);
                                         // The pool learns of a dead server only from a failed job.
                                         if (const auto error = failureOfAll(answers))
                                             return *error;
                                         return answers;
                                     },
                                     {.statistics = statistics});
        deliver(future, context, [=, receivers = std::move(receivers)](const Result<PieceAnswers> &answers) {
            for (std::size_t i = 0; i < receivers.size(); ++i) {
                const Answers answer = answers ? answers.value()[i] : Answers(answers.error());
                if (answer) {
                    for (const RowSet &rows : answer.value())
                        progress->cost.rows += rows.rows();
                }
                receivers[i](answer);
            }
            progress->cost.roundTrips += statistics->roundTrips;
            if (--progress->waiting == 0)
                progress->finished(progress->cost);
        });
    }
    m_parts.clear();
}

} // namespace vhm24::core

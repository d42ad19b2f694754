// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machineload.h"

#include "models/core/database/deliver.h"
#include "ui/core/charts/timerange.h"

namespace vhm24::ui::machines {

using namespace core;

namespace {

template <typename T> void take(std::optional<Result<T>> &mine, std::optional<Result<T>> &other)
{
    if (other)
        mine = std::move(other);
}

template <typename T> qint64 sizeOf(const std::optional<Result<T>> &answer, auto size)
{
    return answer && answer->ok() ? qint64(size(**answer)) : 0;
}

} // namespace

void MachineView::merge(MachineView other)
{
    take(card, other.card);
    take(errors, other.errors);
    take(telemetry, other.telemetry);
    take(containers, other.containers);
    take(tasks, other.tasks);
    take(sales, other.sales);
}

qint64 MachineView::rows() const
{
    return sizeOf(card, [](const auto &it) { return 1 + it.visits.size(); }) +
           sizeOf(errors, [](const auto &it) { return it.size(); }) +
           sizeOf(telemetry, [](const auto &it) { return it.buckets.size() + it.errors.size(); }) +
           sizeOf(containers, [](const auto &it) { return it.list.size(); }) +
           sizeOf(tasks, [](const auto &it) { return it.list.size(); }) +
           sizeOf(sales, [](const auto &it) { return it.sums.size(); });
}

MachineLoad::MachineLoad(const Layout &layout, const vhm24::machines::TelemetrySeries &series, QObject *parent) :
    QObject(parent),
    m_layout(layout),
    m_series(series)
{
}

MachineLoad::~MachineLoad() { m_stop.request_stop(); }

MachineLoad::Piece MachineLoad::machinePiece(const MachineQuestion &question) const
{
    using namespace vhm24::machines;
    const TelemetryRange range = question.telemetry;
    const qint64 now = question.now.toMSecsSinceEpoch();
    const TelemetryRange lastDay{.machineId = range.machineId, .fromMs = now - Day, .toMs = now + 60'000};
    Piece piece{.service = Service::Machines, .statements = MachineCard::statements(m_layout, range.machineId)};
    piece.statements.push_back(m_series.errorStatement(lastDay));
    for (Statement &statement : m_series.statements(range))
        piece.statements.push_back(std::move(statement));
    piece.read = [range, lastDay](MachineView &view, std::span<const RowSet> answers) {
        constexpr std::size_t Card = MachineCard::StatementCount;
        view.card = MachineCard::read(answers.first(Card));
        view.errors = TelemetrySeries::errors(lastDay, answers[Card]);
        view.telemetry = TelemetrySeries::part(range, answers.subspan(Card + 1));
    };
    piece.fail = [](MachineView &view, const Error &error) {
        view.card = error;
        view.errors = error;
        view.telemetry = error;
    };
    return piece;
}

std::vector<MachineLoad::Piece> MachineLoad::pieces(const MachineQuestion &question) const
{
    using namespace vhm24;
    const QString id = question.telemetry.machineId;
    std::vector<Piece> list{machinePiece(question)};
    list.push_back({.service = Service::Inventory,
                    .statements = {vhm24::inventory::Containers::statement(m_layout, id)},
                    .read = [](MachineView &view,
                               auto answers) { view.containers = vhm24::inventory::Containers::read(answers[0]); },
                    .fail = [](MachineView &view, const Error &error) { view.containers = error; }});
    if (question.tasks) {
        list.push_back(
            {.service = Service::Tasks,
             .statements = {tasks::MachineTasks::statement(m_layout, id, question.onlyTasksOf)},
             .read = [](MachineView &view, auto answers) { view.tasks = tasks::MachineTasks::read(answers[0]); },
             .fail = [](MachineView &view, const Error &error) { view.tasks = error; }});
    }
    if (question.sales) {
        list.push_back(
            {.service = Service::Shared,
             .statements = {shared::MachineSales::statement(m_layout, id, question.dayStart)},
             .read = [](MachineView &view, auto answers) { view.sales = shared::MachineSales::read(answers[0]); },
             .fail = [](MachineView &view, const Error &error) { view.sales = error; }});
    }
    return list;
}

/// All pieces in one round trip. One that the server refuses (a table is missing) would take the others with it: then
/// each is asked alone.
Result<MachineView> MachineLoad::run(Connection &connection, const std::vector<Piece> &pieces,
                                     const CallOptions &options)
{
    std::vector<Statement> all;
    for (const Piece &piece : pieces)
        all.insert(all.end(), piece.statements.begin(), piece.statements.end());
    MachineView view;
    const auto answers = connection.runTogether(all, options);
    if (answers) {
        std::size_t first = 0;
        for (const Piece &piece : pieces) {
            piece.read(view, std::span(*answers).subspan(first, piece.statements.size()));
            first += piece.statements.size();
        }
        return view;
    }
    const ErrorKind kind = answers.error().kind;
    if (kind == ErrorKind::Cancelled || kind == ErrorKind::Unavailable || connection.isBroken())
        return answers.error();
    for (const Piece &piece : pieces) {
        const auto own = connection.runTogether(piece.statements, options);
        if (own)
            piece.read(view, *own);
        else
            piece.fail(view, own.error());
    }
    return view;
}

void MachineLoad::ask(const MachineQuestion &question)
{
    m_stop.request_stop();
    m_stop = {};
    const quint64 generation = ++m_generation;
    std::vector<std::pair<Database *, std::vector<Piece>>> groups;
    for (Piece &piece : pieces(question)) {
        Database *const database = &m_layout.database(piece.service);
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto &each) { return each.first == database; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {database, {}});
        group->second.push_back(std::move(piece));
    }
    struct Count {
        std::size_t waiting = 0;
        qint64 roundTrips = 0;
    };
    const auto count = std::make_shared<Count>(Count{.waiting = groups.size()});
    for (const auto &[database, group] : groups) {
        const SubmitOptions options{.stop = m_stop.get_token(), .statistics = std::make_shared<CallStatistics>()};
        const auto future = database->submit<MachineView>(
            [group = group, stop = options.stop](Connection &connection) {
                return run(connection, group, {.stop = stop});
            },
            options);
        deliver(future, this, [this, generation, count, group = group, options](const Result<MachineView> &answer) {
            if (generation != m_generation)
                return;
            MachineView part;
            if (answer)
                part = *answer;
            for (const Piece &piece : group) {
                if (!answer)
                    piece.fail(part, answer.error());
            }
            count->roundTrips += options.statistics->roundTrips;
            Q_EMIT arrived(part);
            if (--count->waiting == 0)
                Q_EMIT finished(count->roundTrips);
        });
    }
}

} // namespace vhm24::ui::machines

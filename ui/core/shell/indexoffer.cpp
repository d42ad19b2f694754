// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/indexoffer.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/widgets/banner.h"

#include <QTimer>

namespace vhm24::ui {

namespace {

constexpr int FirstLookMs = 2'000; // the first page is read before

/// Ends the job; in which words.
QString endIndexJob(Jobs &jobs, int id, const std::vector<core::Error> &errors)
{
    const bool stopped = !errors.empty() && errors.back().kind == core::ErrorKind::Cancelled;
    const QString words = errors.empty() ? IndexOffer::tr("The indexes are built; lists and searches are fast now.")
                          : stopped      ? IndexOffer::tr("Stopped. The indexes that were ready stay.")
                                         : sentence(errors.back());
    jobs.end(id, errors.empty() ? Jobs::State::Done : stopped ? Jobs::State::Cancelled : Jobs::State::Failed, words);
    return words;
}

} // namespace

IndexOffer::IndexOffer(const Context &context, QWidget *parent) : WindowNotice(parent), m_context(context)
{
    connect(&banner(), &Banner::actionTriggered, this, &IndexOffer::build);
    if (context.allows(core::Permission::OperateDatabase))
        QTimer::singleShot(FirstLookMs, this, &IndexOffer::look);
}

void IndexOffer::look()
{
    // The state of a service says why it could not be asked.
    core::deliver(core::findMissingIndexes(m_context.layout, m_context.catalog), this,
                  [this](const core::IndexFindings &findings) {
                      m_missing = findings.survey.missing;
                      present();
                  });
}

void IndexOffer::present()
{
    if (m_missing.empty())
        return;
    QStringList tables;
    for (const core::GridIndex &index : m_missing) {
        if (!tables.contains(index.table))
            tables += index.table;
    }
    say({.meaning = Meaning::Low,
         .title = tr("Long lists are slow here:"),
         .text = tr("%n index(es) are missing.", nullptr, int(m_missing.size())),
         .detail = tr("Tables: %1. Building takes minutes on large tables; everybody can go on working.")
                       .arg(tables.join(QStringLiteral(", "))),
         .action = tr("Build indexes"),
         .actionIcon = QStringLiteral("wrench"),
         .closable = true});
}

void IndexOffer::build()
{
    hide();
    startIndexJob(m_context, qint64(m_missing.size()));
}

int startIndexJob(const Context &context, qint64 expected, IndexesBuilt built)
{
    const std::shared_ptr<Jobs> jobs = context.jobs;
    const int id = jobs->start(IndexOffer::tr("Building indexes"), expected, Jobs::Counting::Steps);
    const auto meter = jobs->meter(id);
    const auto begun = [meter](const core::GridIndex &, int number, int) {
        if (number > 1)
            ++meter->rows;
    };
    core::deliver(
        core::repairIndexes(context.layout, context.catalog, core::EveryService, begun, meter->stop.get_token()),
        jobs.get(), [&jobs = *jobs, id, built = std::move(built)](const core::IndexRepairs &repairs) {
            const QString words = endIndexJob(jobs, id, repairs.errors);
            if (built)
                built(repairs, words);
        });
    return id;
}

} // namespace vhm24::ui

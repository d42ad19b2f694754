// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/indexoffer.h"

#include "models/core/database/deliver.h"
#include "models/core/migration/indexrepair.h"
#include "ui/core/format/messages.h"
#include "ui/core/widgets/banner.h"

#include <QBoxLayout>
#include <QTimer>

namespace vhm24::ui {

namespace {

constexpr int FirstLookMs = 2'000; // the first page is read before
constexpr int OfferMargin = 12;

void end(Jobs &jobs, int id, const std::vector<core::Error> &errors)
{
    if (errors.empty())
        jobs.finish(id, IndexOffer::tr("The indexes are built; lists and searches are fast now."));
    else if (errors.back().kind == core::ErrorKind::Cancelled)
        jobs.endCancelled(id, IndexOffer::tr("Stopped. The indexes that were ready stay."));
    else
        jobs.fail(id, sentence(errors.back()));
}

} // namespace

IndexOffer::IndexOffer(const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_banner(new Banner)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(OfferMargin, OfferMargin, OfferMargin, 0);
    layout->addWidget(m_banner);
    hide();
    connect(m_banner, &Banner::actionTriggered, this, &IndexOffer::build);
    connect(m_banner, &Banner::closed, this, &QWidget::hide);
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
    m_banner->present({.meaning = Meaning::Low,
                       .title = tr("Long lists are slow here:"),
                       .text = tr("%n index(es) are missing.", nullptr, int(m_missing.size())),
                       .detail = tr("Tables: %1. Building takes minutes on large tables; everybody can go on working.")
                                     .arg(tables.join(QStringLiteral(", "))),
                       .action = tr("Build indexes"),
                       .actionIcon = QStringLiteral("wrench"),
                       .closable = true});
    show();
}

void IndexOffer::build()
{
    hide();
    const std::shared_ptr<Jobs> jobs = m_context.jobs;
    const int id = jobs->start(tr("Building indexes"), qint64(m_missing.size()), Jobs::Counting::Steps);
    const auto meter = jobs->meter(id);
    const auto begun = [meter](const core::GridIndex &, int number, int) {
        if (number > 1)
            ++meter->rows;
    };
    core::deliver(
        core::repairIndexes(m_context.layout, m_context.catalog, core::EveryService, begun, meter->stop.get_token()),
        jobs.get(), [&jobs = *jobs, id](const core::IndexRepairs &repairs) { end(jobs, id, repairs.errors); });
}

} // namespace vhm24::ui

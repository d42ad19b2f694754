// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/indexoffer.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/widgets/banner.h"

#include <QBoxLayout>
#include <QTimer>

namespace vhm24::ui {

namespace {

constexpr int FirstLookMs = 2'000; // the first page is read before
constexpr int OfferMargin = 12;

/// What is built at the same time in several databases ends once.
struct Building {
    std::size_t left = 0;
    std::optional<core::Error> error = {};
};

void end(Jobs &jobs, int id, const Building &building)
{
    if (!building.error)
        jobs.finish(id, IndexOffer::tr("The indexes are built; lists and searches are fast now."));
    else if (building.error->kind == core::ErrorKind::Cancelled)
        jobs.endCancelled(id, IndexOffer::tr("Stopped. The indexes that were ready stay."));
    else
        jobs.fail(id, sentence(*building.error));
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
    m_missing.clear();
    for (const auto &[database, services] : m_context.layout.databases()) {
        auto future = database->submit<core::GridIndexSurvey>(
            [&layout = m_context.layout, &catalog = m_context.catalog, members = services](
                core::Connection &connection) { return core::missingIndexes(connection, layout, catalog, members); },
            {.priority = core::Priority::Background});
        core::deliver(future, this, [this](const core::Result<core::GridIndexSurvey> &survey) {
            if (!survey) // the state of the service says why
                return;
            m_missing.insert(m_missing.end(), survey->missing.begin(), survey->missing.end());
            present();
        });
    }
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
    const auto databases = m_context.layout.databases();
    const auto building = std::make_shared<Building>(Building{.left = databases.size()});
    for (const auto &[database, services] : databases) {
        const auto begun = [meter](const core::GridIndex &, int number, int) {
            if (number > 1)
                ++meter->rows;
        };
        const auto future = core::submitIndexes(*database, m_context.layout, m_context.catalog, services, begun,
                                                meter->stop.get_token());
        core::deliver(future, jobs.get(),
                      [&jobs = *jobs, id, building](const core::Result<core::GridIndexReport> &report) {
                          if (!report)
                              building->error = report.error();
                          if (--building->left == 0)
                              end(jobs, id, *building);
                      });
    }
}

} // namespace vhm24::ui

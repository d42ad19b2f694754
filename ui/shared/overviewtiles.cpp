// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewtiles.h"

#include "ui/shared/overviewfigures.h"

#include <QGridLayout>

namespace vhm24::ui::shared {

OverviewTiles::OverviewTiles(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < Count; ++i) {
        auto *tile = new KpiTile(this);
        // Four equal widths, whatever the figures say.
        tile->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        tile->setLines(i % 4 != 3, true);
        layout->addWidget(tile, i / 4, i % 4);
        layout->setColumnStretch(i % 4, 1);
        connect(tile, &KpiTile::clicked, this, [this, i] {
            if (!m_targets[static_cast<std::size_t>(i)].isEmpty())
                Q_EMIT opened(m_targets[static_cast<std::size_t>(i)]);
        });
        m_tiles[static_cast<std::size_t>(i)] = tile;
    }
    setFixedHeight(2 * space::Tile);
}

void OverviewTiles::put(Tile tile, KpiFigure figure, const OverviewTarget &target)
{
    KpiTile *const widget = m_tiles[static_cast<std::size_t>(tile)];
    widget->setToolTip(figure.description);
    widget->setFigure(figure);
    m_targets[static_cast<std::size_t>(tile)] = target;
}

void OverviewTiles::present(const OverviewData &figures, const QDateTime &now)
{
    const OverviewFigures words(m_context, figures, now);
    const OverviewTargets targets(m_context.catalog);
    const QString currency = figures.sales.figures ? figures.sales.figures->currency : QString();
    put(Tile::Revenue, words.revenue(), targets.salesOn(figures.moment, figures.moment.today(), currency));
    put(Tile::Sales, words.sales(), targets.salesOn(figures.moment, figures.moment.today(), currency));
    put(Tile::StockValue, words.stockValue(), targets.valuedItems());
    put(Tile::Alerts, words.alerts(), targets.unreadAlerts());
    put(Tile::Online, words.online(), targets.machines({QStringLiteral("ONLINE")}));
    put(Tile::Offline, words.offline(), targets.machines({QStringLiteral("OFFLINE")}));
    put(Tile::Tasks, words.tasks(), targets.overdueTasks());
    put(Tile::LowStock, words.lowStock(), targets.lowItems());
}

} // namespace vhm24::ui::shared

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/widgets/kpitile.h"
#include "ui/shared/overviewdata.h"
#include "ui/shared/overviewtargets.h"

#include <QWidget>

#include <array>

namespace vhm24::ui::shared {

/// The eight figures, four by two. A click opens the rows that a figure counts.
class OverviewTiles : public QWidget {
    Q_OBJECT
public:
    enum class Tile { Revenue, Sales, StockValue, Alerts, Online, Offline, Tasks, LowStock };
    static constexpr int Count = 8;
    /// Past this age a figure is grey.
    static constexpr qint64 StaleSeconds = 120;

    explicit OverviewTiles(const Context &context, QWidget *parent = nullptr);

    void present(const OverviewData &figures, const QDateTime &now);
    [[nodiscard]] KpiTile *tile(Tile tile) const { return m_tiles[static_cast<std::size_t>(tile)]; }

Q_SIGNALS:
    void opened(const vhm24::ui::shared::OverviewTarget &target);

private:
    void put(Tile tile, KpiFigure figure, const OverviewTarget &target);

    const Context &m_context;
    std::array<KpiTile *, Count> m_tiles = {};
    std::array<OverviewTarget, Count> m_targets = {};
};

} // namespace vhm24::ui::shared

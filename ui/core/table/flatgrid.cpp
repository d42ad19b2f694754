// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/flatgrid.h"

#include "ui/core/look/tokens.h"

#include <QHeaderView>
#include <QTableView>

namespace vhm24::ui {

void makeFlat(QTableView &grid)
{
    grid.verticalHeader()->hide();
    grid.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    grid.verticalHeader()->setDefaultSectionSize(space::TableRow);
    grid.setShowGrid(false);
    grid.setWordWrap(false);
    grid.setFrameShape(QFrame::NoFrame);
    grid.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    grid.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    grid.setMouseTracking(true);
}

} // namespace vhm24::ui

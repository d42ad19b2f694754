// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/stockservice.h"
#include "ui/core/table/tablepage.h"

namespace vhm24::ui::inventory {

/// All movements of stock; quantities carry the sign of what they did to the item.
class MovementsPage : public TablePage {
    Q_OBJECT
public:
    MovementsPage(const Context &context, const core::TableDescriptor &table,
                  const vhm24::inventory::StockService &service, QWidget *parent = nullptr);

private:
    void addReceive(const vhm24::inventory::StockService &service);
    void lookAt(const core::WindowModel &model, int row, int column, CellLook &look) const;
};

} // namespace vhm24::ui::inventory

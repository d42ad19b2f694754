// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/stockservice.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/widgets/button.h"

namespace vhm24::ui {
class LinkLabel;
} // namespace vhm24::ui

namespace vhm24::ui::inventory {

class ItemPanel;

/// The items with the verbs of stock: receive, issue, adjust, transfer.
class ItemsPage : public TablePage {
    Q_OBJECT
public:
    ItemsPage(const Context &context, const core::TableDescriptor &table, const vhm24::inventory::StockService &service,
              QWidget *parent = nullptr);

    void open(const PageArgument &argument) override;
    void refresh() override;
    void rowsChanged(core::Service service, const QString &table, const QStringList &ids) override;

private:
    void addVerbs();
    Button *makeVerb(vhm24::inventory::MovementKind kind, Button::Kind look, const char *iconName);
    void startMovement(vhm24::inventory::MovementKind kind);
    void retranslate();
    [[nodiscard]] std::vector<core::ColumnFilter> lowFilters() const;
    void countLow();
    void lookAt(const core::WindowModel &model, int row, int column, CellLook &look) const;

    const vhm24::inventory::StockService &m_service;
    ItemPanel *m_panel;
    LinkLabel *m_low;
    int m_lowCount = 0;
    int m_counts = 0;
    std::vector<std::pair<vhm24::inventory::MovementKind, Button *>> m_verbs;
};

} // namespace vhm24::ui::inventory

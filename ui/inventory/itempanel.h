// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/itemcard.h"
#include "models/inventory/stockservice.h"
#include "ui/core/table/detailpanel.h"

#include <stop_token>

class QScrollArea;
class QVBoxLayout;

namespace vhm24::ui {
class Button;
class ElidedLabel;
class LinkLabel;
class SectionHead;
class StepChart;
class Tag;
class TextLabel;
} // namespace vhm24::ui

namespace vhm24::ui::inventory {

using vhm24::inventory::ItemCard;

class ItemFacts;
class MovementList;
class PlaceList;

/// One item beside the list: its facts, 30 days of its quantity, where it is, what was moved last, and three verbs.
class ItemPanel : public DetailPanel {
    Q_OBJECT
public:
    ItemPanel(const Context &context, const vhm24::inventory::StockService &service, QWidget *parent = nullptr);
    ~ItemPanel() override;

    void showRow(const core::WindowModel &model, int row) override;
    /// Read what is shown again, as after a booking.
    void reload();
    [[nodiscard]] QString itemId() const { return m_itemId; }
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeVerbs();
    Button *addVerb(QLayout *layout, vhm24::inventory::MovementKind kind, const char *iconName);
    void retranslate();
    void fill(const ItemCard &card);
    void showFailure(const core::Error &error);
    void openMovements();
    void fit();

    const Context &m_context;
    const vhm24::inventory::StockService &m_service;
    QString m_itemId;
    QByteArray m_stateSql;
    std::stop_source m_stop;
    int m_reads = 0;
    ItemCard m_card;

    ElidedLabel *m_overline = nullptr;
    TextLabel *m_name = nullptr;
    Button *m_close = nullptr;
    TextLabel *m_failure = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_body = nullptr;
    ItemFacts *m_facts = nullptr;
    SectionHead *m_chartHead = nullptr;
    StepChart *m_chart = nullptr;
    SectionHead *m_placesHead = nullptr;
    PlaceList *m_places = nullptr;
    MovementList *m_movements = nullptr;
    LinkLabel *m_all = nullptr;
    std::vector<std::pair<vhm24::inventory::MovementKind, Button *>> m_verbs;
};

} // namespace vhm24::ui::inventory

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/itemcard.h"
#include "ui/core/format/formats.h"

#include <QWidget>

namespace vhm24::ui::inventory {

using vhm24::inventory::ItemCard;

/// Where an item is: code, name, share as a bar, quantity; 26 pixels each.
class PlaceList : public QWidget {
    Q_OBJECT
public:
    explicit PlaceList(const Formats &formats, QWidget *parent = nullptr);
    void setPlaces(const std::vector<ItemCard::Place> &places, const QString &unit);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Formats &m_formats;
    std::vector<ItemCard::Place> m_places;
    QString m_unit;
};

} // namespace vhm24::ui::inventory

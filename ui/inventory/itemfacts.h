// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/itemcard.h"
#include "ui/core/format/formats.h"

#include <QWidget>

namespace vhm24::ui::inventory {

using vhm24::inventory::ItemCard;

/// Six facts of an item in two rows of three.
class ItemFacts : public QWidget {
    Q_OBJECT
public:
    explicit ItemFacts(const Formats &formats, QWidget *parent = nullptr);
    void setCard(const ItemCard &card);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fact {
        QString label = {};
        QString value = {};
        QString unit = {};
        Meaning meaning = Meaning::Neutral; ///< With a mark unless Neutral.
    };
    void paintFact(QPainter &painter, const Fact &fact, const QRect &rect) const;

    const Formats &m_formats;
    std::vector<Fact> m_facts;
};

} // namespace vhm24::ui::inventory

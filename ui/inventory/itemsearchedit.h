// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/stocklookup.h"
#include "ui/core/format/formats.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace vhm24::ui::inventory {

using vhm24::inventory::StockItem;
using vhm24::inventory::StockLocation;
using vhm24::inventory::StockLookup;
using vhm24::inventory::StockPlaces;

/// Finds an item by SKU, name or barcode while it is typed. A scanner, which types all and then Enter before any
/// answer is here, gets the item as soon as the answer comes.
class ItemSearchEdit : public QLineEdit {
    Q_OBJECT
public:
    using Search = std::function<QFuture<StockLookup::Items>(const QString &typed)>;

    ItemSearchEdit(Search search, const Formats &formats, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const vhm24::ui::inventory::StockItem &item);
    void problemFound(const QString &sentence); ///< Empty: it is gone.
    void leftEmpty();                           ///< Enter with nothing typed.
    void previousRequested();                   ///< Up, while no list is open.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void search();
    void receive(const StockLookup::Items &items, const QString &typed);
    void offer();
    void choose(int row);
    void pressEnter();
    [[nodiscard]] QString textOf(const StockItem &item) const;

    Search m_search;
    const Formats &m_formats;
    QTimer m_rest;
    QStandardItemModel *m_list;
    QCompleter *m_completer;
    std::vector<StockItem> m_found;
    QString m_foundFor;
    int m_searches = 0;
    bool m_enterPending = false;
};

} // namespace vhm24::ui::inventory

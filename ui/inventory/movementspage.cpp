// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementspage.h"

#include "ui/inventory/movementlist.h"

#include "ui/core/i18n/language.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/button.h"
#include "ui/inventory/movementdialog.h"

#include <cmath>

namespace vhm24::ui::inventory {

namespace {
// The least that still tells one from another, where the room is short.
constexpr int MovedItemWidth = 220;
constexpr int MovedByWidth = 150;
} // namespace

MovementsPage::MovementsPage(const Context &context, const core::TableDescriptor &table,
                             const vhm24::inventory::StockService &service, QWidget *parent) :
    TablePage(context, table, parent)
{
    presenter().setCustomise([this](const core::WindowModel &model, int row, int column, CellLook &look) {
        lookAt(model, row, column, look);
    });
    view().setStretch(table.indexOf("reason"));
    view().setGivesWay(table.indexOf("itemId"), MovedItemWidth);
    view().setGivesWay(table.indexOf("userId"), MovedByWidth);
    if (context.allows(core::Permission::MoveStock))
        addReceive(service);
}

void MovementsPage::addReceive(const vhm24::inventory::StockService &service)
{
    auto *const receive = new Button(Button::Kind::Primary, QStringLiteral("receive"), this);
    receive->setShortcutCap(QStringLiteral("Ctrl N"));
    onLanguage(receive, [receive] { receive->setText(tr("Receive…")); });
    connect(receive, &Button::clicked, this, [this, &service] {
        auto *const dialog = openMovementDialog(vhm24::inventory::MovementKind::Receive, context(), service, this);
        if (dialog)
            connect(dialog, &MovementDialog::booked, this, &MovementsPage::refresh);
    });
    setPrimary(receive);
}

void MovementsPage::lookAt(const core::WindowModel &model, int row, int column, CellLook &look) const
{
    const QLatin1String name(table().columns[static_cast<std::size_t>(column)].name);
    const auto cell = [&](const char *of) { return model.cell(row, table().indexOf(of)); };
    if (name == QLatin1String("type"))
        look.icon = movementIcon(cell("type").toString());
    if (name == QLatin1String("quantityBefore"))
        look.color = Token::Text2;
    if (name != QLatin1String("quantity"))
        return;
    const double change = cell("quantityAfter").toDouble() - cell("quantityBefore").toDouble();
    if (std::abs(change) < 1e-9) {
        look.color = Token::Text2; // moved between places: the item's total stayed
        return;
    }
    look.text.prepend(change > 0 ? QLatin1Char('+') : QChar(0x2212));
    look.meaning = Meaning::Good;
    look.coloured = change > 0;
}

} // namespace vhm24::ui::inventory

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/itemspage.h"

#include "models/core/database/deliver.h"
#include "ui/core/i18n/language.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/inventory/itempanel.h"
#include "ui/inventory/movementdialog.h"

namespace vhm24::ui::inventory {

using vhm24::inventory::MovementKind;

namespace {
constexpr int MostCounted = 10'000;
} // namespace

ItemsPage::ItemsPage(const Context &context, const core::TableDescriptor &table,
                     const vhm24::inventory::StockService &service, QWidget *parent) :
    TablePage(context, table, parent),
    m_service(service),
    m_panel(new ItemPanel(context, service)),
    m_low(new LinkLabel)
{
    setDetailPanel(m_panel);
    m_low->setLarge(true);
    m_low->hide();
    header().addLeft(m_low);
    connect(m_low, &LinkLabel::clicked, this, [this] { TablePage::open({.filters = lowFilters()}); });
    presenter().setCustomise([this](const core::WindowModel &model, int row, int column, CellLook &look) {
        lookAt(model, row, column, look);
    });
    if (context.allows(core::Permission::MoveStock))
        addVerbs();
    onLanguage(this, [this] { retranslate(); });
}

Button *ItemsPage::makeVerb(MovementKind kind, Button::Kind look, const char *iconName)
{
    auto *const button = new Button(look, QString::fromLatin1(iconName), this);
    button->setCollapsible(true);
    connect(button, &Button::clicked, this, [this, kind] { startMovement(kind); });
    m_verbs.emplace_back(kind, button);
    return button;
}

void ItemsPage::addVerbs()
{
    addHeaderButton(makeVerb(MovementKind::Issue, Button::Kind::Secondary, "issue"));
    addHeaderButton(makeVerb(MovementKind::Adjust, Button::Kind::Secondary, "adjust"));
    addHeaderButton(makeVerb(MovementKind::Transfer, Button::Kind::Secondary, "transfer"));
    Button *const receive = makeVerb(MovementKind::Receive, Button::Kind::Primary, "receive");
    receive->setShortcutCap(QStringLiteral("Ctrl N"));
    setPrimary(receive);
}

void ItemsPage::retranslate()
{
    for (const auto &[kind, button] : m_verbs) {
        switch (kind) {
        case MovementKind::Receive: button->setText(tr("Receive…")); break;
        case MovementKind::Issue: button->setText(tr("Issue…")); break;
        case MovementKind::Adjust: button->setText(tr("Adjust…")); break;
        case MovementKind::Transfer: button->setText(tr("Transfer…")); break;
        case MovementKind::Refill: break;
        }
        button->setToolTip(button->text());
    }
    m_low->setText(tr("%n low", nullptr, m_lowCount));
    m_low->setToolTip(tr("Show the items that are low or out of stock"));
}

void ItemsPage::startMovement(MovementKind kind)
{
    // A receipt is a whole delivery; the others mostly concern the item under the cursor.
    const QString item = currentRowId();
    const bool preset = kind != MovementKind::Receive && !item.isEmpty();
    auto *const dialog =
        openMovementDialog(kind, context(), m_service, this, {.itemIds = preset ? QStringList(item) : QStringList()});
    if (!dialog)
        return;
    connect(dialog, &MovementDialog::booked, this, [this](const vhm24::inventory::StockOutcome &outcome) {
        QStringList ids;
        for (const auto &line : outcome.lines)
            ids += line.itemId;
        rowsChanged(core::Service::Inventory, QStringLiteral("InventoryItem"), ids);
    });
}

std::vector<core::ColumnFilter> ItemsPage::lowFilters() const
{
    return {
        {.column = table().indexOf("state"),
         .op = core::FilterOperator::In,
         .values = {QStringLiteral("LOW"), QStringLiteral("OUT")}},
        {.column = table().indexOf("isActive"), .op = core::FilterOperator::Equal, .values = {QStringLiteral("true")}}};
}

void ItemsPage::countLow()
{
    const int number = ++m_counts;
    const core::TableQuery query(context().layout, table());
    const core::Statement statement = query.boundedCount({.filters = lowFilters()}, MostCounted);
    auto future = context()
                      .layout.database(table().service)
                      .submit<qint64>([statement](core::Connection &connection) -> core::Result<qint64> {
                          const auto rows = connection.run(statement);
                          return rows ? core::Result<qint64>(rows->integer(0, 0)) : core::Result<qint64>(rows.error());
                      });
    core::deliver(future, this, [this, number](const core::Result<qint64> &count) {
        if (number != m_counts || !count)
            return;
        m_lowCount = static_cast<int>(count.value());
        m_low->setVisible(m_lowCount > 0);
        retranslate();
    });
}

void ItemsPage::open(const PageArgument &argument)
{
    TablePage::open(argument);
    countLow();
}

void ItemsPage::refresh()
{
    TablePage::refresh();
    countLow();
    if (m_panel->isVisible())
        m_panel->reload();
}

void ItemsPage::rowsChanged(core::Service service, const QString &table, const QStringList &ids)
{
    TablePage::rowsChanged(service, table, ids);
    if (service != core::Service::Inventory)
        return;
    if (table == QLatin1String("InventoryItem"))
        countLow();
    const bool shown = ids.isEmpty() || ids.contains(m_panel->itemId()) || table != QLatin1String("InventoryItem");
    if (shown && m_panel->isVisible())
        m_panel->reload();
}

void ItemsPage::lookAt(const core::WindowModel &model, int row, int column, CellLook &look) const
{
    const core::Column &definition = table().columns[static_cast<std::size_t>(column)];
    const QLatin1String name(definition.name);
    if (name == QLatin1String("sku"))
        look.color = Token::Text2;
    if (name != QLatin1String("quantity"))
        return;
    const Meaning meaning = meaningOf("StockState", model.cell(row, table().indexOf("state")).toString());
    look.meaning = meaning;
    look.coloured = meaning == Meaning::Low || meaning == Meaning::Critical;
}

} // namespace vhm24::ui::inventory

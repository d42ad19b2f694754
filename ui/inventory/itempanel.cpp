// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/itempanel.h"

#include "models/core/database/deliver.h"
#include "ui/core/charts/stepchart.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"
#include "ui/inventory/itemfacts.h"
#include "ui/inventory/movementdialog.h"
#include "ui/inventory/movementlist.h"
#include "ui/inventory/placelist.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace vhm24::ui::inventory {

using vhm24::inventory::MovementKind;

namespace {
constexpr int ChartHeight = 140;
constexpr int LowChartHeight = 96;
constexpr int LeastMovements = 3;
constexpr int VerbsHeight = 48;
} // namespace

ItemPanel::ItemPanel(const Context &context, const vhm24::inventory::StockService &service, QWidget *parent) :
    DetailPanel(parent),
    m_context(context),
    m_service(service)
{
    build();
    onLanguage(this, [this] { retranslate(); });
}

ItemPanel::~ItemPanel() { m_stop.request_stop(); }

QWidget *ItemPanel::makeHead()
{
    auto *const head = new QWidget;
    m_overline = new ElidedLabel({}, TextStyle::Small, Token::Text2);
    m_name = new TextLabel(TextStyle::PanelTitle);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_failure = new TextLabel(TextStyle::Body, Token::Text2);
    m_failure->setWordWrap(true);
    m_failure->hide();
    m_close = new Button(Button::Kind::Quiet, QStringLiteral("close"));
    m_close->setSmall(true);
    connect(m_close, &Button::clicked, this, &DetailPanel::closeRequested);
    auto *const top = new QHBoxLayout;
    top->addWidget(m_overline, 1);
    top->addWidget(m_close);
    auto *const layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::PagePadding, 8, 10, 8);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_name);
    layout->addWidget(m_failure);
    return head;
}

Button *ItemPanel::addVerb(QLayout *layout, MovementKind kind, const char *iconName)
{
    auto *const button = new Button(Button::Kind::Secondary, QString::fromLatin1(iconName));
    button->setCollapsible(true);
    layout->addWidget(button);
    m_verbs.emplace_back(kind, button);
    connect(button, &Button::clicked, this, [this, kind] {
        auto *const dialog = openMovementDialog(kind, m_context, m_service, this, {.itemIds = {m_itemId}});
        if (dialog)
            connect(dialog, &MovementDialog::booked, this, &ItemPanel::reload);
    });
    return button;
}

QWidget *ItemPanel::makeVerbs()
{
    auto *const verbs = new QWidget;
    verbs->setFixedHeight(VerbsHeight);
    auto *const layout = new QHBoxLayout(verbs);
    layout->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    layout->setSpacing(8);
    addVerb(layout, MovementKind::Receive, "receive");
    addVerb(layout, MovementKind::Issue, "issue");
    addVerb(layout, MovementKind::Transfer, "transfer");
    layout->addStretch(1);
    return verbs;
}

void ItemPanel::build()
{
    m_facts = new ItemFacts(m_context.formats);
    m_chartHead = new SectionHead;
    m_chart = new StepChart;
    m_chart->setFixedHeight(ChartHeight);
    m_placesHead = new SectionHead;
    m_places = new PlaceList(m_context.formats);
    m_movements = new MovementList(m_context.formats);
    m_all = new LinkLabel;
    m_all->setLarge(true);
    for (SectionHead *const head : {m_chartHead, m_placesHead})
        head->setLineShown(false);
    m_body = new QWidget;
    auto *const inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 8);
    inner->setSpacing(0);
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_facts, new HairLine, m_chartHead, m_chart, new HairLine, m_placesHead,
                                          m_places, new HairLine, m_movements})
        inner->addWidget(part);
    auto *const link = new QHBoxLayout;
    link->setContentsMargins(space::PagePadding, 4, space::PagePadding, 0);
    link->addWidget(m_all);
    link->addStretch(1);
    inner->addLayout(link);
    inner->addStretch(1);
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_body);
    m_area->viewport()->installEventFilter(this);
    m_body->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_area, 1);
    if (m_context.allows(core::Permission::MoveStock)) {
        layout->addWidget(new HairLine);
        layout->addWidget(makeVerbs());
    }
    connect(m_all, &LinkLabel::clicked, this, &ItemPanel::openMovements);
    connect(m_movements, &MovementList::activated, this, [this](const QString &id) {
        m_context.navigator->openRecord({core::Service::Inventory, "StockMovement"}, id);
    });
}

void ItemPanel::retranslate()
{
    m_close->setToolTip(tr("Close the panel (Esc)"));
    m_close->setAccessibleName(tr("Close the panel"));
    m_chartHead->setTitle(tr("Quantity, 30 days"));
    m_chart->setEmptyText(tr("Nothing was moved in 30 days."));
    m_placesHead->setTitle(tr("Where it is"));
    m_all->setText(tr("All movements"));
    for (const auto &[kind, button] : m_verbs)
        button->setText(kind == MovementKind::Receive ? tr("Receive")
                        : kind == MovementKind::Issue ? tr("Issue")
                                                      : tr("Transfer"));
    if (!m_card.id.isEmpty())
        fill(m_card);
}

void ItemPanel::showRow(const core::WindowModel &model, int row)
{
    const core::TableDescriptor &table = model.table();
    m_stateSql = core::sqlOf(table.columns[static_cast<std::size_t>(table.indexOf("state"))]);
    const auto text = [&](const char *column) { return model.cell(row, table.indexOf(column)).toString(); };
    if (model.row(row).id != m_itemId)
        m_body->hide(); // figures of another item must not stand under this name
    m_itemId = model.row(row).id;
    m_overline->setText(text("sku") + QStringLiteral(" · ") + text("category"));
    m_name->setText(text("name"));
    reload();
}

void ItemPanel::reload()
{
    if (m_itemId.isEmpty())
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int number = ++m_reads;
    const auto future = ItemCard::read(m_context.layout, m_stateSql, m_itemId, {.stop = m_stop.get_token()});
    core::deliver(future, this, [this, number](const core::Result<ItemCard> &card) {
        if (number != m_reads)
            return;
        if (card)
            fill(card.value());
        else
            showFailure(card.error());
    });
}

void ItemPanel::showFailure(const core::Error &error)
{
    m_body->hide();
    m_failure->setText(sentence(error));
    m_failure->show();
}

void ItemPanel::fill(const ItemCard &card)
{
    m_card = card;
    const Formats &formats = m_context.formats;
    const auto amount = [&formats, unit = card.unit](double value) {
        return formats.quantity(value, unit) + QChar(0x00A0) + formats.unit(unit);
    };
    m_failure->hide();
    m_overline->setText(card.sku + QStringLiteral(" · ") + card.category +
                        (card.active ? QString() : QStringLiteral(" · ") + tr("switched off")));
    m_name->setText(card.name);
    m_facts->setCard(card);
    StepData steps{.points = {},
                   .fromMs = card.steps.front().at.toMSecsSinceEpoch(),
                   .nowMs = QDateTime::currentMSecsSinceEpoch(),
                   .minimum = card.minimum};
    for (const auto &step : card.steps)
        steps.points.push_back({.ms = step.at.toMSecsSinceEpoch(), .value = step.quantity});
    m_chart->setTimeZone(formats.zone());
    m_chart->setValueFormat(amount);
    m_chart->setData(std::move(steps));
    m_places->setPlaces(card.places, card.unit);
    m_places->setVisible(!card.places.empty());
    const QString count = tr("%n place(s)", nullptr, static_cast<int>(card.places.size()));
    const QString rest = card.unplaced > 0 ? tr("%1 without a place").arg(amount(card.unplaced))
                                           : tr("%1 too many at places").arg(amount(-card.unplaced));
    const QString sums = card.unplaced == 0 ? tr("adds up") : rest;
    m_placesHead->setRemark(count + QStringLiteral(" · ") + sums);
    m_movements->setMovements(card.movements, card.unit);
    m_all->setVisible(!card.movements.empty());
    m_body->show();
    fit();
}

/// Whole rows of movements down to the edge, the rest behind the link. Where that would leave too few, the chart gives
/// way, and then the card scrolls.
void ItemPanel::fit()
{
    if (m_body->isHidden())
        return;
    const int rest = m_body->layout()->sizeHint().height() - m_chart->maximumHeight() -
                     m_movements->shownRows() * MovementList::RowHeight;
    const int room = m_area->viewport()->height() - rest;
    const int least = std::min(LeastMovements, m_movements->rows()) * MovementList::RowHeight;
    const int chart = std::clamp(room - least, LowChartHeight, ChartHeight);
    m_chart->setFixedHeight(chart);
    m_movements->setMost(std::max(LeastMovements, (room - chart) / MovementList::RowHeight));
}

bool ItemPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        fit();
    return DetailPanel::eventFilter(watched, event);
}

void ItemPanel::openMovements()
{
    const core::TableDescriptor *const table =
        m_context.catalog.find(core::Service::Inventory, QLatin1String("StockMovement"));
    if (!table || !m_context.navigator)
        return;
    const core::ColumnFilter filter{
        .column = table->indexOf("itemId"), .op = core::FilterOperator::Equal, .values = {m_itemId}};
    m_context.navigator->openPage(table->key(), {.filters = {filter}});
}

} // namespace vhm24::ui::inventory

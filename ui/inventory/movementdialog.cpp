// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementdialog.h"

#include "models/core/database/deliver.h"
#include "models/core/id.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/progressline.h"
#include "ui/core/widgets/textlabel.h"
#include "ui/inventory/dimlayer.h"
#include "ui/inventory/draftoffer.h"
#include "ui/inventory/itemsearchedit.h"
#include "ui/inventory/keyhints.h"
#include "ui/inventory/movementfields.h"
#include "ui/inventory/movementlinesmodel.h"
#include "ui/inventory/movementlinesview.h"
#include "ui/inventory/movementtotals.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QShortcut>

namespace vhm24::ui::inventory {

namespace {

constexpr int ProgressHeight = 2;
constexpr int SaveRestMs = 150;
constexpr QSize UsualSize(1080, 656);
constexpr QSize SmallSize(900, 470);
constexpr QSize LeastSize(760, 420);

/// The size that the user gave the form, until the program ends.
QSize &rememberedSize()
{
    static QSize size;
    return size;
}

} // namespace

MovementDialog::MovementDialog(MovementKind kind, const Context &context, const vhm24::inventory::StockService &service,
                               const MovementPreset &preset, QWidget *parent) :
    QDialog(parent),
    m_kind(kind),
    m_context(context),
    m_service(service),
    m_lookup(context.layout),
    m_store(context.actor.userId, preset.draftFolder),
    m_draftId(core::newId()),
    m_wantedItems(preset.itemIds),
    m_model(new MovementLinesModel(kind, context.formats, this)),
    m_fields(new MovementFields(kind, context))
{
    setWindowModality(Qt::WindowModal);
    setMinimumSize(LeastSize);
    const bool one = preset.itemIds.size() == 1 && (kind == MovementKind::Adjust || kind == MovementKind::Issue);
    const QSize room = parent ? parent->screen()->availableSize() - QSize(40, 40) : UsualSize;
    resize((one                          ? SmallSize
            : rememberedSize().isValid() ? rememberedSize()
                                         : UsualSize)
               .boundedTo(room)
               .expandedTo(LeastSize));
    m_store.hold(m_draftId);
    m_save.setSingleShot(true);
    m_save.setInterval(SaveRestMs);
    build();
    connectParts();
    addShortcuts();
    m_fields->setMachine(preset.machineId);
    onLanguage(this, [this] { retranslate(); });
    loadLocations();
    loadPreset();
    m_view->editEntry();
}

MovementDialog::~MovementDialog()
{
    // An open editor tells the model that it closes, and the model tells us; both while all of us is still there.
    m_model->disconnect(this);
    m_fields->disconnect(this);
    delete m_view;
    releaseDrafts();
}

QWidget *MovementDialog::makeHeader()
{
    auto *const header = new QWidget;
    header->setFixedHeight(space::DialogHeader - ProgressHeight);
    m_title = new TextLabel(TextStyle::PanelTitle);
    m_note = new TextLabel(TextStyle::Body, Token::Text2);
    m_close = new Button(Button::Kind::Quiet, QStringLiteral("close"));
    m_close->setFocusPolicy(Qt::NoFocus);
    auto *const layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::DialogPadding, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_close);
    return header;
}

QWidget *MovementDialog::makeFooter()
{
    auto *const footer = new QWidget;
    footer->setFixedHeight(space::DialogFooter);
    m_hints = new KeyHints;
    m_cancel = new Button;
    m_book = new Button(Button::Kind::Primary);
    m_book->setObjectName(QStringLiteral("book"));
    m_book->setShortcutCap(QStringLiteral("Ctrl Enter"));
    auto *const layout = new QHBoxLayout(footer);
    layout->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 0);
    layout->setSpacing(8);
    layout->addWidget(m_hints, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_book);
    return footer;
}

void MovementDialog::makeEntry()
{
    const auto search = [this](const QString &typed) { return m_lookup.search(typed, m_fields->places()); };
    m_entry = new ItemSearchEdit(search, m_context.formats);
    m_view = new MovementLinesView(*m_model, m_entry);
}

void MovementDialog::build()
{
    makeEntry();
    m_offer = new DraftOffer;
    m_banner = new Banner;
    m_totals = new MovementTotals(*m_model, m_context.formats);
    m_progress = new ProgressLine;
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_progress);
    layout->addWidget(new HairLine);
    layout->addWidget(m_offer);
    layout->addWidget(m_banner);
    layout->addWidget(m_fields);
    layout->addWidget(new HairLine);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    layout->addWidget(makeFooter());
    setTabOrder(m_fields, m_view);
}

void MovementDialog::connectParts()
{
    connect(m_entry, &ItemSearchEdit::chosen, this, [this](const StockItem &item) {
        m_view->editCell(m_model->addItem(item), MovementLinesModel::Amount);
        compareWithCount();
    });
    connect(m_entry, &ItemSearchEdit::problemFound, m_model, &MovementLinesModel::setEntryProblem);
    connect(m_view, &MovementLinesView::leftEmpty, this, [this] { m_book->setFocus(Qt::TabFocusReason); });
    connect(m_fields, &MovementFields::edited, &m_save, qOverload<>(&QTimer::start));
    connect(m_fields, &MovementFields::placesChanged, this, &MovementDialog::placesChanged);
    connect(m_fields, &MovementFields::dateChanged, this, &MovementDialog::compareWithCount);
    connect(m_fields, &MovementFields::finished, m_view, &MovementLinesView::editEntry);
    connect(m_model, &MovementLinesModel::edited, &m_save, qOverload<>(&QTimer::start));
    connect(m_model, &MovementLinesModel::edited, this, &MovementDialog::showState);
    connect(m_model, &MovementLinesModel::problemsChanged, this, &MovementDialog::showState);
    connect(&m_save, &QTimer::timeout, this, &MovementDialog::saveDraft);
    connect(m_offer, &DraftOffer::accepted, this, &MovementDialog::continueDraft);
    connect(m_offer, &DraftOffer::discarded, this, &MovementDialog::discardDraft);
    connect(m_banner, &Banner::actionTriggered, this, &MovementDialog::book);
    connect(m_hints, &KeyHints::problemClicked, this, [this] { m_view->goToProblem(false); });
    connect(m_book, &Button::clicked, this, &MovementDialog::book);
    connect(m_cancel, &Button::clicked, this, &MovementDialog::reject);
    connect(m_close, &Button::clicked, this, &MovementDialog::reject);
}

void MovementDialog::addShortcuts()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *const enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(enter, &QShortcut::activated, this, &MovementDialog::book);
    }
    auto *const next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    connect(next, &QShortcut::activated, this, [this] { m_view->goToProblem(false); });
}

QString MovementDialog::title() const
{
    switch (m_kind) {
    case MovementKind::Receive: return tr("Receive goods");
    case MovementKind::Issue: return tr("Issue goods");
    case MovementKind::Adjust: return tr("Adjust the stock to the count");
    case MovementKind::Transfer: return tr("Transfer between places");
    case MovementKind::Refill: break;
    }
    return tr("Refill a machine");
}

QString MovementDialog::verb(int count) const
{
    if (count == 0)
        return tr("Book");
    switch (m_kind) {
    case MovementKind::Receive: return tr("Receive %n item(s)", nullptr, count);
    case MovementKind::Issue: return tr("Issue %n item(s)", nullptr, count);
    case MovementKind::Adjust: return tr("Adjust %n item(s)", nullptr, count);
    case MovementKind::Transfer: return tr("Transfer %n item(s)", nullptr, count);
    case MovementKind::Refill: break;
    }
    return tr("Refill with %n item(s)", nullptr, count);
}

void MovementDialog::retranslate()
{
    setWindowTitle(title());
    m_title->setText(title());
    m_cancel->setText(tr("Cancel"));
    m_close->setToolTip(tr("Close; what is typed stays as a draft"));
    m_close->setAccessibleName(tr("Close"));
    m_view->setAccessibleName(tr("Lines"));
    m_hints->setHints({{tr("Enter"), tr("next field")}, {QStringLiteral("Ctrl Del"), tr("remove the line")}});
    m_model->retranslate();
    offerDraft();
    showState();
}

void MovementDialog::showState()
{
    const auto rows = m_model->shownProblemRows();
    const int errors = static_cast<int>(rows.size());
    m_hints->setProblem(errors == 0 ? QString() : tr("%n error(s): line %1", nullptr, errors).arg(rows.front() + 1));
    m_book->setText(m_booking ? tr("Booking…") : verb(m_model->lineCount()));
    if (m_model->lineCount() == 0)
        m_note->setText({});
    else if (m_saveFailed)
        m_note->setText(tr("the draft can't be saved on this computer"));
    else if (m_savedAt.isValid())
        m_note->setText(tr("draft, saved %1").arg(m_context.formats.clock(m_savedAt)));
}

void MovementDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && parentWidget() && m_model->lineCount() == 0)
        m_view->editEntry();
}

void MovementDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->oldSize().isValid() && isVisible())
        rememberedSize() = event->size();
}

void MovementDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    paintBox(&painter, QRectF(rect()), 0.01, {}, color(Token::Strong));
}

MovementDialog *openMovementDialog(MovementKind kind, const Context &context,
                                   const vhm24::inventory::StockService &service, QWidget *parent,
                                   const MovementPreset &preset)
{
    const bool refill = kind == MovementKind::Refill;
    if (!context.allows(refill ? core::Permission::RefillMachines : core::Permission::MoveStock))
        return nullptr;
    auto *const dialog = new MovementDialog(kind, context, service, preset, parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (parent)
        new DimLayer(parent->window(), dialog);
    dialog->open();
    return dialog;
}

} // namespace vhm24::ui::inventory

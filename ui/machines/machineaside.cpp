// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machineaside.h"

#include "models/core/table/enumeration.h"
#include "ui/core/charts/chartticks.h"
#include "ui/core/format/messages.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/tag.h"
#include "ui/core/widgets/textlabel.h"
#include "ui/machines/machinefigure.h"
#include "ui/machines/machinerows.h"
#include "ui/machines/machinewords.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace vhm24::ui::machines {

using namespace core;

namespace {

enum Fact { Serial, Place, Model, Mode, Settings, NextService, FactCount };

constexpr int ErrorRowHeight = space::TableRow;

} // namespace

MachineAside::MachineAside(const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_containers(new MachineRows(this)),
    m_errorHead(new SectionHead(this)),
    m_errors(new MachineRows(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new HairLine(Qt::Horizontal, this));
    layout->addWidget(m_containers, 1);
    layout->addWidget(new HairLine(Qt::Horizontal, this));
    layout->addWidget(m_errorHead);
    layout->addWidget(m_errors);
    layout->addWidget(new HairLine(Qt::Horizontal, this));
    layout->addWidget(makeFacts());
    connect(m_containers, &MachineRows::rowActivated, this,
            [this](const MachineRow &row) { Q_EMIT itemOpened(row.id); });
    connect(m_errors, &MachineRows::rowActivated, this, [this](const MachineRow &row) { Q_EMIT momentChosen(row.at); });
    connect(m_errorHead, &SectionHead::linkActivated, this, &MachineAside::allErrorsOpened);
}

QWidget *MachineAside::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(MachineFigure::Height - 1);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    row->setSpacing(8);
    m_title = new ElidedLabel({}, TextStyle::BodyBold, Token::Text, head);
    m_critical = new Tag(head);
    m_low = new Tag(head);
    m_lasts = new TextLabel(TextStyle::Small, Token::Text2, head);
    for (Tag *const tag : {m_critical, m_low})
        tag->setMarkShown(false);
    row->addWidget(m_title);
    row->addWidget(m_critical);
    row->addWidget(m_low);
    row->addStretch(1);
    row->addWidget(m_lasts);
    return head;
}

QWidget *MachineAside::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(space::PagePadding, 8, space::PagePadding, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < FactCount; ++i) {
        auto *label = new ElidedLabel({}, TextStyle::Small, Token::Text2, facts);
        auto *value = new ElidedLabel({}, TextStyle::Body, Token::Text, facts);
        label->setFixedHeight(26);
        value->setFixedHeight(26);
        label->setFixedWidth(104);
        grid->addWidget(label, i, 0);
        grid->addWidget(value, i, 1);
        m_facts.emplace_back(label, value);
    }
    return facts;
}

void MachineAside::show(const MachineView &view)
{
    showContainers(view);
    showErrors(view);
    showFacts(view);
}

void MachineAside::showContainers(const MachineView &view)
{
    m_title->setText(tr("Containers"));
    m_lasts->setText(tr("lasts"));
    m_containers->setAccessibleName(m_title->text());
    const auto &answer = view.containers;
    const bool known = answer && answer->ok();
    const int critical = known ? (*answer)->count(QStringLiteral("CRITICAL")) : 0;
    const int low = known ? (*answer)->count(QStringLiteral("LOW")) : 0;
    m_critical->setState(Meaning::Critical, tr("%1 critical").arg(critical));
    m_critical->setVisible(critical > 0);
    m_low->setState(Meaning::Low, tr("%1 low").arg(low));
    m_low->setVisible(low > 0);
    std::vector<MachineRow> rows;
    if (known) {
        for (const auto &each : (*answer)->list)
            rows.push_back(containerRow(m_context, each));
    }
    m_containers->setRows(std::move(rows));
    m_containers->setEmptyText(
        !answer ? QString()
        : known ? tr("This machine has no containers yet. Add them under Machine containers, with item and capacity.")
                : trouble(Service::Inventory, answer->error()));
}

void MachineAside::showErrors(const MachineView &view)
{
    const auto &answer = view.errors;
    std::vector<MachineRow> rows;
    if (answer && answer->ok()) {
        for (auto it = (*answer)->rbegin(); it != (*answer)->rend(); ++it)
            rows.push_back(errorRow(m_context, *it));
    }
    m_errorHead->setTitle(tr("Errors in 24 h"));
    m_errorHead->setNote(rows.empty() ? QString() : m_context.formats.integer(qint64(rows.size())));
    m_errorHead->setLink(rows.empty() ? QString() : tr("All"));
    m_errors->setAccessibleName(tr("Errors in 24 h"));
    m_errors->setRows(std::move(rows));
    m_errors->setEmptyText(!answer        ? QString()
                           : answer->ok() ? tr("None.")
                                          : trouble(Service::Machines, answer->error()));
    arrangeErrors();
}

void MachineAside::setFact(int row, const QString &label, const QString &text, const QString &more)
{
    const auto &[name, value] = m_facts[std::size_t(row)];
    name->setText(label);
    value->setText(text.isEmpty() ? QStringLiteral("—") : text);
    value->setInk(text.isEmpty() ? Token::Text2 : Token::Text);
    value->setToolTip(more.isEmpty() || text.isEmpty() ? QString() : text + QLatin1Char('\n') + more);
}

void MachineAside::showFacts(const MachineView &view)
{
    using vhm24::machines::MachineCard;
    const Formats &formats = m_context.formats;
    const MachineCard card = view.card && view.card->ok() ? **view.card : MachineCard();
    setFact(Serial, tr("Serial number"), card.serialNumber);
    setFact(Place, tr("Location"), card.place.isEmpty() ? card.address : card.place, card.address);
    setFact(Model, tr("Model"), card.model);
    QString mode;
    if (view.telemetry && view.telemetry->ok() && (*view.telemetry)->reports > 0) {
        mode = (*view.telemetry)->counts ? tr("running total") : tr("sold since the last report");
        if (!card.settings.contains(QLatin1String("salesMode")))
            mode = tr("%1, recognised from the data").arg(mode);
    }
    setFact(Mode, tr("Counts sales as"), mode);
    setFact(Settings, tr("Settings"),
            card.settingsAt.isValid() ? tr("of %1").arg(formats.moment(card.settingsAt)) : QString());
    QString next;
    if (card.nextService.isValid()) {
        const QDate day = card.nextService.toTimeZone(formats.zone()).date();
        const qint64 days = formats.today().daysTo(day);
        next = days > 0    ? tr("%1, in %2").arg(formats.date(day), formats.age(days * 86'400))
               : days == 0 ? tr("%1, today").arg(formats.date(day))
                           : tr("%1, overdue by %2").arg(formats.date(day), formats.age(-days * 86'400));
    }
    setFact(NextService, tr("Next service"), next);
}

void MachineAside::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeErrors();
}

/// Errors take what they need, but never more than the containers can spare.
void MachineAside::arrangeErrors()
{
    const int most = height() > 760 ? 5 : 2;
    const int rows = std::clamp(int(m_errors->rows().size()), 1, most);
    m_errors->setFixedHeight(rows * ErrorRowHeight + (m_errors->rows().empty() ? 8 : 0));
}

} // namespace vhm24::ui::machines

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinepage.h"

#include "ui/core/charts/telemetrychart.h"
#include "ui/core/i18n/language.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/segmentedcontrol.h"
#include "ui/core/widgets/tag.h"
#include "ui/machines/machineaside.h"
#include "ui/machines/machinefigure.h"
#include "ui/machines/machinestatusmenu.h"
#include "ui/machines/machinetabs.h"
#include "ui/machines/machinetelemetry.h"
#include "ui/machines/machinework.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace vhm24::ui::machines {

using namespace core;

namespace {

constexpr int AsideWide = 376;
constexpr int AsideNarrow = 320;
constexpr int DefaultPeriod = 1;
constexpr int AgeMs = 15'000;
constexpr int ReloadMs = 300;

} // namespace

MachinePage::MachinePage(const Context &context, const vhm24::machines::MachineService &service, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_series(context.layout),
    m_load(context.layout, m_series),
    m_header(new PageHeader(this)),
    m_menu(new MachineStatusMenu(context, service, this)),
    m_tabs(new MachineTabs(this)),
    m_telemetry(new MachineTelemetry(context, m_series, this)),
    m_aside(new MachineAside(context, this)),
    m_work(new MachineWork(context, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildHeader();
    buildTabs();
    buildBody();
    connectParts();
    m_age.setInterval(AgeMs);
    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadMs);
    onLanguage(this, [this] { retranslate(); });
    // Alt+Left means back wherever the focus is; some of these take it for a plain arrow.
    for (QWidget *const child : findChildren<QWidget *>())
        child->installEventFilter(this);
}

void MachinePage::buildHeader()
{
    m_names = new ElidedLabel({}, TextStyle::Body, Token::Text2, m_header);
    m_state = new Tag(m_header);
    m_task = new Button(Button::Kind::Secondary, QStringLiteral("plus"), m_header);
    m_status = new Button(Button::Kind::Secondary, m_header);
    m_refill = new Button(Button::Kind::Primary, QStringLiteral("refill"), m_header);
    m_header->setBackShown(true);
    m_header->addLeft(m_names);
    m_header->addLeft(m_state);
    m_status->setMenu(m_menu);
    for (Button *const button : {m_task, m_status, m_refill})
        m_header->addRight(button);
    m_task->setVisible(m_context.allows(Permission::ManageTasks));
    m_status->setVisible(m_context.allows(Permission::ChangeMachineStatus) ||
                         m_context.allows(Permission::EditMachines));
    m_refill->setVisible(m_context.allows(Permission::RefillMachines));
    m_state->hide();
}

void MachinePage::buildTabs()
{
    m_periods = new SegmentedControl(m_tabs);
    m_periods->setSegments({QString(), QString(), QString(), QString()});
    m_periods->setCurrentIndex(DefaultPeriod);
    m_tabs->addWidget(m_periods);
}

void MachinePage::buildBody()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *body = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *strip = new QHBoxLayout;
    body->setSpacing(0);
    left->setSpacing(0);
    strip->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_tabs);
    page->addLayout(body, 1);
    for (MachineFigure *&figure : m_figures) {
        figure = new MachineFigure(this);
        strip->addWidget(figure, 10);
    }
    strip->setStretch(3, 13); // holds the name of an item
    m_figures.back()->setLineShown(false);
    left->addLayout(strip);
    left->addWidget(m_telemetry, 1);
    left->addWidget(new HairLine(Qt::Horizontal, this));
    left->addWidget(m_work);
    body->addLayout(left, 1);
    body->addWidget(new HairLine(Qt::Vertical, this));
    body->addWidget(m_aside);
}

void MachinePage::connectParts()
{
    connect(m_header, &PageHeader::backTriggered, this, &MachinePage::back);
    connect(m_task, &Button::clicked, this, [this] { Q_EMIT taskRequested(m_machineId); });
    connect(m_refill, &Button::clicked, this, &MachinePage::triggerPrimary);
    connect(m_menu, &MachineStatusMenu::changed, this, &MachinePage::refresh);
    connect(m_periods, &SegmentedControl::activated, m_telemetry, &MachineTelemetry::setPeriod);
    connect(m_tabs, &MachineTabs::opened, this, &MachinePage::openTab);
    connect(m_figures[0], &MachineFigure::clicked, this, &MachinePage::openSales);
    connect(m_figures[1], &MachineFigure::clicked, this,
            [this] { openTable(Service::Machines, "MachineTelemetry", "machineId"); });
    connect(m_figures[2], &MachineFigure::clicked, this, &MachinePage::openErrors);
    connect(m_figures[3], &MachineFigure::clicked, this,
            [this] { openTable(Service::Inventory, "MachineInventory", "machineId"); });
    connect(m_aside, &MachineAside::itemOpened, this, [this](const QString &id) {
        if (m_context.navigator)
            m_context.navigator->openRecord(Reference{Service::Inventory, "InventoryItem"}, id);
    });
    connect(m_aside, &MachineAside::momentChosen, m_telemetry, &MachineTelemetry::showMoment);
    connect(m_aside, &MachineAside::allErrorsOpened, this, &MachinePage::openErrors);
    connect(m_work, &MachineWork::taskOpened, this, [this](const QString &id) {
        if (m_context.navigator)
            m_context.navigator->openRecord(Reference{Service::Tasks, "Task"}, id);
    });
    connect(m_work, &MachineWork::visitOpened, this, [this](const QString &id) {
        if (m_context.navigator)
            m_context.navigator->openRecord(Reference{Service::Machines, "ServiceHistory"}, id);
    });
    connect(m_work, &MachineWork::allVisitsOpened, this,
            [this] { openTable(Service::Machines, "ServiceHistory", "machineId"); });
    connect(&m_load, &MachineLoad::arrived, this, &MachinePage::receive);
    connect(&m_load, &MachineLoad::finished, this, [this](qint64 roundTrips) {
        if (m_action)
            m_action->finish(this, m_view.rows(), roundTrips);
        m_action.reset();
        Q_EMIT loaded();
    });
    connect(&m_context.labels, &LabelDirectory::labelsChanged, this, [this] { m_work->show(m_view); });
    connect(&m_age, &QTimer::timeout, this, &MachinePage::showHeader);
    connect(&m_reload, &QTimer::timeout, this, &MachinePage::refresh);
}

void MachinePage::open(const PageArgument &argument)
{
    const QString id = argument.rowId.isEmpty() ? m_machineId : argument.rowId;
    if (id.isEmpty())
        return;
    m_action = m_context.trace.begin(QStringLiteral("page opened"), QStringLiteral("machine"));
    if (id != m_machineId) {
        m_machineId = id;
        m_view = {};
        m_telemetry->setMachine(id);
        retranslate();
    }
    m_telemetry->chart()->setFocus(Qt::OtherFocusReason);
    m_age.start();
    load();
}

void MachinePage::refresh()
{
    if (!m_machineId.isEmpty())
        load();
}

void MachinePage::load()
{
    m_reload.stop();
    const QTimeZone zone = m_context.formats.zone();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool all = m_context.seesAllTasks();
    m_load.ask({.telemetry = m_telemetry->wanted(),
                .now = now,
                .dayStart = QDateTime(now.toTimeZone(zone).date(), QTime(0, 0), zone).toUTC(),
                .tasks = m_context.allows(Permission::ViewTasks),
                .onlyTasksOf = all ? QString() : m_context.actor.userId,
                .sales = m_context.allows(Permission::ViewSales)});
}

void MachinePage::receive(MachineView part)
{
    m_readAt = QDateTime::currentDateTimeUtc();
    if (part.telemetry)
        m_telemetry->accept(*part.telemetry);
    m_view.merge(std::move(part));
    if (m_view.card && m_view.card->ok()) {
        m_menu->setMachine(**m_view.card);
        m_telemetry->setThreshold((*m_view.card)->temperatureMax());
    }
    retranslate();
}

void MachinePage::retranslate()
{
    m_task->setText(tr("Task…"));
    m_status->setText(tr("Change status"));
    m_refill->setText(tr("Refill…"));
    m_periods->setSegments({tr("6 h"), tr("24 h"), tr("7 d"), tr("30 d")});
    m_periods->setAccessibleName(tr("Period of the chart"));
    showHeader();
    showTabs();
    showFigures();
    m_aside->show(m_view);
    m_work->show(m_view);
}

void MachinePage::rowsChanged(Service service, const QString &table, const QStringList &ids)
{
    if (m_machineId.isEmpty() || !isVisible())
        return;
    const bool ours = service == Service::Machines && table == QLatin1String("Machine");
    if (ours && !ids.isEmpty() && !ids.contains(m_machineId))
        return;
    // Whose machine the other rows belong to is not said; reading is one round trip.
    if (service != Service::Auth)
        m_reload.start();
}

void MachinePage::triggerPrimary()
{
    if (m_refill->isVisibleTo(this) && m_refill->isEnabled())
        Q_EMIT refillRequested(m_machineId);
}

void MachinePage::back()
{
    if (m_context.navigator)
        m_context.navigator->back();
}

void MachinePage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier) || event->key() == Qt::Key_Back)
        back();
    else
        Page::keyPressEvent(event);
}

bool MachinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left && key->modifiers() == Qt::AltModifier) {
            event->ignore(); // goes on to the parents, at last to keyPressEvent() above
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void MachinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_aside->setFixedWidth(width() < 1'120 ? AsideNarrow : AsideWide);
    const int rows = height() > 760 ? 4 : 3;
    m_work->setFixedHeight(40 + rows * space::TableRow);
}

} // namespace vhm24::ui::machines

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewboard.h"

#include "ui/core/charts/daybars.h"
#include "ui/core/charts/hourchart.h"
#include "ui/core/format/messages.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/stackedbar.h"
#include "ui/shared/overviewdelegate.h"
#include "ui/shared/overviewfigures.h"
#include "ui/shared/overviewlegend.h"
#include "ui/shared/overviewlist.h"
#include "ui/shared/overviewrows.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace vhm24::ui::shared {

namespace {

constexpr int Columns = 3;
constexpr std::array Shares{0.40, 0.30};
constexpr double ListShare = 0.49;
constexpr int HeadHeight = 40;
constexpr int BarRoom = 20;
constexpr int StateRows = 4;
constexpr int LeastUpper = HeadHeight + BarRoom + (StateRows + 2) * OverviewDelegate::DenseRowHeight + HeadHeight;
constexpr int LeastRows = 3;
constexpr int ShownDays = 14;

template <typename Part> void say(OverviewList *list, const Part &part, const QString &nothing)
{
    if (part.error && list->rows().empty())
        list->setMessage(sentence(*part.error), true);
    else
        list->setMessage(part.figures ? nothing : QString());
}

} // namespace

OverviewBoard::OverviewBoard(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    makeCharts();
    makeStates();
    makeLists();
    connectLinks();
    setMinimumHeight(LeastUpper + HeadHeight + LeastRows * OverviewDelegate::RowHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QVBoxLayout *OverviewBoard::addSection(QWidget *section)
{
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sections.push_back(section);
    return layout;
}

void OverviewBoard::makeCharts()
{
    QVBoxLayout *layout = addSection(new QWidget(this));
    layout->addWidget(m_hoursHead = new SectionHead);
    m_hoursHead->addWidget(m_legend = new OverviewLegend);
    layout->addWidget(m_hours = new HourChart, 1);
    layout->addSpacing(6);
    layout = addSection(new QWidget(this));
    layout->addWidget(m_daysHead = new SectionHead);
    layout->addSpacing(6);
    layout->addWidget(m_days = new DayBars, 1);
    layout->addSpacing(6);
    for (SectionHead *head : {m_hoursHead, m_daysHead})
        head->setLineShown(false);
    const auto full = [this](double value) {
        return m_context.formats.money(value) + QLatin1Char(' ') + m_context.formats.currency(m_currency);
    };
    for (BarChart *chart : std::initializer_list<BarChart *>{m_hours, m_days}) {
        chart->setAxisFormat([this](double value) { return m_context.formats.moneyShort(value); });
        chart->setValueFormat(full);
    }
}

void OverviewBoard::makeStates()
{
    QVBoxLayout *layout = addSection(new QWidget(this));
    layout->addWidget(m_statesHead = new SectionHead);
    m_statesHead->setLineShown(false);
    auto *room = new QHBoxLayout;
    room->setContentsMargins(space::PagePadding, 2, space::PagePadding, BarRoom - 12);
    room->addWidget(m_bar = new StackedBar);
    layout->addLayout(room);
    layout->addWidget(m_states = new OverviewList(OverviewRows::stateColumns()));
    m_states->setDense();
    m_states->setFixedHeight(StateRows * OverviewDelegate::DenseRowHeight);
    m_states->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_eventsHead = new SectionHead);
    layout->addWidget(m_events = new OverviewList(OverviewRows::eventColumns()), 1);
    m_events->setDense();
}

void OverviewBoard::makeLists()
{
    const auto make = [this](SectionHead *&head, OverviewList *&list, std::vector<OverviewColumn> columns) {
        QVBoxLayout *layout = addSection(new QWidget(this));
        layout->addWidget(head = new SectionHead);
        layout->addWidget(list = new OverviewList(std::move(columns)), 1);
    };
    make(m_bestHead, m_best, OverviewRows::bestColumns());
    make(m_lowHead, m_low, OverviewRows::lowColumns());
    make(m_tasksHead, m_tasks, OverviewRows::taskColumns());
}

void OverviewBoard::connectLinks()
{
    for (OverviewList *list : {m_states, m_events, m_best, m_low, m_tasks})
        connect(list, &OverviewList::opened, this, &OverviewBoard::opened);
    const auto targets = [this] { return OverviewTargets(m_context.catalog); };
    connect(m_bestHead, &SectionHead::linkActivated, this,
            [=, this] { Q_EMIT opened(targets().salesOn(m_moment, m_moment.today(), m_currency)); });
    connect(m_lowHead, &SectionHead::linkActivated, this, [=, this] { Q_EMIT opened(targets().lowItems()); });
    connect(m_tasksHead, &SectionHead::linkActivated, this, [=, this] { Q_EMIT opened(targets().openTasks()); });
    connect(m_eventsHead, &SectionHead::linkActivated, this, [=, this] { Q_EMIT opened(targets().unreadAlerts()); });
    connect(m_hours, &HourChart::hourActivated, this, [=, this](int hour) {
        const QDateTime from = QDateTime(m_moment.today(), QTime(hour, 0), m_moment.zone);
        Q_EMIT opened(targets().sales(from, from.addSecs(3600), m_currency));
    });
    connect(m_days, &DayBars::dayActivated, this,
            [=, this](QDate day) { Q_EMIT opened(targets().salesOn(m_moment, day, m_currency)); });
}

void OverviewBoard::present(const OverviewData &figures, const QDateTime &now)
{
    m_moment = figures.moment;
    m_currency = figures.sales.figures ? figures.sales.figures->currency : QStringLiteral("UZS");
    presentHours(figures, now);
    presentDays(figures, now);
    presentStates(figures);
    presentLists(figures);
}

void OverviewBoard::presentHours(const OverviewData &figures, const QDateTime &now)
{
    const OverviewFigures words(m_context, figures, now);
    m_hoursHead->setTitle(tr("Revenue by hour"));
    m_hoursHead->setFigureNote(words.dayNote());
    m_hours->setEmptyText(figures.sales.figures ? tr("Nothing has been sold today or on the same weekday last week.")
                          : figures.sales.error ? sentence(*figures.sales.error)
                                                : QString());
    if (!figures.sales.figures)
        return;
    HourData hours;
    hours.today = figures.sales.figures->hours;
    hours.previous = figures.sales.figures->hoursBefore;
    hours.nowHour = figures.moment.local().time().hour();
    hours.nowMinute = figures.moment.local().time().minute();
    hours.todayLabel = tr("Today");
    hours.previousLabel = words.sameWeekday();
    m_hours->setData(hours);
    m_legend->setTexts(hours.todayLabel, hours.previousLabel);
}

void OverviewBoard::presentDays(const OverviewData &figures, const QDateTime &now)
{
    m_daysHead->setTitle(tr("Revenue by day"));
    m_daysHead->setRemark(OverviewFigures(m_context, figures, now).weekNote());
    m_days->setEmptyText(figures.salesHistory  ? tr("Nothing has been sold in the last two weeks.")
                         : figures.sales.error ? sentence(*figures.sales.error)
                                               : QString());
    if (!figures.salesHistory || !figures.sales.figures)
        return;
    const auto &past = *figures.salesHistory;
    DayData days;
    days.first = figures.moment.today().addDays(1 - ShownDays);
    days.running = figures.moment.today();
    for (std::size_t i = past.size() - ShownDays + 1; i < past.size(); ++i) {
        days.values.push_back(past[i].revenue);
        days.previous.push_back(past[i - ShownDays].revenue);
    }
    days.values.push_back(figures.sales.figures->today.revenue);
    days.previous.push_back(past[past.size() - ShownDays].revenue);
    days.name = tr("Revenue by day");
    days.label = tr("14 days");
    days.previousLabel = tr("14 days before");
    m_days->setData(days);
}

void OverviewBoard::presentStates(const OverviewData &figures)
{
    const OverviewRows rows(m_context, figures);
    m_statesHead->setTitle(tr("Machines by status"));
    m_statesHead->setRemark(figures.machines.figures ? m_context.formats.integer(figures.machines.figures->total())
                                                     : QString());
    m_bar->setSegments(rows.stateShares());
    m_states->setAccessibleName(tr("Machines by status"));
    m_states->setRows(rows.states());
    say(m_states, figures.machines, QString());
    m_eventsHead->setTitle(tr("Latest events"));
    m_eventsHead->setLink(figures.sales.figures && figures.sales.figures->unread > 0
                              ? tr("Unread: %1").arg(m_context.formats.integer(figures.sales.figures->unread))
                              : QString());
    m_events->setAccessibleName(tr("Latest events"));
    m_events->setRows(rows.events());
    say(m_events, figures.machines, tr("No machine has a problem and there are no notifications."));
}

void OverviewBoard::presentLists(const OverviewData &figures)
{
    const OverviewRows rows(m_context, figures);
    const Formats &formats = m_context.formats;
    m_bestHead->setTitle(tr("Best machines today"));
    m_bestHead->setNote(
        tr("%1, to a usual %2").arg(formats.currency(m_currency), formats.weekday(m_moment.sameWeekday())));
    m_bestHead->setLink(figures.sales.figures ? tr("All sales") : QString());
    m_best->setRows(rows.best());
    say(m_best, figures.sales, tr("Nothing has been sold today yet."));
    m_lowHead->setTitle(tr("Low in stock"));
    m_lowHead->setTag(Meaning::Low, figures.inventory.figures && figures.inventory.figures->low > 0
                                        ? formats.integer(figures.inventory.figures->low)
                                        : QString());
    m_lowHead->setLink(tr("Open the list"));
    m_low->setRows(rows.low());
    say(m_low, figures.inventory, tr("No item is low. Minimum quantities are set in the items."));
    const bool late = figures.tasks.figures && figures.tasks.figures->overdue > 0;
    m_tasksHead->setTitle(tr("Tasks"));
    m_tasksHead->setTag(Meaning::Critical,
                        late ? tr("overdue: %1").arg(formats.integer(figures.tasks.figures->overdue)) : QString());
    m_tasksHead->setLink(figures.tasks.figures ? tr("All %1").arg(formats.integer(figures.tasks.figures->open))
                                               : QString());
    m_tasks->setRows(rows.tasks());
    say(m_tasks, figures.tasks, tr("There are no open tasks."));
    m_best->setAccessibleName(tr("Best machines today"));
    m_low->setAccessibleName(tr("Low in stock"));
    m_tasks->setAccessibleName(tr("Tasks"));
}

void OverviewBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Whole rows below, the rest above.
    const int wished = static_cast<int>((height() * ListShare - HeadHeight) / OverviewDelegate::RowHeight);
    const int most = (height() - LeastUpper - HeadHeight) / OverviewDelegate::RowHeight;
    const int rows = std::max(LeastRows, std::min(wished, most));
    const int upper = height() - HeadHeight - rows * OverviewDelegate::RowHeight;
    const int first = static_cast<int>(width() * Shares[0]);
    const int second = static_cast<int>(width() * (Shares[0] + Shares[1]));
    const std::array edges{0, first, second, width() + 1};
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const std::size_t c = i % Columns;
        const bool top = i < Columns;
        // The last pixel at the right and below belongs to the hairline.
        m_sections[i]->setGeometry(edges[c], top ? 0 : upper, edges[c + 1] - edges[c] - 1,
                                   top ? upper - 1 : height() - upper);
    }
}

void OverviewBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    for (const std::size_t i : {std::size_t(0), std::size_t(1)})
        fillAligned(&painter, QRectF(m_sections[i]->geometry().right() + 1, 0, 1, height()), color(Token::Hair));
    fillAligned(&painter, QRectF(0, m_sections[0]->geometry().bottom() + 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui::shared

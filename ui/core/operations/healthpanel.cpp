// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/healthpanel.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/health/healthstore.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/alarmdialog.h"
#include "ui/core/operations/healthchart.h"
#include "ui/core/operations/healthwords.h"
#include "ui/core/operations/statementbox.h"
#include "ui/core/table/panelframe.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/segmentedcontrol.h"
#include "ui/core/widgets/tag.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>

#include <array>

namespace vhm24::ui {

namespace {

constexpr std::array<qint64, 3> HealthPeriods{Day, 7 * Day, 30 * Day};
constexpr std::size_t MostHealthDetails = 20;
constexpr int HealthPointsShown = 300;

/// A table, an index, a statement: its name, its figure, and below what the server says of it.
QWidget *healthDetailLine(const QString &name, const QString &figure, const QString &note)
{
    auto *const line = new QWidget;
    auto *const column = new QVBoxLayout(line);
    column->setContentsMargins(0, 3, 0, 3);
    column->setSpacing(0);
    auto *const row = new QHBoxLayout;
    row->setSpacing(10);
    TextLabel *const what = PanelFrame::makeText(name);
    what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(what, 1);
    if (!figure.isEmpty())
        row->addWidget(PanelFrame::makeText(figure), 0, Qt::AlignTop | Qt::AlignRight);
    column->addLayout(row);
    if (!note.isEmpty()) {
        auto *const small = new TextLabel(TextStyle::Small, Token::Text2);
        small->setTextFormat(Qt::PlainText);
        small->setWordWrap(true);
        small->setText(note);
        column->addWidget(small);
    }
    return line;
}

} // namespace

HealthPanel::HealthPanel(const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_frame(new PanelFrame),
    m_chart(new HealthChart(context.formats, this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_chart->hide();
    connect(m_frame, &PanelFrame::closeRequested, this, &HealthPanel::closeRequested);
    connect(m_chart, &HealthChart::rangeRequested, this, &HealthPanel::readCourse);
    onLanguage(this, [this] { fill(); });
}

void HealthPanel::present(const core::HealthRecord &record, const QDateTime &askedAt)
{
    const bool other = record.id != m_record.id || record.subject != m_record.subject;
    const bool newer = askedAt != m_askedAt;
    m_record = record;
    m_askedAt = askedAt;
    if (other)
        m_chart->setFigure(record.unit, record.limits);
    fill();
    if (record.kept && newer && !other && m_chart->isZoomed())
        readCourse(m_chart->range());
    else if (record.kept && (other || newer))
        choosePeriod(m_period);
}

void HealthPanel::fill()
{
    if (m_record.id.isEmpty())
        return;
    m_chart->setParent(this); // out of what is thrown away
    m_chart->hide();
    m_frame->begin(key(), placeText(m_record.subject), core::titleOf(m_record));
    auto *const state = new QWidget;
    auto *const row = new QHBoxLayout(state);
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(new Tag(meaningOf(m_record.level), core::nameOf(m_record.level)));
    row->addStretch();
    m_frame->addWidget(state);
    m_frame->addFact(tr("Value"), valueText(m_context.formats, m_record));
    m_frame->addFact(tr("Why"), reasonText(m_record));
    m_frame->addFact(tr("What to do"), adviceText(m_record));
    m_frame->addFact(tr("Limits"), limitsText(m_context.formats, m_record), Token::Text2);
    m_frame->addFact(tr("Asked"), m_context.formats.moment(m_askedAt), Token::Text2);
    if (m_record.kept)
        addCourse();
    addDetails();
    m_frame->addSection(tr("What was asked"));
    m_frame->addWidget(new StatementBox(m_record.question));
    m_frame->end();
}

void HealthPanel::addCourse()
{
    SectionHead *const head = m_frame->addSection(tr("Over time"));
    auto *const period = new SegmentedControl;
    period->setObjectName(QStringLiteral("period"));
    period->setAccessibleName(tr("Period"));
    period->setSegments({tr("Day"), tr("Week"), tr("Month")});
    period->setCurrentIndex(m_period);
    connect(period, &SegmentedControl::activated, this, &HealthPanel::choosePeriod);
    head->addWidget(period);
    if (!m_context.actor.readOnly) {
        head->setLink(tr("Alarm…"));
        connect(head, &SectionHead::linkActivated, this, &HealthPanel::openAlarm);
    }
    m_frame->addWidget(m_chart, 4);
    m_chart->show();
}

void HealthPanel::addDetails()
{
    if (m_record.details.empty() || (!m_record.figure && m_record.details.size() == 1))
        return; // it stands as the value
    m_frame->addSection(tr("What it is made of"));
    for (std::size_t i = 0; i < std::min(m_record.details.size(), MostHealthDetails); ++i) {
        const core::HealthDetail &detail = m_record.details[i];
        const bool counted = m_record.unit != core::HealthUnit::Count || detail.figure != 0;
        m_frame->addWidget(healthDetailLine(
            detail.name, counted ? figureText(m_context.formats, detail.figure, m_record.unit) : QString(),
            core::noteOf(detail, [this](qint64 number) { return m_context.formats.integer(number); })));
    }
}

void HealthPanel::openAlarm()
{
    auto *const dialog = new AlarmDialog(m_context, m_record, window());
    connect(dialog, &QDialog::accepted, this, &HealthPanel::alarmChanged);
    dialog->open();
}

void HealthPanel::choosePeriod(int index)
{
    m_period = index;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_chart->setRange(TimeRange::fromMs(now - HealthPeriods[std::size_t(index)], now));
    readCourse(m_chart->range());
}

void HealthPanel::readCourse(const TimeRange &range)
{
    const quint64 generation = ++m_generation;
    const auto work = [&layout = m_context.layout, subject = m_record.subject, figure = m_record.id,
                       range](core::Connection &connection) {
        return core::HealthStore(layout).series(connection, subject, figure, range.from, range.to, HealthPointsShown);
    };
    auto future = m_context.layout.database(core::Service::Auth).submit<std::vector<core::HealthPoint>>(work);
    core::deliver(future, this, [this, generation](const core::Result<std::vector<core::HealthPoint>> &points) {
        if (generation != m_generation)
            return;
        m_chart->setEmptyText(points ? HealthChart::tr("No figures of this time were kept. They are kept every five "
                                                       "minutes while somebody who may see them has the desk open.")
                                     : sentence(points.error()));
        m_chart->setPoints(points ? *points : std::vector<core::HealthPoint>());
    });
}

} // namespace vhm24::ui

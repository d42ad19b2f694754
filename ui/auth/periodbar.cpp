// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/periodbar.h"

#include "models/core/database/deliver.h"
#include "models/core/table/timewords.h"
#include "ui/core/charts/periodchart.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/segmentedcontrol.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

#include <array>

namespace vhm24::ui::auth {

namespace {

/// As the filter reads them in every language; the last one is the whole log.
constexpr std::array PresetWords{"today", "last 7 days", "last 30 days", ""};
constexpr int WholeLog = 3;
constexpr int PeriodBarHeight = 72;
constexpr int PeriodRestMs = 350;
constexpr int PeriodCrowdsMs = 3'000;

QDateTime utcMoment(const QString &sqlText)
{
    QDateTime moment = QDateTime::fromString(sqlText, QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

bool isMidnight(const QDateTime &moment) { return moment.time() == QTime(0, 0); }

} // namespace

PeriodBar::PeriodBar(const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_label(new TextLabel(TextStyle::Small, Token::Text2, this)),
    m_presets(new SegmentedControl(this)),
    m_chart(new PeriodChart(this)),
    m_back(new Button(Button::Kind::Quiet, QStringLiteral("chevron-left"), this)),
    m_on(new Button(Button::Kind::Quiet, QStringLiteral("chevron-right"), this))
{
    setFixedHeight(PeriodBarHeight);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(space::PagePadding, 6, space::PagePadding, 6);
    row->setSpacing(space::PagePadding);
    auto *const column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch();
    column->addWidget(m_label);
    column->addWidget(m_presets);
    column->addStretch();
    row->addLayout(column);
    row->addWidget(m_chart, 1);
    row->addWidget(m_back);
    row->addWidget(m_on);
    m_presets->setObjectName(QStringLiteral("period.presets"));
    m_back->setObjectName(QStringLiteral("period.back"));
    m_on->setObjectName(QStringLiteral("period.on"));
    m_chart->setTimeZone(context.formats.zone());
    m_rest.setSingleShot(true);
    m_rest.setInterval(PeriodRestMs);
    m_crowds.setSingleShot(true);
    m_crowds.setInterval(PeriodCrowdsMs);
    connect(m_presets, &SegmentedControl::activated, this, &PeriodBar::choosePreset);
    connect(m_chart, &PeriodChart::chosen, this, [this] { m_rest.start(); });
    connect(&m_rest, &QTimer::timeout, this, [this] { choose(m_chart->period()); });
    connect(&m_crowds, &QTimer::timeout, this, &PeriodBar::reload);
    connect(m_back, &Button::clicked, this, [this] { step(-1); });
    connect(m_on, &Button::clicked, this, [this] { step(1); });
    onLanguage(this, [this] { retranslate(); });
}

PeriodBar::~PeriodBar() { m_stop.request_stop(); }

void PeriodBar::retranslate()
{
    m_label->setText(tr("Period"));
    m_presets->setSegments({tr("Today"), tr("7 days"), tr("30 days"), tr("All")});
    if (m_counted < 0)
        m_presets->setCurrentIndex(WholeLog);
    m_presets->setAccessibleName(m_label->text());
    m_chart->setAccessibleName(tr("Events over time"));
    m_chart->setWords([this](const TimeRange &range, int count, bool more) { return words(range, count, more); });
    m_back->setToolTip(tr("The period before"));
    m_on->setToolTip(tr("The period after"));
    for (Button *const button : {m_back, m_on})
        button->setAccessibleName(button->toolTip());
}

QString PeriodBar::words(const TimeRange &range, int count, bool more) const
{
    const Formats &formats = m_context.formats;
    const QDateTime from = range.from.toTimeZone(formats.zone());
    const QDateTime to = range.to.toTimeZone(formats.zone());
    const QDate last = to.addMSecs(-1).date();
    const QString begin = formats.weekday(from.date()) + QLatin1Char(' ') + formats.date(from.date());
    QString text = begin;
    if (isMidnight(from) && isMidnight(to))
        text += last == from.date()
                    ? QString()
                    : QStringLiteral(" – ") + formats.weekday(last) + QLatin1Char(' ') + formats.date(last);
    else if (last == from.date())
        text += QStringLiteral(", ") + formats.clock(range.from) + QStringLiteral("–") + formats.clock(range.to);
    else
        text += QStringLiteral(", ") + formats.clock(range.from) + QStringLiteral(" – ") + formats.weekday(last) +
                QLatin1Char(' ') + formats.date(last) + QStringLiteral(", ") + formats.clock(range.to);
    if (count < 0)
        return text;
    const QString events = more ? tr("more than %1 events").arg(formats.integer(count)) : tr("%n event(s)", "", count);
    return text + QLatin1Char('\n') + events;
}

TimeRange PeriodBar::presetRange(int index) const
{
    const auto span = core::parseTimeSpan(QLatin1String(PresetWords[static_cast<std::size_t>(index)]),
                                          m_context.formats.zone(), QDateTime::currentDateTimeUtc());
    return index == WholeLog || !span ? TimeRange() : TimeRange{span->from, span->until};
}

std::optional<TimeRange> PeriodBar::filtered() const
{
    if (!m_filter || m_filter->values.isEmpty())
        return std::nullopt;
    const TimeRange whole = m_chart->all();
    const QDateTime first = utcMoment(m_filter->values.first());
    const QDateTime last = utcMoment(m_filter->values.last()).addMSecs(1);
    switch (m_filter->op) {
    case core::FilterOperator::Between: return TimeRange{first, last};
    case core::FilterOperator::Greater:
    case core::FilterOperator::GreaterOrEqual: return TimeRange{first, std::max(whole.to, first)};
    case core::FilterOperator::Less:
    case core::FilterOperator::LessOrEqual: return TimeRange{std::min(whole.from, last), last};
    default: return std::nullopt; // nothing that two thumbs could show
    }
}

void PeriodBar::showFilter(const std::optional<core::ColumnFilter> &filter)
{
    if (filter == m_filter && m_counted >= 0)
        return;
    m_filter = filter;
    m_rest.stop();
    const auto found = std::find_if(PresetWords.begin(), PresetWords.end(), [&](const char *words) {
        return filter && filter->op == core::FilterOperator::Between && filter->words == QLatin1String(words);
    });
    const bool preset = filter && !filter->words.isEmpty() && found != PresetWords.end();
    const auto range = filtered();
    const TimeRange shown = m_chart->all();
    if (preset)
        setPreset(static_cast<int>(found - PresetWords.begin()));
    else if (!range || !shown.isValid() || range->from < shown.from || range->to > shown.to)
        setPreset(WholeLog);
    follow();
}

void PeriodBar::setPreset(int index)
{
    m_presets->setCurrentIndex(index);
    if (index != m_counted)
        reload();
}

void PeriodBar::follow()
{
    const auto range = filtered();
    if (!m_rest.isActive()) // else the user has just chosen another one
        m_chart->setPeriod(range);
    m_back->setEnabled(range.has_value());
    m_on->setEnabled(range && range->to < QDateTime::currentDateTimeUtc());
}

void PeriodBar::choosePreset(int index)
{
    m_rest.stop();
    Q_EMIT wordsChosen(QLatin1String(PresetWords[static_cast<std::size_t>(index)]));
}

void PeriodBar::choose(const std::optional<TimeRange> &period)
{
    if (period)
        Q_EMIT periodChosen(*period);
    else
        choosePreset(m_presets->currentIndex());
}

void PeriodBar::step(int direction)
{
    const auto range = filtered();
    if (!range)
        return;
    const QTimeZone &zone = m_context.formats.zone();
    const QDateTime from = range->from.toTimeZone(zone);
    const QDateTime to = range->to.toTimeZone(zone);
    const qint64 days = from.date().daysTo(to.date());
    if (isMidnight(from) && isMidnight(to)) // by the calendar: a day may have 23 or 25 hours
        Q_EMIT periodChosen({QDateTime(from.date().addDays(direction * days), QTime(0, 0), zone).toUTC(),
                             QDateTime(to.date().addDays(direction * days), QTime(0, 0), zone).toUTC()});
    else
        Q_EMIT periodChosen(range->shifted(direction * range->spanMs()));
}

void PeriodBar::reloadLater()
{
    if (!m_crowds.isActive())
        m_crowds.start();
}

void PeriodBar::reload()
{
    m_crowds.stop();
    m_stop.request_stop(); // of a period that is no longer wanted
    m_stop = {};
    const int preset = m_presets->currentIndex();
    const TimeRange range = presetRange(preset);
    const core::EventPeriod period{.from = range.from,
                                   .until = range.isValid() ? range.to : QDateTime::currentDateTimeUtc(),
                                   .zone = m_context.formats.zone()};
    core::deliver(core::countEvents(m_context.layout, period, m_stop.get_token()), this,
                  [this, preset](const core::Result<core::EventCounts> &answer) { receive(answer, preset); });
}

void PeriodBar::receive(const core::Result<core::EventCounts> &answer, int preset)
{
    if (!answer || preset != m_presets->currentIndex())
        return; // the page itself says why the database does not answer
    if (m_chart->isDragged())
        return reloadLater();
    PeriodChart::Bars bars{.counts = answer->counts, .most = core::EventCounts::Most};
    for (const QDateTime &edge : answer->edges)
        bars.edges.push_back(edge.toMSecsSinceEpoch());
    m_counted = preset;
    m_chart->setBars(std::move(bars));
    follow();
}

void PeriodBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui::auth

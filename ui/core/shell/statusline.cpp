// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/statusline.h"

#include "ui/core/format/messages.h"
#include "ui/core/look/icons.h"
#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"
#include "ui/core/shell/jobstrip.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vhm24::ui {

namespace {
constexpr double StatusLinePadding = 12;
constexpr double SignWidth = 17; // mark or icon with its gap
} // namespace

QString StatusLine::milliseconds(double latency)
{
    // What rounds to nothing still took its time.
    if (latency < 0.95)
        return tr("<1 ms");
    return tr("%1 ms").arg(QString::number(latency, 'f', 1).replace(QLatin1Char('.'), QLatin1Char(',')));
}

StatusLine::StatusLine(QWidget *parent) : QWidget(parent), m_jobs(new JobStrip(this))
{
    setFixedHeight(space::StatusLine);
    setMouseTracking(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_jobs);
    connect(m_jobs, &JobStrip::shownChanged, this, qOverload<>(&QWidget::update));
}

void StatusLine::setJobs(Jobs *jobs, const Formats *formats) { m_jobs->setJobs(jobs, formats); }

void StatusLine::setProfile(const QString &name, bool production)
{
    m_profile = name;
    m_production = production;
    refresh();
}

void StatusLine::setHealth(core::Service service, const core::Health &health)
{
    m_health[service] = health;
    refresh();
}

void StatusLine::setCache(const CacheState &cache)
{
    m_cache = cache;
    refresh();
}

void StatusLine::setAge(const QString &text)
{
    if (m_age == text)
        return;
    m_age = text;
    refresh();
}

void StatusLine::refresh()
{
    QStringList words;
    for (const Segment &segment : segments())
        words += segment.text;
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

StatusLine::Segment StatusLine::serviceSegment(core::Service service) const
{
    const core::Health health = m_health.value(service);
    Segment segment{.marked = true, .text = serviceText(service), .service = service};
    switch (health.state) {
    case core::HealthState::Up:
        segment.meaning = Meaning::Good;
        segment.toolTip = tr("Connected, last answer after %1.")
                              .arg(health.latencyMs < 1 ? milliseconds(0) : tr("%1 ms").arg(health.latencyMs));
        break;
    case core::HealthState::Down:
        segment.meaning = Meaning::Critical;
        segment.text = tr("%1: no connection").arg(segment.text);
        segment.toolTip = health.reason + QLatin1Char('\n') + tr("Click to try again now.");
        break;
    case core::HealthState::Unknown:
        segment.meaning = Meaning::Offline;
        segment.toolTip = tr("Not asked for yet.");
        break;
    }
    return segment;
}

std::vector<StatusLine::Segment> StatusLine::segments() const
{
    std::vector<Segment> list;
    list.push_back({.icon = QStringLiteral("database"),
                    .meaning = m_production ? Meaning::Critical : Meaning::Neutral,
                    .text = m_profile,
                    .toolTip = tr("The database that this window works on."),
                    .line = true});
    for (const core::Service service : core::AllServices)
        list.push_back(serviceSegment(service));
    list.back().line = true;
    Segment cache{.meaning = m_cache.up ? Meaning::Good : Meaning::Offline,
                  .marked = true,
                  .text = QStringLiteral("Redis"),
                  .line = true};
    if (!m_cache.configured)
        cache.toolTip = tr("No cache is set up. Everything works, a little slower.");
    else if (m_cache.up)
        cache.text = tr("Redis · %1").arg(milliseconds(m_cache.latencyMs));
    else
        cache.toolTip = tr("The cache does not answer. Everything works, a little slower.");
    list.push_back(cache);
    list.push_back({.icon = QStringLiteral("shield"),
                    .text = tr("Rights checked by the program"),
                    .toolTip = tr("The database itself does not check the rights of this user; this program does."),
                    .line = true});
    list.push_back({.icon = QStringLiteral("clock"), .text = m_age});
    return list;
}

std::vector<QRectF> StatusLine::place(const std::vector<Segment> &segments) const
{
    const QFontMetricsF small(ui::font(TextStyle::Small));
    const QFontMetricsF bold(ui::font(TextStyle::Small));
    std::vector<QRectF> list;
    double left = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const double width = StatusLinePadding + SignWidth +
                             (i == 0 ? bold : small).horizontalAdvance(segments[i].text) +
                             (segments[i].line ? StatusLinePadding : 0) + (i == 0 ? 4 : 0);
        list.emplace_back(left, 0, width, height());
        left += width;
    }
    return list;
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::Window));
    const auto list = segments();
    const auto places = place(list);
    painter.setFont(ui::font(TextStyle::Small));
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Segment &segment = list[i];
        const QRectF box = places[i];
        if (m_jobs->isVisible() && box.right() > m_jobs->x()) // a job matters more than what stands there
            break;
        const bool loud = i == 0 && m_production;
        if (loud)
            painter.fillRect(box, softColor(Meaning::Critical));
        const QColor ink =
            loud || segment.meaning == Meaning::Critical ? textColor(Meaning::Critical) : color(Token::Text2);
        const double middle = box.center().y();
        if (segment.marked)
            paintMark(&painter, QRectF(box.left() + StatusLinePadding, middle - 5, MarkSize, MarkSize),
                      segment.meaning);
        else
            paintIcon(&painter, QRectF(box.left() + StatusLinePadding - 2, middle - 7, 14, 14), segment.icon, ink);
        painter.setPen(ink);
        painter.drawText(box.adjusted(StatusLinePadding + SignWidth, 0, 0, 0), Qt::AlignVCenter, segment.text);
        if (segment.line)
            fillAligned(&painter, QRectF(box.right() - 1, 0, 1, height()), color(Token::Hair));
    }
    fillAligned(&painter, QRectF(0, 0, width(), 1), color(Token::Hair));
}

void StatusLine::mousePressEvent(QMouseEvent *event)
{
    const auto list = segments();
    const auto places = place(list);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].service && places[i].contains(event->position()))
            Q_EMIT serviceActivated(*list[i].service);
    }
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *const help = static_cast<QHelpEvent *>(event);
    const auto list = segments();
    const auto places = place(list);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (places[i].contains(help->pos()))
            QToolTip::showText(help->globalPos(), list[i].toolTip, this);
    }
    return true;
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/sumbar.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/table/amounttext.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QActionGroup>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace vhm24::ui {

using core::Aggregate;

namespace {
constexpr int SumBarRestMs = 300;
constexpr int AgeMs = 10'000;
constexpr int Caption = 15;
constexpr int Line = 17;
constexpr int SumBarMargin = 6;
constexpr int FigureGap = 8;
constexpr std::size_t SumBarMostLines = 4;
constexpr std::chrono::minutes SumBarDeadline{2}; // of a large table; it may be cancelled
} // namespace

SumBar::SumBar(TablePage &page) :
    QWidget(&page),
    m_page(page),
    m_sums(page.context().layout, page.context().catalog, page.table())
{
    setObjectName(QStringLiteral("sums"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    FilterHeader &head = page.view().filterHeader();
    const auto moved = [this] { checkView(), update(); };
    connect(&head, &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(&head, &QHeaderView::sectionMoved, this, moved);
    connect(&head, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(page.view().horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&page.model(), &core::WindowModel::loadingChanged, this, &SumBar::checkView);
    connect(&page.model(), &core::WindowModel::loaded, this, &SumBar::checkView);
    m_rest.setSingleShot(true);
    m_rest.setInterval(SumBarRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SumBar::refresh);
    m_age.setInterval(AgeMs);
    connect(&m_age, &QTimer::timeout, this, [this] { describe(), update(); });
    onLanguage(this, [this] { describe(), update(); });
}

SumBar::~SumBar() { m_stop.request_stop(); }

const core::Column &SumBar::definition(int column) const
{
    return m_page.table().columns[static_cast<std::size_t>(column)];
}

QSize SumBar::sizeHint() const
{
    std::size_t lines = 1;
    for (const auto &amounts : m_amounts)
        lines = std::clamp(amounts.size(), lines, SumBarMostLines);
    return {200, SumBarMargin + Caption + static_cast<int>(lines) * Line + SumBarMargin};
}

void SumBar::setFrozen(int count)
{
    m_frozen = count;
    update();
}

void SumBar::setAggregates(const QMap<int, Aggregate> &aggregates)
{
    m_own = aggregates;
    checkView();
}

Aggregate SumBar::aggregateOf(int column) const { return m_own.value(column, usualAggregate(definition(column))); }

QMap<int, Aggregate> SumBar::wanted() const
{
    QMap<int, Aggregate> wanted;
    for (const Place &place : places())
        wanted.insert(place.column, aggregateOf(place.column));
    return wanted;
}

std::vector<SumBar::Place> SumBar::places() const
{
    const FilterHeader &head = m_page.view().filterHeader();
    std::vector<Place> moving;
    std::vector<Place> still;
    int shown = 0;
    int left = 0;
    for (int visual = 0; visual < head.count(); ++visual) {
        const int column = head.logicalIndex(visual);
        if (head.isSectionHidden(column))
            continue;
        const bool stands = shown++ < m_frozen;
        const int from = stands ? left : head.sectionViewportPosition(column);
        left += head.sectionSize(column);
        if (core::isNumeric(definition(column)))
            (stands ? still : moving).push_back({column, QRect(from, 0, head.sectionSize(column), height())});
    }
    moving.insert(moving.end(), still.begin(), still.end());
    return moving;
}

void SumBar::checkView()
{
    core::TableView view = m_page.model().view();
    view.sort.clear(); // in no matter what order
    if (isHidden() || !m_page.model().readAt().isValid() || (view == m_view && wanted() == m_asked))
        return;
    m_view = view;
    m_asked = wanted();
    m_rest.start();
    cancel();
    m_amounts.clear();
    m_readAt = {};
    m_running = true; // soon
    describe();
    update();
}

void SumBar::cancel()
{
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
}

void SumBar::refresh()
{
    cancel();
    m_view = m_page.model().view();
    m_view.sort.clear();
    m_asked = wanted();
    m_trouble.clear();
    if (m_asked.isEmpty())
        return;
    m_stop = std::stop_source();
    m_running = true;
    describe();
    update();
    const core::Statement statement = m_sums.statement(m_view, m_asked);
    auto future =
        m_page.context()
            .layout.database(m_page.table().service)
            .submit<core::ColumnAmounts>(
                [statement, sums = m_sums, asked = m_asked,
                 stop = m_stop.get_token()](core::Connection &connection) -> core::Result<core::ColumnAmounts> {
                    const auto rows = connection.run(statement, {.stop = stop, .deadline = SumBarDeadline});
                    return rows ? core::Result<core::ColumnAmounts>(sums.decode(rows.value(), asked)) : rows.error();
                },
                {.stop = m_stop.get_token(), .priority = core::Priority::Background});
    core::deliver(future, this, [this, generation = m_generation](const core::Result<core::ColumnAmounts> &amounts) {
        if (generation == m_generation)
            accept(amounts);
    });
}

void SumBar::accept(const core::Result<core::ColumnAmounts> &amounts)
{
    m_running = false;
    m_trouble = amounts ? QString() : sentence(amounts.error());
    if (amounts) {
        m_amounts = amounts.value();
        m_readAt = QDateTime::currentDateTimeUtc();
        m_age.start();
    }
    updateGeometry();
    describe();
    update();
    Q_EMIT computed();
}

QString SumBar::state() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (m_running)
        return tr("Adding up all rows of the filter…");
    if (!m_readAt.isValid())
        return tr("There is no column of numbers here.");
    const qint64 age = m_readAt.secsTo(QDateTime::currentDateTimeUtc());
    return tr("Over all rows of the filter, %1 ago").arg(m_page.context().formats.age(age));
}

void SumBar::describe()
{
    QStringList words{state()};
    for (const Place &place : places())
        words += QStringLiteral("%1, %2: %3")
                     .arg(m_page.model().headerData(place.column, Qt::Horizontal).toString(),
                          aggregateText(aggregateOf(place.column)),
                          amountsText(m_page.context().formats, definition(place.column), aggregateOf(place.column),
                                      m_amounts.value(place.column)));
    setAccessibleName(tr("Sums"));
    setAccessibleDescription(words.join(QLatin1String(". ")));
}

/// A long figure may lean into the columns before its own that have none.
double SumBar::roomBefore(const Place &place) const
{
    double edge = space::CellPadding;
    for (const Place &other : places()) {
        if (other.column != place.column && other.rect.left() < place.rect.left())
            edge = std::max<double>(edge, other.rect.right() - space::CellPadding + FigureGap);
    }
    return std::max(0.0, place.rect.left() + space::CellPadding - edge);
}

void SumBar::paintFigures(QPainter *painter, const Place &place) const
{
    painter->fillRect(place.rect.adjusted(0, 1, 0, 0), color(Token::Window));
    QRectF inner = QRectF(place.rect).adjusted(space::CellPadding, SumBarMargin, -space::CellPadding, -SumBarMargin);
    const QFont small = ui::font(TextStyle::Small);
    painter->setFont(small);
    painter->setPen(color(Token::Text3));
    painter->drawText(
        QRectF(inner.left(), inner.top(), inner.width(), Caption), Qt::AlignRight | Qt::AlignVCenter,
        QFontMetricsF(small).elidedText(aggregateText(aggregateOf(place.column)), Qt::ElideRight, inner.width()));
    const auto amounts = m_amounts.value(place.column);
    const double before = roomBefore(place);
    double top = inner.top() + Caption;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, std::min(amounts.size(), SumBarMostLines)); ++i, top += Line) {
        AmountText text{.number = m_running ? QStringLiteral("…") : QStringLiteral("–")};
        if (!amounts.empty())
            text =
                amountText(m_page.context().formats, definition(place.column), aggregateOf(place.column), amounts[i]);
        const double slot = text.unit.isEmpty() ? 0 : unitSlot(text.unit);
        const double unit = slot > 0 ? slot + space::UnitGap : 0;
        painter->setFont(small);
        painter->setPen(color(Token::Text3));
        painter->drawText(QRectF(inner.right() - slot, top, slot, Line), Qt::AlignLeft | Qt::AlignVCenter, text.unit);
        const double room = inner.width() - unit + before;
        const FittedText fitted = fittedText(m_page.context().formats, definition(place.column), text,
                                             amounts.empty() ? 0 : amounts[i].value(), room);
        painter->setFont(fitted.font);
        painter->setPen(color(m_running ? Token::Text3 : Token::Text));
        painter->drawText(QRectF(inner.left() - before, top, room, Line), Qt::AlignRight | Qt::AlignVCenter,
                          fitted.text);
    }
    if (hasFocus() && place.column == m_current) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRect(QRectF(place.rect).adjusted(1, 2, -1, -1));
    }
}

void SumBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window));
    painter.setFont(ui::font(TextStyle::Small));
    painter.setPen(m_trouble.isEmpty() ? color(Token::Text3) : textColor(Meaning::Critical));
    const auto list = places();
    // The words stand before the figures, or behind them where there is more room.
    double first = width();
    double last = 0;
    for (const Place &place : list) {
        first = std::min<double>(first, place.rect.left());
        last = std::max<double>(last, place.rect.right());
    }
    const bool behind =
        first - painter.fontMetrics().horizontalAdvance(state()) < 2 * space::CellPadding && width() - last > first;
    const double from = (behind ? last : 0) + space::CellPadding;
    const double room = std::max(0.0, (behind ? width() : first) - from - space::CellPadding);
    painter.drawText(QRectF(from, SumBarMargin, room, Caption), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(state(), Qt::ElideRight, static_cast<int>(room)));
    painter.setClipRect(0, 0, m_page.view().viewport()->width(), height());
    for (const Place &place : list)
        paintFigures(&painter, place);
    painter.setClipping(false);
    fillAligned(&painter, QRectF(0, 0, width(), 1), color(Token::Hair));
}

void SumBar::offer(int column)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *const group = new QActionGroup(menu);
    for (const Aggregate one : core::AllAggregates) {
        QAction *const action = menu->addAction(aggregateText(one));
        action->setObjectName(core::nameOf(one));
        action->setCheckable(true);
        action->setChecked(one == aggregateOf(column));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column, one] {
            if (one == usualAggregate(definition(column)))
                m_own.remove(column);
            else
                m_own.insert(column, one);
            checkView();
            Q_EMIT aggregatesChanged();
        });
    }
    for (const Place &place : places()) {
        if (place.column == column)
            menu->popup(mapToGlobal(QPoint(place.rect.left(), -menu->sizeHint().height())));
    }
}

void SumBar::mousePressEvent(QMouseEvent *event)
{
    const auto list = places();
    const auto hit = std::find_if(list.rbegin(), list.rend(),
                                  [event](const Place &place) { return place.rect.contains(event->pos()); });
    if (event->button() == Qt::LeftButton && hit != list.rend())
        offer(m_current = hit->column);
}

void SumBar::keyPressEvent(QKeyEvent *event)
{
    auto list = places();
    std::sort(list.begin(), list.end(),
              [](const Place &one, const Place &other) { return one.rect.left() < other.rect.left(); });
    const auto present =
        std::find_if(list.begin(), list.end(), [this](const Place &place) { return place.column == m_current; });
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (list.empty())
            return;
        const bool right = event->key() == Qt::Key_Right;
        const auto at = present - list.begin() + (right ? 1 : -1);
        const auto last = static_cast<std::ptrdiff_t>(list.size()) - 1;
        m_current = list[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last))].column;
        update();
        return;
    }
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (present != list.end())
            offer(m_current);
        return;
    case Qt::Key_Escape:
        if (m_running) {
            cancel();
            m_trouble = tr("Adding up was stopped; F5 does it again.");
            describe();
            update();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void SumBar::focusInEvent(QFocusEvent *event)
{
    const auto list = places();
    if (m_current < 0 && !list.empty())
        m_current = list.front().column;
    QWidget::focusInEvent(event);
}

bool SumBar::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &SumBar::checkView);
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    QString text = state();
    for (const Place &place : places()) {
        if (place.rect.contains(help->pos()) && m_amounts.contains(place.column))
            text = amountsText(m_page.context().formats, definition(place.column), aggregateOf(place.column),
                               m_amounts.value(place.column)) +
                   QLatin1Char('\n') + state();
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/gridarea.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/tableview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyleOptionSlider>
#include <QToolTip>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {
constexpr int DragRestMs = 30;
constexpr int HintPadding = 28;
constexpr int HintDrop = 32; // from that point to the middle of the tip
} // namespace

GridArea::GridArea(TableView &view, core::WindowModel &model, QWidget *parent) :
    QWidget(parent),
    m_view(view),
    m_model(model),
    m_bar(new QScrollBar(Qt::Vertical, this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&view, 1);
    auto *const side = new QVBoxLayout;
    side->setContentsMargins(0, view.filterHeader().sizeHint().height(), 0, 0);
    side->addWidget(m_bar);
    layout->addLayout(side);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->installEventFilter(this);
    view.viewport()->installEventFilter(this);
    onLanguage(this, [this] { m_bar->setAccessibleName(tr("Place in the list")); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(DragRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_target >= 0)
            m_model.reveal(m_target);
    });
    connect(m_bar, &QScrollBar::valueChanged, this, &GridArea::go);
    connect(m_bar, &QScrollBar::sliderMoved, this, &GridArea::showHint);
    connect(m_bar, &QScrollBar::sliderReleased, this, &GridArea::follow);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &GridArea::follow);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &GridArea::follow);
    connect(&model, &core::WindowModel::countChanged, this, &GridArea::follow);
    connect(&model, &core::WindowModel::ranksChanged, this, &GridArea::follow);
    connect(&model, &core::WindowModel::revealed, this, &GridArea::show);
    connect(&model, &core::WindowModel::failed, this, [this] { m_target = m_rest.isActive() ? m_target : -1; });
    connect(&model, &QAbstractItemModel::modelReset, &view,
            [&view] { view.setTopRow(0); }); // unless revealed() follows
    connect(&model, &core::WindowModel::rowsShifted, &view, &TableView::keepPlace);
}

qint64 GridArea::total() const
{
    const qint64 loaded = std::max<qint64>(m_model.firstRank(), 0) + m_model.rowCount() - m_model.addedShown();
    return std::max(m_model.count(), loaded) + m_model.addedShown();
}

int GridArea::visibleRows() const { return std::max(1, m_view.viewport()->height() / space::TableRow); }

/// A panel or a bar that opens takes room away: the row that one is at stays in sight.
void GridArea::keepInSight(const QResizeEvent &resize)
{
    const QModelIndex current = m_view.currentIndex();
    const QRect cell = m_view.visualRect(current);
    if (!current.isValid() || resize.size().height() >= resize.oldSize().height() || cell.top() < 0 ||
        cell.bottom() > resize.oldSize().height())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, row = QPersistentModelIndex(current)] {
            const int left = m_view.horizontalScrollBar()->value();
            m_view.scrollTo(row);
            m_view.horizontalScrollBar()->setValue(left);
        },
        Qt::QueuedConnection); // when all of it stands where it will
}

void GridArea::follow()
{
    const QSignalBlocker blocker(m_bar);
    const int visible = visibleRows();
    m_bar->setRange(0, static_cast<int>(std::max<qint64>(0, total() - visible)));
    m_bar->setPageStep(visible);
    m_bar->setVisible(m_bar->maximum() > 0);
    if (m_bar->isSliderDown() || m_target >= 0 || m_model.firstRank() < 0)
        return; // the hand leads
    const QScrollBar &inner = *m_view.verticalScrollBar();
    const bool atEnd = m_model.atEnd() && inner.value() == inner.maximum();
    m_bar->setValue(atEnd ? m_bar->maximum() : static_cast<int>(m_model.firstRank()) + inner.value() / space::TableRow);
}

void GridArea::go(int place)
{
    const qint64 inWindow = place - std::max<qint64>(m_model.firstRank(), 0);
    const bool loaded =
        m_model.firstRank() >= 0 && inWindow >= 0 &&
        (inWindow + visibleRows() <= m_model.rowCount() || (m_model.atEnd() && inWindow < m_model.rowCount()));
    if (loaded) {
        m_target = -1;
        m_rest.stop();
        m_view.setTopRow(static_cast<int>(inWindow));
        return;
    }
    m_target = place;
    m_rest.start();
}

void GridArea::show(int row)
{
    const bool byHand = m_target >= 0;
    if (!m_rest.isActive()) // else the hand is elsewhere by now, and this answers an earlier place
        m_target = -1;
    m_view.setTopRow(byHand ? row : row - visibleRows() / 2);
    if (!byHand) {
        const QModelIndex current = m_view.currentIndex();
        const int column =
            current.isValid() ? current.column() : m_view.filterHeader().logicalIndexAt(space::CellPadding);
        m_view.setCurrentIndex(m_model.index(row, column));
    }
    follow();
}

void GridArea::showHint()
{
    if (!describe)
        return;
    QStyleOptionSlider option;
    option.initFrom(m_bar);
    option.orientation = Qt::Vertical;
    option.minimum = m_bar->minimum();
    option.maximum = m_bar->maximum();
    option.pageStep = m_bar->pageStep();
    option.sliderPosition = m_bar->sliderPosition();
    const QRect handle =
        m_bar->style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, m_bar);
    // Left of the bar, level with the handle; a tool tip stands right below the point that it is given.
    const QString text = describe(m_bar->sliderPosition());
    const int width = QFontMetrics(QToolTip::font()).horizontalAdvance(text) + HintPadding;
    QToolTip::showText(m_bar->mapToGlobal(QPoint(-width, handle.center().y() - HintDrop)), text, m_bar);
}

bool GridArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::Enter)
        m_model.prepareRanks(); // so that the first drag need not wait for them
    if (watched == m_view.viewport() && event->type() == QEvent::Resize)
        keepInSight(*static_cast<QResizeEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

void GridArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int head = m_view.filterHeader().height();
    painter.fillRect(QRect(0, 0, width(), head), color(Token::Window));
    fillAligned(&painter, QRectF(0, head - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui

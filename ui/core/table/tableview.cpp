// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/tableview.h"

#include "ui/core/look/tokens.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/flatgrid.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <numeric>

namespace vhm24::ui {

namespace {
constexpr int EdgeRows = 60; // rows before an edge at which the next page is asked for
constexpr int TableViewWidestColumn = 320;
constexpr int TableViewNarrowestColumn = 64;
constexpr int NarrowestStretch = 160;
constexpr int TableViewSampledRows = 100;
constexpr int SeenRestMs = 80;
} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent), m_header(new FilterHeader(this))
{
    setHorizontalHeader(m_header);
    makeFlat(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(SeenRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TableView::growColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::checkEdges);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header,
            [this] { Q_EMIT m_header->geometriesChanged(); });
    connect(m_header, &FilterHeader::leftDownwards, this, [this] {
        setFocus(Qt::TabFocusReason);
        if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
            setCurrentIndex(model()->index(rowAt(0), m_header->logicalIndexAt(8)));
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activatedRow(index.row()); });
}

void TableView::checkEdges()
{
    if (!model() || model()->rowCount() == 0)
        return;
    m_rest.start();
    const QScrollBar *const bar = verticalScrollBar();
    if (bar->maximum() - bar->value() < EdgeRows * space::TableRow)
        Q_EMIT nearBottom();
    if (bar->value() < EdgeRows * space::TableRow)
        Q_EMIT nearTop();
}

void TableView::setTopRow(int row)
{
    executeDelayedItemsLayout();
    updateGeometries(); // the bar must know of new rows before it can go there
    verticalScrollBar()->setValue(std::max(row, 0) * space::TableRow);
}

void TableView::keepPlace(int rows)
{
    const int before = verticalScrollBar()->value();
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(before + rows * space::TableRow);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() != QAbstractItemView::EditingState && currentIndex().isValid()) {
            Q_EMIT activatedRow(currentIndex().row());
            return;
        }
        break;
    case Qt::Key_End:
        if (control) {
            Q_EMIT endRequested();
            return;
        }
        break;
    case Qt::Key_Home:
        if (control) {
            Q_EMIT startRequested();
            return;
        }
        break;
    case Qt::Key_PageDown: Q_EMIT pagedDown(); break;
    default: break;
    }
    QTableView::keyPressEvent(event);
    checkEdges();
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    // With Ctrl it opens in a new tab; with Shift one selects.
    const bool follows = event->button() == Qt::LeftButton && !(event->modifiers() & ~Qt::ControlModifier);
    if (follows && index.isValid() && isLink && isLink(index, event->pos()))
        Q_EMIT linkClicked(index);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool link = index.isValid() && isLink && isLink(index, event->pos());
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TableView::setNotice(const QString &notice)
{
    m_notice = notice;
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_notice.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(color(Token::Text2));
    painter.drawText(viewport()->rect().adjusted(16, 24, -16, 0), Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap,
                     m_notice);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_stretch < 0 || !model())
        return;
    if (isAsPlaced())
        return placeColumns();
    int others = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        if (column != m_stretch && !m_header->isSectionHidden(column))
            others += m_header->sectionSize(column);
    }
    // It gives way again when the detail panel takes its place, but stays readable.
    m_header->resizeSection(m_stretch, std::max(viewport()->width() - others, m_least));
}

/// Whether nobody has changed a width or hidden a column since.
bool TableView::isAsPlaced() const
{
    for (int column = 0; column < m_header->count(); ++column) {
        const int width = m_header->isSectionHidden(column) ? 0 : m_header->sectionSize(column);
        if (column != m_stretch && width != m_placed[static_cast<std::size_t>(column)])
            return false;
    }
    return true;
}

void TableView::placeColumns()
{
    m_placed = m_fitted;
    m_placed[static_cast<std::size_t>(m_stretch)] = 0;
    int excess = std::accumulate(m_placed.begin(), m_placed.end(), m_least - viewport()->width());
    for (const auto &[column, least] : m_givers) {
        int &width = m_placed[static_cast<std::size_t>(column)];
        const int given = std::min(std::max(width - least, 0), std::max(excess, 0));
        width -= given;
        excess -= given;
    }
    for (int column = 0; column < m_header->count(); ++column) {
        if (column != m_stretch && !m_header->isSectionHidden(column))
            m_header->resizeSection(column, m_placed[static_cast<std::size_t>(column)]);
    }
    m_header->resizeSection(m_stretch, m_least + std::max(-excess, 0));
}

/// As long as nobody has set a width.
void TableView::growColumns()
{
    if (m_stretch < 0 || !isExact || !model() || model()->rowCount() == 0 || !isAsPlaced())
        return;
    const int first = std::max(rowAt(0), 0);
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    bool grown = false;
    for (int column = 0; column < m_header->count(); ++column) {
        if (column == m_stretch || m_header->isSectionHidden(column) || !isExact(column))
            continue;
        int &width = m_fitted[static_cast<std::size_t>(column)];
        const int needed = std::min(widestCell(column, first, last), TableViewWidestColumn);
        grown = grown || needed > width;
        width = std::max(width, needed);
    }
    if (grown)
        placeColumns();
}

int TableView::widestCell(int column, int first, int last) const
{
    int width = 0;
    for (int row = first; row <= last; ++row)
        width = std::max(width, sizeHintForIndex(model()->index(row, column)).width());
    return width;
}

int TableView::contentWidth(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    int width = static_cast<int>(QFontMetricsF(ui::font(TextStyle::Small)).horizontalAdvance(title)) +
                2 * space::CellPadding + 18;
    width = std::max(width, widestCell(column, 0, std::min(model()->rowCount(), TableViewSampledRows) - 1));
    return std::clamp(width, TableViewNarrowestColumn, TableViewWidestColumn);
}

void TableView::fitColumns(const std::function<bool(int column)> &isWords)
{
    m_stretch = -1;
    m_fitted.assign(static_cast<std::size_t>(m_header->count()), 0);
    int widest = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const int width = contentWidth(column);
        m_fitted[static_cast<std::size_t>(column)] = width;
        // Without words, a name behind an id is the next best to give the room to.
        const int rank = width + (isWords(column) ? TableViewWidestColumn : 0);
        if (!m_header->isNumeric(column) && rank > widest) {
            widest = rank;
            m_stretch = column;
        }
    }
    if (m_wantedStretch >= 0 && !m_header->isSectionHidden(m_wantedStretch)) {
        m_stretch = m_wantedStretch;
        widest = m_fitted[static_cast<std::size_t>(m_stretch)];
    }
    m_least = std::clamp(widest, TableViewNarrowestColumn * 2, NarrowestStretch);
    if (m_stretch >= 0)
        return placeColumns();
    for (int column = 0; column < m_header->count(); ++column) {
        if (!m_header->isSectionHidden(column))
            m_header->resizeSection(column, m_fitted[static_cast<std::size_t>(column)]);
    }
}

} // namespace vhm24::ui

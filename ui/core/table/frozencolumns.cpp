// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/frozencolumns.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/table/celldelegate.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/flatgrid.h"
#include "ui/core/table/tableview.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace vhm24::ui {

FrozenColumns::FrozenColumns(TableView &view, const CellPresenter &presenter) :
    QTableView(&view),
    m_view(view),
    m_head(new FilterHeader(this))
{
    setObjectName(QStringLiteral("frozen"));
    setHorizontalHeader(m_head);
    m_head->setSectionsMovable(false);
    makeFlat(*this);
    setFocusPolicy(Qt::ClickFocus); // a closed editor gives the focus to its view, and that to the list
    setFocusProxy(&view);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(view.model());
    setSelectionModel(view.selectionModel());
    setItemDelegate(new CellDelegate(presenter, this)); // one of its own: both would hear of each other's editors
    setPalette(view.palette());
    connectHead();
    connectView();
    hide();
}

void FrozenColumns::connectHead()
{
    FilterHeader &main = m_view.filterHeader();
    connect(m_head, &QHeaderView::sectionClicked, &main, &QHeaderView::sectionClicked);
    connect(m_head, &FilterHeader::filterTyped, &main, &FilterHeader::filterTyped);
    connect(m_head, &FilterHeader::leftDownwards, &main, &FilterHeader::leftDownwards);
    connect(m_head, &FilterHeader::choicesRequested, &main, &FilterHeader::choicesRequested);
    connect(&main, &FilterHeader::begun, this, [this](int column, const QString &text, int caret) {
        if (isFrozen(column))
            m_head->beginFilter(column, text, caret);
    });
    connect(m_head, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_synchronising && width > 0)
            m_view.setColumnWidth(column, width);
    });
    m_head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_head, &QWidget::customContextMenuRequested, &main, &QWidget::customContextMenuRequested);
    connect(&main, &QHeaderView::sectionResized, this, &FrozenColumns::synchronise);
    connect(&main, &QHeaderView::sectionMoved, this, &FrozenColumns::synchronise);
    connect(&main, &QHeaderView::geometriesChanged, this, &FrozenColumns::synchronise);
    connect(&main, &FilterHeader::ordersChanged, this, [this, &main] { m_head->setOrders(main.shownOrders()); });
}

void FrozenColumns::connectView()
{
    const QScrollBar *const bar = m_view.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        place();
        verticalScrollBar()->setValue(bar->value());
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this, bar] { verticalScrollBar()->setValue(bar->value()); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT m_view.activatedRow(index.row()); });
    connect(this, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        Q_EMIT m_view.customContextMenuRequested(m_view.viewport()->mapFromGlobal(viewport()->mapToGlobal(position)));
    });
    connect(m_view.selectionModel(), &QItemSelectionModel::currentChanged, this, &FrozenColumns::showCurrent);
    m_view.installEventFilter(this);
    m_view.viewport()->installEventFilter(this);
}

void FrozenColumns::setCount(int count)
{
    m_count = count;
    synchronise();
}

void FrozenColumns::synchronise()
{
    if (m_synchronising || !model())
        return;
    const QScopedValueRollback guard(m_synchronising, true);
    const FilterHeader &main = m_view.filterHeader();
    int shown = 0;
    for (int visual = 0; visual < main.count(); ++visual) {
        const int column = main.logicalIndex(visual);
        const bool frozen = !main.isSectionHidden(column) && shown < m_count;
        shown += main.isSectionHidden(column) ? 0 : 1;
        m_head->moveSection(m_head->visualIndex(column), visual);
        setColumnHidden(column, !frozen);
        if (!frozen)
            continue;
        setColumnWidth(column, main.sectionSize(column));
        m_head->setNumeric(column, main.isNumeric(column));
        mirrorEditor(column);
    }
    m_head->setOrders(main.shownOrders()); // a column that an order was shown at may have come or gone
    setVisible(m_count > 0);
    place();
}

void FrozenColumns::mirrorEditor(int column)
{
    QLineEdit *const source = m_view.filterHeader().editor(column);
    if (!source)
        return;
    m_head->takeHint(m_view.filterHeader(), column);
    if (m_mirrored.contains(column))
        return;
    m_mirrored.insert(column);
    m_head->setFilterText(column, source->text());
    connect(source, &QLineEdit::textChanged, this, [this, column](const QString &text) {
        const QLineEdit *const own = m_head->editor(column);
        if (!own || !own->hasFocus()) // what is being typed stays as typed
            m_head->setFilterText(column, text);
    });
    source->installEventFilter(this);
}

void FrozenColumns::place()
{
    if (m_count == 0)
        return;
    int width = 0;
    for (int column = 0; column < m_head->count(); ++column)
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    const int room = std::max(m_view.viewport()->width() - space::TableHead * 4, 0); // the rest must stay reachable
    const QRect area = m_view.viewport()->geometry();
    const int head = m_view.horizontalHeader()->height();
    setGeometry(area.left(), area.top() - head, std::min(width, room) + 1, area.height() + head);
    raise();
    verticalScrollBar()->setValue(m_view.verticalScrollBar()->value());
}

void FrozenColumns::showCurrent(const QModelIndex &current)
{
    if (m_count == 0 || !current.isValid() || isFrozen(current.column()))
        return;
    const int hidden = width() - m_view.visualRect(current).left();
    if (hidden > 0) // it would stand behind these columns
        m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - hidden);
}

bool FrozenColumns::startsEditing(QKeyEvent *event)
{
    const QModelIndex current = m_view.currentIndex();
    if (m_count == 0 || !current.isValid() || !isFrozen(current.column()))
        return false;
    if (event->key() == Qt::Key_F2)
        return edit(current, EditKeyPressed, event);
    const bool types = (m_view.editTriggers() & AnyKeyPressed) && !event->text().isEmpty() &&
                       event->text().front().isPrint() && !(event->modifiers() & Qt::ControlModifier);
    return types && edit(current, AnyKeyPressed, event);
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_view.viewport())
            place();
        break;
    case QEvent::KeyPress:
        if (watched == &m_view) {
            // The editor belongs over these columns, not under them.
            const EditTriggers before = editTriggers();
            setEditTriggers(m_view.editTriggers());
            const bool started = startsEditing(static_cast<QKeyEvent *>(event));
            setEditTriggers(before);
            if (started)
                return true;
        }
        break;
    case QEvent::FocusIn:
        for (const int column : std::as_const(m_mirrored)) {
            if (watched == m_view.filterHeader().editor(column) && isFrozen(column))
                m_head->focusFilter(column);
        }
        break;
    default: break;
    }
    return QTableView::eventFilter(watched, event);
}

QPoint FrozenColumns::inView(const QModelIndex &index, QPoint position) const
{
    return position - visualRect(index).topLeft() + m_view.visualRect(index).topLeft();
}

void FrozenColumns::mousePressEvent(QMouseEvent *event)
{
    m_view.setFocus(Qt::MouseFocusReason);
    QScrollBar *const bar = m_view.horizontalScrollBar();
    const int value = bar->value();
    QTableView::mousePressEvent(event);
    bar->setValue(value); // the list went to its own copy of the cell, which stands here already
}

void FrozenColumns::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool follows = event->button() == Qt::LeftButton && !(event->modifiers() & ~Qt::ControlModifier);
    if (follows && index.isValid() && m_view.isLink && m_view.isLink(index, inView(index, event->pos())))
        Q_EMIT m_view.linkClicked(index);
}

void FrozenColumns::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool link = index.isValid() && m_view.isLink && m_view.isLink(index, inView(index, event->pos()));
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FrozenColumns::wheelEvent(QWheelEvent *event) { QCoreApplication::sendEvent(m_view.viewport(), event); }

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    fillAligned(&painter, QRectF(viewport()->width() - 1, 0, 1, viewport()->height()), color(Token::Strong));
}

} // namespace vhm24::ui

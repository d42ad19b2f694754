// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementlinesview.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/tokens.h"
#include "ui/inventory/itemsearchedit.h"
#include "ui/inventory/movementlinedelegate.h"
#include "ui/inventory/movementlinesmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vhm24::ui::inventory {

namespace {

using Model = MovementLinesModel;

constexpr int MovementLinesViewSidePadding = 10;
constexpr int UsualName = 170;
constexpr int LeastName = 110;

} // namespace

MovementLinesView::MovementLinesView(MovementLinesModel &model, ItemSearchEdit *entry, QWidget *parent) :
    QTableView(parent),
    m_model(model),
    m_delegate(new MovementLineDelegate(this)),
    m_entry(entry)
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setPalette(itemViewPalette());
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    // Not by a click: the open editor would close before the click is understood, its row grow by an error, and
    // another row stand under the mouse.
    setFocusPolicy(Qt::TabFocus);
    setEditTriggers(AllEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(MovementLineDelegate::LineHeight);
    verticalHeader()->setDefaultSectionSize(MovementLineDelegate::LineHeight);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(20);
    connect(m_delegate, &MovementLineDelegate::stepped, this, &MovementLinesView::step);
    connect(m_delegate, &MovementLineDelegate::removeRequested, this, &MovementLinesView::removeCurrentLine);
    connect(entry, &ItemSearchEdit::leftEmpty, this, &MovementLinesView::leftEmpty);
    connect(entry, &ItemSearchEdit::previousRequested, this,
            [this] { editCell(m_model.lineCount() - 1, Model::Amount); });
    connect(&model, &Model::problemsChanged, this, &MovementLinesView::fitRows);
    connect(&model, &Model::headerDataChanged, this, &MovementLinesView::fitColumns);
    connect(&model, &Model::rowsInserted, this, &MovementLinesView::placeEntry);
    connect(&model, &Model::rowsRemoved, this, &MovementLinesView::placeEntry);
    placeEntry();
    fitColumns();
}

bool MovementLinesView::isEditableColumn(int column) const
{
    return column == Model::Amount || (column == Model::Price && !isColumnHidden(Model::Price));
}

void MovementLinesView::placeEntry()
{
    clearSpans();
    setSpan(m_model.lineCount(), Model::Sku, 1, 2);
    const QModelIndex place = m_model.index(m_model.lineCount(), Model::Sku);
    if (indexWidget(place) != m_entry) {
        setIndexWidget(place, m_entry);
    }
    fitRows();
}

void MovementLinesView::fitRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool problem = !m_model.index(row, 0).data(Model::ProblemRole).toString().isEmpty();
        const int height = MovementLineDelegate::LineHeight + (problem ? MovementLineDelegate::ErrorHeight : 0);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
    const bool entryProblem = !m_model.index(m_model.lineCount(), 0).data(Model::ProblemRole).toString().isEmpty();
    m_entry->setProperty("error", entryProblem);
    m_entry->update();
    viewport()->update();
}

void MovementLinesView::fitColumns()
{
    const MovementKind kind = m_model.rules().kind();
    setColumnHidden(Model::Price, kind != MovementKind::Receive);
    setColumnHidden(Model::Sum, kind != MovementKind::Receive);
    setColumnHidden(Model::Difference, kind != MovementKind::Adjust);
    setColumnHidden(Model::TargetEffect, kind != MovementKind::Transfer && kind != MovementKind::Refill);
    struct Width {
        int column;
        int usual;
        int least;
    };
    static constexpr Width widths[] = {{Model::Number, 46, 38},         {Model::Sku, 108, 90},
                                       {Model::Amount, 128, 96},        {Model::Unit, 56, 46},
                                       {Model::Price, 110, 88},         {Model::Sum, 120, 96},
                                       {Model::Difference, 120, 90},    {Model::Effect, 190, 138},
                                       {Model::TargetEffect, 190, 138}, {Model::Remove, 44, 34}};
    const auto apply = [&](int Width::*wanted) {
        int used = 0;
        for (const Width &width : widths) {
            if (isColumnHidden(width.column))
                continue;
            const int words = horizontalHeader()->sectionSizeHint(width.column) - 18;
            setColumnWidth(width.column, qMax(width.*wanted, words));
            used += columnWidth(width.column);
        }
        return viewport()->width() - used;
    };
    int left = apply(&Width::usual);
    if (left < UsualName)
        left = apply(&Width::least);
    setColumnWidth(Model::Name, qMax(LeastName, left));
}

void MovementLinesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MovementLinesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setPalette(itemViewPalette());
}

void MovementLinesView::editCell(int row, int column)
{
    if (row < 0)
        return editEntry();
    const QModelIndex index = m_model.index(row, column);
    if (state() == EditingState && currentIndex() == index)
        return;
    setFocus(); // first: the editor takes it over, and must not lose it again
    setCurrentIndex(index);
    scrollTo(index);
    if (state() != EditingState)
        edit(index);
}

void MovementLinesView::editEntry()
{
    const QModelIndex index = m_model.index(m_model.lineCount(), Model::Sku);
    setCurrentIndex(index);
    scrollTo(index);
    m_entry->setFocus();
}

void MovementLinesView::step(int columns, int rows)
{
    const QModelIndex at = currentIndex();
    if (rows != 0) {
        const int row = at.row() + rows;
        if (row >= m_model.lineCount())
            return editEntry();
        return editCell(qMax(row, 0), at.column());
    }
    const bool hasPrice = isEditableColumn(Model::Price);
    int row = at.row();
    int column = at.column();
    if (columns > 0) {
        if (column == Model::Amount && hasPrice)
            column = Model::Price;
        else
            ++row, column = Model::Amount;
    } else if (column == Model::Price) {
        column = Model::Amount;
    } else {
        --row, column = hasPrice ? Model::Price : Model::Amount;
    }
    if (row < 0) {
        setFocus();
        focusPreviousChild();
        return;
    }
    if (row >= m_model.lineCount())
        editEntry();
    else
        editCell(row, column);
}

bool MovementLinesView::goToProblem(bool fromStart)
{
    const auto problems = m_model.problems();
    if (problems.empty())
        return false;
    m_model.showProblems();
    const QModelIndex at = currentIndex();
    const auto *wanted = &problems.front();
    for (const auto &problem : problems) {
        const bool later = problem.row > at.row() || (problem.row == at.row() && problem.column > at.column());
        if (!fromStart && later) {
            wanted = &problem;
            break;
        }
    }
    editCell(wanted->row, wanted->column);
    return true;
}

void MovementLinesView::removeCurrentLine()
{
    const int row = currentIndex().row();
    if (row < 0 || m_model.isEntry(row))
        return;
    m_model.removeLine(row);
    if (row < m_model.lineCount())
        editCell(row, Model::Amount);
    else
        editEntry();
}

void MovementLinesView::setLocked(bool locked)
{
    setEditTriggers(locked ? NoEditTriggers : AllEditTriggers);
    m_entry->setReadOnly(locked);
}

void MovementLinesView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool removes = index.isValid() && index.column() == Model::Remove && event->button() == Qt::LeftButton;
    m_pressed = removes && editTriggers() != NoEditTriggers ? QPersistentModelIndex(index) : QPersistentModelIndex();
    if (!removes)
        QTableView::mousePressEvent(event);
}

void MovementLinesView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = std::exchange(m_pressed, {});
    if (!pressed.isValid())
        return QTableView::mouseReleaseEvent(event);
    if (indexAt(event->position().toPoint()) != pressed || m_model.isEntry(pressed.row()))
        return;
    m_model.removeLine(pressed.row());
    editEntry();
}

void MovementLinesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the dialog's
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->key() == Qt::Key_Delete)
        return removeCurrentLine();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return editCell(qMin(qMax(currentIndex().row(), 0), m_model.lineCount() - 1), Model::Amount);
    QTableView::keyPressEvent(event);
}

void MovementLinesView::paintSentence(QPainter &painter, int row) const
{
    const QString sentence = m_model.index(row, 0).data(Model::ProblemRole).toString();
    if (sentence.isEmpty())
        return;
    const int column = m_model.isEntry(row) ? Model::Sku : Model::Amount;
    const int top = rowViewportPosition(row) + MovementLineDelegate::LineHeight - 2;
    const QFont face = ui::font(TextStyle::Small);
    const int width = QFontMetrics(face).horizontalAdvance(sentence) + space::SmallIcon + 8;
    // From the cell on; a long sentence begins further left rather than being cut.
    int left = columnViewportPosition(column) + space::CellPadding;
    left = qMax(columnViewportPosition(Model::Sku) + space::CellPadding,
                qMin(left, viewport()->width() - MovementLinesViewSidePadding - width));
    const QColor ink = textColor(Meaning::Critical);
    painter.setFont(face);
    painter.setPen(ink);
    paintIcon(&painter, QRectF(left, top + 2, space::SmallIcon, space::SmallIcon), QStringLiteral("error"), ink);
    const QRect place(left + space::SmallIcon + 6, top, viewport()->width() - left - space::SmallIcon - 6,
                      MovementLineDelegate::ErrorHeight - 4);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(face).elidedText(sentence, Qt::ElideRight, place.width()));
}

void MovementLinesView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_model.rowCount(); ++row)
        paintSentence(painter, row);
}

} // namespace vhm24::ui::inventory

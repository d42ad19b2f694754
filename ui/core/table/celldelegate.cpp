// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/celldelegate.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"
#include "ui/core/table/amounttext.h"
#include "ui/core/table/celleditors.h"
#include "ui/core/table/matchpaint.h"
#include "ui/core/table/numbereditor.h"
#include "ui/core/table/popupeditor.h"
#include "ui/core/table/referenceeditor.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <utility>

namespace vhm24::ui {

using core::WindowModel;

namespace {

constexpr double MarkGap = 7;
constexpr double StagedCorner = 7;
constexpr double RowBar = 3;
constexpr double SignSize = 5;               // between the bar and the first letter
constexpr const char *HoverRow = "hoverRow"; // of the view: the row under the mouse

/// Marks the whole row under the mouse; a view itself knows only of the cell.
class RowUnderMouse : public QObject {
public:
    explicit RowUnderMouse(QAbstractItemView &view) : QObject(&view), m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
            mark(m_view.indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row());
        else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
            mark(-1);
        return QObject::eventFilter(watched, event);
    }

private:
    void mark(int row)
    {
        if (row == std::exchange(m_row, row))
            return;
        m_view.setProperty(HoverRow, row < 0 ? QVariant() : row);
        m_view.viewport()->update();
    }

    QAbstractItemView &m_view;
    int m_row = -1;
};

bool isUnderMouse(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant row = option.widget ? option.widget->property(HoverRow) : QVariant();
    return row.isValid() && row.toInt() == index.row();
}

const WindowModel &modelOf(const QModelIndex &index) { return *static_cast<const WindowModel *>(index.model()); }

bool isFirstVisible(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->horizontalHeader()->logicalIndexAt(0) == index.column();
}

} // namespace

CellDelegate::CellDelegate(const CellPresenter &presenter, QObject *parent) :
    QStyledItemDelegate(parent),
    m_presenter(presenter)
{
    if (auto *const view = qobject_cast<QAbstractItemView *>(parent))
        new RowUnderMouse(*view);
}

const core::Column &CellDelegate::columnOf(const QModelIndex &index) const
{
    return modelOf(index).table().columns[static_cast<std::size_t>(index.column())];
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CellLook look = m_presenter.look(modelOf(index), index.row(), index.column());
    double width = 2 * space::CellPadding + QFontMetricsF(font(TextStyle::Body)).horizontalAdvance(look.text);
    if (look.marked)
        width += MarkSize + MarkGap;
    else if (!look.icon.isEmpty())
        width += space::SmallIcon + MarkGap;
    if (!look.unit.isEmpty())
        width += space::UnitGap + unitSlot(look.unit);
    return {static_cast<int>(std::ceil(width)) + 2, space::TableRow};
}

void CellDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool staged = index.data(WindowModel::StagedRole).toBool();
    if (staged)
        painter->fillRect(option.rect, color(Token::Edit));
    else if (selected)
        painter->fillRect(option.rect, color(Token::Selection));
    else if (isUnderMouse(option, index))
        painter->fillRect(option.rect, color(Token::Hover));
    fillAligned(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Grid));
    if (staged) {
        const QPointF corner = QRectF(option.rect).topRight();
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::EditBar));
        painter->drawPolygon(QPolygonF{corner, corner - QPointF(StagedCorner, 0), corner + QPointF(0, StagedCorner)});
    }
    if (!isFirstVisible(option, index))
        return;
    paintRowSigns(painter, option, index);
}

/// At the left end of a row: staged, selected, changed by others, and both at once.
void CellDelegate::paintRowSigns(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const WindowModel &model = modelOf(index);
    const QString &id = model.row(index.row()).id;
    const bool rowStaged = const_cast<WindowModel &>(model).edits().rows().contains(id);
    const bool conflicting = CellPresenter::isConflicting(model, index.row());
    if (rowStaged || option.state & QStyle::State_Selected)
        painter->fillRect(QRectF(option.rect.left(), option.rect.top(), RowBar, option.rect.height()),
                          conflicting ? fillColor(Meaning::Critical)
                                      : color(rowStaged ? Token::EditBar : Token::Accent));
    const QRectF sign(option.rect.left() + RowBar, option.rect.center().y() - SignSize / 2, SignSize, SignSize);
    if (conflicting)
        paintMark(painter, sign, Meaning::Critical);
    else if (m_presenter.isFresh(id))
        paintMark(painter, sign, Meaning::Good, color(Token::Accent));
}

void CellDelegate::paintContents(QPainter *painter, QRectF rect, const CellLook &look) const
{
    const QColor ink = look.coloured ? textColor(look.meaning) : color(look.color);
    if (look.marked) {
        paintMark(painter, QRectF(rect.left(), rect.center().y() - MarkSize / 2.0, MarkSize, MarkSize), look.meaning);
        rect.setLeft(rect.left() + MarkSize + MarkGap);
    } else if (!look.icon.isEmpty()) {
        paintIcon(painter,
                  QRectF(rect.left(), rect.center().y() - space::SmallIcon / 2, space::SmallIcon, space::SmallIcon),
                  look.icon, ink);
        rect.setLeft(rect.left() + space::SmallIcon + MarkGap);
    }
    if (!look.unit.isEmpty()) {
        const QFont small = font(TextStyle::Small);
        const double slot = unitSlot(look.unit);
        painter->setFont(small);
        painter->setPen(color(Token::Text3));
        painter->drawText(QRectF(rect.right() - slot, rect.top(), slot, rect.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, look.unit);
        rect.setRight(rect.right() - slot - space::UnitGap);
    }
    const QFont body = font(TextStyle::Body);
    painter->setFont(body);
    const QString text = QFontMetricsF(body).elidedText(look.text, Qt::ElideRight, rect.width());
    paintMatches(painter, rect, text, look.right, m_highlight);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine | (look.right ? Qt::AlignRight : Qt::AlignLeft),
                      text);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    paintBackground(painter, option, index);
    const QRectF inner = QRectF(option.rect).adjusted(space::CellPadding, 0, -space::CellPadding, 0);
    paintContents(painter, inner, m_presenter.look(modelOf(index), index.row(), index.column()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = m_presenter.toolTip(modelOf(index), index.row(), index.column());
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = m_presenter.look(modelOf(index), index.row(), index.column()).text;
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *const editor = makeCellEditor(columnOf(index), m_presenter.context(), parent);
    editor->setProperty("dense", true);
    if (auto *const number = qobject_cast<NumberEditor *>(editor)) {
        const QString unit =
            m_presenter.context().formats.unit(m_presenter.unitWord(modelOf(index), index.row(), index.column()));
        if (!unit.isEmpty())
            number->setUnit(unit);
    }
    const_cast<CellDelegate *>(this)->connectEditor(editor);
    return editor;
}

void CellDelegate::connectEditor(QWidget *editor)
{
    if (auto *const popup = qobject_cast<PopupEditor *>(editor)) {
        connect(popup, &PopupEditor::finished, this, [this, editor] { leave(editor, std::nullopt); });
        connect(popup, &PopupEditor::dismissed, this, [this, popup] {
            if (popup->opensAtOnce()) // there is nothing else to do in it
                close(popup, RevertModelCache);
        });
    }
    if (auto *const reference = qobject_cast<ReferenceEditor *>(editor)) {
        // A name typed and left before the server knew it.
        connect(reference, &ReferenceEditor::resolved, this, [this, reference] {
            if (accepted(reference))
                leave(reference, static_cast<Move>(reference->property("move").toInt()));
        });
    }
}

void CellDelegate::close(QWidget *editor, EndEditHint hint)
{
    QWidget *const view = editor->parentWidget()->parentWidget();
    Q_EMIT closeEditor(editor, hint);
    view->setFocus(Qt::OtherFocusReason); // also when a dialog of the editor had it
}

void CellDelegate::leave(QWidget *editor, std::optional<Move> move)
{
    Q_EMIT commitData(editor);
    close(editor, NoHint);
    if (move)
        Q_EMIT cellLeft(*move);
}

bool CellDelegate::leaveBy(QWidget *editor, Move move)
{
    if (auto *const reference = qobject_cast<ReferenceEditor *>(editor); reference && reference->isUnresolved()) {
        reference->setProperty("move", static_cast<int>(move));
        reference->resolve();
        return true;
    }
    if (accepted(editor)) // an invalid value can't leave the cell
        leave(editor, move);
    return true;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    setCellEditorValue(editor, index.data(Qt::EditRole));
    auto *const popup = qobject_cast<PopupEditor *>(editor);
    if (popup && popup->opensAtOnce())
        QMetaObject::invokeMethod(popup, &PopupEditor::openDialog, Qt::QueuedConnection);
}

std::optional<QVariant> CellDelegate::accepted(QWidget *editor) const
{
    const auto value = cellEditorValue(editor);
    showEditorError(editor, value ? QString() : value.error().detail);
    return value ? std::optional(value.value()) : std::nullopt;
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto value = accepted(editor))
        model->setData(index, *value, Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *const editor = qobject_cast<QWidget *>(object);
    // Its calendar or its dialog has the focus: the cell is still being edited.
    if (editor && event->type() == QEvent::FocusOut && editor->property("popupOpen").toBool())
        return false;
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (key->modifiers() & ~Qt::KeypadModifier)
                break;
            return leaveBy(editor, Move::Below);
        case Qt::Key_Tab: return leaveBy(editor, Move::Next);
        case Qt::Key_Backtab: return leaveBy(editor, Move::Previous);
        default: break;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace vhm24::ui

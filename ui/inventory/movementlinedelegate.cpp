// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementlinedelegate.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/inventory/movementlinesmodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace vhm24::ui::inventory {

namespace {

using Model = MovementLinesModel;

constexpr int LongestNumberText = 40;

bool isNumber(int column)
{
    return column != Model::Sku && column != Model::Name && column != Model::Unit && column != Model::Remove;
}

Token inkOf(int column)
{
    switch (column) {
    case Model::Number:
    case Model::Sku: return Token::Text2;
    case Model::Unit: return Token::Text3;
    default: return Token::Text;
    }
}

QRectF lineOf(const QRect &cell)
{
    return QRectF(cell.left(), cell.top(), cell.width(), MovementLineDelegate::LineHeight - 1);
}

} // namespace

QSize MovementLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = QFontMetrics(font(TextStyle::Body)).horizontalAdvance(text) + 2 * space::CellPadding + 4;
    return {width, LineHeight};
}

void MovementLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    fillAligned(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Grid));
    const QRectF line = lineOf(option.rect);
    const bool faulty = index.data(Model::FaultyRole).toBool();
    if (faulty) {
        const QRectF box(line.left() + 1, line.top() + (LineHeight - EditorHeight) / 2.0, line.width() - 2,
                         EditorHeight);
        paintBox(painter, box, 4, color(Token::Field), textColor(Meaning::Critical), 2);
    }
    const QRectF inner = line.adjusted(space::CellPadding, 0, -space::CellPadding, 0);
    const bool entry = index.row() == index.model()->rowCount() - 1;
    if (index.column() == Model::Remove) {
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (!entry)
            paintIcon(painter,
                      QRectF(line.center().x() - space::SmallIcon / 2.0, line.center().y() - space::SmallIcon / 2.0,
                             space::SmallIcon, space::SmallIcon),
                      QStringLiteral("close"), color(hovered ? Token::Text : Token::Text3));
    } else if (!entry && (index.column() == Model::Effect || index.column() == Model::TargetEffect)) {
        paintEffect(painter, inner, index);
    } else {
        const QFont face = font(TextStyle::Body);
        painter->setFont(face);
        painter->setPen(color(inkOf(index.column())));
        const QString words =
            index.column() == Model::Number ? QString::number(index.row() + 1) : index.data().toString();
        const QString text = QFontMetricsF(face).elidedText(words, Qt::ElideRight, inner.width());
        painter->drawText(
            inner, Qt::AlignVCenter | Qt::TextSingleLine | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft),
            text);
    }
    painter->restore();
}

void MovementLineDelegate::paintEffect(QPainter *painter, const QRectF &rect, const QModelIndex &index) const
{
    const QFont face = font(TextStyle::Body);
    const QFontMetricsF metrics(face);
    const QString after = index.data(Model::AfterRole).toString();
    const QString before = index.data(Model::BeforeRole).toString() + QStringLiteral(" → ");
    painter->setFont(face);
    painter->setPen(color(Token::Text));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, after);
    painter->setPen(color(Token::Text2));
    painter->drawText(rect.adjusted(0, 0, -metrics.horizontalAdvance(after), 0),
                      Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, before);
}

QWidget *MovementLineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const
{
    auto *const editor = new QLineEdit(parent);
    editor->setProperty("dense", true);
    editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    editor->setMaxLength(LongestNumberText);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // What is typed counts at once: the effect, the totals and the draft follow every key.
    auto *const self = const_cast<MovementLineDelegate *>(this);
    connect(editor, &QLineEdit::textEdited, self, [self, editor] { Q_EMIT self->commitData(editor); });
    return editor;
}

void MovementLineDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *const editor = qobject_cast<QLineEdit *>(widget);
    if (!editor)
        return;
    const QString typed = index.data(Qt::EditRole).toString();
    if (editor->text() != typed)
        editor->setText(typed);
    if (!editor->property("filled").toBool()) {
        editor->setProperty("filled", true);
        editor->selectAll();
    }
    const bool faulty = index.data(Model::FaultyRole).toBool();
    editor->setProperty("error", faulty);
    editor->setAccessibleDescription(faulty ? index.data(Model::ProblemRole).toString() : QString());
    editor->update();
}

void MovementLineDelegate::setModelData(QWidget *widget, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *const editor = qobject_cast<QLineEdit *>(widget))
        model->setData(index, editor->text(), Qt::EditRole);
}

void MovementLineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &index) const
{
    QRect place(option.rect.left(), option.rect.top() + (LineHeight - EditorHeight) / 2, option.rect.width(),
                EditorHeight);
    if (index.column() == Model::Sku)
        place = QRect(option.rect.left() + 4, place.top(), qMin(EntryWidth, option.rect.width() - 8), EditorHeight);
    editor->setGeometry(place);
}

void MovementLineDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (index.isValid())
        const_cast<QAbstractItemModel *>(index.model())->setData(index, true, Model::LeftRole);
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool MovementLineDelegate::keyPressed(QWidget *editor, int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (control && key == Qt::Key_Delete) {
        Q_EMIT removeRequested();
        return true;
    }
    int columns = 0;
    int rows = 0;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: columns = 1; break;
    case Qt::Key_Backtab: columns = -1; break;
    case Qt::Key_Up: rows = -1; break;
    case Qt::Key_Down: rows = 1; break;
    default: return false;
    }
    if (control)
        return false;
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT stepped(columns, rows);
    return true;
}

bool MovementLineDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *const editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (keyPressed(editor, key->key(), key->modifiers()))
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace vhm24::ui::inventory

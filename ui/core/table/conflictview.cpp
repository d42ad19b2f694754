// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/conflictview.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vhm24::ui {

namespace {

constexpr int ConflictViewRowHeight = 34;
constexpr double RadioSize = 14;
constexpr double ConflictViewGap = 8;

class ConflictDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipRect(option.rect);
        const bool head = index.data(ConflictModel::HeadRole).toBool();
        const bool chosen = index.data(ConflictModel::ChosenRole).toBool();
        if (head)
            painter->fillRect(option.rect, color(Token::Window));
        else if (chosen)
            painter->fillRect(option.rect, color(Token::Selection));
        fillAligned(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                    color(Token::Grid));
        QRectF inner = QRectF(option.rect).adjusted(space::CellPadding, 0, -space::CellPadding, 0);
        paintSign(painter, inner, index, chosen);
        // What was before has no sign: it begins where its title does.
        inner.setLeft(inner.left() +
                      (head || index.column() == ConflictModel::Base ? 0 : space::SmallIcon + ConflictViewGap));
        const QFont face = font(head || chosen ? TextStyle::BodyBold : TextStyle::Body);
        painter->setFont(face);
        painter->setPen(color(!head && index.column() == ConflictModel::Base ? Token::Text2 : Token::Text));
        const QString text = QFontMetricsF(face).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
        painter->drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine, text);
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(color(Token::Accent), 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    /// A warning before a field to choose, a radio before its values.
    static void paintSign(QPainter *painter, const QRectF &inner, const QModelIndex &index, bool chosen)
    {
        if (!index.data(ConflictModel::ChoiceRole).toBool() || index.column() == ConflictModel::Base)
            return;
        const QRectF sign(inner.left(), inner.center().y() - RadioSize / 2, RadioSize, RadioSize);
        if (index.column() == ConflictModel::Field) {
            paintIcon(painter, sign, QStringLiteral("warning"), textColor(Meaning::Low));
            return;
        }
        painter->setPen(QPen(color(chosen ? Token::Accent : Token::Text3), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(sign.adjusted(1, 1, -1, -1));
        if (!chosen)
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Accent));
        painter->drawEllipse(sign.adjusted(4, 4, -4, -4));
    }
};

} // namespace

ConflictView::ConflictView(ConflictModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new ConflictDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setPalette(itemViewPalette());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ConflictViewRowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setObjectName(QStringLiteral("conflicts"));
    spanHeads();
}

void ConflictView::spanHeads()
{
    int first = -1;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const QModelIndex index = m_model.index(line, 0);
        if (index.data(ConflictModel::HeadRole).toBool())
            setSpan(line, 0, 1, ConflictModel::ColumnCount);
        else if (first < 0 && index.data(ConflictModel::ChoiceRole).toBool())
            first = line;
    }
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::max(first, 0), first < 0 ? 0 : ConflictModel::Mine));
}

void ConflictView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Space)) {
        QTableView::keyPressEvent(event);
        return;
    }
    int column = current.column();
    if (key != Qt::Key_Space)
        column = key == Qt::Key_Left ? ConflictModel::Mine : ConflictModel::Theirs;
    setCurrentIndex(current.siblingAtColumn(column));
    if (column >= ConflictModel::Mine)
        m_model.choose(current.row(),
                       column == ConflictModel::Mine ? ConflictModel::Side::Mine : ConflictModel::Side::Theirs);
}

void ConflictView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() >= ConflictModel::Mine)
        m_model.choose(index.row(),
                       index.column() == ConflictModel::Mine ? ConflictModel::Side::Mine : ConflictModel::Side::Theirs);
}

} // namespace vhm24::ui

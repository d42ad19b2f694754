// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterheader.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/table/filteredit.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolTip>

namespace vhm24::ui {

namespace {
constexpr int FilterHeaderRestMs = 450; // of typing, before the list follows
} // namespace

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    for (const auto &changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(this, changed, this, [this] { placeEditors(); });
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeEditors);
}

QSize FilterHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), space::TableHead + space::FilterRow}; }

void FilterHeader::updateGeometries()
{
    // The sections paint and take the mouse in the part above the editors only.
    setViewportMargins(0, 0, 0, space::FilterRow);
    QHeaderView::updateGeometries();
    placeEditors();
}

QLineEdit *FilterHeader::editor(int column) const { return m_editors.value(column); }

QString FilterHeader::titleOf(int column) const { return model()->headerData(column, Qt::Horizontal).toString(); }

FilterEdit *FilterHeader::ensureEditor(int column)
{
    if (FilterEdit *const present = m_editors.value(column))
        return present;
    auto *const editor = new FilterEdit(this);
    editor->setHint(m_hints.value(column).text, m_hints.value(column).tip);
    editor->setText(m_texts.value(column));
    editor->setCursorPosition(0);
    editor->setAccessibleName(titleOf(column));
    editor->installEventFilter(this);
    auto *const rest = new QTimer(editor);
    rest->setSingleShot(true);
    rest->setInterval(FilterHeaderRestMs);
    connect(editor, &QLineEdit::textEdited, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, [this, column] { commit(column); });
    connect(editor, &QLineEdit::returnPressed, this, [this, column, rest] {
        rest->stop();
        commit(column);
    });
    m_editors.insert(column, editor);
    addArrow(editor, column);
    return editor;
}

/// For the mouse, while the editor is in use; in all of them it would leave no room for the text.
void FilterHeader::addArrow(QLineEdit *editor, int column)
{
    QAction *const arrow = editor->addAction(icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition);
    arrow->setObjectName(QStringLiteral("filter.arrow"));
    onLanguage(editor, [arrow] { arrow->setToolTip(tr("Values and operators (Alt+Down)")); });
    arrow->setVisible(false);
    connect(arrow, &QAction::triggered, this, [this, column] { Q_EMIT choicesRequested(column); });
}

void FilterHeader::commit(int column)
{
    const QString text = m_editors.value(column)->text();
    if (text == m_texts.value(column))
        return;
    m_texts[column] = text;
    Q_EMIT filterTyped(column, text);
}

QString FilterHeader::filterText(int column) const
{
    const QLineEdit *const editor = m_editors.value(column);
    return editor ? editor->text() : m_texts.value(column);
}

void FilterHeader::typeFilter(int column, const QString &text)
{
    ensureEditor(column)->setText(text);
    commit(column);
}

void FilterHeader::beginFilter(int column, const QString &text, int caret)
{
    focusFilter(column);
    m_editors.value(column)->setText(text);
    m_editors.value(column)->setCursorPosition(caret);
    Q_EMIT begun(column, text, caret);
}

void FilterHeader::placeEditors()
{
    if (!model())
        return;
    for (int column = 0; column < count(); ++column) {
        const int left = sectionViewportPosition(column);
        const bool shown = !isSectionHidden(column) && left + sectionSize(column) > 0 && left < width();
        if (!shown) {
            if (QLineEdit *const editor = m_editors.value(column))
                editor->hide();
            continue;
        }
        QLineEdit *const editor = ensureEditor(column);
        editor->setGeometry(left + 4, space::TableHead + 3, sectionSize(column) - 8, space::FilterEditor);
        editor->show();
    }
    update();
}

void FilterHeader::setHint(int column, const QString &hint, const QString &tip)
{
    m_hints[column] = {.text = hint, .tip = tip};
    if (FilterEdit *const editor = m_editors.value(column))
        editor->setHint(hint, tip);
}

void FilterHeader::takeHint(const FilterHeader &other, int column)
{
    const Hint hint = other.m_hints.value(column);
    setHint(column, hint.text, hint.tip);
}

void FilterHeader::setFilterText(int column, const QString &text)
{
    m_texts[column] = text;
    QLineEdit *const editor = m_editors.value(column);
    if (editor && editor->text() != text) {
        editor->setText(text);
        editor->setCursorPosition(0); // the operator is what must be seen of a long one
    }
}

void FilterHeader::setFilterError(int column, const QString &sentence)
{
    FilterEdit *const editor = ensureEditor(column);
    editor->setError(sentence);
    if (!sentence.isEmpty() && editor->isVisible())
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), sentence, editor);
}

void FilterHeader::focusFilter(int column)
{
    placeEditors();
    ensureEditor(column)->setFocus(Qt::ShortcutFocusReason);
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    const bool focus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (auto *const arrow = focus ? watched->findChild<QAction *>(QStringLiteral("filter.arrow")) : nullptr)
        arrow->setVisible(event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *const editor = static_cast<FilterEdit *>(watched);
        const bool alt = static_cast<QKeyEvent *>(event)->modifiers() & Qt::AltModifier;
        if (key == Qt::Key_F4 || (key == Qt::Key_Down && alt)) {
            Q_EMIT choicesRequested(m_editors.key(editor));
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !editor->text().isEmpty()) {
            editor->clear();
            commit(m_editors.key(editor));
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

/// Says a title that is cut.
bool FilterHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    if (column < 0)
        return true;
    const auto orders = shownOrders();
    const bool sorted =
        std::any_of(orders.begin(), orders.end(), [column](const auto &one) { return one.column == column; });
    const double room = sectionSize(column) - 2 * space::CellPadding - arrowWidth(sorted);
    const bool cut = QFontMetricsF(ui::font(TextStyle::Small)).horizontalAdvance(titleOf(column)) > room;
    QToolTip::showText(help->globalPos(), cut ? titleOf(column) : QString(), this);
    return true;
}

void FilterHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    fillAligned(&painter, QRectF(0, viewport()->height() - 1, viewport()->width(), 1), color(Token::Hair));
}

void FilterHeader::setOrders(const std::vector<core::SortOrder> &orders)
{
    m_orders = orders;
    viewport()->update();
    Q_EMIT ordersChanged();
}

std::vector<core::SortOrder> FilterHeader::shownOrders() const
{
    std::vector<core::SortOrder> orders = m_orders;
    for (core::SortOrder &order : orders) {
        const int standIn = m_standIns.value(order.column, -1);
        if (standIn >= 0 && isSectionHidden(order.column) && !isSectionHidden(standIn))
            order.column = standIn;
    }
    return orders;
}

void FilterHeader::paintOrder(QPainter *painter, QRectF place, std::size_t number) const
{
    paintIcon(painter, QRectF(place.left(), place.center().y() - 6, 12, 12),
              m_orders[number].descending ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"),
              color(Token::Text));
    if (m_orders.size() < 2)
        return;
    painter->setFont(ui::font(TextStyle::Micro));
    painter->setPen(color(Token::Text2));
    painter->drawText(place.adjusted(12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QString::number(number + 1));
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, color(Token::Window));
    fillAligned(painter, QRectF(rect.right(), rect.top(), 1, rect.height()), color(Token::Hair));
    QRectF inner = QRectF(rect).adjusted(space::CellPadding, 0, -space::CellPadding, 0);
    const auto orders = shownOrders();
    const auto order = std::find_if(orders.begin(), orders.end(),
                                    [logicalIndex](const core::SortOrder &one) { return one.column == logicalIndex; });
    const bool sorted = order != orders.end();
    const QFont head = ui::font(TextStyle::Small);
    const QFontMetricsF metrics(head);
    const double arrow = arrowWidth(sorted);
    const QString text = metrics.elidedText(titleOf(logicalIndex), Qt::ElideRight, inner.width() - arrow);
    painter->setFont(head);
    painter->setPen(color(sorted ? Token::Text : Token::Text2));
    const bool right = m_numeric.value(logicalIndex);
    if (sorted && right)
        inner.setRight(inner.right() - arrow);
    painter->drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine | (right ? Qt::AlignRight : Qt::AlignLeft), text);
    if (sorted) {
        const double left = right ? inner.right() + 2 : inner.left() + metrics.horizontalAdvance(text) + 2;
        paintOrder(painter, QRectF(left, rect.top(), arrow, rect.height()),
                   static_cast<std::size_t>(order - orders.begin()));
    }
    painter->restore();
}

} // namespace vhm24::ui

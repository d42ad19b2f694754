// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/rail.h"

#include "models/core/table/enumeration.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/shell/shortcuts.h"
#include "ui/core/widgets/avatar.h"
#include "ui/core/widgets/button.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr int HeadHeight = 46;
constexpr int UserHeight = 56;
constexpr int RailMargin = 8;
constexpr int WordsLeft = 36;  // icons stand before
constexpr int WordsRight = 16; // a dot stands behind
constexpr double StagedDot = 7;
constexpr int WidestRail = 260;

class RailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.data(RailModel::SubEntryRole).toBool() ? space::RailSubEntry : space::RailEntry};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool sub = index.data(RailModel::SubEntryRole).toBool();
        const bool current = index.data(RailModel::CurrentRole).toBool();
        const QRectF pill = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (current && !sub)
            paintBox(painter, pill, space::Radius, color(Token::Selection));
        else if (option.state & QStyle::State_MouseOver)
            paintBox(painter, pill, space::Radius, color(Token::Hover));
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(painter, pill, space::Radius);
        const QString icon = index.data(RailModel::IconRole).toString();
        const bool collapsed = option.rect.width() < 80;
        if (!icon.isEmpty()) {
            const QRectF place(collapsed ? pill.center().x() - 8 : pill.left() + 10, pill.center().y() - 8, 16, 16);
            paintIcon(painter, place, icon, color(current ? Token::Accent : Token::Text2));
            if (index.data(RailModel::TroubleRole).toBool())
                paintMark(painter, QRectF(place.right() - 4, place.top() - 4, 9, 9), Meaning::Critical);
        }
        if (index.data(RailModel::StagedRole).toBool())
            paintDot(painter, collapsed ? pill.center() + QPointF(9, 8) : QPointF(pill.right() - 9, pill.center().y()));
        if (!collapsed)
            paintWords(painter, pill, index, sub, current);
        painter->restore();
    }

private:
    static void paintDot(QPainter *painter, QPointF middle)
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::EditBar));
        painter->drawEllipse(middle, StagedDot / 2, StagedDot / 2);
    }
    static void paintWords(QPainter *painter, const QRectF &pill, const QModelIndex &index, bool sub, bool current)
    {
        painter->setFont(font(current ? TextStyle::BodyBold : TextStyle::Body));
        painter->setPen(color(sub && !current ? Token::Text2 : Token::Text));
        const QRectF words = pill.adjusted(WordsLeft, 0, -WordsRight, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            static_cast<int>(words.width())));
        painter->setFont(font(TextStyle::Small));
        painter->setPen(color(Token::Text2));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, index.data(RailModel::BadgeRole).toString());
    }
};

} // namespace

Rail::Rail(const PageRegistry &registry, const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_model(new RailModel(registry, context, this)),
    m_list(new QListView(this)),
    m_search(new Button(Button::Kind::Secondary, QStringLiteral("search"), this)),
    m_user(new Button(Button::Kind::Quiet, QStringLiteral("more"), this)),
    m_collapse(new Button(Button::Kind::Quiet, QStringLiteral("chevron-left"), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(RailMargin, HeadHeight, RailMargin, UserHeight + 4);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_search->setCollapsible(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_user->setSmall(true);
    m_collapse->setSmall(true);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        open(index, QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_search, &Button::clicked, this, &Rail::paletteRequested);
    connect(m_user, &Button::clicked, this, [this] { Q_EMIT userMenuRequested(m_user->mapToGlobal(QPoint(0, 0))); });
    connect(m_collapse, &Button::clicked, this, [this] { setCollapsed(!m_model->isCollapsed()); });
    onLanguage(this, [this] { retranslate(); });
    if (context.shortcuts)
        connect(context.shortcuts, &Shortcuts::changed, this, &Rail::retranslate);
}

void Rail::open(const QModelIndex &index, bool newTab)
{
    if (index.isValid())
        Q_EMIT pageRequested(index.data(RailModel::PageIdRole).toString(), newTab);
}

/// Not by QListView::activated(), which on some desktops comes with every click, once more.
bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_list->currentIndex(), key->modifiers() & Qt::ControlModifier);
            return true;
        }
    }
    const bool press = event->type() == QEvent::MouseButtonPress;
    if (watched == m_list->viewport() && (press || event->type() == QEvent::MouseButtonRelease)) {
        const auto *const mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton) {
            if (!press)
                open(m_list->indexAt(mouse->position().toPoint()), true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::retranslate()
{
    const QString keys = keyCapOf(m_context.shortcuts, QStringLiteral("window.find"));
    m_search->setText(tr("Find anything"));
    m_search->setToolTip(keys.isEmpty() ? m_search->text() : QStringLiteral("%1 (%2)").arg(m_search->text(), keys));
    m_search->setShortcutCap(keys);
    m_user->setAccessibleName(tr("My account"));
    m_user->setToolTip(m_user->accessibleName());
    m_collapse->setAccessibleName(tr("Narrow or widen the navigation"));
    m_collapse->setToolTip(m_collapse->accessibleName());
    m_list->setAccessibleName(tr("Navigation"));
    m_model->retranslate();
    fitWidth();
    update();
}

void Rail::fitWidth()
{
    if (m_model->isCollapsed()) {
        setFixedWidth(space::RailCollapsed);
        return;
    }
    const QFontMetrics metrics(ui::font(TextStyle::BodyBold)); // of the current one
    int widest = 0;
    for (const QString &title : m_model->titles())
        widest = std::max(widest, metrics.horizontalAdvance(title));
    setFixedWidth(std::clamp(widest + WordsLeft + WordsRight + 2 * RailMargin + 2, space::RailWidth, WidestRail));
}

void Rail::setCollapsed(bool collapsed)
{
    m_model->setCollapsed(collapsed);
    fitWidth();
    m_collapse->setIconName(collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"));
    update();
}

void Rail::resizeEvent(QResizeEvent *)
{
    const int middle = height() - UserHeight / 2;
    if (m_model->isCollapsed()) {
        m_user->setGeometry(12, middle - 26, 28, 26);
        m_collapse->setGeometry(12, middle + 1, 28, 26);
        return;
    }
    m_user->setGeometry(width() - 56, middle - 13, 26, 26);
    m_collapse->setGeometry(width() - 30, middle - 13, 26, 26);
}

void Rail::paintHead(QPainter &painter) const
{
    const bool collapsed = m_model->isCollapsed();
    const QRectF logo(collapsed ? width() / 2.0 - 10 : 16, 14, 20, 20);
    paintIcon(&painter, logo, QStringLiteral("app"), color(Token::AccentFill));
    if (collapsed)
        return;
    painter.setFont(ui::font(TextStyle::BodyBold));
    painter.setPen(color(Token::Text));
    painter.drawText(QRectF(44, 14, width() - 52, 20), Qt::AlignVCenter, QStringLiteral("VHM24 Desk"));
}

void Rail::paintUser(QPainter &painter) const
{
    const double top = height() - UserHeight;
    fillAligned(&painter, QRectF(0, top, width(), 1), color(Token::Hair));
    if (m_model->isCollapsed())
        return;
    paintAvatar(&painter, QRectF(16, top + 16, 24, 24), Avatar::initialsOf(m_context.actor.name));
    const QStringList roles = core::wordsOf(m_context.actor.roles);
    const QString role = roles.isEmpty() ? QString() : core::enumerationText("UserRole", roles.first());
    const auto line = [&](TextStyle style, Token ink, double y, const QString &text) {
        painter.setFont(ui::font(style));
        painter.setPen(color(ink));
        painter.drawText(QRectF(48, y, width() - 106, 18), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width() - 106));
    };
    line(TextStyle::Body, Token::Text, top + 10, m_context.actor.name);
    line(TextStyle::Small, Token::Text2, top + 28, role);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::Window));
    fillAligned(&painter, QRectF(width() - 1, 0, 1, height()), color(Token::Hair));
    paintHead(painter);
    paintUser(painter);
}

} // namespace vhm24::ui

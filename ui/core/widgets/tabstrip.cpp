// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/widgets/tabstrip.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <functional>

namespace vhm24::ui {

namespace {

constexpr int TabStripHeight = space::RailEntry;
constexpr int TabStripPadding = 12;
constexpr int CrossSide = 12;
constexpr int CrossGap = 8;
constexpr int WidestTab = 260;
constexpr int NarrowestTab = 72;
constexpr double UnsavedDot = 7;

class TabButton : public QAbstractButton {
public:
    TabButton(QWidget *parent, std::function<void()> close) : QAbstractButton(parent), m_close(std::move(close))
    {
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setMouseTracking(true);
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(ui::font(TextStyle::BodyBold)).horizontalAdvance(text()) + 1;
        return {std::min(2 * TabStripPadding + words + CrossGap + CrossSide, WidestTab), TabStripHeight};
    }

    /// Empty: all is saved.
    void setNote(const QString &note)
    {
        m_note = note;
        setAccessibleDescription(note);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), color(Token::Base));
        else if (underMouse())
            painter.fillRect(rect().adjusted(0, 0, 0, -1), color(Token::Hover));
        const QFont face = ui::font(isChecked() ? TextStyle::BodyBold : TextStyle::Body);
        const QRect words = rect().adjusted(TabStripPadding, 0, -TabStripPadding - CrossSide - CrossGap, 0);
        const QString shown = QFontMetrics(face).elidedText(text(), Qt::ElideRight, words.width());
        painter.setFont(face);
        painter.setPen(color(isChecked() || underMouse() ? Token::Text : Token::Text2));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        QStringList tip{shown == text() ? QString() : text(), m_note};
        tip.removeAll(QString());
        setToolTip(tip.join(QLatin1Char('\n')));
        paintEnd(painter);
        if (isChecked())
            fillAligned(&painter, QRectF(0, 0, width(), 2), color(Token::Accent));
        fillAligned(&painter, QRectF(width() - 1, 0, 1, height()), color(Token::Hair));
        if (m_ring && hasFocus())
            paintFocusRing(&painter, QRectF(rect()).adjusted(2, 3, -3, -3), 4);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        const bool onCross = cross().adjusted(-5, -6, 5, 6).contains(event->position().toPoint());
        if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && onCross)) {
            event->accept();
            m_close();
            return;
        }
        QAbstractButton::mousePressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const bool over = cross().adjusted(-5, -6, 5, 6).contains(event->position().toPoint());
        if (over != m_onCross) {
            m_onCross = over;
            update();
        }
        QAbstractButton::mouseMoveEvent(event);
    }
    void leaveEvent(QEvent *) override
    {
        m_onCross = false;
        update();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete)
            m_close();
        else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore(); // the strip moves on
        else
            QAbstractButton::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_ring = event->reason() != Qt::MouseFocusReason;
        QAbstractButton::focusInEvent(event);
    }

private:
    /// The dot stands where the cross comes under the mouse, so that no tab moves.
    void paintEnd(QPainter &painter) const
    {
        if (!m_note.isEmpty() && !underMouse()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::EditBar));
            painter.drawEllipse(QRectF(cross()).center(), UnsavedDot / 2, UnsavedDot / 2);
            painter.setRenderHint(QPainter::Antialiasing, false);
            return;
        }
        if (m_onCross)
            paintBox(&painter, cross().adjusted(-3, -3, 3, 3), 4, color(Token::Track));
        paintIcon(&painter, cross(), QStringLiteral("close"), color(m_onCross ? Token::Text : Token::Text2));
    }
    [[nodiscard]] QRect cross() const
    {
        return {width() - TabStripPadding - CrossSide, (height() - CrossSide) / 2, CrossSide, CrossSide};
    }
    std::function<void()> m_close;
    QString m_note;
    bool m_onCross = false;
    bool m_ring = false;
};

} // namespace

TabStrip::TabStrip(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(TabStripHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TabStrip::addTab()
{
    const int index = count();
    // Later, because the button may be taken away by it.
    auto *const button = new TabButton(this, [this, index] {
        QMetaObject::invokeMethod(
            this, [this, index] { Q_EMIT closeRequested(index); }, Qt::QueuedConnection);
    });
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT activated(index); });
    m_tabs << button;
    button->show();
}

void TabStrip::setTabs(const QStringList &titles, int current, const QSet<int> &unsaved)
{
    while (m_tabs.size() > titles.size()) {
        QAbstractButton *const gone = m_tabs.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_tabs.size() < titles.size())
        addTab();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        m_tabs[i]->setText(titles[i]);
        m_tabs[i]->setAccessibleName(titles[i]);
        static_cast<TabButton *>(m_tabs[i])->setNote(
            unsaved.contains(static_cast<int>(i)) ? tr("Has changes that are not saved") : QString());
    }
    m_current = current;
    if (QAbstractButton *const button = tab(current))
        button->setChecked(true);
    updateGeometry();
    place();
}

QString TabStrip::title(int index) const
{
    const QAbstractButton *const button = tab(index);
    return button ? button->text() : QString();
}

QSize TabStrip::sizeHint() const
{
    int width = 0;
    for (const QAbstractButton *const button : m_tabs)
        width += button->sizeHint().width();
    return {width, TabStripHeight};
}

QSize TabStrip::minimumSizeHint() const { return {NarrowestTab, TabStripHeight}; }

void TabStrip::place()
{
    const int wanted = sizeHint().width();
    const int most = m_tabs.isEmpty() || wanted <= width() ? WidestTab : width() / static_cast<int>(m_tabs.size());
    int x = 0;
    for (QAbstractButton *const button : std::as_const(m_tabs)) {
        const int wide = std::min(button->sizeHint().width(), most);
        button->setGeometry(x, 0, wide, height());
        x += wide;
    }
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TabStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = m_current + step;
    if (step == 0 || next < 0 || next >= count()) {
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT activated(next);
    if (QAbstractButton *const button = tab(next))
        button->setFocus(Qt::TabFocusReason);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window));
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/segmentedcontrol.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace vhm24::ui {
namespace {

constexpr int SegmentedControlHeight = space::SmallControl;
constexpr int SegmentedControlPadding = 10;

// Only words and focus; fill and frame are the control's, which knows who is first and last.
class Segment : public QAbstractButton {
public:
    explicit Segment(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(ui::font(TextStyle::Small)).horizontalAdvance(text()) * 11 / 10 +
                    2 * SegmentedControlPadding,
                SegmentedControlHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont small = ui::font(TextStyle::Small);
        small.setBold(isChecked());
        painter.setFont(small);
        painter.setPen(color(isChecked() ? Token::Text : Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        if (m_ring && hasFocus())
            paintFocusRing(&painter, rect().adjusted(1, 1, -1, -1), space::Radius - 1);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        m_ring = event->reason() != Qt::MouseFocusReason;
        QAbstractButton::focusInEvent(event);
    }

private:
    bool m_ring = false;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    while (m_buttons.size() > texts.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < texts.size()) {
        auto *button = new Segment(this);
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        // The fill under the mouse is painted by the control.
        connect(button, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
        m_buttons << button;
        button->show();
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_buttons.at(i)->setText(texts.at(i));
    setCurrentIndex(qBound(0, m_current, qMax(0, count() - 1)));
    updateGeometry();
    place();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= count())
        return;
    m_current = index;
    m_buttons.at(index)->setChecked(true);
    update();
}

void SegmentedControl::choose(int index)
{
    if (index == m_current)
        return;
    setCurrentIndex(index);
    Q_EMIT activated(index);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 2;
    for (const QAbstractButton *button : m_buttons)
        width += button->sizeHint().width();
    return {width, SegmentedControlHeight};
}

void SegmentedControl::place()
{
    int x = 1;
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        const int wide = button->sizeHint().width();
        button->setGeometry(x, 0, wide, height());
        x += wide;
    }
    update();
}

void SegmentedControl::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (!back && !on) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int next = qBound(0, m_current + (on ? 1 : -1), count() - 1);
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
    choose(next);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), space::Radius, color(Token::Button));
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(rect(), space::Radius, space::Radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip);
    for (const QAbstractButton *button : std::as_const(m_buttons)) {
        if (button->isChecked())
            painter.fillRect(button->geometry(), color(Token::Selection));
    }
    painter.restore();
    for (qsizetype i = 1; i < m_buttons.size(); ++i)
        fillAligned(&painter, QRectF(m_buttons.at(i)->x(), 1, 1, height() - 2), color(Token::Hair));
    paintBox(&painter, rect(), space::Radius, {}, color(Token::Strong));
}

} // namespace vhm24::ui

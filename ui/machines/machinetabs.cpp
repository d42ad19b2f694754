// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinetabs.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace vhm24::ui::machines {

namespace {

constexpr double MachineTabsPadding = 12;
constexpr double CountGap = 7;

class TabButton : public QAbstractButton {
public:
    explicit TabButton(bool current, QWidget *parent) : QAbstractButton(parent), m_current(current)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setCount(const QString &count)
    {
        m_count = count;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const double count =
            m_count.isEmpty() ? 0 : CountGap + QFontMetricsF(ui::font(TextStyle::Small)).horizontalAdvance(m_count);
        return {int(std::ceil(2 * MachineTabsPadding + QFontMetricsF(face()).horizontalAdvance(text()) + count)),
                space::ToolRow};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool lit = m_current || (isEnabled() && underMouse());
        painter.setFont(face());
        painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::WindowText)
                                    : color(lit ? Token::Text : Token::Text2));
        painter.drawText(QRectF(rect()).adjusted(MachineTabsPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
        painter.setFont(ui::font(TextStyle::Small));
        painter.setPen(color(Token::Text3));
        painter.drawText(QRectF(rect()).adjusted(0, 0, -MachineTabsPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_count);
        if (m_current)
            painter.fillRect(QRectF(0, height() - 2, width(), 2), color(Token::Accent));
        if (m_ring && hasFocus())
            paintFocusRing(&painter, QRectF(rect()).adjusted(2, 4, -2, -5), 4);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_ring = event->reason() != Qt::MouseFocusReason;
        QAbstractButton::focusInEvent(event);
    }

private:
    [[nodiscard]] QFont face() const { return ui::font(m_current ? TextStyle::BodyBold : TextStyle::Body); }

    QString m_count;
    bool m_current = false;
    bool m_ring = false;
};

} // namespace

MachineTabs::MachineTabs(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout), m_layout(new QHBoxLayout(this))
{
    setFixedHeight(space::ToolRow);
    // The word of the first tab begins on the edge of the page.
    m_layout->setContentsMargins(space::PagePadding - int(MachineTabsPadding) + 10, 0, space::PagePadding, 0);
    m_layout->setSpacing(8);
    m_row->setSpacing(0);
    m_layout->addLayout(m_row);
    m_layout->addStretch(1);
}

void MachineTabs::setTabs(const std::vector<Tab> &tabs)
{
    while (m_tabs.size() < tabs.size()) {
        const int index = int(m_tabs.size());
        auto *button = new TabButton(index == 0, this);
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            if (index > 0)
                Q_EMIT opened(index);
        });
        m_row->addWidget(button);
        m_tabs.push_back(button);
    }
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        auto *const button = static_cast<TabButton *>(m_tabs[i]);
        const QString count = tabs[i].count < 0 ? QString() : QString::number(tabs[i].count);
        button->setText(tabs[i].text);
        button->setCount(count);
        button->setEnabled(tabs[i].enabled);
        button->setAccessibleName(count.isEmpty() ? tabs[i].text : tabs[i].text + QLatin1Char(' ') + count);
    }
}

void MachineTabs::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

void MachineTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui::machines

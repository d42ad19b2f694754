// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/chart.h"

#include "ui/core/charts/plotpane.h"
#include "ui/core/look/tokens.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

namespace vhm24::ui {

namespace {

class Overlay : public QWidget {
public:
    Overlay(QWidget *parent, std::function<void(QPainter &)> paint) : QWidget(parent), m_paint(std::move(paint))
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter);
    }

private:
    std::function<void(QPainter &)> m_paint;
};

} // namespace

Chart::Chart(QWidget *parent) :
    QWidget(parent),
    m_overlay(new Overlay(this, [this](QPainter &painter) { paintTop(painter); }))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Chart::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    update();
    updateOverlay();
}

QSize Chart::minimumSizeHint() const { return {320, 96}; }

void Chart::paintFrame(QPainter &) {}

bool Chart::isQuiet() const { return isEmpty() && !m_emptyText.isEmpty(); }

void Chart::showPanes()
{
    for (PlotPane *const pane : findChildren<PlotPane *>(Qt::FindDirectChildrenOnly))
        pane->setVisible(!isQuiet());
}

void Chart::updateOverlay()
{
    showPanes();
    m_overlay->update();
}

void Chart::updateOverlay(const QRegion &region) { m_overlay->update(region); }

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolour();
        update();
        updateOverlay();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        arrange();
        update();
        updateOverlay();
    }
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overlay->setGeometry(rect());
    arrange();
}

void Chart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    arrange();
    recolour();
}

void Chart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), color(Token::Base));
    if (!isQuiet())
        paintFrame(painter);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    updateOverlay();
}

void Chart::focusOutEvent(QFocusEvent *)
{
    m_ring = false;
    updateOverlay();
}

void Chart::paintTop(QPainter &painter)
{
    if (!isQuiet()) {
        paintOverlay(painter);
    } else {
        painter.setFont(ui::font(TextStyle::Body));
        const QRectF room = QRectF(rect()).adjusted(24, 24, -24, -24);
        const int flags = Qt::AlignCenter | Qt::TextWordWrap;
        painter.setPen(color(Token::Text2));
        painter.drawText(room, flags, m_emptyText);
    }
    if (m_ring) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace vhm24::ui

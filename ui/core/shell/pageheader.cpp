// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/pageheader.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSet>

namespace vhm24::ui {

namespace {
constexpr int NoteRoom = 72; // a count of millions
constexpr int LeftRoom = 64; // words with a count of their own
constexpr int LeastNote = 40;
} // namespace

PageHeader::PageHeader(QWidget *parent) :
    QWidget(parent),
    m_layout(new QHBoxLayout(this)),
    m_left(new QHBoxLayout),
    m_back(new Button(Button::Kind::Quiet, QStringLiteral("chevron-left"), this)),
    m_title(new TextLabel(TextStyle::PageTitle, Token::Text, this)),
    m_note(new ElidedLabel({}, TextStyle::Body, Token::Text2, this))
{
    setFixedHeight(space::PageHeader);
    m_layout->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    m_layout->setSpacing(8);
    m_left->setSpacing(8);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_note);
    m_layout->addLayout(m_left);
    m_layout->addStretch(1);
    m_back->hide();
    connect(m_back, &Button::clicked, this, &PageHeader::backTriggered);
    onLanguage(this, [this] {
        m_back->setToolTip(tr("Back"));
        m_back->setAccessibleName(m_back->toolTip());
    });
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }
void PageHeader::setNote(const QString &note)
{
    m_hasNote = true;
    m_note->setText(note);
}

void PageHeader::addLeft(QWidget *widget) { m_left->addWidget(widget); }
void PageHeader::addRight(QWidget *widget) { m_layout->addWidget(widget); }
void PageHeader::setBackShown(bool shown) { m_back->setVisible(shown); }

void PageHeader::collapseButtons()
{
    QList<Button *> buttons = findChildren<Button *>(Qt::FindDirectChildrenOnly);
    buttons.removeIf([](const Button *button) { return !button->isCollapsible() || button->isHidden(); });
    // Worked out for all with their words, without giving them back: each change asks for another layout.
    const int note = std::min(m_note->sizeHint().width(), m_note->maximumWidth());
    const int left = m_left->sizeHint().width();
    const int room =
        std::max((m_hasNote ? NoteRoom : 0) + (m_left->isEmpty() ? 0 : LeftRoom), left + (m_hasNote ? LeastNote : 0));
    int excess = m_layout->sizeHint().width() - note - left + room - width();
    for (const Button *const button : std::as_const(buttons))
        excess += button->isCollapsed() ? button->collapsedBy() : 0;
    // From the left: what stands nearest to the primary action keeps its words longest.
    QSet<const Button *> gone; // their words
    for (const Button *const button : std::as_const(buttons)) {
        if (excess <= 0)
            break;
        gone.insert(button);
        excess -= button->collapsedBy();
    }
    // A long one that had to go may leave room for a short one again.
    for (auto button = buttons.crbegin(); button != buttons.crend(); ++button) {
        if (gone.contains(*button) && excess + (*button)->collapsedBy() <= 0) {
            gone.remove(*button);
            excess += (*button)->collapsedBy();
        }
    }
    for (Button *const button : std::as_const(buttons))
        button->setCollapsed(gone.contains(button));
    m_note->setMaximumWidth(std::max(LeastNote, room - left - excess));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    collapseButtons();
}

bool PageHeader::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        m_layout->activate(); // behind another page, only the first of several changes asks for a layout
        collapseButtons();
    }
    return handled;
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui

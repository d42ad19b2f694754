// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/sectionhead.h"

#include "ui/core/look/strokes.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/tag.h"

#include <QBoxLayout>
#include <QPainter>

namespace vhm24::ui {
namespace {

constexpr int SectionHeadHeight = 40;

} // namespace

SectionHead::SectionHead(QWidget *parent) :
    QWidget(parent),
    m_layout(new QHBoxLayout(this)),
    m_title(new ElidedLabel({}, TextStyle::BodyBold, Token::Text)),
    m_note(new ElidedLabel({}, TextStyle::Small, Token::Text2)),
    m_remark(new ElidedLabel({}, TextStyle::Small, Token::Text2)),
    m_tag(new Tag),
    m_link(new LinkLabel)
{
    setFixedHeight(SectionHeadHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    m_layout->setSpacing(10);
    m_tag->setMarkShown(false);
    // When the width is short the note goes first; the title and the way on stay whole.
    for (QWidget *const whole : std::initializer_list<QWidget *>{m_title, m_link})
        whole->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_tag);
    m_layout->addWidget(m_note);
    m_layout->addStretch(1);
    m_layout->addWidget(m_remark);
    m_layout->addWidget(m_link);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_note, m_remark, m_tag, m_link})
        widget->hide();
    connect(m_link, &LinkLabel::clicked, this, &SectionHead::linkActivated);
}

void SectionHead::setTitle(const QString &text)
{
    m_title->setText(text);
    setAccessibleName(text);
}

void SectionHead::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void SectionHead::setFigureNote(const QString &text)
{
    m_note->setShownWhole(true);
    setNote(text);
}

void SectionHead::setTag(Meaning meaning, const QString &text)
{
    m_tag->setState(meaning, text);
    m_tag->setVisible(!text.isEmpty());
}

void SectionHead::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void SectionHead::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void SectionHead::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

void SectionHead::setLineShown(bool shown)
{
    m_lineShown = shown;
    update();
}

QSize SectionHead::sizeHint() const { return {QWidget::sizeHint().width(), SectionHeadHeight}; }

void SectionHead::paintEvent(QPaintEvent *)
{
    if (!m_lineShown)
        return;
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui

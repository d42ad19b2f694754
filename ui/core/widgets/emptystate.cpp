// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/emptystate.h"

#include "ui/core/look/icons.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace vhm24::ui {
namespace {

constexpr int EmptyStateIconSide = 40;
constexpr int SentenceWidth = 360;

} // namespace

EmptyState::EmptyState(QWidget *parent) :
    QWidget(parent),
    m_iconPlace(new QWidget),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text)),
    m_sentence(new TextLabel(TextStyle::Body, Token::Text2)),
    m_first(new Button(Button::Kind::Primary)),
    m_second(new Button(Button::Kind::Secondary))
{
    m_iconPlace->setFixedSize(EmptyStateIconSide, EmptyStateIconSide);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_sentence}) {
        widget->setMaximumWidth(SentenceWidth);
        words->addWidget(widget);
    }
    // Stretch and not an alignment: an aligned label is given the height it needs at the whole width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(words, SentenceWidth);
    middle->addStretch(1);
    auto *steps = new QHBoxLayout;
    steps->setContentsMargins(0, 12, 0, 0);
    steps->setSpacing(8);
    steps->addStretch();
    steps->addWidget(m_first);
    steps->addWidget(m_second);
    steps->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addStretch(2);
    layout->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(middle);
    layout->addLayout(steps);
    layout->addStretch(3);
    m_first->hide();
    m_second->hide();
    connect(m_first, &Button::clicked, this, &EmptyState::firstStepTriggered);
    connect(m_second, &Button::clicked, this, &EmptyState::secondStepTriggered);
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setFirstStep(const QString &text, const QString &iconName, const QString &shortcutCap)
{
    m_first->setText(text);
    m_first->setIconName(iconName);
    m_first->setShortcutCap(shortcutCap);
    m_first->setVisible(!text.isEmpty());
}

void EmptyState::setSecondStep(const QString &text, const QString &iconName)
{
    m_second->setText(text);
    m_second->setIconName(iconName);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_iconPlace->geometry(), m_iconName, color(Token::Text3));
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/draftoffer.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace vhm24::ui::inventory {

DraftOffer::DraftOffer(QWidget *parent) :
    QWidget(parent),
    m_text(new TextLabel(TextStyle::Body, Token::Text)),
    m_accept(new Button),
    m_discard(new Button(Button::Kind::Quiet))
{
    m_accept->setObjectName(QStringLiteral("continueDraft"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_accept->setSmall(true);
    m_discard->setSmall(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::DialogPadding + space::Icon + 8, 8, space::DialogPadding, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_accept);
    connect(m_accept, &Button::clicked, this, &DraftOffer::accepted);
    connect(m_discard, &Button::clicked, this, &DraftOffer::discarded);
    onLanguage(this, [this] {
        m_accept->setText(tr("Continue with it"));
        m_discard->setText(tr("Throw it away"));
    });
    hide();
}

void DraftOffer::offer(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void DraftOffer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::AccentSoft));
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
    paintIcon(&painter, QRectF(space::DialogPadding, (height() - space::Icon) / 2.0, space::Icon, space::Icon),
              QStringLiteral("history"), color(Token::Accent));
}

} // namespace vhm24::ui::inventory

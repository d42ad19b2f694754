// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/draftbar.h"

#include "ui/core/format/formats.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vhm24::ui {

DraftBar::DraftBar(const Formats &formats, QWidget *parent) :
    QWidget(parent),
    m_formats(formats),
    m_text(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_discard(new Button(this)),
    m_restore(new Button(Button::Kind::Secondary, QStringLiteral("undo"), this))
{
    setMinimumHeight(space::EditBar);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::PagePadding + 22, 0, space::PagePadding, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_restore);
    m_text->setWordWrap(true);
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_restore->setObjectName(QStringLiteral("restoreDraft"));
    connect(m_discard, &Button::clicked, this, &DraftBar::discardRequested);
    connect(m_restore, &Button::clicked, this, &DraftBar::restoreRequested);
    onLanguage(this, [this] { retranslate(); });
    hide();
}

void DraftBar::offer(int changes, int newRecords, const QDateTime &since)
{
    m_changes = changes;
    m_records = newRecords;
    m_since = since;
    retranslate();
    show();
}

void DraftBar::retranslate()
{
    const QString when = m_formats.moment(m_since);
    QStringList sentences;
    if (m_changes > 0)
        sentences += tr("%n unsaved change(s) from %1 were kept.", nullptr, m_changes).arg(when);
    if (m_records > 0)
        sentences += tr("%n unsaved new record(s) from %1 were kept.", nullptr, m_records).arg(when);
    m_text->setText(sentences.join(QLatin1Char(' ')));
    m_discard->setText(tr("Discard"));
    m_restore->setText(tr("Restore"));
    setAccessibleName(m_text->text());
}

void DraftBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::AccentSoft));
    fillAligned(&painter, QRectF(0, 0, width(), 1), color(Token::Hair));
    paintIcon(&painter, QRectF(space::PagePadding, height() / 2.0 - 8, 16, 16), QStringLiteral("history"),
              color(Token::Accent));
}

} // namespace vhm24::ui

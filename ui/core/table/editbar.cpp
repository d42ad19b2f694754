// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/editbar.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vhm24::ui {

EditBar::EditBar(QWidget *parent) :
    QWidget(parent),
    m_text(new TextLabel(TextStyle::BodyBold, Token::Text, this)),
    m_problem(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_undo(new Button(Button::Kind::Quiet, QStringLiteral("undo"), this)),
    m_discard(new Button(this)),
    m_save(new Button(Button::Kind::Primary, this))
{
    setFixedHeight(space::EditBar);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::PagePadding + 22, 0, space::PagePadding, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    m_problem->setMeaning(Meaning::Critical);
    m_save->setShortcutCap(QStringLiteral("Ctrl S"));
    connect(m_undo, &Button::clicked, this, &EditBar::undoRequested);
    connect(m_discard, &Button::clicked, this, &EditBar::discardRequested);
    connect(m_save, &Button::clicked, this, &EditBar::saveRequested);
    onLanguage(this, [this] { retranslate(); });
    hide();
}

void EditBar::retranslate()
{
    const QString rows = tr("in %n row(s)", nullptr, m_rows);
    m_text->setText(tr("%n change(s)", nullptr, m_cells) + QLatin1Char(' ') + rows);
    m_undo->setToolTip(tr("Take back the last change"));
    m_undo->setAccessibleName(m_undo->toolTip());
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("Save"));
}

void EditBar::showEdits(int cells, int rows)
{
    m_cells = cells;
    m_rows = rows;
    m_problem->clear();
    retranslate();
    setVisible(cells > 0);
}

void EditBar::showProblem(const QString &sentence) { m_problem->setText(sentence); }

void EditBar::setSaving(bool saving)
{
    for (Button *const button : {m_undo, m_discard, m_save})
        button->setEnabled(!saving);
}

void EditBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::Window));
    fillAligned(&painter, QRectF(0, 0, width(), 1), color(Token::Hair));
    paintIcon(&painter, QRectF(space::PagePadding, height() / 2.0 - 8, 16, 16), QStringLiteral("edit"),
              color(Token::EditBar));
}

} // namespace vhm24::ui

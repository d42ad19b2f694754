// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>

namespace vhm24::ui {

TextLabel::TextLabel(TextStyle style, Token ink, QWidget *parent) : QLabel(parent), m_ink(ink)
{
    setFont(ui::font(style));
    // On a ground of the role Base a label would take the role Text, which recolour() does not set.
    setForegroundRole(QPalette::WindowText);
    recolour();
}

void TextLabel::setInk(Token ink)
{
    m_ink = ink;
    m_hasMeaning = false;
    recolour();
}

void TextLabel::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    m_hasMeaning = true;
    recolour();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // PaletteChange comes once more from recolour() itself; the equal colour ends it there.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

void TextLabel::recolour()
{
    const QColor ink = m_hasMeaning ? textColor(m_meaning) : color(m_ink);
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, ink);
    own.setColor(QPalette::Inactive, QPalette::WindowText, ink);
    setPalette(own);
}

} // namespace vhm24::ui

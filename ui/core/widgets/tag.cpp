// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/tag.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"

#include <QFontMetrics>
#include <QPainter>

namespace vhm24::ui {
namespace {

constexpr int TagHeight = 22;
constexpr int TagPadding = 8;
constexpr int TagGap = 6;

} // namespace

Tag::Tag(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

Tag::Tag(Meaning meaning, const QString &text, QWidget *parent) : Tag(parent) { setState(meaning, text); }

void Tag::setState(Meaning meaning, const QString &text)
{
    m_meaning = meaning;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setMarkShown(bool shown)
{
    m_markShown = shown;
    updateGeometry();
    update();
}

void Tag::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

int Tag::signWidth() const
{
    if (!m_iconName.isEmpty())
        return space::SmallIcon + TagGap;
    return m_markShown ? MarkSize + TagGap : 0;
}

QSize Tag::sizeHint() const
{
    const int words = QFontMetrics(ui::font(TextStyle::Small)).horizontalAdvance(m_text) + 1;
    return {2 * TagPadding + signWidth() + words, TagHeight};
}

QSize Tag::minimumSizeHint() const { return sizeHint(); }

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = textColor(m_meaning);
    paintBox(&painter, rect(), 4, softColor(m_meaning));
    const double middle = height() / 2.0;
    if (!m_iconName.isEmpty())
        paintIcon(&painter, QRectF(TagPadding, middle - space::SmallIcon / 2.0, space::SmallIcon, space::SmallIcon),
                  m_iconName, ink);
    else if (m_markShown)
        paintMark(&painter, QRectF(TagPadding, middle - MarkSize / 2.0, MarkSize, MarkSize), m_meaning);
    painter.setFont(ui::font(TextStyle::Small));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(TagPadding + signWidth(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace vhm24::ui

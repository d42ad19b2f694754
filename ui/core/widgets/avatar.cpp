// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/avatar.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QPainter>

namespace vhm24::ui {

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &initials)
{
    const double side = qMin(rect.width(), rect.height());
    const QRectF circle(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    if (!initials.isEmpty()) {
        paintBox(painter, circle, side / 2, color(Token::AccentSoft));
        painter->save();
        painter->setFont(ui::font(TextStyle::Avatar));
        painter->setPen(color(Token::Accent));
        painter->drawText(circle, Qt::AlignCenter, initials);
        painter->restore();
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen dashes(color(Token::Previous), 1);
    dashes.setDashPattern({2.5, 2.5});
    painter->setPen(dashes);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

Avatar::Avatar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Avatar::setPerson(const QString &initials, const QString &name)
{
    m_initials = initials;
    setToolTip(name);
    setAccessibleName(name);
    update();
}

void Avatar::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QString Avatar::initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, 2))
        initials += word.front().toUpper();
    return initials;
}

QSize Avatar::sizeHint() const { return {m_side, m_side}; }

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_initials);
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/keyhints.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace vhm24::ui::inventory {

namespace {

constexpr int Gap = 6;
constexpr int Between = 14;
constexpr int KeyHintsHeight = 20;
const QString &problemKey()
{
    static const QString key = QStringLiteral("F8");
    return key;
}

} // namespace

KeyHints::KeyHints(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void KeyHints::setHints(std::vector<Hint> hints)
{
    m_hints = std::move(hints);
    updateGeometry();
    update();
}

void KeyHints::setProblem(const QString &text)
{
    m_problem = text;
    setAccessibleName(text);
    setCursor(text.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateGeometry();
    update();
}

int KeyHints::problemWidth() const
{
    if (m_problem.isEmpty())
        return 0;
    return space::Icon + Gap + QFontMetrics(ui::font(TextStyle::Body)).horizontalAdvance(m_problem) + Gap +
           keyCapWidth(problemKey());
}

QSize KeyHints::sizeHint() const
{
    int width = problemWidth() + (m_problem.isEmpty() ? 0 : Between);
    for (const Hint &hint : m_hints)
        width += keyCapWidth(hint.key) + Gap + QFontMetrics(ui::font(TextStyle::Small)).horizontalAdvance(hint.text) +
                 Between;
    return {width, KeyHintsHeight};
}

QSize KeyHints::minimumSizeHint() const { return {problemWidth(), KeyHintsHeight}; }

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    const double middle = height() / 2.0;
    const auto cap = [&](const QString &key) {
        const int width = keyCapWidth(key);
        paintKeyCap(&painter, QRectF(x, middle - KeyCapHeight / 2.0, width, KeyCapHeight), key, color(Token::Text2),
                    color(Token::Strong));
        x += width + Gap;
    };
    const auto words = [&](const QString &text, TextStyle style, const QColor &ink) {
        const QFont face = ui::font(style);
        painter.setFont(face);
        painter.setPen(ink);
        const int width = QFontMetrics(face).horizontalAdvance(text);
        painter.drawText(QRectF(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += width;
    };
    if (!m_problem.isEmpty()) {
        const QColor ink = textColor(Meaning::Critical);
        paintIcon(&painter, QRectF(x, middle - space::Icon / 2.0, space::Icon, space::Icon), QStringLiteral("error"),
                  ink);
        x += space::Icon + Gap;
        words(m_problem, TextStyle::Body, ink);
        x += Gap;
        cap(problemKey());
        x += Between - Gap;
    }
    for (const Hint &hint : m_hints) {
        const int width =
            keyCapWidth(hint.key) + Gap + QFontMetrics(ui::font(TextStyle::Small)).horizontalAdvance(hint.text);
        if (x + width > this->width())
            break; // the hints are the first to go when the width is short
        cap(hint.key);
        words(hint.text, TextStyle::Small, color(Token::Text2));
        x += Between;
    }
}

void KeyHints::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().x() < problemWidth())
        Q_EMIT problemClicked();
}

} // namespace vhm24::ui::inventory

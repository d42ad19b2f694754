// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/matchpaint.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace vhm24::ui {

bool holdsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void paintMatches(QPainter *painter, const QRectF &rect, const QString &text, bool right, const QStringList &words)
{
    if (words.isEmpty() || text.isEmpty())
        return;
    const QFontMetricsF metrics(painter->font());
    const double begin = right ? rect.right() - metrics.horizontalAdvance(text) : rect.left();
    const double height = metrics.height();
    const double top = rect.center().y() - height / 2;
    for (const QString &word : words) {
        qsizetype at = word.isEmpty() ? -1 : text.indexOf(word, 0, Qt::CaseInsensitive);
        while (at >= 0) {
            const double left = begin + metrics.horizontalAdvance(text.left(at));
            const double width = metrics.horizontalAdvance(text.mid(at, word.size()));
            painter->fillRect(QRectF(left, top, width, height), color(Token::AccentSoft));
            fillAligned(painter, QRectF(left, top + height - 2, width, 2), color(Token::Accent));
            at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive);
        }
    }
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/sqleditor.h"

#include "ui/core/look/tokens.h"
#include "ui/core/operations/sqlhighlighter.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QTextBlock>

namespace vhm24::ui {

SqlEditor::SqlEditor(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new SqlHighlighter(document()))
{
    QFont face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    face.setPointSizeF(ui::font(TextStyle::Body).pointSizeF());
    setFont(face);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(space::PagePadding - 4);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed + added > 0)
            clearFault();
    });
}

QString SqlEditor::statement() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? cursor.selectedText().replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'))
                                 : toPlainText();
}

QPair<int, int> SqlEditor::markFault(int position)
{
    QTextCursor cursor = textCursor();
    const int start = cursor.hasSelection() ? cursor.selectionStart() : 0;
    // The server counts characters; beyond the basic plane one of them is two here.
    int units = 0;
    const QString text = statement();
    for (int seen = 1; seen < position && units < text.size(); ++seen)
        units += text[units].isHighSurrogate() ? 2 : 1;
    cursor.setPosition(std::min(start + units, document()->characterCount() - 1));
    setTextCursor(cursor);
    const QPair<int, int> place{cursor.blockNumber() + 1, cursor.positionInBlock() + 1};
    const QChar quote = document()->characterAt(cursor.position());
    const qsizetype close = quote == QLatin1Char('"') || quote == QLatin1Char('\'')
                                ? document()->toPlainText().indexOf(quote, cursor.position() + 1)
                                : -1;
    if (close >= 0)
        cursor.setPosition(int(close) + 1, QTextCursor::KeepAnchor);
    else
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    if (!cursor.hasSelection())
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    if (!cursor.hasSelection()) // at the end
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setBackground(softColor(Meaning::Critical));
    mark.format.setUnderlineColor(textColor(Meaning::Critical));
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    setExtraSelections({mark});
    return place;
}

void SqlEditor::clearFault()
{
    if (!extraSelections().isEmpty())
        setExtraSelections({});
}

void SqlEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT runRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void SqlEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // another theme
        m_highlighter->rehighlight();
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/editbar.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vhm24::ui {

EditBar::EditBar(QWidget *parent) :
    QWidget(parent),
    m_text(new TextLabel(TextStyle::BodyBold, Token::Text, this)),
    m_problem(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_preview(new LinkLabel(this)),
    m_takeBack(new LinkLabel(this)),
    m_undo(new Button(Button::Kind::Quiet, QStringLiteral("undo"), this)),
    m_redo(new Button(Button::Kind::Quiet, QStringLiteral("redo"), this)),
    m_discard(new Button(this)),
    m_save(new Button(Button::Kind::Primary, this)),
    m_close(new Button(Button::Kind::Quiet, QStringLiteral("close"), this))
{
    setFixedHeight(space::EditBar);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::PagePadding + 22, 0, space::PagePadding, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_preview);
    layout->addWidget(m_takeBack);
    layout->addWidget(m_problem, 1);
    for (Button *const button : {m_undo, m_redo, m_discard, m_save, m_close})
        layout->addWidget(button);
    // A long sentence gives way to the buttons; its whole text is the tool tip.
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->setWordWrap(true);
    m_preview->setLarge(true);
    m_takeBack->setLarge(true);
    m_save->setShortcutCap(QStringLiteral("Ctrl S"));
    m_save->setObjectName(QStringLiteral("saveEdits"));
    m_discard->setObjectName(QStringLiteral("discardEdits"));
    m_undo->setObjectName(QStringLiteral("undoEdits"));
    m_takeBack->setObjectName(QStringLiteral("undoSaved"));
    m_preview->setObjectName(QStringLiteral("previewEdits"));
    connectButtons();
    onLanguage(this, [this] { retranslate(); });
    hide();
}

void EditBar::connectButtons()
{
    connect(m_undo, &Button::clicked, this, &EditBar::undoRequested);
    connect(m_redo, &Button::clicked, this, &EditBar::redoRequested);
    connect(m_preview, &LinkLabel::clicked, this, &EditBar::previewRequested);
    connect(m_discard, &Button::clicked, this, &EditBar::discardRequested);
    connect(m_save, &Button::clicked, this, &EditBar::saveRequested);
    connect(m_takeBack, &LinkLabel::clicked, this, &EditBar::undoSavedRequested);
    connect(m_close, &Button::clicked, this, [this] { enter(State::Hidden); });
}

void EditBar::retranslate()
{
    QStringList parts;
    if (m_counts.cells > 0)
        parts +=
            tr("%n change(s)", nullptr, m_counts.cells) + QLatin1Char(' ') + tr("in %n row(s)", nullptr, m_counts.rows);
    if (m_counts.records > 0)
        parts += tr("%n new record(s)", nullptr, m_counts.records);
    m_text->setVisible(m_state != State::Note);
    m_text->setText(m_state == State::Saved ? tr("Saved: %n row(s)", nullptr, m_saved)
                                            : parts.join(QLatin1String(", ")));
    m_preview->setText(tr("What will be saved…"));
    m_takeBack->setText(tr("Undo"));
    m_takeBack->setToolTip(
        tr("Takes this save back: its values as changes to look at, its new records after a question"));
    m_undo->setToolTip(tr("Take back the last change"));
    m_undo->setAccessibleName(m_undo->toolTip());
    m_redo->setToolTip(tr("Make the change again"));
    m_redo->setAccessibleName(m_redo->toolTip());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("Save"));
}

void EditBar::enter(State state)
{
    m_state = state;
    const bool staged = state == State::Staged;
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_preview, m_undo, m_redo, m_discard, m_save})
        widget->setVisible(staged);
    m_takeBack->setVisible(state == State::Saved && m_undoable);
    m_close->setVisible(state == State::Saved || state == State::Note);
    retranslate();
    setVisible(state != State::Hidden);
    update();
}

void EditBar::showEdits(const Counts &counts)
{
    m_counts = counts;
    m_problem->clear();
    m_problem->setToolTip({});
    m_undo->setEnabled(counts.canUndo);
    m_redo->setEnabled(counts.canRedo);
    enter(counts.cells > 0 || counts.records > 0 ? State::Staged : State::Hidden);
}

void EditBar::showSaved(int rows, bool undoable)
{
    m_saved = rows;
    m_undoable = undoable;
    m_problem->clear();
    enter(State::Saved);
}

void EditBar::showProblem(const QString &sentence)
{
    m_problem->setMeaning(Meaning::Critical);
    m_problem->setText(sentence);
    m_problem->setToolTip(sentence);
    if (m_state == State::Hidden)
        enter(State::Note);
}

void EditBar::showNote(const QString &sentence)
{
    showProblem(sentence);
    m_problem->setInk(Token::Text2);
}

void EditBar::setSaving(bool saving)
{
    for (Button *const button : {m_undo, m_redo, m_discard, m_save})
        button->setEnabled(!saving);
    if (saving)
        return;
    m_undo->setEnabled(m_counts.canUndo);
    m_redo->setEnabled(m_counts.canRedo);
}

void EditBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::Window));
    fillAligned(&painter, QRectF(0, 0, width(), 1), color(Token::Hair));
    const bool saved = m_state == State::Saved;
    paintIcon(&painter, QRectF(space::PagePadding, height() / 2.0 - 8, 16, 16),
              saved ? QStringLiteral("check") : QStringLiteral("edit"),
              saved ? textColor(Meaning::Good) : color(Token::EditBar));
}

} // namespace vhm24::ui

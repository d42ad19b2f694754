// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/widgets/keyfield.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace vhm24::ui {

namespace {

constexpr int KeyFieldPadding = 9;

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

QKeySequence combination(const QKeyEvent &event)
{
    int key = event.key();
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (key == Qt::Key_Backtab) { // what Shift+Tab arrives as
        key = Qt::Key_Tab;
        modifiers |= Qt::ShiftModifier;
    }
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

} // namespace

KeyField::KeyField(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { setRecording(true); });
}

void KeyField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
    update();
}

void KeyField::setRecording(bool recording)
{
    if (recording == m_recording)
        return;
    m_recording = recording;
    update();
    if (recording)
        Q_EMIT recordingStarted();
}

QString KeyField::shown() const
{
    if (m_recording)
        return tr("Press the keys…");
    return m_keys.isEmpty() ? tr("none") : text();
}

QSize KeyField::sizeHint() const { return {168, space::SmallControl}; }

bool KeyField::event(QEvent *event)
{
    // While recording nothing else may take the keys: no shortcut, no move of the focus.
    if (m_recording && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_recording && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QAbstractButton::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (!m_recording) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
            setRecording(true);
        else
            QAbstractButton::keyPressEvent(event);
        return;
    }
    if (isModifier(event->key()))
        return;
    setRecording(false);
    const bool alone = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (alone && event->key() == Qt::Key_Escape)
        return;
    const bool none = alone && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete);
    Q_EMIT proposed(none ? QKeySequence() : combination(*event));
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    setRecording(false);
    QAbstractButton::focusOutEvent(event);
}

void KeyField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor border = m_recording ? color(Token::Accent) : color(underMouse() ? Token::Text3 : Token::Strong);
    paintBox(&painter, rect(), space::Radius, color(m_recording ? Token::AccentSoft : Token::Field), border);
    if (hasFocus())
        paintFocusRing(&painter, rect(), space::Radius);
    painter.setFont(ui::font(m_recording || m_keys.isEmpty() ? TextStyle::Small : TextStyle::BodyBold));
    painter.setPen(color(m_recording || m_keys.isEmpty() ? Token::Text2 : Token::Text));
    painter.drawText(rect().adjusted(KeyFieldPadding, 0, -KeyFieldPadding, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown());
}

} // namespace vhm24::ui

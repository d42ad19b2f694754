// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/formfield.h"

#include "ui/core/look/icons.h"
#include "ui/core/widgets/textlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QVariant>

namespace vhm24::ui {
namespace {

constexpr int FormFieldIconColumn = 20;

} // namespace

FormField::FormField(QWidget *editor, QWidget *parent) :
    QWidget(parent),
    m_editor(editor),
    m_label(new TextLabel(TextStyle::Small, Token::Text2)),
    m_below(new TextLabel(TextStyle::Small, Token::Text3))
{
    m_label->setBuddy(editor);
    m_below->setWordWrap(true);
    m_below->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_below);
    QSizePolicy policy(QSizePolicy::Preferred, editor->sizePolicy().verticalPolicy() == QSizePolicy::Expanding
                                                   ? QSizePolicy::Expanding
                                                   : QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    QString plain = text;
    m_editor->setAccessibleName(plain.remove(u'&'));
}

void FormField::setHint(const QString &text)
{
    m_hint = text;
    showBelow();
}

void FormField::setError(const QString &sentence)
{
    m_error = sentence;
    showBelow();
}

void FormField::clearError() { setError({}); }

void FormField::showBelow()
{
    const bool error = hasError();
    const QString text = error ? m_error : m_hint;
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_below->setIndent(0);
    m_below->setContentsMargins(error ? FormFieldIconColumn : 0, 0, 0, 0);
    if (error)
        m_below->setMeaning(Meaning::Critical);
    else
        m_below->setInk(Token::Text3);
    m_editor->setProperty("error", error);
    m_editor->setAccessibleDescription(text);
    m_editor->update();
    update();
    if (!error)
        return;
    QAccessibleEvent changed(m_editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FormField::paintEvent(QPaintEvent *)
{
    if (!hasError())
        return;
    QPainter painter(this);
    const QRect below = m_below->geometry();
    paintIcon(&painter, QRectF(below.left() + 1, below.top() + 1, space::SmallIcon, space::SmallIcon),
              QStringLiteral("error"), textColor(Meaning::Critical));
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/dialog/dialogframe.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/tokens.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace vhm24::ui {

DialogFrame::DialogFrame(QWidget *parent) :
    QDialog(parent),
    m_head(new QHBoxLayout),
    m_body(new QVBoxLayout),
    m_verbs(new QHBoxLayout),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text, this)),
    m_problem(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_cancel(new Button(this)),
    m_accept(new Button(Button::Kind::Primary, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 0);
    m_head->setSpacing(8);
    m_title->setMinimumHeight(space::DialogHeader);
    m_head->addWidget(m_title);
    m_body->setSpacing(0);
    outer->addLayout(m_head);
    outer->addLayout(m_body, 1);
    buildFooter(*outer);
}

void DialogFrame::buildFooter(QVBoxLayout &outer)
{
    m_problem->setMeaning(Meaning::Critical);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(space::DialogPadding, 4, space::DialogPadding, 12);
    m_problem->hide();
    outer.addWidget(m_problem);
    outer.addWidget(new HairLine);
    m_verbs->setContentsMargins(space::DialogPadding, 12, space::DialogPadding, 12);
    m_verbs->setSpacing(8);
    m_verbs->addStretch(1);
    m_verbs->addWidget(m_cancel);
    m_verbs->addWidget(m_accept);
    outer.addLayout(m_verbs);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    m_accept->setShortcutCap(QStringLiteral("Ctrl Enter"));
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    onLanguage(m_cancel, [this] { m_cancel->setText(tr("Cancel")); });
}

void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        m_accept->click();
    else
        QDialog::keyPressEvent(event);
}

void DialogFrame::setTitle(const QString &text)
{
    m_title->setText(text);
    setWindowTitle(text);
}

void DialogFrame::setAcceptText(const QString &text) { m_accept->setText(text); }

void DialogFrame::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace vhm24::ui

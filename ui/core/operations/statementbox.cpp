// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/statementbox.h"

#include "ui/core/i18n/language.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>

namespace vhm24::ui {

StatementBox::StatementBox(const QString &statement, QWidget *parent) :
    QWidget(parent),
    m_statement(statement),
    m_copy(new Button(Button::Kind::Secondary, QStringLiteral("copy")))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *const text = new TextLabel(TextStyle::Small, Token::Text);
    QFont face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    face.setPointSizeF(ui::font(TextStyle::Small).pointSizeF());
    text->setFont(face);
    text->setObjectName(QStringLiteral("statement"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long name has no place to break: it must not make the panel wider.
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text->setText(statement);
    column->addWidget(text);
    m_copy->setSmall(true);
    m_copy->setObjectName(QStringLiteral("copyStatement"));
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &Button::clicked, this, &StatementBox::copy);
    onLanguage(this, [this] { retranslate(); });
}

void StatementBox::copy() { QGuiApplication::clipboard()->setText(m_statement); }

void StatementBox::retranslate() { m_copy->setText(tr("Copy")); }

} // namespace vhm24::ui

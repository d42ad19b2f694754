// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/dialog/formdialog.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/tokens.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace vhm24::ui {

namespace {
constexpr int FormDialogWidth = 500;
} // namespace

FormDialog::FormDialog(QWidget *parent) :
    QDialog(parent),
    m_grid(new QGridLayout),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text, this)),
    m_introduction(new TextLabel(TextStyle::Body, Token::Text2, this)),
    m_problem(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_cancel(new Button(this)),
    m_accept(new Button(Button::Kind::Primary, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_title->setMinimumHeight(space::DialogHeader);
    m_title->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 0);
    m_introduction->setWordWrap(true);
    m_introduction->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 4);
    m_introduction->hide();
    m_grid->setContentsMargins(space::DialogPadding, 8, space::DialogPadding, 16);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    outer->addWidget(m_title);
    outer->addWidget(new HairLine);
    outer->addSpacing(8);
    outer->addWidget(m_introduction);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    buildFooter();
    setMinimumWidth(FormDialogWidth);
}

void FormDialog::buildFooter()
{
    auto *const outer = static_cast<QVBoxLayout *>(layout());
    m_problem->setMeaning(Meaning::Critical);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 12);
    m_problem->hide();
    outer->addWidget(m_problem);
    outer->addWidget(new HairLine);
    auto *const verbs = new QHBoxLayout;
    verbs->setContentsMargins(space::DialogPadding, 12, space::DialogPadding, 12);
    verbs->setSpacing(8);
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_accept);
    outer->addLayout(verbs);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    m_accept->setShortcutCap(QStringLiteral("Ctrl Enter"));
    connect(m_accept, &Button::clicked, this, &FormDialog::submit);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    onLanguage(m_cancel, [this] { m_cancel->setText(tr("Cancel")); });
}

FormField *FormDialog::addField(const QString &name, QWidget *editor, Place place)
{
    auto *const field = new FormField(editor, this);
    editor->setObjectName(name);
    m_fields.insert(name, field);
    const int row = place == Place::Right ? m_grid->rowCount() - 1 : m_grid->rowCount();
    if (place == Place::Whole)
        m_grid->addWidget(field, row, 0, 1, 2);
    else
        m_grid->addWidget(field, row, place == Place::Right ? 1 : 0, Qt::AlignTop);
    if (m_fields.size() == 1)
        editor->setFocus();
    return field;
}

void FormDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormDialog::setTitle(const QString &text)
{
    m_title->setText(text);
    setWindowTitle(text);
}

void FormDialog::setAcceptText(const QString &text) { m_accept->setText(text); }

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_accept->setEnabled(!busy);
}

void FormDialog::showError(const QString &name, const QString &sentence)
{
    setBusy(false);
    FormField *const field = m_fields.value(name);
    if (field) {
        field->setError(sentence);
    } else {
        m_problem->setText(sentence);
        m_problem->show();
    }
    if (m_errors++ == 0 && field)
        field->editor()->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

/// Not a QShortcut: a field of several lines takes the key before those.
void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else
        QDialog::keyPressEvent(event);
}

void FormDialog::submit()
{
    if (m_busy)
        return;
    for (FormField *const field : std::as_const(m_fields))
        field->clearError();
    m_problem->hide();
    m_errors = 0;
    if (m_submit)
        m_submit();
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/dialog/formdialog.h"

#include "ui/core/look/tokens.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/textlabel.h"

#include <QGridLayout>

namespace vhm24::ui {

namespace {
constexpr int FormDialogWidth = 500;
} // namespace

FormDialog::FormDialog(QWidget *parent) :
    DialogFrame(parent),
    m_grid(new QGridLayout),
    m_introduction(new TextLabel(TextStyle::Body, Token::Text2, this))
{
    m_introduction->setWordWrap(true);
    m_introduction->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 4);
    m_introduction->hide();
    m_grid->setContentsMargins(space::DialogPadding, 8, space::DialogPadding, 16);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    body().addWidget(new HairLine);
    body().addSpacing(8);
    body().addWidget(m_introduction);
    body().addLayout(m_grid);
    body().addStretch(1);
    connect(acceptButton(), &Button::clicked, this, &FormDialog::submit);
    setMinimumWidth(FormDialogWidth);
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

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    acceptButton()->setEnabled(!busy);
}

void FormDialog::showError(const QString &name, const QString &sentence)
{
    setBusy(false);
    FormField *const field = m_fields.value(name);
    if (field)
        field->setError(sentence);
    else
        showProblem(sentence);
    if (m_errors++ == 0 && field)
        field->editor()->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

/// Not a QShortcut: a field of several lines takes the key before those.
void FormDialog::submit()
{
    if (m_busy)
        return;
    for (FormField *const field : std::as_const(m_fields))
        field->clearError();
    showProblem({});
    m_errors = 0;
    if (m_submit)
        m_submit();
}

} // namespace vhm24::ui

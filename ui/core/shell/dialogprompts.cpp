// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/dialogprompts.h"

#include "ui/core/look/tokens.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr int PromptWidth = 420;

/// Title, sentence, an optional editor, and the buttons at the right.
struct Prompt {
    QDialog *dialog;
    QVBoxLayout *body;
    Button *accept;
    Button *cancel;
};

Prompt makePrompt(QWidget *parent, const QString &title, const QString &sentence, const QString &action, bool dangerous)
{
    auto *const dialog = new QDialog(parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    dialog->setFixedWidth(PromptWidth);
    auto *const body = new QVBoxLayout(dialog);
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(12);
    auto *const head = new TextLabel(TextStyle::PanelTitle, Token::Text, dialog);
    head->setText(title);
    head->setWordWrap(true);
    auto *const words = new TextLabel(TextStyle::Body, Token::Text2, dialog);
    words->setText(sentence);
    words->setWordWrap(true);
    words->setVisible(!sentence.isEmpty());
    body->addWidget(head);
    body->addWidget(words);
    auto *const buttons = new QHBoxLayout;
    auto *const cancel = new Button(dialog);
    cancel->setText(QCoreApplication::translate("Prompts", "Cancel"));
    auto *const accept = new Button(dangerous ? Button::Kind::Danger : Button::Kind::Primary, dialog);
    accept->setText(action);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    body->addLayout(buttons);
    (dangerous ? cancel : accept)->setDefault(true);
    (dangerous ? cancel : accept)->setFocus();
    QObject::connect(cancel, &Button::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &Button::clicked, dialog, &QDialog::accept);
    return {.dialog = dialog, .body = body, .accept = accept, .cancel = cancel};
}

} // namespace

void DialogPrompts::confirm(QWidget *parent, const Question &question, std::function<void()> confirmed)
{
    const Prompt prompt = makePrompt(parent, question.title, question.text, question.action, question.dangerous);
    QObject::connect(prompt.dialog, &QDialog::accepted, prompt.dialog, std::move(confirmed));
    prompt.dialog->open();
}

void DialogPrompts::askText(QWidget *parent, const Question &question, std::function<void(const QString &)> accepted)
{
    const Prompt prompt = makePrompt(parent, question.title, question.text, question.action, question.dangerous);
    auto *const field = new QLineEdit(prompt.dialog);
    field->setAccessibleName(question.title);
    prompt.body->insertWidget(2, field);
    field->setFocus();
    prompt.accept->setDefault(true);
    prompt.accept->setEnabled(false);
    QObject::connect(field, &QLineEdit::textChanged, prompt.accept,
                     [accept = prompt.accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(prompt.dialog, &QDialog::accepted, prompt.dialog,
                     [field, accepted = std::move(accepted)] { accepted(field->text().trimmed()); });
    prompt.dialog->open();
}

void DialogPrompts::chooseFile(QWidget *parent, const FileQuestion &question,
                               std::function<void(const QString &)> chosen)
{
    auto *const dialog = new QFileDialog(parent ? parent->window() : nullptr, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAcceptMode(question.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(question.pattern);
    const QFileInfo suggested(question.path);
    dialog->setDirectory(suggested.absolutePath());
    dialog->selectFile(suggested.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    const Prompt prompt = makePrompt(parent, title, text, QCoreApplication::translate("Prompts", "Close"), false);
    prompt.cancel->hide();
    prompt.dialog->open();
}

} // namespace vhm24::ui

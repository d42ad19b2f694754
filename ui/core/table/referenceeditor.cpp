// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/referenceeditor.h"

#include "models/core/database/deliver.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace vhm24::ui {

namespace {
constexpr int ReferenceEditorRestMs = 120;
} // namespace

ReferenceEditor::ReferenceEditor(const core::Reference &reference, const Context &context, QWidget *parent) :
    QLineEdit(parent),
    m_reference(reference),
    m_context(context),
    m_choices(new QStandardItemModel(this)),
    m_completer(new QCompleter(m_choices, this))
{
    // The server has filtered already, by any part of the name.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(ReferenceEditorRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ReferenceEditor::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_id.clear();
        m_resolving = false;
        m_rest.start();
    });
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.data(Qt::UserRole + 1).toString(), index.data().toString()); });
    connect(&context.labels, &core::LabelDirectory::labelsChanged, this, [this] {
        if (!m_id.isEmpty() && !hasFocus())
            setId(m_id);
    });
}

void ReferenceEditor::setId(const QString &id)
{
    m_id = id;
    setText(id.isEmpty() ? QString() : m_context.labels.label(m_reference, id).text);
}

void ReferenceEditor::resolve()
{
    m_resolving = true;
    m_rest.stop();
    search();
}

bool ReferenceEditor::resolveFrom(const std::vector<core::LabelDirectory::Choice> &choices)
{
    // By its whole name, or by the code that the name begins with.
    const QString typed = text().trimmed();
    const auto named = [&typed](const core::LabelDirectory::Choice &one) {
        return one.text.compare(typed, Qt::CaseInsensitive) == 0 ||
               one.text.startsWith(typed + QStringLiteral(" · "), Qt::CaseInsensitive);
    };
    const auto exact = std::find_if(choices.begin(), choices.end(), named);
    const bool only = std::count_if(choices.begin(), choices.end(), named) == 1;
    if (!only && choices.size() != 1)
        return false;
    const core::LabelDirectory::Choice &taken = only ? *exact : choices.front();
    choose(taken.id, taken.text);
    return true;
}

void ReferenceEditor::search()
{
    const int number = ++m_searches;
    core::deliver(m_context.labels.search(m_reference, text().trimmed()), this,
                  [this, number](const core::Result<std::vector<core::LabelDirectory::Choice>> &choices) {
                      if (number != m_searches)
                          return;
                      if (choices)
                          offer(choices.value());
                      else if (std::exchange(m_resolving, false))
                          Q_EMIT resolved();
                  });
}

void ReferenceEditor::offer(const std::vector<core::LabelDirectory::Choice> &choices)
{
    m_choices->clear();
    for (const auto &choice : choices) {
        auto *const item = new QStandardItem(choice.text);
        item->setData(choice.id, Qt::UserRole + 1);
        m_choices->appendRow(item);
    }
    if (std::exchange(m_resolving, false)) {
        if (!resolveFrom(choices) && !choices.empty() && hasFocus())
            m_completer->complete();
        else
            Q_EMIT resolved();
        return;
    }
    // A scanner or a fast typist gives the whole name: then nothing is left to choose.
    if (choices.size() == 1 && choices.front().text.compare(text().trimmed(), Qt::CaseInsensitive) == 0)
        choose(choices.front().id, choices.front().text);
    else if (hasFocus())
        m_completer->complete();
}

void ReferenceEditor::choose(const QString &id, const QString &text)
{
    m_id = id;
    setText(text);
    m_completer->popup()->hide();
    Q_EMIT chosen(id);
}

} // namespace vhm24::ui

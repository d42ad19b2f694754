// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/referenceeditor.h"

#include "models/core/database/deliver.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace vhm24::ui {

namespace {
constexpr int RestMs = 120;
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
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &ReferenceEditor::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_id.clear();
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

void ReferenceEditor::search()
{
    const int number = ++m_searches;
    core::deliver(m_context.labels.search(m_reference, text().trimmed()), this,
                  [this, number](const core::Result<std::vector<core::LabelDirectory::Choice>> &choices) {
                      if (number == m_searches && choices)
                          offer(choices.value());
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

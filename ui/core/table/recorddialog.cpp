// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/recorddialog.h"

#include "models/core/id.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/celleditors.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>

namespace vhm24::ui {

RecordDialog::RecordDialog(const Context &context, core::WindowModel &model, QWidget *parent) :
    QDialog(parent),
    m_context(context),
    m_table(model.table()),
    m_saver(context, model),
    m_auditId(core::newId()),
    m_id(core::newId()),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text, this)),
    m_problem(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_cancel(new Button(this)),
    m_create(new Button(Button::Kind::Primary, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_create->setShortcutCap(QStringLiteral("Ctrl Enter"));
    m_create->setDefault(true);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_create, &Button::clicked, this, &RecordDialog::submit);
    auto *const accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(accept, &QShortcut::activated, this, &RecordDialog::submit);
    connect(&m_saver, &RecordSaver::created, this, [this](const QString &id) {
        Q_EMIT created(id);
        this->accept();
    });
    connect(&m_saver, &RecordSaver::failed, this, &RecordDialog::showFailure);
    onLanguage(this, [this] { retranslate(); });
    resize(640, std::min(680, sizeHint().height() + 40));
}

void RecordDialog::build()
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_title->setFixedHeight(space::DialogHeader);
    m_title->setContentsMargins(20, 0, 20, 0);
    outer->addWidget(m_title);
    auto *const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *const form = new QWidget(area);
    auto *const grid = new QGridLayout(form);
    grid->setContentsMargins(20, 8, 20, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    int cell = 0;
    for (int column = 0; column < static_cast<int>(m_table.columns.size()); ++column) {
        const core::Column &definition = m_table.columns[static_cast<std::size_t>(column)];
        if (!definition.editable)
            continue;
        QWidget *const editor = makeCellEditor(definition, m_context, nullptr);
        if (definition.kind == core::ColumnKind::Boolean)
            setCellEditorValue(editor, true);
        auto *const field = new FormField(editor, form);
        m_fields.insert(column, field);
        grid->addWidget(field, cell / 2, cell % 2, Qt::AlignTop);
        ++cell;
    }
    grid->setRowStretch(cell, 1);
    area->setWidget(form);
    outer->addWidget(area, 1);
    m_problem->setMeaning(Meaning::Critical);
    m_problem->setWordWrap(true);
    auto *const footer = new QHBoxLayout;
    footer->setContentsMargins(20, 12, 20, 12);
    footer->setSpacing(8);
    footer->addWidget(m_problem, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_create);
    outer->addLayout(footer);
}

void RecordDialog::retranslate()
{
    const QString table = QCoreApplication::translate("Table", m_table.title);
    m_title->setText(tr("%1: new record").arg(table));
    setWindowTitle(m_title->text());
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("Add"));
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const core::Column &column = m_table.columns[static_cast<std::size_t>(it.key())];
        const QString title = QCoreApplication::translate("Column", column.title);
        it.value()->setLabel(column.notNull ? title + QStringLiteral(" *") : title);
    }
}

void RecordDialog::submit()
{
    QMap<int, QVariant> values;
    QWidget *firstWrong = nullptr;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const auto value = cellEditorValue(it.value()->editor());
        if (value) {
            it.value()->clearError();
            if (value.value().isValid())
                values.insert(it.key(), value.value());
            continue;
        }
        it.value()->setError(value.error().detail);
        if (!firstWrong)
            firstWrong = it.value()->editor();
    }
    if (firstWrong) {
        firstWrong->setFocus();
        return;
    }
    m_problem->clear();
    m_create->setEnabled(false);
    m_saver.create(m_auditId, m_id, values, this);
}

void RecordDialog::showFailure(const core::Error &error)
{
    m_create->setEnabled(true);
    // A unique index is named after its table and columns: the sentence belongs to that field.
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QLatin1String name(m_table.columns[static_cast<std::size_t>(it.key())].name);
        if (error.subject == name || error.subject.split(QLatin1Char('_')).contains(name)) {
            it.value()->setError(sentence(error));
            it.value()->editor()->setFocus();
            return;
        }
    }
    m_problem->setText(sentence(error));
}

void openRecordDialog(TablePage &page)
{
    auto *const dialog = new RecordDialog(page.context(), page.model(), &page);
    QObject::connect(dialog, &RecordDialog::created, &page, [&page](const QString &id) { page.open({.rowId = id}); });
    dialog->open();
}

} // namespace vhm24::ui

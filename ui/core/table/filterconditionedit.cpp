// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterconditionedit.h"

#include "models/core/table/timewords.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/celleditors.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/referenceeditor.h"
#include "ui/core/widgets/button.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace vhm24::ui {

using core::ColumnFilter;
using Op = core::FilterOperator;

FilterConditionEdit::FilterConditionEdit(const Context &context, const core::TableDescriptor &table, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_table(table),
    m_column(new QComboBox(this)),
    m_operator(new QComboBox(this)),
    m_values(new QHBoxLayout),
    m_remove(new Button(Button::Kind::Quiet, QStringLiteral("minus"), this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_values->setSpacing(8);
    m_column->setMinimumWidth(150);
    m_operator->setMinimumWidth(130);
    m_column->setObjectName(QStringLiteral("filter.column"));
    m_operator->setObjectName(QStringLiteral("filter.operator"));
    m_remove->setObjectName(QStringLiteral("filter.remove"));
    layout->addWidget(m_column);
    layout->addWidget(m_operator);
    layout->addLayout(m_values, 1);
    layout->addWidget(m_remove);
    fillColumns();
    fillOperators();
    makeEditors();
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        fillOperators();
        makeEditors();
        Q_EMIT changed();
    });
    connect(m_operator, &QComboBox::currentIndexChanged, this, [this] {
        makeEditors();
        Q_EMIT changed();
    });
    connect(m_remove, &Button::clicked, this, &FilterConditionEdit::removeRequested);
    onLanguage(this, [this] { retranslate(); });
}

void FilterConditionEdit::retranslate()
{
    m_column->setAccessibleName(tr("Column"));
    m_operator->setAccessibleName(tr("Comparison"));
    m_remove->setToolTip(tr("Remove this condition (Ctrl+−)"));
    m_remove->setAccessibleName(m_remove->toolTip());
    for (QWidget *const editor : m_editors)
        editor->setAccessibleName(tr("Value"));
}

void FilterConditionEdit::fillColumns()
{
    // What the list shows comes first.
    for (const bool hidden : {false, true}) {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const core::Column &one = m_table.columns[i];
            if (!one.secret && one.hidden == hidden)
                m_column->addItem(QCoreApplication::translate("Column", one.title), static_cast<int>(i));
        }
    }
}

void FilterConditionEdit::fillOperators()
{
    const QSignalBlocker quiet(m_operator);
    m_operator->clear();
    for (const Op one : core::operatorsOf(definition()))
        m_operator->addItem(operatorWords(definition(), one), static_cast<int>(one));
}

int FilterConditionEdit::column() const { return m_column->currentData().toInt(); }
const core::Column &FilterConditionEdit::definition() const
{
    return m_table.columns[static_cast<std::size_t>(column())];
}
Op FilterConditionEdit::op() const { return static_cast<Op>(m_operator->currentData().toInt()); }

/// The value is chosen, not typed.
bool FilterConditionEdit::picksOne() const
{
    const bool list =
        definition().reference || definition().enumeration || definition().kind == core::ColumnKind::Boolean;
    return list && (op() == Op::Equal || op() == Op::NotEqual);
}

QWidget *FilterConditionEdit::makeEditor()
{
    if (picksOne())
        return makeCellEditor(definition(), m_context, this);
    auto *const line = new QLineEdit(this);
    const core::ColumnKind kind = definition().kind;
    if (kind == core::ColumnKind::Moment || kind == core::ColumnKind::Date) {
        QStringList times;
        for (const QString &words : core::usualTimeWords())
            times += core::timeWordsText(words);
        auto *const completer = new QCompleter(times, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
        line->setPlaceholderText(tr("19.11.2026, today, last 7 days"));
    } else if (op() == Op::In || op() == Op::NotIn) {
        line->setPlaceholderText(tr("one; another"));
    }
    return line;
}

void FilterConditionEdit::watch(QWidget *editor)
{
    if (auto *const list = qobject_cast<QComboBox *>(editor)) {
        connect(list, &QComboBox::currentIndexChanged, this, &FilterConditionEdit::changed);
    } else if (auto *const line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, this, &FilterConditionEdit::changed);
    }
    if (auto *const reference = qobject_cast<ReferenceEditor *>(editor))
        connect(reference, &ReferenceEditor::chosen, this, &FilterConditionEdit::changed);
}

void FilterConditionEdit::makeEditors()
{
    for (QWidget *const editor : m_editors) {
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
    while (QLayoutItem *const item = m_values->takeAt(0))
        delete item;
    const bool valueless = op() == Op::IsNull || op() == Op::IsNotNull;
    const int count = valueless ? 0 : op() == Op::Between ? 2 : 1;
    QWidget *before = m_operator;
    for (int i = 0; i < count; ++i) {
        QWidget *const editor = makeEditor();
        editor->setObjectName(QStringLiteral("filter.value"));
        editor->setAccessibleName(tr("Value"));
        m_values->addWidget(editor, 1);
        setTabOrder(before, editor);
        before = editor;
        m_editors.push_back(editor);
        watch(editor);
        editor->show();
    }
    setTabOrder(before, m_remove);
    if (count == 0)
        m_values->addStretch(1);
}

void FilterConditionEdit::setCondition(const ColumnFilter &filter)
{
    m_column->setCurrentIndex(m_column->findData(filter.column));
    // A stretch of time is stored as its two ends, a word of a list as a list of one.
    Op shown = filter.op;
    const bool one = filterValueTexts(m_table, filter, m_context).size() == 1;
    if (one && (shown == Op::Between || shown == Op::In))
        shown = Op::Equal;
    if (one && shown == Op::NotIn)
        shown = Op::NotEqual;
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(static_cast<int>(shown))));
    setValues(filter);
}

void FilterConditionEdit::setValues(const ColumnFilter &filter)
{
    if (m_editors.empty())
        return;
    const QStringList texts = filterValueTexts(m_table, filter, m_context);
    if (picksOne() && !filter.byName) {
        const QString value = filter.values.value(0);
        const bool boolean = definition().kind == core::ColumnKind::Boolean;
        setCellEditorValue(m_editors[0], boolean ? QVariant(value == QLatin1String("true")) : QVariant(value));
        return;
    }
    if (op() == Op::Between) {
        for (std::size_t i = 0; i < m_editors.size(); ++i)
            static_cast<QLineEdit *>(m_editors[i])->setText(texts.value(static_cast<qsizetype>(i)));
    } else if (auto *const line = qobject_cast<QLineEdit *>(m_editors[0])) {
        line->setText(texts.join(QLatin1String("; ")));
    }
}

core::Result<ColumnFilter> FilterConditionEdit::condition() const
{
    QStringList values;
    if (picksOne()) {
        QWidget *const editor = m_editors[0];
        if (auto *const list = qobject_cast<QComboBox *>(editor)) {
            if (list->currentData().isValid())
                return ColumnFilter{.column = column(),
                                    .op = op() == Op::Equal ? Op::In : Op::NotEqual,
                                    .values = {list->currentData().toString()}};
        } else if (auto *const reference = qobject_cast<ReferenceEditor *>(editor)) {
            if (!reference->id().isEmpty())
                return ColumnFilter{.column = column(), .op = op(), .values = {reference->id()}};
            values += reference->text().trimmed(); // a name, as typed
        }
    } else {
        for (QWidget *const editor : m_editors)
            values += static_cast<QLineEdit *>(editor)->text().trimmed();
    }
    if (op() == Op::In || op() == Op::NotIn)
        values = core::listedValues(values.value(0));
    const auto made = core::makeFilter(m_table, column(), op(), values, filterContext(m_context));
    const QString sentence = made ? QString() : inputSentence(made.error());
    for (QWidget *const editor : m_editors) {
        // An empty field is not called wrong before one wants to apply it.
        const auto *const line = qobject_cast<QLineEdit *>(editor);
        const bool begun = !line || !line->text().isEmpty() || property("asked").toBool();
        editor->setProperty("error", !sentence.isEmpty() && begun);
        editor->setToolTip(sentence);
        editor->setAccessibleDescription(sentence);
        editor->update();
    }
    return made ? made : core::Result<ColumnFilter>(core::invalid(sentence));
}

QWidget *FilterConditionEdit::chainAfter(QWidget *before)
{
    std::vector<QWidget *> order{m_column, m_operator};
    order.insert(order.end(), m_editors.begin(), m_editors.end());
    order.push_back(m_remove);
    for (QWidget *const next : order)
        setTabOrder(std::exchange(before, next), next);
    return before;
}

void FilterConditionEdit::focusFirst() { m_column->setFocus(Qt::TabFocusReason); }

} // namespace vhm24::ui

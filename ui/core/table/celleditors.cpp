// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/celleditors.h"

#include "models/core/table/cellinput.h"
#include "models/core/table/enumeration.h"
#include "ui/core/format/messages.h"
#include "ui/core/table/momenteditor.h"
#include "ui/core/table/numbereditor.h"
#include "ui/core/table/popupeditor.h"
#include "ui/core/table/referenceeditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <QToolTip>

namespace vhm24::ui {

namespace {

/// Column and context of an editor, so that it can be read without the model.
struct EditorColumn : QObject {
    EditorColumn(const core::Column &of, const Context &with, QObject *parent) :
        QObject(parent),
        column(of),
        context(with)
    {
        setObjectName(QStringLiteral("editorColumn"));
    }
    const core::Column &column;
    const Context &context;
};

const EditorColumn &columnOf(const QWidget *editor)
{
    return *static_cast<EditorColumn *>(
        editor->findChild<QObject *>(QStringLiteral("editorColumn"), Qt::FindDirectChildrenOnly));
}

QComboBox *makeList(const core::Column &column, QWidget *parent)
{
    auto *const list = new QComboBox(parent);
    const char *const enumeration = column.kind == core::ColumnKind::Boolean ? "Boolean" : column.enumeration;
    if (!column.notNull)
        list->addItem(QString());
    for (const QString &word : core::enumerationWords(enumeration))
        list->addItem(core::enumerationText(enumeration, word), word);
    return list;
}

QString plainText(const core::Column &column, const QVariant &value, const Formats &formats)
{
    if (!value.isValid())
        return {};
    switch (column.kind) {
    case core::ColumnKind::Moment:
        return value.toDateTime().toTimeZone(formats.zone()).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
    case core::ColumnKind::Date: return formats.date(value.toDate());
    case core::ColumnKind::Real:
    case core::ColumnKind::Quantity:
    case core::ColumnKind::Money:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
            .replace(QLatin1Char('.'), QLatin1Char(','));
    default: return value.toString();
    }
}

QWidget *makeEditor(const core::Column &column, const Context &context, QWidget *parent)
{
    if (column.reference)
        return new ReferenceEditor(*column.reference, context, parent);
    switch (column.kind) {
    case core::ColumnKind::Boolean:
    case core::ColumnKind::Enumeration: return makeList(column, parent);
    case core::ColumnKind::Text:
        if (column.enumeration)
            return makeList(column, parent);
        return new PopupEditor(column, parent);
    case core::ColumnKind::Json:
    case core::ColumnKind::TextList:
    case core::ColumnKind::EnumerationList: return new PopupEditor(column, parent);
    case core::ColumnKind::Moment:
    case core::ColumnKind::Date:
        return new MomentEditor(column.kind == core::ColumnKind::Moment, context.formats.locale(), parent);
    case core::ColumnKind::Integer:
    case core::ColumnKind::Real:
    case core::ColumnKind::Quantity: return new NumberEditor(parent);
    case core::ColumnKind::Money: {
        auto *const money = new NumberEditor(parent);
        money->setUnit(context.formats.currency());
        return money;
    }
    case core::ColumnKind::Id: break;
    }
    return new QLineEdit(parent);
}

} // namespace

QWidget *makeCellEditor(const core::Column &column, const Context &context, QWidget *parent)
{
    QWidget *const editor = makeEditor(column, context, parent);
    new EditorColumn(column, context, editor);
    return editor;
}

void setCellEditorValue(QWidget *editor, const QVariant &value)
{
    const EditorColumn &of = columnOf(editor);
    if (auto *const reference = qobject_cast<ReferenceEditor *>(editor)) {
        reference->setId(value.toString());
        reference->selectAll();
    } else if (auto *const list = qobject_cast<QComboBox *>(editor)) {
        const bool boolean = of.column.kind == core::ColumnKind::Boolean && value.isValid();
        const QString word =
            boolean ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false")) : value.toString();
        if (!word.isEmpty() && list->findData(word) < 0)
            list->addItem(word, word); // an older word that the list does not know stays choosable
        list->setCurrentIndex(list->findData(word.isEmpty() ? QVariant() : QVariant(word)));
    } else if (auto *const popup = qobject_cast<PopupEditor *>(editor)) {
        popup->setValue(value);
    } else if (auto *const line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(plainText(of.column, value, of.context.formats));
        line->selectAll();
    }
}

core::Result<QVariant> cellEditorValue(QWidget *editor)
{
    if (const auto *const popup = qobject_cast<PopupEditor *>(editor))
        return popup->value();
    const EditorColumn &of = columnOf(editor);
    QString typed;
    if (auto *const reference = qobject_cast<ReferenceEditor *>(editor)) {
        if (reference->isUnresolved())
            return core::invalid(inputSentence(core::invalid(QStringLiteral("enumeration"))));
        typed = reference->id();
    } else if (auto *const list = qobject_cast<QComboBox *>(editor)) {
        typed = list->currentData().toString();
    } else {
        typed = static_cast<QLineEdit *>(editor)->text();
    }
    auto value = core::parseCell(of.column, typed, of.context.formats.zone().id());
    return value ? value : core::Result<QVariant>(core::invalid(inputSentence(value.error())));
}

void showEditorError(QWidget *editor, const QString &sentence)
{
    editor->setProperty("error", !sentence.isEmpty());
    editor->setAccessibleDescription(sentence);
    editor->update();
    if (!sentence.isEmpty())
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), sentence, editor);
}

} // namespace vhm24::ui

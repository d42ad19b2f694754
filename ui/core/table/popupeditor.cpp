// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/popupeditor.h"

#include "models/core/table/cellinput.h"
#include "models/core/table/enumeration.h"
#include "models/core/table/jsoninput.h"
#include "models/core/text/jsontext.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/table/jsonsentence.h"
#include "ui/core/table/valuedialog.h"

#include <QAction>
#include <QKeyEvent>

namespace vhm24::ui {

using core::ColumnKind;

PopupEditor::PopupEditor(const core::Column &column, QWidget *parent) : QLineEdit(parent), m_column(column)
{
    m_open = addAction(icon(column.kind == ColumnKind::Json ? QStringLiteral("json") : QStringLiteral("more")),
                       QLineEdit::TrailingPosition);
    m_open->setVisible(column.kind != ColumnKind::Text);
    connect(m_open, &QAction::triggered, this, &PopupEditor::openDialog);
    onLanguage(this, [this] {
        m_open->setText(tr("Edit in a window of its own"));
        m_open->setToolTip(tr("Edit in a window of its own (Shift+F2)"));
    });
}

bool PopupEditor::isList() const
{
    return m_column.kind == ColumnKind::TextList || m_column.kind == ColumnKind::EnumerationList;
}

void PopupEditor::setValue(const QVariant &value)
{
    m_value = value;
    showValue();
    selectAll();
}

void PopupEditor::showValue()
{
    QString text = m_value.toString();
    if (isList()) {
        QStringList words;
        for (const QString &one : m_value.toStringList())
            words += m_column.enumeration ? core::enumerationText(m_column.enumeration, one) : one;
        text = words.join(QLatin1String(", "));
    } else if (m_column.kind == ColumnKind::Json) {
        text = core::typedForm(text);
    }
    const bool tooMuch = isList() || text.size() > LongestLine || text.contains(QLatin1Char('\n'));
    setReadOnly(tooMuch);
    m_open->setVisible(tooMuch || m_column.kind != ColumnKind::Text); // a name needs no window
    setText(tooMuch ? text.simplified() : text);
}

core::Result<QVariant> PopupEditor::value() const
{
    const bool shownOnly = isReadOnly();
    if (isList()) {
        if (m_column.notNull && m_value.toStringList().isEmpty())
            return core::invalid(inputSentence(core::invalid(QStringLiteral("required"))));
        return m_value;
    }
    const QString typed = shownOnly ? m_value.toString() : text();
    if (m_column.kind == ColumnKind::Json)
        return jsonValue(typed);
    auto value = core::parseCell(m_column, typed, "UTC");
    return value ? value : core::Result<QVariant>(core::invalid(inputSentence(value.error())));
}

/// As the value is shown or typed in the line, where a text has no quotes; `typed` is checked JSON afterwards.
core::Result<QVariant> PopupEditor::jsonValue(const QString &typed) const
{
    const QString before = m_value.toString();
    if (m_value.isValid() && (typed == before || typed == core::typedForm(before)))
        return m_value; // to the letter as it was
    const auto json = core::jsonInput(typed, before);
    if (!json)
        return core::invalid(json.error().detail == QLatin1String("number") ? jsonNumberSentence()
                                                                            : inputSentence(json.error()));
    if (const auto wrong = json->isEmpty() ? std::nullopt : core::jsonProblem(*json))
        return core::invalid(jsonSentence(*wrong));
    auto value = core::parseCell(m_column, *json, "UTC");
    return value ? value : core::Result<QVariant>(core::invalid(inputSentence(value.error())));
}

/// What the dialog begins with: exact JSON, unless what stands in the line is none.
QString PopupEditor::dialogText() const
{
    if (isReadOnly())
        return m_value.toString();
    const auto json = m_column.kind == ColumnKind::Json ? jsonValue(text()) : core::Result<QVariant>(text());
    return json ? json->toString() : text();
}

void PopupEditor::openDialog()
{
    if (property("popupOpen").toBool())
        return;
    auto *const dialog = new ValueDialog(m_column, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isList())
        dialog->setList(m_value.toStringList());
    else
        dialog->setText(dialogText());
    setProperty("popupOpen", true); // the cell stays open while the focus is in there
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_value = isList() ? QVariant(dialog->list()) : QVariant(dialog->text());
        showValue();
    });
    connect(dialog, &QDialog::finished, this, [this](int result) {
        setFocus(Qt::PopupFocusReason);
        setProperty("popupOpen", false);
        result == QDialog::Accepted ? Q_EMIT finished() : Q_EMIT dismissed();
    });
    dialog->open();
}

void PopupEditor::keyPressEvent(QKeyEvent *event)
{
    const bool shiftF2 = event->key() == Qt::Key_F2 && event->modifiers() & Qt::ShiftModifier;
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier;
    if (shiftF2 || altDown) {
        openDialog();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace vhm24::ui

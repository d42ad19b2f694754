// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/valuedialog.h"

#include "models/core/table/cellinput.h"
#include "models/core/table/enumeration.h"
#include "models/core/text/jsontext.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/tokens.h"
#include "ui/core/table/jsonsentence.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {
constexpr QSize ValueDialogSize(560, 420);
constexpr QSize WordsSize(360, 320);
} // namespace

ValueDialog::ValueDialog(const core::Column &column, QWidget *parent) :
    QDialog(parent),
    m_column(column),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text, this)),
    m_hint(new TextLabel(TextStyle::Small, Token::Text2, this)),
    m_text(new QPlainTextEdit(this)),
    m_words(new QListWidget(this)),
    m_problem(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_format(new Button(this)),
    m_cancel(new Button(this)),
    m_accept(new Button(Button::Kind::Primary, this))
{
    setWindowModality(Qt::WindowModal);
    resize(isWords() ? WordsSize : ValueDialogSize);
    build();
    onLanguage(this, [this] { retranslate(); });
    (isWords() ? static_cast<QWidget *>(m_words) : m_text)->setFocus();
}

void ValueDialog::build()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_problem->setWordWrap(true);
    m_problem->setMeaning(Meaning::Critical);
    m_problem->hide();
    m_text->setVisible(!isWords());
    m_text->setTabChangesFocus(true);
    if (isJson())
        m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_words->setVisible(isWords());
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_problem);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_format);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    m_format->setVisible(isJson());
    m_accept->setShortcutCap(QStringLiteral("Ctrl Enter"));
    for (Button *const button : {m_format, m_cancel, m_accept})
        button->setAutoDefault(false);
    connect(m_format, &Button::clicked, this, &ValueDialog::format);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_accept, &Button::clicked, this, &ValueDialog::accept);
    connect(m_text, &QPlainTextEdit::textChanged, m_problem, &QWidget::hide);
    auto *const done = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(done, &QShortcut::activated, this, &ValueDialog::accept);
}

void ValueDialog::retranslate()
{
    const QString title = QCoreApplication::translate("Column", m_column.title);
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setAccessibleName(title);
    m_words->setAccessibleName(title);
    m_hint->setText(m_column.kind == core::ColumnKind::TextList ? tr("One entry on each line.") : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_format->setText(tr("Indent"));
    m_cancel->setText(tr("Cancel"));
    m_accept->setText(tr("Accept"));
    fillWords();
}

void ValueDialog::fillWords()
{
    if (!isWords())
        return;
    const QStringList chosen = list();
    m_words->clear();
    for (const QString &word : core::enumerationWords(m_column.enumeration)) {
        auto *const item = new QListWidgetItem(core::enumerationText(m_column.enumeration, word), m_words);
        item->setData(Qt::UserRole, word);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(word) ? Qt::Checked : Qt::Unchecked);
    }
    m_words->setCurrentRow(0);
}

void ValueDialog::setText(const QString &text)
{
    m_text->setPlainText(isJson() && !core::jsonProblem(text) ? core::indentedJson(text) : text);
    m_text->selectAll();
}

QString ValueDialog::text() const
{
    const QString text = m_text->toPlainText();
    return isJson() && !core::jsonProblem(text) ? core::compactJson(text) : text;
}

void ValueDialog::setList(const QStringList &list)
{
    m_text->setPlainText(list.join(QLatin1Char('\n')));
    for (int row = 0; row < m_words->count(); ++row) {
        QListWidgetItem *const item = m_words->item(row);
        item->setCheckState(list.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ValueDialog::list() const
{
    QStringList entries;
    if (isWords()) {
        for (int row = 0; row < m_words->count(); ++row) {
            if (m_words->item(row)->checkState() == Qt::Checked)
                entries += m_words->item(row)->data(Qt::UserRole).toString();
        }
        return entries;
    }
    for (const QString &line : m_text->toPlainText().split(QLatin1Char('\n'))) {
        if (const QString entry = line.trimmed(); !entry.isEmpty())
            entries += entry;
    }
    return entries;
}

void ValueDialog::format()
{
    if (!core::jsonProblem(m_text->toPlainText()))
        m_text->setPlainText(core::indentedJson(m_text->toPlainText()));
    else
        accept(); // says what is wrong
}

QString ValueDialog::problem() const
{
    const bool entries = isWords() || m_column.kind == core::ColumnKind::TextList;
    if (entries)
        return m_column.notNull && list().isEmpty() ? inputSentence(core::invalid(QStringLiteral("required")))
                                                    : QString();
    if (isJson() && !m_text->toPlainText().trimmed().isEmpty()) {
        if (const auto wrong = core::jsonProblem(m_text->toPlainText()))
            return jsonSentence(*wrong);
    }
    const auto value = core::parseCell(m_column, m_text->toPlainText(), "UTC");
    return value ? QString() : inputSentence(value.error());
}

void ValueDialog::accept()
{
    const QString sentence = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) {
        QDialog::accept();
        return;
    }
    if (const auto wrong = isJson() ? core::jsonProblem(m_text->toPlainText()) : std::nullopt) {
        QTextCursor cursor(m_text->document()->findBlockByNumber(wrong->line - 1));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, wrong->column - 1);
        m_text->setTextCursor(cursor);
    }
    m_text->setFocus();
}

} // namespace vhm24::ui

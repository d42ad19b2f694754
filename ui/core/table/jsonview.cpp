// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/jsonview.h"

#include "models/core/audit/changes.h"
#include "ui/core/table/fieldrow.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr qsizetype LongestWord = 26;  // what a panel has room for beside its labels
constexpr std::size_t MostLines = 500; // more of them nobody reads here; a copy has all

bool hasLongWord(const QString &text)
{
    const QStringList words = text.split(QRegularExpression(QStringLiteral("\\s")));
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return word.size() > LongestWord; });
}

} // namespace

JsonView::JsonView(const Context &context, const QString &title, const QString &json, bool whole, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_json(json),
    m_lines(JsonWords(context).lines(json)),
    m_column(new QVBoxLayout(this)),
    m_more(new LinkLabel(this)),
    m_whole(whole)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    buildHead(title);
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 0, 0);
    foot->addWidget(m_more);
    foot->addStretch();
    m_column->addLayout(foot);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setVisible(m_lines.size() > FirstLines);
    connect(m_more, &LinkLabel::clicked, this, [this] {
        showLines(!m_whole);
        Q_EMIT wholeChanged(m_whole);
    });
    showLines(m_whole);
}

void JsonView::buildHead(const QString &title)
{
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    auto *const caption = new TextLabel(TextStyle::Small, Token::Text2);
    caption->setText(title);
    head->addWidget(caption, 1);
    auto *const copy = new LinkLabel;
    copy->setObjectName(QStringLiteral("copy"));
    copy->setText(tr("Copy JSON"));
    connect(copy, &LinkLabel::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(core::maskedChanges(m_json.toUtf8()))); });
    head->addWidget(copy);
    m_column->addLayout(head);
}

void JsonView::showLines(bool whole)
{
    m_whole = whole;
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = new QWidget;
    auto *const column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const std::size_t count = std::min(m_lines.size(), whole ? MostLines : std::size_t(FirstLines));
    for (std::size_t i = 0; i < count; ++i)
        column->addWidget(makeLine(m_lines[i]));
    m_column->insertWidget(1, m_shown);
    m_more->setText(whole ? tr("Show fewer") : tr("Show all lines (%1)").arg(m_lines.size()));
}

QWidget *JsonView::makeLine(const JsonLine &line)
{
    auto *const row = new FieldRow(line.name, line.depth + 1);
    row->setObjectName(QStringLiteral("json.") + line.key);
    if (line.name != line.key)
        row->setLabelTip(line.key); // as a programmer knows it
    if (line.value.isEmpty())
        return row; // its lines follow
    const core::TableDescriptor *const table = line.reference ? m_context.catalog.find(*line.reference) : nullptr;
    if (table && m_context.navigator && m_context.navigator->canOpen(table->key()))
        row->setLink(line.value, [this, reference = *line.reference, id = line.id] {
            m_context.navigator->openRecord(reference, id);
        });
    else if (hasLongWord(line.value))
        row->setLongWord(line.value);
    else
        row->setText(line.value);
    return row;
}

} // namespace vhm24::ui

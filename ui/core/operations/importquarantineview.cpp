// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importquarantineview.h"

#include "models/core/text/jsontext.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/importtexts.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/table/jsonsentence.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/emptystate.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace vhm24::ui {

namespace {

constexpr int QuarantineTableWidth = 148;
constexpr int QuarantineIdWidth = 72;
constexpr int QuarantineEditorWidth = 380;

QString indentedRow(const core::QuarantinedRow &row)
{
    return QString::fromUtf8(QJsonDocument(row.row).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

ImportQuarantineView::ImportQuarantineView(const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_desk(new QuarantineDesk(context.layout, this)),
    m_model(new QStandardItemModel(this)),
    m_empty(new EmptyState(this)),
    m_splitter(new QSplitter(Qt::Horizontal, this)),
    m_table(new QTableView),
    m_head(new SectionHead),
    m_text(new QPlainTextEdit),
    m_said(new TextLabel(TextStyle::Small, Token::Text2)),
    m_undo(new Button(Button::Kind::Secondary)),
    m_save(new Button(Button::Kind::Secondary)),
    m_send(new Button(Button::Kind::Primary))
{
    build();
    connectAll();
    onLanguage(this, [this] { retranslate(); });
}

void ImportQuarantineView::build()
{
    StateDelegate::dress(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("quarantine"));
    m_empty->setIconName(QStringLiteral("shield"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(makeEditor());
    m_splitter->setStretchFactor(0, 1);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_empty);
    outer->addWidget(m_splitter);
}

QWidget *ImportQuarantineView::makeEditor()
{
    m_text->setObjectName(QStringLiteral("quarantinedRow"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->document()->setDocumentMargin(space::PagePadding - 4);
    m_undo->setObjectName(QStringLiteral("undoRepair"));
    m_save->setObjectName(QStringLiteral("saveRepair"));
    m_send->setObjectName(QStringLiteral("sendRepair"));
    m_said->setWordWrap(true);
    auto *const box = new QWidget;
    box->setMinimumWidth(QuarantineEditorWidth);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_text, 1);
    auto *const below = new QVBoxLayout;
    below->setContentsMargins(space::PagePadding, 8, space::PagePadding, 10);
    below->setSpacing(8);
    below->addWidget(m_said);
    auto *const verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_send);
    verbs->addWidget(m_save);
    verbs->addWidget(m_undo);
    verbs->addStretch(1);
    below->addLayout(verbs);
    column->addLayout(below);
    return box;
}

void ImportQuarantineView::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportQuarantineView::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportQuarantineView::keepDraft);
    connect(m_send, &Button::clicked, this, [this] { apply(true); });
    connect(m_save, &Button::clicked, this, [this] { apply(false); });
    connect(m_undo, &Button::clicked, this, [this] {
        if (const core::QuarantinedRow *const row = current())
            m_drafts.remove(row->id);
        showCurrent();
        m_text->setFocus();
    });
    connect(m_desk, &QuarantineDesk::repaired, this, [this](const QString &id) { m_drafts.remove(id); });
    connect(m_desk, &QuarantineDesk::changed, this, &ImportQuarantineView::present);
    connect(m_desk, &QuarantineDesk::sent, this, [this](qint64 sent, qint64 kept) {
        const QString went = tr("%n row(s) were sent.", nullptr, int(sent));
        say(kept == 0 ? went : went + QLatin1Char(' ') + tr("%n row(s) have no place still.", nullptr, int(kept)),
            kept > 0);
    });
    connect(m_desk, &QuarantineDesk::failed, this,
            [this](const core::Error &error) { say(importProblem(error, false), true); });
}

void ImportQuarantineView::retranslate()
{
    m_table->setAccessibleName(tr("Rows in quarantine"));
    m_text->setAccessibleName(tr("Fields of the row as JSON"));
    m_model->setHorizontalHeaderLabels({tr("Table"), tr("Id"), tr("Why it waits")});
    m_table->setColumnWidth(0, QuarantineTableWidth);
    m_table->setColumnWidth(1, QuarantineIdWidth);
    m_send->setText(tr("Send again"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Keeps what was mended, and leaves the row here."));
    m_undo->setText(tr("Discard"));
    m_undo->setToolTip(tr("The row as it was."));
    m_empty->setText(tr("Nothing waits in quarantine"),
                     tr("Rows of an import that have no place in the target would be here, with the reason."));
    present();
}

void ImportQuarantineView::present()
{
    const auto &rows = m_desk->rows();
    m_empty->setVisible(rows.empty());
    m_splitter->setVisible(!rows.empty());
    m_presents = true;
    m_model->setRowCount(int(rows.size()));
    int chosen = std::clamp(m_table->currentIndex().row(), 0, std::max(0, int(rows.size()) - 1));
    for (int row = 0; row < int(rows.size()); ++row) {
        const core::QuarantinedRow &one = rows[std::size_t(row)];
        auto *const why = new QStandardItem(quarantineText(one.reason));
        why->setData(int(one.repaired || m_drafts.contains(one.id) ? Meaning::Working : Meaning::Low),
                     StateDelegate::MeaningRole);
        m_model->setItem(row, 0, new QStandardItem(one.table));
        m_model->setItem(row, 1, new QStandardItem(one.sourceId));
        m_model->setItem(row, 2, why);
        if (one.id == m_shown)
            chosen = row;
    }
    if (!rows.empty())
        m_table->selectRow(chosen);
    m_presents = false;
    showCurrent();
    Q_EMIT changed();
}

const core::QuarantinedRow *ImportQuarantineView::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= int(m_desk->rows().size()) ? nullptr : &m_desk->rows()[std::size_t(row)];
}

void ImportQuarantineView::showCurrent()
{
    if (m_presents)
        return;
    const core::QuarantinedRow *const row = current();
    const QString id = row ? row->id : QString();
    const QString text = row ? m_drafts.value(id, indentedRow(*row)) : QString();
    if (std::exchange(m_shown, id) != id)
        say({}, false);
    m_head->setTitle(row ? row->table + QLatin1Char(' ') + row->sourceId : QString());
    m_head->setNote(row ? quarantineText(row->reason) : QString());
    if (m_text->toPlainText() != text) { // the place of the cursor stays
        m_presents = true;
        m_text->setPlainText(text);
        m_presents = false;
    }
    showVerbs();
}

void ImportQuarantineView::keepDraft()
{
    const core::QuarantinedRow *const row = current();
    if (m_presents || !row)
        return;
    if (m_text->toPlainText() == indentedRow(*row))
        m_drafts.remove(row->id);
    else
        m_drafts.insert(row->id, m_text->toPlainText());
    showVerbs();
    Q_EMIT changed();
}

void ImportQuarantineView::showVerbs()
{
    const core::QuarantinedRow *const row = current();
    const bool free = row && !m_desk->isBusy() && !m_context.actor.readOnly;
    const bool hasDraft = row && m_drafts.contains(row->id);
    m_text->setReadOnly(!free);
    m_send->setEnabled(free);
    m_save->setEnabled(free && hasDraft);
    m_undo->setEnabled(free && hasDraft);
}

void ImportQuarantineView::say(const QString &sentence, bool isProblem)
{
    m_said->setVisible(!sentence.isEmpty());
    if (isProblem)
        m_said->setMeaning(Meaning::Critical);
    else
        m_said->setInk(Token::Text2);
    m_said->setText(sentence);
}

void ImportQuarantineView::apply(bool sends)
{
    const core::QuarantinedRow *const row = current();
    if (!row || m_desk->isBusy())
        return;
    const QString text = m_text->toPlainText();
    if (const auto problem = core::jsonProblem(text)) {
        say(jsonSentence(*problem), true);
        return m_text->setFocus();
    }
    const QJsonDocument fields = QJsonDocument::fromJson(text.toUtf8());
    if (!fields.isObject()) {
        say(tr("A row is an object: its fields stand between { and }."), true);
        return m_text->setFocus();
    }
    m_desk->repair(row->id, core::changedFields(row->row, fields.object()), sends);
}

void ImportQuarantineView::resendAll()
{
    if (!m_desk->isBusy() && !m_context.actor.readOnly)
        m_desk->resendAll();
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/sqlpage.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/sqleditor.h"
#include "ui/core/operations/sqlresultmodel.h"
#include "ui/core/operations/sqlwords.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/progressline.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QSplitter>
#include <QTableView>

namespace vhm24::ui {

using core::Service;
using core::SqlConsole;

namespace {

constexpr int HistoryWidth = 300;
constexpr int EditorHeight = 200;
constexpr int WidestSqlColumn = 360;
constexpr int HistoryEntryRole = Qt::UserRole;
constexpr int OpenMarginS = 5; // our own end of it comes before the server's

} // namespace

SqlPage::SqlPage(const Context &context, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_console(context.layout, context.actor),
    m_history(context.actor.userId),
    m_header(new PageHeader(this)),
    m_service(new QComboBox(this)),
    m_allow(new QCheckBox(this)),
    m_stopButton(new Button(Button::Kind::Secondary, QStringLiteral("stop"), this)),
    m_run(new Button(Button::Kind::Primary, QStringLiteral("play"), this)),
    m_editor(new SqlEditor(this)),
    m_historyHead(new SectionHead(this)),
    m_historyList(new QListWidget(this)),
    m_banner(new Banner(this)),
    m_choice(buildChoice()),
    m_progress(new ProgressLine(this)),
    m_resultHead(new SectionHead(this)),
    m_copy(new Button(Button::Kind::Secondary, QStringLiteral("copy"), this)),
    m_model(new SqlResultModel(this)),
    m_view(new QTableView(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval((SqlConsole::OpenS - OpenMarginS) * 1'000);
    build();
    connectAll();
    onLanguage(this, [this] { retranslate(); });
}

SqlPage::~SqlPage() { m_stop.request_stop(); }

QWidget *SqlPage::buildChoice()
{
    auto *const bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("sqlChoice"));
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(space::PagePadding, 6, space::PagePadding, 6);
    row->setSpacing(8);
    m_choiceText = new TextLabel(TextStyle::BodyBold, Token::Text, bar);
    m_choiceText->setMeaning(Meaning::Low);
    m_choiceText->setWordWrap(true);
    m_undo = new Button(Button::Kind::Secondary, QStringLiteral("undo"), bar);
    m_commit = new Button(Button::Kind::Danger, QStringLiteral("check"), bar);
    m_undo->setObjectName(QStringLiteral("undoSql"));
    m_commit->setObjectName(QStringLiteral("commitSql"));
    row->addWidget(m_choiceText, 1);
    row->addWidget(m_undo);
    row->addWidget(m_commit);
    bar->hide();
    return bar;
}

QWidget *SqlPage::buildHalf(QWidget *head, QWidget *view)
{
    auto *const half = new QWidget(this);
    auto *const column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(view, 1);
    return half;
}

/// The answer, below what runs, what went wrong and what is asked.
QWidget *SqlPage::buildResult()
{
    auto *const half = new QWidget(this);
    auto *const column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const notice = new QVBoxLayout;
    notice->setContentsMargins(space::PagePadding, 6, space::PagePadding, 0);
    notice->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addLayout(notice);
    column->addWidget(m_choice);
    column->addWidget(buildHalf(m_resultHead, m_view), 1);
    return half;
}

void SqlPage::build()
{
    m_service->setObjectName(QStringLiteral("sqlService"));
    m_allow->setObjectName(QStringLiteral("allowChanges"));
    m_run->setObjectName(QStringLiteral("runSql"));
    m_stopButton->setObjectName(QStringLiteral("stopSql"));
    m_editor->setObjectName(QStringLiteral("sqlEditor"));
    m_historyList->setObjectName(QStringLiteral("sqlHistory"));
    m_view->setObjectName(QStringLiteral("sqlResult"));
    m_copy->setObjectName(QStringLiteral("copySql"));
    m_run->setShortcutCap(QStringLiteral("Ctrl Enter"));
    for (const Service one : core::AllServices)
        m_service->addItem(QString(), int(one));
    m_allow->setVisible(m_console.mayWrite());
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_allow, m_service, m_stopButton, m_run})
        m_header->addRight(widget);
    StateDelegate::dress(*m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(m_model);
    m_historyList->setFrameShape(QFrame::NoFrame);
    m_historyList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy->setSmall(true);
    m_resultHead->addWidget(m_copy);
    auto *const history = buildHalf(m_historyHead, m_historyList);
    auto *const above = new QSplitter(Qt::Horizontal, this);
    above->addWidget(m_editor);
    above->addWidget(history);
    above->setStretchFactor(0, 1);
    above->setSizes({2 * HistoryWidth, HistoryWidth});
    auto *const halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(above);
    halves->addWidget(buildResult());
    halves->setStretchFactor(1, 1);
    halves->setSizes({EditorHeight, 2 * EditorHeight});
    for (QSplitter *const splitter : {above, halves}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    outer->addWidget(halves, 1);
    setTabOrder(m_editor, m_historyList);
    setTabOrder(m_historyList, m_undo);
    setTabOrder(m_undo, m_commit);
    setTabOrder(m_commit, m_view);
}

void SqlPage::connectAll()
{
    connect(m_run, &Button::clicked, this, &SqlPage::run);
    connect(m_editor, &SqlEditor::runRequested, this, &SqlPage::run);
    connect(m_stopButton, &Button::clicked, this, [this] { m_stop.request_stop(); });
    connect(m_allow, &QCheckBox::toggled, this, &SqlPage::showMode);
    connect(m_historyList, &QListWidget::itemActivated, this, &SqlPage::takeFromHistory);
    connect(m_undo, &Button::clicked, this, [this] { finish(false); });
    connect(m_commit, &Button::clicked, this, [this] { finish(true); });
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(false); });
    connect(m_copy, &Button::clicked, this, [this] { copy(true); });
    auto *const copyCells = new QAction(m_view);
    copyCells->setShortcut(QKeySequence::Copy);
    copyCells->setShortcutContext(Qt::WidgetShortcut);
    connect(copyCells, &QAction::triggered, this, [this] { copy(false); });
    m_view->addAction(copyCells);
    auto *const stop = new QAction(this);
    stop->setShortcut(Qt::Key_Escape);
    stop->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QAction::triggered, this, [this] {
        if (m_state == State::Running)
            m_stop.request_stop();
    });
    addAction(stop);
}

void SqlPage::retranslate()
{
    m_header->setTitle(tr("SQL console"));
    m_allow->setText(tr("Allow changes"));
    m_allow->setToolTip(tr("Without this the database itself refuses every change."));
    m_run->setText(tr("Run"));
    m_run->setToolTip(tr("Runs what is selected, or all of it."));
    m_stopButton->setText(tr("Stop"));
    m_undo->setText(tr("Undo it"));
    m_commit->setText(tr("Commit"));
    m_copy->setText(tr("Copy all"));
    m_service->setAccessibleName(tr("Service"));
    m_editor->setAccessibleName(tr("Statement"));
    m_editor->setPlaceholderText(tr("One statement, such as: SELECT * FROM \"InventoryItem\" WHERE quantity <= 0"));
    m_historyList->setAccessibleName(tr("Statements that you ran"));
    m_historyHead->setTitle(tr("History"));
    m_resultHead->setTitle(tr("Result"));
    m_view->setAccessibleName(tr("Result"));
    for (int i = 0; i < m_service->count(); ++i)
        m_service->setItemText(i, serviceText(Service(m_service->itemData(i).toInt())));
    showMode();
    showState();
    showHistory();
}

void SqlPage::showMode()
{
    m_header->setNote(m_allow->isChecked() ? tr("changes are possible, and asked about before they count")
                                           : tr("reads only, at most %n row(s)", nullptr, SqlConsole::RowLimit));
}

void SqlPage::showState()
{
    const bool idle = m_state == State::Idle;
    m_run->setEnabled(idle);
    m_stopButton->setEnabled(m_state == State::Running);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_service, m_allow, m_historyList})
        widget->setEnabled(idle);
    m_editor->setReadOnly(!idle);
    m_progress->setRunning(m_state == State::Running);
    m_choice->setVisible(m_state == State::Open);
    m_copy->setEnabled(m_model->rowCount() > 0);
    if (m_state == State::Open)
        m_choiceText->setText(sqlChanges(m_answer) + QLatin1Char(' ') +
                              tr("Nobody else sees it yet. Without an answer it is undone after %n second(s).", nullptr,
                                 SqlConsole::OpenS - OpenMarginS));
    m_resultHead->setNote(m_hasAnswer ? sqlOutcome(m_answer, m_context.formats) : QString());
}

void SqlPage::showHistory()
{
    m_historyList->clear();
    for (const core::SqlHistory::Entry &one : m_history.entries()) {
        auto *const item = new QListWidgetItem(one.sql.simplified(), m_historyList);
        item->setToolTip(
            QStringLiteral("%1\n\n%2 · %3").arg(one.sql, serviceText(one.service), m_context.formats.moment(one.at)));
        item->setData(HistoryEntryRole, m_historyList->count() - 1);
    }
}

void SqlPage::takeFromHistory()
{
    const QListWidgetItem *const item = m_historyList->currentItem();
    if (!item || m_state != State::Idle)
        return;
    const auto &entry = m_history.entries()[std::size_t(item->data(HistoryEntryRole).toInt())];
    m_service->setCurrentIndex(m_service->findData(int(entry.service)));
    m_editor->setPlainText(entry.sql);
    m_editor->setFocus();
}

void SqlPage::open(const PageArgument &) { m_editor->setFocus(); }

void SqlPage::focusSearch() { m_editor->setFocus(); }

void SqlPage::triggerPrimary() { run(); }

Service SqlPage::service() const { return Service(m_service->currentData().toInt()); }

void SqlPage::run()
{
    if (m_state != State::Idle)
        return;
    const QString sql = m_editor->statement();
    const bool writes = m_allow->isChecked();
    m_banner->dismiss();
    m_editor->clearFault();
    m_stop = std::stop_source();
    m_state = State::Running;
    showState();
    if (core::refusalOf(sql) == core::SqlRefusal::None) {
        m_history.add({.sql = sql, .service = service(), .at = QDateTime::currentDateTimeUtc(), .wrote = writes});
        showHistory();
    }
    core::deliver(writes ? m_console.write(service(), sql, m_stop.get_token())
                         : m_console.read(service(), sql, m_stop.get_token()),
                  this, [this](const core::Result<core::SqlAnswer> &answer) { receive(answer); });
}

void SqlPage::receive(const core::Result<core::SqlAnswer> &answer)
{
    m_hasAnswer = answer.ok();
    m_answer = answer ? *answer : core::SqlAnswer();
    m_state = m_answer.isOpen ? State::Open : State::Idle;
    m_readAt = QDateTime::currentDateTimeUtc();
    m_model->setAnswer(m_answer);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(WidestSqlColumn, m_view->columnWidth(column) + space::CellPadding));
    showState();
    if (!answer) {
        showProblem(answer.error());
    } else if (m_state == State::Open) {
        m_patience.start();
        m_undo->setFocus(); // the safe one
    }
}

void SqlPage::showProblem(const core::Error &error)
{
    BannerText text{.title = sqlProblem(error), .closable = true};
    const bool isOurs = error.kind == core::ErrorKind::Denied && error.sqlState.isEmpty();
    if (!isOurs)
        text.detail = error.detail;
    if (error.position > 0) {
        const auto [line, column] = m_editor->markFault(error.position);
        text.detail += QLatin1Char('\n') + tr("Line %1, column %2.").arg(line).arg(column);
    }
    m_banner->present(text);
    m_editor->setFocus();
}

void SqlPage::finish(bool commit)
{
    if (m_state != State::Open)
        return;
    m_patience.stop();
    m_state = State::Running;
    showState();
    core::deliver(commit ? m_console.commit() : m_console.rollBack(), this,
                  [this, commit](const core::Result<core::Done> &done) { finished(commit, done); });
}

void SqlPage::finished(bool commit, const core::Result<core::Done> &done)
{
    m_state = State::Idle;
    showState();
    m_editor->setFocus();
    if (!done && commit)
        return m_banner->present({.title = sentence(done.error()), .detail = done.error().detail, .closable = true});
    // A connection that was lost before it could be undone has undone it too.
    m_banner->present({.meaning = commit ? Meaning::Good : Meaning::Neutral,
                       .title = commit ? tr("Committed.") : tr("Undone: nothing was changed."),
                       .text = commit ? tr("The audit log has the statement.") : QString(),
                       .closable = true});
}

void SqlPage::copy(bool everything)
{
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (everything) {
        cells.clear();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column)
                cells += m_model->index(row, column);
        }
    }
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->text(cells, everything));
}

} // namespace vhm24::ui

// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachepage.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/sizetext.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/cachedeletedialog.h"
#include "ui/core/operations/cachefacts.h"
#include "ui/core/operations/cachekeymodel.h"
#include "ui/core/operations/cachepanel.h"
#include "ui/core/operations/cachesweep.h"
#include "ui/core/operations/cachetree.h"
#include "ui/core/operations/cachewords.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/emptystate.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/searchfield.h"

#include <QPointer>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vhm24::ui {

using State = CacheBrowser::State;

namespace {
constexpr int CacheServerMs = 10'000;
constexpr int CacheSearchWidth = 300;
constexpr int CacheBarWidth = 120;
constexpr int CacheBarSteps = 1000;
} // namespace

CachePage::CachePage(const Context &context, const std::optional<core::RedisSettings> &redis, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_redis(redis),
    m_worker(std::make_shared<core::CacheWorker>(redis, nullptr, core::RedisClient::patient())),
    m_model(new CacheKeyModel(this)),
    m_browser(new CacheBrowser(m_worker, *m_model, this)),
    m_header(new PageHeader),
    m_refresh(new Button(Button::Kind::Secondary, QStringLiteral("refresh"))),
    m_delete(new Button(Button::Kind::Danger, QStringLiteral("delete"))),
    m_facts(new CacheFacts(context)),
    m_banner(new Banner),
    m_tools(new QWidget),
    m_search(new SearchField),
    m_status(new ElidedLabel({}, TextStyle::Body, Token::Text2)),
    m_bar(new QProgressBar),
    m_stop(new Button(Button::Kind::Secondary)),
    m_tree(new CacheTree(*m_model)),
    m_empty(new EmptyState),
    m_panel(new CachePanel(context, m_worker))
{
    m_model->countText = [this](qint64 count) { return m_context.formats.integer(count); };
    m_model->sizeText = [this](qint64 bytes) { return sizeText(m_context.formats, double(bytes)); };
    m_model->lifeText = [this](qint64 ms) { return cacheLifeText(m_context.formats, ms); };
    build();
    connectParts();
    onLanguage(this, [this] { retranslate(); });
}

CachePage::~CachePage() = default;

void CachePage::build()
{
    buildTools();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header->addRight(m_refresh);
    m_header->addRight(m_delete);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_facts);
    layout->addWidget(m_tools);
    auto *const body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(buildKeys());
    m_stack->addWidget(m_empty);
    layout->addWidget(body, 1);
    m_delete->setVisible(m_redis && m_context.allows(core::Permission::OperateDatabase));
    m_refresh->setVisible(m_redis.has_value());
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_delete->setObjectName(QStringLiteral("deletePrefixed"));
    m_stop->setObjectName(QStringLiteral("stopWalk"));
    m_search->setObjectName(QStringLiteral("cacheSearch"));
}

QWidget *CachePage::buildKeys()
{
    auto *const keys = new QWidget;
    auto *const row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tree, 1);
    row->addWidget(new HairLine(Qt::Vertical));
    row->addWidget(m_panel);
    return keys;
}

void CachePage::buildTools()
{
    auto *const column = new QVBoxLayout(m_tools);
    column->setContentsMargins(0, 7, 0, 0);
    column->setSpacing(7);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    row->setSpacing(12);
    m_search->setFixedWidth(CacheSearchWidth);
    m_search->setShortcutCap(QStringLiteral("Ctrl F"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(CacheBarWidth);
    m_bar->setRange(0, CacheBarSteps);
    row->addWidget(m_search);
    row->addWidget(m_status, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    column->addLayout(row);
    column->addWidget(new HairLine);
}

void CachePage::connectParts()
{
    connect(m_refresh, &Button::clicked, this, &CachePage::refresh);
    connect(m_delete, &Button::clicked, this, [this] { askForPrefix(m_browser->prefix()); });
    connect(m_stop, &Button::clicked, this, [this] { m_browser->isRunning() ? m_browser->stop() : m_browser->goOn(); });
    connect(m_search, &QLineEdit::returnPressed, this, &CachePage::search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // by its cross, or Esc
            search();
    });
    connect(m_browser, &CacheBrowser::changed, this, [this] {
        m_tree->restore();
        present();
        const QModelIndex chosen = m_tree->chosen();
        if (chosen.isValid() && m_model->kind(chosen) != CacheKeyModel::Kind::Key)
            showGroup(chosen); // its figures grow
    });
    connect(m_browser, &CacheBrowser::serverRead, m_facts, &CacheFacts::present);
    connect(m_browser, &CacheBrowser::serverRead, m_panel, &CachePanel::showServer);
    connect(m_browser, &CacheBrowser::serverRead, this, [this] {
        if (m_browser->state() == State::Failed && m_browser->error()->kind == core::ErrorKind::Unavailable)
            m_browser->walk(m_browser->prefix()); // it is back
    });
    connect(m_tree, &CacheTree::chosenChanged, this, &CachePage::showChosen);
    connect(m_tree, &QTreeView::clicked, m_panel, &QWidget::show); // it may have been closed
    connect(m_tree, &CacheTree::deleteRequested, this, &CachePage::deleteChosen);
    connect(m_panel, &CachePanel::deleteRequested, this, &CachePage::deleteChosen);
    connect(m_banner, &Banner::actionTriggered, this, &CachePage::refresh);
    connect(m_empty, &EmptyState::firstStepTriggered, this, [this] { m_search->clear(); });
    m_every.setInterval(CacheServerMs);
    connect(&m_every, &QTimer::timeout, this, [this] {
        if (isVisible() && !window()->isMinimized() && m_redis)
            m_browser->askServer();
    });
    m_every.start();
}

void CachePage::retranslate()
{
    m_header->setTitle(tr("Cache"));
    m_refresh->setToolTip(tr("Read the keys again (F5)"));
    m_refresh->setAccessibleName(tr("Read the keys again"));
    m_delete->setText(tr("Delete all that begin with…"));
    m_search->setPlaceholderText(tr("Keys that begin with…"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Write how the keys begin, and press Enter."));
    m_bar->setAccessibleName(tr("How far the keys are read"));
    present();
}

void CachePage::open(const PageArgument &argument)
{
    if (!m_redis)
        return;
    if (!argument.search.isEmpty()) {
        m_search->setText(argument.search);
        search();
    } else if (m_browser->state() == State::Idle || m_browser->state() == State::Failed) {
        refresh();
    }
}

void CachePage::refresh()
{
    if (!m_redis)
        return;
    m_browser->askServer();
    m_browser->walk(m_browser->prefix());
}

void CachePage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CachePage::search()
{
    const QByteArray prefix = core::fromReadable(m_search->text());
    if (m_redis && (prefix != m_browser->prefix() || !m_browser->isRunning()))
        m_browser->walk(prefix);
}

QString CachePage::progressText() const
{
    const Formats &formats = m_context.formats;
    const core::RedisProgress &progress = m_browser->progress();
    const QString seen = formats.integer(progress.seen);
    switch (m_browser->state()) {
    case State::Walking:
        return m_browser->prefix().isEmpty() && progress.total > 0
                   ? tr("Reading the keys: %1 of %2").arg(seen, formats.integer(progress.total))
                   : tr("Reading the keys: %1 found").arg(seen);
    case State::Measuring: return tr("%1 keys. Asking for their sizes…").arg(seen);
    case State::Stopped: return tr("Stopped after %1 keys.").arg(seen);
    case State::Done:
        return m_browser->prefix().isEmpty()
                   ? tr("%1 keys").arg(formats.integer(m_model->keys()))
                   : tr("%1 keys of %2").arg(formats.integer(m_model->keys()), formats.integer(progress.total));
    default: return {};
    }
}

void CachePage::present()
{
    const State state = m_browser->state();
    const core::RedisProgress &progress = m_browser->progress();
    const bool running = m_browser->isRunning();
    const bool hasKeys = m_model->rowCount() > 0;
    m_header->setNote(m_redis ? core::placeOf(*m_redis) : QString());
    m_status->setText(progressText());
    m_stop->setVisible(running || state == State::Stopped);
    m_stop->setText(running ? tr("Stop") : tr("Go on"));
    m_stop->setIconName(running ? QStringLiteral("stop") : QStringLiteral("play"));
    m_bar->setVisible(state == State::Walking && m_browser->prefix().isEmpty() && progress.total > 0);
    m_bar->setValue(int(double(progress.seen) / double(std::max<qint64>(progress.total, 1)) * CacheBarSteps));
    presentTrouble();
    m_facts->setVisible(m_redis.has_value());
    m_tools->setVisible(m_redis.has_value());
    const bool empty = !m_redis || (!hasKeys && (state == State::Done || state == State::Failed));
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

/// What stands in place of the keys, and above them.
void CachePage::presentTrouble()
{
    m_empty->setIconName(QStringLiteral("database"));
    if (!m_redis) {
        m_empty->setText(tr("There is no Redis"),
                         tr("None is set up for this connection. Everything works without it; with REDIS_URL like "
                            "redis://:PASSWORD@HOST:6379 its keys stand here."));
        return;
    }
    const bool searched = !m_browser->prefix().isEmpty();
    m_empty->setFirstStep(searched && m_browser->state() == State::Done ? tr("Show all keys") : QString());
    if (searched)
        m_empty->setText(tr("Nothing was found"),
                         tr("No key begins with “%1”.").arg(cacheNameText(m_browser->prefix())));
    else
        m_empty->setText(tr("The cache is empty"), tr("The back end keeps its answers here for a while."));
    if (!m_browser->isRunning() && m_browser->error()) {
        const QString sentence = cacheSentence(*m_browser->error());
        m_empty->setText(tr("The keys can't be shown"), tr("They appear here as soon as Redis answers."));
        m_banner->present({.meaning = Meaning::Critical,
                           .title = core::placeOf(*m_redis),
                           .text = sentence,
                           .action = tr("Try again"),
                           .actionIcon = QStringLiteral("refresh")});
    } else if (m_browser->state() != State::Idle) {
        m_banner->dismiss();
    }
}

void CachePage::showChosen()
{
    const QModelIndex index = m_tree->chosen();
    if (!index.isValid())
        return m_panel->clear();
    m_panel->show();
    if (m_model->kind(index) == CacheKeyModel::Kind::Key)
        return m_panel->showKey(m_model->bytes(index));
    showGroup(index);
}

void CachePage::showGroup(const QModelIndex &index)
{
    m_panel->showGroup(m_model->bytes(index), index.siblingAtColumn(CacheKeyModel::Keys).data().toString(),
                       index.siblingAtColumn(CacheKeyModel::Memory).data().toString());
}

void CachePage::deleteChosen()
{
    const QModelIndex index = m_tree->chosen();
    if (!index.isValid() || !m_context.allows(core::Permission::OperateDatabase))
        return;
    if (m_model->kind(index) == CacheKeyModel::Kind::Key)
        deleteKey(m_model->bytes(index));
    else
        askForPrefix(m_model->bytes(index));
}

void CachePage::deleteKey(const QByteArray &key)
{
    m_context.prompts.confirm(
        this, {.title = tr("Delete this key?"), .text = cacheNameText(key), .action = tr("Delete"), .dangerous = true},
        [this, key] {
            const auto future =
                m_worker->submit<qint64>([key](core::RedisClient &client) { return client.unlink({key}); });
            core::deliver(future, this, [this, key](const core::Result<qint64> &removed) {
                if (!removed)
                    return m_context.prompts.tell(this, tr("The key was not deleted"), cacheSentence(removed.error()));
                m_model->remove(key);
                present();
            });
        });
}

void CachePage::askForPrefix(const QByteArray &suggested)
{
    auto *const dialog = new CacheDeleteDialog(suggested, window());
    connect(dialog, &CacheDeleteDialog::chosen, this, &CachePage::count);
    dialog->open();
}

void CachePage::count(const QByteArray &prefix)
{
    auto *const sweep = new CacheSweep(m_context, m_worker, prefix, CacheSweep::Purpose::Count);
    connect(sweep, &CacheSweep::finished, this, [this, prefix](qint64 keys) { confirmSweep(prefix, keys); });
    sweep->start();
}

void CachePage::confirmSweep(const QByteArray &prefix, qint64 keys)
{
    if (keys == 0)
        return m_context.prompts.tell(this, tr("There is nothing to delete"),
                                      tr("No key begins with “%1”.").arg(cacheNameText(prefix)));
    const QString number = m_context.formats.integer(keys);
    m_context.prompts.confirm(this,
                              {.title = tr("Delete the keys that begin with “%1”?").arg(cacheNameText(prefix)),
                               .text = tr("Keys that would go: %1. This can't be undone.").arg(number),
                               .action = tr("Delete %1").arg(number),
                               .dangerous = true},
                              [this, prefix, keys] {
                                  auto *const sweep =
                                      new CacheSweep(m_context, m_worker, prefix, CacheSweep::Purpose::Delete, keys);
                                  connect(sweep, &CacheSweep::ended, this, &CachePage::refresh);
                                  sweep->start();
                              });
}

} // namespace vhm24::ui

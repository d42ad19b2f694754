// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/mainwindow.h"

#include "models/core/database/database.h"
#include "ui/core/i18n/language.h"
#include "ui/core/shell/commandkeys.h"
#include "ui/core/shell/commandpalette.h"
#include "ui/core/shell/indexoffer.h"
#include "ui/core/shell/page.h"
#include "ui/core/shell/pagetabs.h"
#include "ui/core/shell/rail.h"
#include "ui/core/shell/readonlynotice.h"
#include "ui/core/shell/usermenu.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace vhm24::ui {

namespace {
constexpr int MainWindowTickMs = 250; // repaints only what changed
constexpr int ChangesRestMs = 300;
} // namespace

MainWindow::MainWindow(Context &context, const PageRegistry &registry, QWidget *parent) :
    QMainWindow(parent),
    m_context(context),
    m_registry(registry),
    m_keys(new CommandKeys(*this, context.shortcuts))
{
    context.navigator = this;
    setWindowTitle(QStringLiteral("VHM24 Desk"));
    auto *const central = new QWidget(this);
    auto *const layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_rail = new Rail(registry, context, central);
    m_tabs = new PageTabs(context, registry, central);
    m_status = new StatusLine(central);
    middle->addWidget(m_rail);
    auto *const column = new QVBoxLayout;
    m_notices = new QVBoxLayout;
    addNotice(new ReadOnlyNotice(context, central)); // not a window of its own, as it shows itself
    addNotice(new IndexOffer(context));
    column->addLayout(m_notices);
    column->addWidget(m_tabs, 1);
    middle->addLayout(column, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
    setMinimumSize(960, 600);
    m_status->setJobs(context.jobs.get(), &context.formats);
    connect(m_tabs, &PageTabs::tabRequested, this, [this](int tab) { go(tab, {}); });
    connect(m_tabs, &PageTabs::closeRequested, this, &MainWindow::closeTab);
    connect(m_status, &StatusLine::serviceActivated, this,
            [this](core::Service service) { m_context.layout.database(service).probe(); });
    for (const auto &[database, services] : context.layout.databases())
        connect(database, &core::Database::healthChanged, this, &MainWindow::showHealth);
    m_rest.setSingleShot(true);
    m_rest.setInterval(ChangesRestMs);
    connect(&m_rest, &QTimer::timeout, this, &MainWindow::tellPages);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::showAge);
    m_tick.start(MainWindowTickMs);
    bindKeys();
    bindTabKeys();
    bindRail();
    showHealth();
}

MainWindow::~MainWindow() { m_context.navigator = nullptr; }

bool MainWindow::canOpen(const QString &pageId) const
{
    const PageInfo *const info = m_registry.find(pageId);
    return info && m_context.allows(info->permission);
}

void MainWindow::showTab(int tab, const PageArgument &argument)
{
    m_tabs->show(tab, argument);
    const PageInfo *const info = m_registry.find(currentPageId());
    m_rail->model().setCurrentPage(info->listed ? info->id : m_rail->model().parentOf(*info));
    showAge();
}

void MainWindow::go(int tab, const PageArgument &argument)
{
    m_history.keep(m_tabs->place());
    showTab(tab, argument);
    m_history.go({.tab = tab, .pageId = currentPageId(), .argument = argument});
}

void MainWindow::openPage(const QString &pageId, const PageArgument &argument)
{
    if (!canOpen(pageId))
        return;
    // Who only asks for the page goes on where it was left.
    int tab = argument.newTab ? 0 : argument.isPlain() ? m_tabs->lastUsedTab(pageId) : m_tabs->firstTab(pageId);
    if (tab == 0)
        tab = m_tabs->add(pageId);
    go(tab, argument);
}

void MainWindow::openRecord(const core::Reference &reference, const QString &id)
{
    const core::TableDescriptor *const table = m_context.catalog.find(reference);
    if (table)
        openPage(m_registry.pageOfRecord(table->key()),
                 {.rowId = id, .newTab = bool(QGuiApplication::keyboardModifiers() & Qt::ControlModifier)});
}

void MainWindow::revisit(const History::Visit *visit)
{
    if (!visit)
        return;
    // What a tab that was closed had shown is not forced on another one.
    if (m_tabs->has(visit->tab))
        showTab(visit->tab, visit->argument);
    else
        showTab(m_tabs->lastUsedTab(visit->pageId), {});
}

void MainWindow::back()
{
    m_history.keep(m_tabs->place());
    revisit(m_history.back());
}

void MainWindow::forward()
{
    m_history.keep(m_tabs->place());
    revisit(m_history.forward());
}

void MainWindow::duplicateTab()
{
    const QString page = currentPageId();
    if (page.isEmpty())
        return;
    PageArgument argument = m_tabs->place();
    argument.newTab = true;
    openPage(page, argument);
}

void MainWindow::closeTab(int tab)
{
    const auto close = [this, tab] {
        m_history.keep(m_tabs->place());
        if (const int next = m_tabs->close(tab); next != 0)
            go(next, {});
    };
    const Page *const page = m_tabs->page(tab);
    if (!page || !page->hasUnsavedEdits() || !m_tabs->hasSibling(tab)) {
        close();
        return;
    }
    m_context.prompts.confirm(this,
                              {.title = tr("Close the tab?"),
                               .text = tr("It has changes that were not saved, and this computer could not keep them "
                                          "for the next time. They will be lost."),
                               .action = tr("Discard and close"),
                               .dangerous = true},
                              close);
}

void MainWindow::stepTab(int step)
{
    if (const int tab = m_tabs->neighbour(step); tab != 0)
        go(tab, {});
}

bool MainWindow::restoreTabs(const QJsonObject &json)
{
    const int tab = m_tabs->restore(json);
    if (tab != 0)
        go(tab, {});
    return tab != 0;
}

void MainWindow::openFirst()
{
    if (const QString page = m_rail->model().firstPageOf(1); !page.isEmpty())
        openPage(page);
}

Page *MainWindow::currentPage() const { return m_tabs->currentPage(); }
QString MainWindow::currentPageId() const { return m_tabs->currentPageId(); }

bool MainWindow::hasUnsavedEdits() const
{
    const auto pages = m_tabs->pages();
    return std::any_of(pages.begin(), pages.end(), [](const Page *page) { return page->hasUnsavedEdits(); });
}

void MainWindow::showUserMenu(QPoint position)
{
    showAccountMenu(this, position, m_context.formats.language(),
                    {.language = [this](Formats::Language language) { Q_EMIT languageChosen(language); },
                     .theme = [this](Theme theme) { Q_EMIT themeChosen(theme); },
                     .logout =
                         [this] {
                             const auto logOut = [this] { Q_EMIT logoutRequested(); };
                             if (!askForJobs(tr("Stop the work and log out?"), tr("Stop and log out"), logOut))
                                 logOut();
                         }});
}

void MainWindow::showPalette() { (new CommandPalette(m_context, m_registry, this))->open(); }

void MainWindow::showHealth()
{
    QSet<core::Service> trouble;
    for (const core::Service service : core::AllServices) {
        const core::Health health = m_context.layout.database(service).health();
        m_status->setHealth(service, health);
        if (health.state == core::HealthState::Down)
            trouble.insert(service);
    }
    m_rail->model().setTrouble(trouble);
}

void MainWindow::showAge()
{
    const Page *const page = currentPage();
    const QDateTime read = page ? page->readAt() : QDateTime();
    m_status->setAge(read.isValid()
                         ? tr("Data: %1 ago").arg(m_context.formats.age(read.secsTo(QDateTime::currentDateTimeUtc())))
                         : tr("Data: not read yet"));
    showHealth();
}

void MainWindow::rowsChanged(core::Service service, const QString &table, const QStringList &ids)
{
    m_changes[{service, table}] += ids;
    if (!m_rest.isActive())
        m_rest.start();
}

void MainWindow::tellPages()
{
    const auto changes = std::exchange(m_changes, {});
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        m_context.labels.forget(it.key().first, it.key().second, it.value());
        for (Page *const page : m_tabs->pages())
            page->rowsChanged(it.key().first, it.key().second, it.value());
    }
}

bool MainWindow::askForJobs(const QString &title, const QString &action, const std::function<void()> &then)
{
    if (!m_context.jobs->isRunning())
        return false;
    const QString text = tr("Still at work: %1. It will be stopped, and what was there before stays.")
                             .arg(m_context.jobs->runningTitles().join(QStringLiteral(", ")));
    m_context.prompts.confirm(this, {.title = title, .text = text, .action = action, .dangerous = true}, [this, then] {
        m_context.jobs->cancelAll();
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); // not from within the event that asked
    });
    return true;
}

/// Asks nothing as a rule: what is staged is kept on the disk and offered the next time.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (askForJobs(tr("Stop the work and close?"), tr("Stop and close"), [this] { close(); })) {
        event->ignore();
        return;
    }
    if (!hasUnsavedEdits()) {
        event->accept();
        return;
    }
    event->ignore();
    m_context.prompts.confirm(this,
                              {.title = tr("Close without saving?"),
                               .text = tr("There are changes that were not saved, and this computer could not keep "
                                          "them for the next time. They will be lost."),
                               .action = tr("Discard and close"),
                               .dangerous = true},
                              [this] {
                                  hide();
                                  Q_EMIT logoutRequested();
                              });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showAge();
    QMainWindow::changeEvent(event);
}

} // namespace vhm24::ui

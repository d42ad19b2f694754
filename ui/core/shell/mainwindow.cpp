// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/mainwindow.h"

#include "models/core/database/database.h"
#include "ui/core/i18n/language.h"
#include "ui/core/shell/commandpalette.h"
#include "ui/core/shell/page.h"
#include "ui/core/shell/rail.h"
#include "ui/core/shell/shortcutsheet.h"
#include "ui/core/shell/usermenu.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace vhm24::ui {

namespace {
constexpr int TickMs = 250; // repaints only what changed
constexpr int ChangesRestMs = 300;
constexpr int SectionShortcuts = 8;
} // namespace

MainWindow::MainWindow(Context &context, const PageRegistry &registry, QWidget *parent) :
    QMainWindow(parent),
    m_context(context),
    m_registry(registry)
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
    m_pages = new QStackedWidget(central);
    m_pages->setAutoFillBackground(true);
    m_pages->setBackgroundRole(QPalette::Base);
    m_status = new StatusLine(central);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
    setMinimumSize(960, 600);
    m_status->setJobs(context.jobs.get(), &context.formats);
    connect(m_rail, &Rail::pageRequested, this, [this](const QString &id) { openPage(id); });
    connect(m_rail, &Rail::paletteRequested, this, &MainWindow::showPalette);
    connect(m_rail, &Rail::userMenuRequested, this, &MainWindow::showUserMenu);
    connect(m_status, &StatusLine::serviceActivated, this,
            [this](core::Service service) { m_context.layout.database(service).probe(); });
    for (const auto &[database, services] : context.layout.databases())
        connect(database, &core::Database::healthChanged, this, &MainWindow::showHealth);
    m_rest.setSingleShot(true);
    m_rest.setInterval(ChangesRestMs);
    connect(&m_rest, &QTimer::timeout, this, &MainWindow::tellPages);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::showAge);
    m_tick.start(TickMs);
    addShortcuts();
    showHealth();
}

MainWindow::~MainWindow() { m_context.navigator = nullptr; }

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto call) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, call);
    };
    add(Qt::CTRL | Qt::Key_K, [this] { showPalette(); });
    add(QKeySequence::Find, [this] {
        if (Page *const page = currentPage())
            page->focusSearch();
    });
    add(QKeySequence::New, [this] {
        if (Page *const page = currentPage())
            page->triggerPrimary();
    });
    add(Qt::Key_F5, [this] {
        if (Page *const page = currentPage())
            page->refresh();
    });
    add(Qt::ALT | Qt::Key_Left, [this] { back(); });
    add(Qt::ALT | Qt::Key_Right, [this] { forward(); });
    add(Qt::Key_F1, [this] { showShortcutSheet(this); });
    for (int section = 1; section <= SectionShortcuts; ++section)
        add(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + section)), [this, section] {
            if (const QString page = m_rail->model().firstPageOf(section); !page.isEmpty())
                openPage(page);
        });
}

bool MainWindow::canOpen(const QString &pageId) const
{
    const PageInfo *const info = m_registry.find(pageId);
    return info && m_context.allows(info->permission);
}

Page *MainWindow::ensurePage(const PageInfo &info)
{
    Page *&page = m_open[info.id];
    if (!page) {
        page = info.make(m_pages);
        m_pages->addWidget(page);
    }
    return page;
}

void MainWindow::visitPage(const Visit &visit)
{
    const PageInfo *const info = m_registry.find(visit.pageId);
    Page *const page = ensurePage(*info);
    m_current = visit.pageId;
    m_pages->setCurrentWidget(page);
    m_rail->model().setCurrentPage(info->listed ? visit.pageId : m_rail->model().parentOf(*info));
    page->open(visit.argument);
    showAge();
}

void MainWindow::openPage(const QString &pageId, const PageArgument &argument)
{
    if (!canOpen(pageId))
        return;
    m_history.resize(m_place);
    m_history.push_back({.pageId = pageId, .argument = argument});
    m_place = m_history.size();
    visitPage(m_history.back());
}

void MainWindow::openRecord(const core::Reference &reference, const QString &id)
{
    if (const core::TableDescriptor *const table = m_context.catalog.find(reference))
        openPage(m_registry.pageOfRecord(table->key()), {.rowId = id});
}

void MainWindow::back()
{
    if (m_place < 2)
        return;
    --m_place;
    visitPage(m_history[m_place - 1]);
}

void MainWindow::forward()
{
    if (m_place >= m_history.size())
        return;
    visitPage(m_history[m_place++]);
}

void MainWindow::openFirst()
{
    if (const QString page = m_rail->model().firstPageOf(1); !page.isEmpty())
        openPage(page);
}

Page *MainWindow::currentPage() const { return m_open.value(m_current); }

bool MainWindow::hasUnsavedEdits() const
{
    return std::any_of(m_open.begin(), m_open.end(), [](const Page *page) { return page->hasUnsavedEdits(); });
}

void MainWindow::showUserMenu(QPoint position)
{
    showAccountMenu(this, position, m_context.formats.language(),
                    {.language = [this](Formats::Language language) { Q_EMIT languageChosen(language); },
                     .theme = [this](Theme theme) { Q_EMIT themeChosen(theme); },
                     .logout = [this] { Q_EMIT logoutRequested(); }});
}

void MainWindow::showPalette()
{
    auto *const palette = new CommandPalette(m_context, m_registry, this);
    palette->open();
}

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
        for (Page *const page : std::as_const(m_open))
            page->rowsChanged(it.key().first, it.key().second, it.value());
    }
}

/// Asks nothing as a rule: what is staged is kept on the disk and offered the next time.
bool MainWindow::askForJobs()
{
    if (!m_context.jobs->isRunning())
        return false;
    m_context.prompts.confirm(this,
                              {.title = tr("Stop the work and close?"),
                               .text = tr("A file or a print is still being made. It will be stopped, and files that "
                                          "were there before stay as they are."),
                               .action = tr("Stop and close"),
                               .dangerous = true},
                              [this] {
                                  m_context.jobs->cancelAll();
                                  // Not from within the event that asked.
                                  QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
                              });
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (askForJobs()) {
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

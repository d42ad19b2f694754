// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/commandkeys.h"
#include "ui/core/shell/mainwindow.h"
#include "ui/core/shell/page.h"
#include "ui/core/shell/pagetabs.h"
#include "ui/core/shell/rail.h"
#include "ui/core/shell/shortcutsheet.h"

#include <QShortcut>

namespace vhm24::ui {

namespace {
constexpr int SectionShortcuts = 8;
} // namespace

void MainWindow::onPage(const QString &command, void (Page::*run)())
{
    m_keys->bind(command, [this, run] {
        if (Page *const page = currentPage())
            (page->*run)();
    });
}

void MainWindow::bindKeys()
{
    m_keys->bind(QStringLiteral("window.find"), [this] { showPalette(); });
    onPage(QStringLiteral("window.search"), &Page::focusSearch);
    onPage(QStringLiteral("window.primary"), &Page::triggerPrimary);
    onPage(QStringLiteral("window.refresh"), &Page::refresh);
    m_keys->bind(QStringLiteral("window.back"), [this] { back(); });
    m_keys->bind(QStringLiteral("window.forward"), [this] { forward(); });
    const auto showKeys = [this] { showShortcutSheet(this, m_context.shortcuts); };
    m_keys->bind(QStringLiteral("window.keys"), showKeys);
    // Where something can be typed, the field takes it.
    auto *const question = new QShortcut(this);
    question->setKeys({QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)});
    connect(question, &QShortcut::activated, this, showKeys);
    for (int section = 1; section <= SectionShortcuts; ++section)
        m_keys->bind(QStringLiteral("window.section%1").arg(section), [this, section] {
            if (const QString page = m_rail->model().firstPageOf(section); !page.isEmpty())
                openPage(page);
        });
}

void MainWindow::bindRail()
{
    connect(m_rail, &Rail::pageRequested, this,
            [this](const QString &id, bool newTab) { openPage(id, {.newTab = newTab}); });
    connect(m_rail, &Rail::paletteRequested, this, &MainWindow::showPalette);
    connect(m_rail, &Rail::userMenuRequested, this, &MainWindow::showUserMenu);
    connect(m_tabs, &PageTabs::stagedChanged, this, [this] { m_rail->model().setStaged(m_tabs->stagedPages()); });
}

void MainWindow::bindTabKeys()
{
    m_keys->bind(QStringLiteral("window.newTab"), [this] { duplicateTab(); });
    m_keys->bind(QStringLiteral("window.closeTab"), [this] { closeTab(m_tabs->current()); });
    m_keys->bind(QStringLiteral("window.nextTab"), [this] { stepTab(1); });
    m_keys->bind(QStringLiteral("window.previousTab"), [this] { stepTab(-1); });
}

} // namespace vhm24::ui
